import type { DateValue } from '../date-value.js';
import { HOUR, MINUTE, SECOND, toInstant } from '../instant.js';
import { toMoment } from '../moment.js';
import { readSingleDate } from './single-date.js';
import { notDate } from './not-date.js';

const DATE_TIME = /^(-?\d{4}-\d\d-\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,3}))?(Z|([+-])(\d\d)(?::(\d\d))?)?$/;

/**
 * Reads a date with a time, complete to the second: `1985-04-12T23:20:30`, then
 * nothing, `Z`, `±hh` or `±hh:mm`. A time without an offset is read as UTC. A
 * fraction of one to three digits is an extension of EDTF; `.5` is the tenth of a
 * second from 500 to 599 ms. Returns the reason, in words, if the text is no such
 * time.
 */
export function readDateTime(text: string): DateValue | string {
  const parts = DATE_TIME.exec(text);
  if (!parts) return whyNotTime(text);
  const [, dateText = '', hh, mm, ss, fraction, zone = '', sign, offsetHours = 0, offsetMinutes = 0] = parts;
  const date = readSingleDate(dateText);
  if (typeof date === 'string') return date;

  const [hour, minute, second] = [Number(hh), Number(mm), Number(ss)];
  if (hour > 23) return `There is no hour ${hour}; the end of a day is 00:00:00 of the next.`;
  if (minute > 59) return `There is no minute ${minute}.`;
  if (second === 60) return 'Leap seconds are not counted; a second is 00 to 59.';
  if (second > 59) return `There is no second ${second}.`;
  const offset = Number(offsetHours) * HOUR + Number(offsetMinutes) * MINUTE;
  if (sign === '-' && offset === 0) return `There is no offset ${zone}; UTC is Z.`;
  if (Number(offsetHours) > 23 || Number(offsetMinutes) > 59) return `There is no offset ${zone}.`;

  const local = date.begin[0] + hour * HOUR + minute * MINUTE + second * SECOND;
  const begin = (sign === '-' ? local + offset : local - offset) + Number(`0.${fraction ?? 0}`) * SECOND;
  const width = SECOND / 10 ** (fraction ?? '').length;
  const precision = fraction === undefined ? 'second' : 'millisecond';
  return toMoment(text, toInstant(begin), toInstant(begin + width - 1), precision);
}

function whyNotTime(text: string): string {
  if (/T\d\d(:\d\d)?(Z|[+-]|$)/.test(text)) return 'A time is complete to the second: hh:mm:ss.';
  if (/:\d\d[.,]\d*/.test(text)) return 'A fraction of a second is a point and one to three digits.';
  if (/[+-]\d{3,}$/.test(text)) return 'An offset is Z, ±hh or ±hh:mm.';
  if (/T.*[?~%]/.test(text)) return 'A date with a time cannot be marked with ?, ~ or %.';
  if (/^-?[\dX-]{7,}T/.test(text))
    return 'Before a time stands a whole date, YYYY-MM-DD, and after T stands hh:mm:ss.';
  return notDate(text);
}
