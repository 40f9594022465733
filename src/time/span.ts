import { toInstant, type Instant, type Span } from './instant.js';

/** No view is shorter, in ms. */
const SHORTEST = 10;
/** Nor has it fewer than this many float64 numbers in it: far from 1970 they stand minutes apart. */
const FEWEST_NUMBERS = 4096;

/** The length of a span in ms. */
export function lengthOf({ begin, end }: Span): number {
  return end - begin;
}

export function isSameSpan(a: Span, b: Span): boolean {
  return a.begin === b.begin && a.end === b.end;
}

/** The span later by so many ms; earlier, if negative. */
export function shifted({ begin, end }: Span, by: number): Span {
  return { begin: toInstant(begin + by), end: toInstant(end + by) };
}

/** The span `factor` times as long, with one instant where it was: below 1 is closer. */
export function scaledAt({ begin, end }: Span, at: Instant, factor: number): Span {
  return { begin: toInstant(at + (begin - at) * factor), end: toInstant(at + (end - at) * factor) };
}

/** The instant at a fraction of a span, 0 at its begin and 1 at its end. */
export function instantAt({ begin, end }: Span, fraction: number): Instant {
  return toInstant(begin + (end - begin) * fraction);
}

/** The shortest view around a span whose numbers can still be told apart, in ms. */
function shortest({ begin, end }: Span): number {
  const spacing = Math.max(Math.abs(begin), Math.abs(end)) * Number.EPSILON;
  return Math.max(SHORTEST, FEWEST_NUMBERS * spacing);
}

/** Whether a view is as short as it may be, but for rounding. */
export function isShortest(span: Span): boolean {
  return lengthOf(span) < 1.01 * shortest(span);
}

/**
 * The span, moved and cut so that it lies in an extent, and no shorter than can be drawn: one that is shorter grows around
 * the instant at a fraction of it.
 */
export function within(span: Span, extent: Span, fraction = 0.5): Span {
  const grown = atLeast(span, Math.min(shortest(span), lengthOf(extent)), fraction);
  const length = lengthOf(grown);
  if (length >= lengthOf(extent)) return extent;
  // To the very number of the end: `begin + (end - begin)` may be another.
  if (grown.begin < extent.begin) return { begin: extent.begin, end: toInstant(extent.begin + length) };
  if (grown.end > extent.end) return { begin: toInstant(extent.end - length), end: extent.end };
  return grown;
}

function atLeast(span: Span, length: number, fraction: number): Span {
  if (lengthOf(span) >= length) return span;
  const begin = instantAt(span, fraction) - length * fraction;
  return { begin: toInstant(begin), end: toInstant(begin + length) };
}

/**
 * The span on the way from one to another, at `t` from 0 to 1: its length changes
 * by a steady factor, so that zooming looks even at every depth.
 */
export function between(from: Span, to: Span, t: number): Span {
  if (t >= 1) return to;
  const ratio = lengthOf(to) / lengthOf(from);
  const length = lengthOf(from) * ratio ** t;
  // The part of the way that the change of length has gone; where there is none, the time itself.
  const gone = Math.abs(ratio - 1) < 1e-6 ? t : (ratio ** t - 1) / (ratio - 1);
  const begin = from.begin + (to.begin - from.begin) * gone;
  return { begin: toInstant(begin), end: toInstant(begin + length) };
}
