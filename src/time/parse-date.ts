import { readDateSet } from './edtf/date-set.js';
import { readDateTime } from './edtf/date-time.js';
import type { DateValue, ParsedDate } from './date-value.js';
import { readInterval } from './edtf/interval.js';
import { readPlainDate } from './edtf/plain-date.js';
import { readSingleDate } from './edtf/single-date.js';
import { suggestDate } from './edtf/suggest-date.js';

/** In UTF-16 code units. The longest set that means anything is far below. */
const LONGEST = 200;

/**
 * Reads an EDTF text (ISO 8601-2:2019, the Library of Congress profile of 4
 * February 2019, levels 0, 1 and 2 whole) as four bounds in epoch milliseconds.
 *
 * - Strict: the text is EDTF or it is refused, with a reason in words and, where
 *   there is one, an EDTF text that was probably meant. It never throws, whatever
 *   it is given.
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
export function parseDate(text: string): ParsedDate {
  if (typeof text !== 'string') return notText(text);
  const reading = readDate(text);
  return typeof reading === 'string' ? refused(reading, text) : { ok: true, value: reading };
}

/** Reads any EDTF text; the reason, in words, if it is none. */
function readDate(text: string): DateValue | string {
  const plain = readPlainDate(text);
  if (plain) return plain;
  if (text.length > LONGEST) return `The text has ${text.length} characters; a date has at most ${LONGEST}.`;
  if (text.startsWith('[') || text.startsWith('{')) return readDateSet(text);
  if (text.includes('/')) return readInterval(text);
  if (text.includes('T')) return readDateTime(text);
  return readSingleDate(text);
}

function refused(reason: string, text: string): ParsedDate {
  const suggestion = text.length > LONGEST ? undefined : suggestDate(text, isDate);
  return suggestion === undefined ? { ok: false, reason } : { ok: false, reason, suggestion };
}

function isDate(text: string): boolean {
  return typeof readDate(text) !== 'string';
}

function notText(value: unknown): ParsedDate {
  if (typeof value === 'number') return refused('A date is a text in quotes, not a number.', String(value));
  const kind = value === null ? 'null' : typeof value;
  return { ok: false, reason: `A date is a text, not ${kind === 'object' ? 'an object' : kind}.` };
}
