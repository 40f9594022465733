import { daysInMonth, endOfDay, startOfDay } from '../civil.js';
import type { DateValue } from '../date-value.js';
import { toMoment } from '../moment.js';

const ZERO = 48;
const HYPHEN = 45;

/**
 * Reads `YYYY`, `YYYY-MM` and `YYYY-MM-DD` without a regular expression: most
 * dates of most data. `undefined` for every other text, also for a day that does
 * not exist: the whole grammar then says why.
 */
export function readPlainDate(text: string): DateValue | undefined {
  const { length } = text;
  if (length !== 4 && length !== 7 && length !== 10) return undefined;
  const year = digits(text, 0, 4);
  if (year < 0) return undefined;
  if (length === 4) return toMoment(text, startOfDay(year, 1, 1), endOfDay(year, 12, 31), 'year');

  const month = text.charCodeAt(4) === HYPHEN ? digits(text, 5, 7) : -1;
  if (month < 1 || month > 12) return undefined;
  if (length === 7) {
    return toMoment(
      text,
      startOfDay(year, month, 1),
      endOfDay(year, month, daysInMonth(year, month)),
      'month',
    );
  }

  const day = text.charCodeAt(7) === HYPHEN ? digits(text, 8, 10) : -1;
  if (day < 1 || day > daysInMonth(year, month)) return undefined;
  return toMoment(text, startOfDay(year, month, day), endOfDay(year, month, day), 'day');
}

/** The number written from `start` to before `end`, or -1 if one of the characters is not a digit. */
function digits(text: string, start: number, end: number): number {
  let value = 0;
  for (let i = start; i < end; i++) {
    const digit = text.charCodeAt(i) - ZERO;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}
