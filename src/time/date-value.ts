import type { Instant } from './instant.js';

/** `[earliest, latest]`: the moment lies somewhere between the two, both inclusive. */
export type Bounds = readonly [earliest: Instant, latest: Instant];

/** How finely a date is given; `10^4 years` is coarser than a millennium. */
export type Precision =
  | 'millisecond'
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'month'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium'
  | `10^${number} years`;

/** Why a side has no bound: `open` is `..`, `unknown` is an empty side. */
export type OpenSide = 'open' | 'unknown';

/** A moment, a duration, one of several, or all of several. */
export type DateForm = 'date' | 'interval' | 'one-of' | 'all-of';

/**
 * What a source says about when: four bounds, as in CIDOC-CRM P81/P82, and how
 * sure they are. A `date` or `one-of` is a moment somewhere in its bounds, so
 * `begin` equals `end`; an `interval` lasts from somewhere in `begin` to
 * somewhere in `end`.
 */
export interface DateValue {
  /** The EDTF text as written. */
  readonly text: string;
  readonly form: DateForm;
  readonly begin: Bounds;
  readonly end: Bounds;
  readonly precision: Precision;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  readonly openBegin?: OpenSide;
  readonly openEnd?: OpenSide;
  /** The members of a `one-of` or `all-of`, in the order written, else empty. */
  readonly choices: readonly DateValue[];
  /** The best guess inside the bounds, where the source gives one (`1950S2`). */
  readonly estimate?: Instant;
}

export type ParsedDate =
  | { readonly ok: true; readonly value: DateValue }
  | { readonly ok: false; readonly reason: string; readonly suggestion?: string };
