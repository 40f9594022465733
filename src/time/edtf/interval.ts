import type { DateForm, DateValue, OpenSide } from '../date-value.js';
import { toInstant, type Instant } from '../instant.js';
import { toMoment } from '../moment.js';
import { finest } from '../precision.js';
import type { Refusal } from './refusal.js';
import { readSingleDate } from './single-date.js';

/** A side that says nothing; its precision is coarser than any year that is read. */
export const ANY_TIME = toMoment('', toInstant(-Infinity), toInstant(Infinity), '10^12 years');

/**
 * Reads `a/b`: it begins somewhere in a and ends somewhere in b. A side may be
 * open (`..`) or unknown (empty). Refused if the text is no interval.
 */
export function readInterval(text: string): DateValue | Refusal {
  const [fromText = '', toText = '', ...more] = text.split('/');
  if (more.length > 0) return (reasons) => reasons.secondSlash();
  if (/\dT\d/.test(text)) return (reasons) => reasons.timeInInterval();
  const openBegin = openSide(fromText);
  const openEnd = openSide(toText);
  const from = openBegin ? ANY_TIME : readSingleDate(fromText);
  if (typeof from === 'function') return from;
  const to = openEnd ? ANY_TIME : readSingleDate(toText);
  if (typeof to === 'function') return to;
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
 * earliest, and `2004/2004-06` begins in June at the latest. Refused if `to` is over before `from`.
 */
export function lasting(
  text: string,
  form: DateForm,
  { from, to, openBegin, openEnd }: Sides,
): DateValue | Refusal {
  const earliest = from.begin[0];
  const latest = to.end[1];
  if (earliest > latest) return (reasons) => reasons.endsFirst(text);
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
