import type { Precision } from './date-value.js';

const FINEST_FIRST: readonly Precision[] = [
  'millisecond',
  'second',
  'minute',
  'hour',
  'day',
  'month',
  'season',
  'year',
  'decade',
  'century',
  'millennium',
];

/** The precision of a year whose last `power` digits are not known: 1 gives a decade, 6 gives `10^6 years`. */
export function yearPrecision(power: number): Precision {
  return FINEST_FIRST[FINEST_FIRST.indexOf('year') + power] ?? `10^${power} years`;
}

/** A rank that rises from fine to coarse. */
export function coarseness(precision: Precision): number {
  const rank = FINEST_FIRST.indexOf(precision);
  return rank >= 0 ? rank : FINEST_FIRST.indexOf('year') + Number(precision.slice(3, -' years'.length));
}

export function finest(a: Precision, b: Precision): Precision {
  return coarseness(a) <= coarseness(b) ? a : b;
}
