import { TRUE_TO_TIME, type Axis } from './axis.js';
import { toInstant, YEAR, type Instant, type Span } from '../time/instant.js';
import { lengthOf } from '../time/span.js';

/** Where time lies along the axis, px from its beginning. */
export interface Scale {
  readonly span: Span;
  /** Length of the axis, px. */
  readonly length: number;
  /** How many times larger than where everything fits. */
  readonly zoom: number;
  /** Differences are taken before scaling, so a day beside 13.8 billion years stays exact. ±Infinity keeps its sign. */
  readonly at: (instant: Instant) => number;
  readonly axis: Axis;
  /** The span in units of the axis, and where a unit lies. */
  readonly units: Span;
  readonly atUnit: (unit: number) => number;
}

const LONGEST = 1e13 * YEAR;

/** The span with its ends in order, finite, and at least as far apart as a float64 can tell. */
export function normalSpan({ begin, end }: Span): Span {
  const first = bounded(Math.min(begin, end));
  const last = bounded(Math.max(begin, end));
  const least = Math.max(1, Math.abs(first), Math.abs(last)) * 2 ** -48;
  if (last - first >= least) return { begin: toInstant(first), end: toInstant(last) };
  return { begin: toInstant(first - least), end: toInstant(last + least) };
}

function bounded(milliseconds: number): number {
  return Number.isNaN(milliseconds) ? 0 : Math.max(-LONGEST, Math.min(LONGEST, milliseconds));
}

/** All of time that a chart can show: as a span, and in units of its axis. */
export interface Reach {
  readonly axis: Axis;
  readonly whole: Span;
  readonly units: Scale['units'];
}

/** A span in units of an axis, at least as far apart as a float64 can tell: a day inside a fold may be less. */
export function unitsOf({ toUnit }: Axis, { begin, end }: Span): Span {
  return normalSpan({ begin: toInstant(toUnit(begin)), end: toInstant(toUnit(end)) });
}

/** The scale of a span that is a part of the whole. */
export function scaleIn({ axis, units }: Reach, span: Span, length: number): Scale {
  return scaleOf(span, length, lengthOf(units) / lengthOf(unitsOf(axis, span)), axis);
}

export function scaleOf(span: Span, length: number, zoom = 1, axis: Axis = TRUE_TO_TIME): Scale {
  const units = unitsOf(axis, span);
  const duration = lengthOf(units);
  const atUnit = (unit: number): number => ((unit - units.begin) / duration) * length;
  return { span, length, zoom, axis, units, atUnit, at: (instant) => atUnit(axis.toUnit(instant)) };
}
