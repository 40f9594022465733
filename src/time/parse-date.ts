import type { ParsedDate } from './date-value.js';
import { suggestDate } from './edtf/suggest-date.js';
import * as reasons from './edtf/reasons.js';
import type { Refusal } from './edtf/refusal.js';
import { LONGEST_DATE, readDate, toDate } from './read-date.js';

/** The EDTF text that was probably meant by one that cannot be read, if there is one. */
export function suggestionFor(text: string): string | undefined {
  return text.length > LONGEST_DATE ? undefined : suggestDate(text, (near) => toDate(near) !== undefined);
}

/** Why a text cannot be read. */
export function reasonOf(refusal: Refusal): string {
  return refusal(reasons);
}

/**
 * Reads an EDTF text as {@link readDate} does. What is refused comes with a reason
 * in words and, where there is one, an EDTF text that was probably meant. It never
 * throws, whatever it is given.
 */
export function parseDate(text: string): ParsedDate {
  if (typeof text !== 'string') return notText(text);
  const reading = readDate(text);
  return typeof reading === 'function' ? refused(reasonOf(reading), text) : { ok: true, value: reading };
}

function refused(reason: string, text: string): ParsedDate {
  const suggestion = suggestionFor(text);
  return suggestion === undefined ? { ok: false, reason } : { ok: false, reason, suggestion };
}

function notText(value: unknown): ParsedDate {
  if (typeof value === 'number') return refused('A date is a text in quotes, not a number.', String(value));
  const kind = value === null ? 'null' : typeof value;
  return { ok: false, reason: `A date is a text, not ${kind === 'object' ? 'an object' : kind}.` };
}
