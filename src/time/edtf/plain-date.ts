import { daysInMonth, endOfDay, startOfDay } from '../civil.js';
import type { DateValue } from '../date-value.js';
import { HOUR, MINUTE, SECOND, toInstant } from '../instant.js';
import { toMoment } from '../moment.js';

const ZERO = 48;
const HYPHEN = 45;
const COLON = 58;
const T = 84;
const Z = 90;

/**
 * Reads `YYYY`, `YYYY-MM`, `YYYY-MM-DD` and `YYYY-MM-DDThh:mm:ssZ` without a regular
 * expression: most dates of most data. `undefined` for every other text, also for a day
 * that does not exist: the whole grammar then says why.
 */
export function readPlain(text: string): DateValue | undefined {
  const { length } = text;
  const year = digits(text, 0, 4);
  if (year < 0) return undefined;
  if (length === 4) return toMoment(text, startOfDay(year, 1, 1), endOfDay(year, 12, 31), 'year');

  const month = part(text, 4, HYPHEN, 12);
  if (month < 1) return undefined;
  if (length === 7) {
    return toMoment(
      text,
      startOfDay(year, month, 1),
      endOfDay(year, month, daysInMonth(year, month)),
      'month',
    );
  }

  const day = part(text, 7, HYPHEN, daysInMonth(year, month));
  if (day < 1) return undefined;
  const begin = startOfDay(year, month, day);
  if (length === 10) return toMoment(text, begin, endOfDay(year, month, day), 'day');

  const hour = part(text, 10, T, 23);
  const minute = part(text, 13, COLON, 59);
  const second = part(text, 16, COLON, 59);
  const isWhole = length === 20 && text.charCodeAt(19) === Z;
  if (!isWhole || Math.min(hour, minute, second) < 0) return undefined;
  const first = begin + hour * HOUR + minute * MINUTE + second * SECOND;
  return toMoment(text, toInstant(first), toInstant(first + SECOND - 1), 'second');
}

/** The number in two digits after a separator, or -1 if it is none up to `most`. */
function part(text: string, at: number, separator: number, most: number): number {
  const value = text.charCodeAt(at) === separator ? digits(text, at + 1, at + 3) : -1;
  return value <= most ? value : -1;
}

/** The number written from `start` to before `end`: -1 if one of the characters is not a digit, NaN if one is missing. */
function digits(text: string, start: number, end: number): number {
  let value = 0;
  for (let i = start; i < end; i++) {
    const digit = text.charCodeAt(i) - ZERO;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}
