declare const instant: unique symbol;

/**
 * Milliseconds from 1970-01-01T00:00Z in the proleptic Gregorian calendar, as a
 * float64. No `Date` inside: a Date ends at 271,821 BCE, geology does not.
 */
export type Instant = number & { readonly [instant]: true };

/** A stretch of time, `begin` ≤ `end`, both inclusive. */
export interface Span {
  readonly begin: Instant;
  readonly end: Instant;
}

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
/** The mean Gregorian year, 365.2425 days. */
export const YEAR = 365.2425 * DAY;

/** Names a number of epoch milliseconds as an {@link Instant}. */
export function toInstant(milliseconds: number): Instant {
  return milliseconds as Instant;
}
