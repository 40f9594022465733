import type { DateValue } from '../date-value.js';
import { HOUR, MINUTE, SECOND, toInstant } from '../instant.js';
import { toMoment } from '../moment.js';
import { readSingleDate } from './single-date.js';
import type { Refusal } from './refusal.js';

const DATE_TIME = /^(-?\d{4}-\d\d-\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,3}))?(Z|([+-])(\d\d)(?::(\d\d))?)?$/;

/**
 * Reads a date with a time, complete to the second: `1985-04-12T23:20:30`, then
 * nothing, `Z`, `±hh` or `±hh:mm`. A time without an offset is read as UTC. A
 * fraction of one to three digits is an extension of EDTF; `.5` is the tenth of a
 * second from 500 to 599 ms. Refused if the text is no such time.
 */
export function readDateTime(text: string): DateValue | Refusal {
  const parts = DATE_TIME.exec(text);
  if (!parts) return (reasons) => reasons.notTime(text);
  const [, dateText = '', hh, mm, ss, fraction, zone = '', sign, offsetHours = 0, offsetMinutes = 0] = parts;
  const date = readSingleDate(dateText);
  if (typeof date === 'function') return date;

  const [hour, minute, second] = [Number(hh), Number(mm), Number(ss)];
  if (hour > 23) return (reasons) => reasons.noHour(hour);
  if (minute > 59) return (reasons) => reasons.noMinute(minute);
  if (second > 59) return (reasons) => reasons.noSecond(second);
  const offset = Number(offsetHours) * HOUR + Number(offsetMinutes) * MINUTE;
  if ((sign === '-' && offset === 0) || Number(offsetHours) > 23 || Number(offsetMinutes) > 59)
    return (reasons) => reasons.noOffset(zone);

  const local = date.begin[0] + hour * HOUR + minute * MINUTE + second * SECOND;
  const begin = (sign === '-' ? local + offset : local - offset) + Number(`0.${fraction ?? 0}`) * SECOND;
  const width = SECOND / 10 ** (fraction ?? '').length;
  const precision = fraction === undefined ? 'second' : 'millisecond';
  return toMoment(text, toInstant(begin), toInstant(begin + width - 1), precision);
}
