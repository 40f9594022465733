import { toCivilDate } from './civil.js';
import type { DateValue } from './date-value.js';
import { DAY, toInstant } from './instant.js';

const PLAIN = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\dZ|\/\d{4}-\d\d-\d\d)?$/;

/** Whether {@link boundsText} of the outer bounds of a date is the text that it was read from. */
export function isPlain({ text, form, begin, end }: DateValue): boolean {
  return PLAIN.test(text) && (form === 'date' || end[1] - begin[0] >= DAY);
}

/** EDTF of a second, a day, or a stretch of days, from its first ms to its last. */
export function boundsText(begin: number, end: number): string {
  const first = (end - begin < DAY - 1 ? secondText : dayText)(begin) ?? '';
  return end - begin < DAY ? first : `${first}/${dayText(end) ?? ''}`;
}

/** EDTF of the year in which an instant lies. */
export function yearText(at: number): string {
  return dayText(at)?.slice(0, -'-MM-DD'.length) ?? `Y${toCivilDate(toInstant(at)).year}`;
}

/** EDTF of the day, UTC, in which an instant lies; days are of years of four digits only. */
export function dayText(at: number): string | undefined {
  const { year, month, day } = toCivilDate(toInstant(at));
  if (Math.abs(year) > 9999) return undefined;
  return `${year < 0 ? '-' : ''}${padded(Math.abs(year), 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

export function secondText(at: number): string | undefined {
  return timeText(at)?.replace(/\.\d+$/, 'Z');
}

/** To the millisecond. */
export function timeText(at: number): string | undefined {
  const day = dayText(at);
  // Within one day of 1970 a Date is exact.
  return day && day + new Date(at - Math.floor(at / DAY) * DAY).toISOString().slice('1970-01-01'.length, -1);
}

function padded(number: number, digits: number): string {
  return String(number).padStart(digits, '0');
}
