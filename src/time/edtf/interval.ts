import type { DateForm, DateValue, OpenSide } from '../date-value.js';
import { toInstant, type Instant } from '../instant.js';
import { toMoment } from '../moment.js';
import { finest } from '../precision.js';
import { readSingleDate } from './single-date.js';

/** A side that says nothing; its precision is coarser than any year that is read. */
export const ANY_TIME = toMoment('', toInstant(-Infinity), toInstant(Infinity), '10^12 years');

/**
 * Reads `a/b`: it begins somewhere in a and ends somewhere in b. A side may be
 * open (`..`) or unknown (empty). Returns the reason, in words, if the text is
 * no interval.
 */
export function readInterval(text: string): DateValue | string {
  const [fromText = '', toText = '', ...more] = text.split('/');
  if (more.length > 0) return 'An interval has one "/", between two dates.';
  if (/\dT\d/.test(text)) return 'An interval runs from a date to a date, without times.';
  const openBegin = openSide(fromText);
  const openEnd = openSide(toText);
  const from = openBegin ? ANY_TIME : readSingleDate(fromText);
  if (typeof from === 'string') return from;
  const to = openEnd ? ANY_TIME : readSingleDate(toText);
  if (typeof to === 'string') return to;
  return lasting(text, 'interval', { from, to, openBegin, openEnd });
}

function openSide(text: string): OpenSide | undefined {
  return text === '..' ? 'open' : text === '' ? 'unknown' : undefined;
}

export interface Sides {
  readonly from: DateValue;
  readonly to: DateValue;
  readonly openBegin: OpenSide | undefined;
  readonly openEnd: OpenSide | undefined;
}

/**
 * What lasts from a moment in `from` to a moment in `to`. Since nothing ends
 * before it begins, the two narrow each other: `1985/..` ends in 1985 at the
 * earliest, and `2004/2004-06` begins in June at the latest. Returns the reason
 * if `to` is over before `from`.
 */
export function lasting(
  text: string,
  form: DateForm,
  { from, to, openBegin, openEnd }: Sides,
): DateValue | string {
  const earliest = from.begin[0];
  const latest = to.end[1];
  if (earliest > latest) return `It ends before it begins: ${text}.`;
  return {
    text,
    form,
    begin: [earliest, least(from.begin[1], latest)],
    end: [greatest(to.end[0], earliest), latest],
    precision: finest(from.precision, to.precision),
    approximate: from.approximate || to.approximate,
    uncertain: from.uncertain || to.uncertain,
    ...openSides(openBegin, openEnd),
    choices: [],
  };
}

/** The open sides as they stand in a `DateValue`: a side with a bound has no field. */
export function openSides(
  openBegin: OpenSide | undefined,
  openEnd: OpenSide | undefined,
): Pick<DateValue, 'openBegin' | 'openEnd'> {
  return { ...(openBegin && { openBegin }), ...(openEnd && { openEnd }) };
}

export function least(a: Instant, b: Instant): Instant {
  return a < b ? a : b;
}

export function greatest(a: Instant, b: Instant): Instant {
  return a > b ? a : b;
}
