import { readDateSet } from './edtf/date-set.js';
import { readDateTime } from './edtf/date-time.js';
import type { DateValue } from './date-value.js';
import { readInterval } from './edtf/interval.js';
import { readPlain } from './edtf/plain-date.js';
import type { Refusal } from './edtf/refusal.js';
import { readSingleDate } from './edtf/single-date.js';

/** In UTF-16 code units. The longest set that means anything is far below. */
export const LONGEST_DATE = 200;

/**
 * Reads an EDTF text (ISO 8601-2:2019, the Library of Congress profile of 4
 * February 2019, levels 0, 1 and 2 whole) as four bounds in epoch milliseconds, or
 * refuses it.
 *
 * - Strict, and never throws.
 * - Years are astronomical (0000 is 1 BCE) and reach ±1e12; days are proleptic
 *   Gregorian, UTC, and end with their last millisecond. Beyond ±285,000 years
 *   float64 rounds the millisecond.
 * - A time without an offset is UTC. One to three digits of a second's fraction
 *   are an extension: EDTF has none.
 * - An X runs only over digits that make a date which exists. `? ~ %` set the
 *   flags, on any part, and leave the bounds.
 * - Seasons without a place (21-24) are the northern meteorological ones; a
 *   winter is named for the year in which it begins.
 * - A date that can never be, and an interval that ends before it begins, are
 *   refused.
 */
export function readDate(text: string): DateValue | Refusal {
  const plain = readPlain(text);
  if (plain) return plain;
  if (text.length > LONGEST_DATE) return (reasons) => reasons.tooLong(text.length, LONGEST_DATE);
  if (text.startsWith('[') || text.startsWith('{')) return readDateSet(text);
  if (text.includes('/')) return readInterval(text);
  if (text.includes('T')) return readDateTime(text);
  return readSingleDate(text);
}

/** The date that a text says, if it is one. */
export function toDate(text: string): DateValue | undefined {
  const reading = readDate(text);
  return typeof reading === 'function' ? undefined : reading;
}
