import { columnsOf } from '../dataset/columns.js';
import type { Dataset } from '../dataset/types.js';
import { toInstant, type Span } from '../time/instant.js';
import type { Axis } from './axis.js';
import { TRUE_TO_TIME } from './axis.js';
import { lowerBound } from '../dataset/lower-bound.js';
import { extentOf } from './extent-of.js';
import { normalSpan } from './scale.js';
import type { ScaleName } from './scene.js';

export { ticksOn } from './ticks-on.js';

/** A gap so many times longer than the usual one is folded to twice the usual one. */
const LONG = 8;
const FOLDED = 2;
const MOST_FOLDS = 12;

const axes = new WeakMap<Dataset, Map<ScaleName, Axis>>();

/** `sequence` has even steps between the moments at which events begin; `folded` is true to time but for long gaps, and for long times around. */
export function axisOf(dataset: Dataset, scale: ScaleName): Axis {
  if (scale === 'time') return TRUE_TO_TIME;
  const whole = dataset.whole ?? dataset;
  const known = axes.get(whole) ?? new Map<ScaleName, Axis>();
  axes.set(whole, known);
  const axis = known.get(scale) ?? (scale === 'sequence' ? sequence(whole) : folded(whole));
  known.set(scale, axis);
  return axis;
}

/** The moments at which events begin, in order, and the ends of the extent around them. */
function moments(dataset: Dataset): Float64Array {
  const { begin, end } = normalSpan(extentOf(dataset));
  const inside = columnsOf(dataset).begin.filter(
    (at, rank, all) => at > begin && at < end && at !== all[rank - 1],
  );
  const all = new Float64Array(inside.length + 2);
  all[0] = begin;
  all.set(inside, 1);
  all[all.length - 1] = end;
  return all;
}

function sequence(dataset: Dataset): Axis {
  const times = moments(dataset);
  return { ...piecewise(times, Float64Array.from(times.keys()), []), steps: times.length - 1 };
}

function folded(dataset: Dataset): Axis {
  const times = moments(dataset);
  const { end } = columnsOf(dataset);
  const last = normalSpan(extentOf(dataset)).end;
  const gaps: Span[] = [];
  let [first, until]: [number, number] = [last, -Infinity];
  columnsOf(dataset).begin.forEach((begin, rank) => {
    if (Number.isFinite(until) && begin > until)
      gaps.push({ begin: toInstant(until), end: toInstant(begin) });
    const over = Math.min(end[rank] ?? 0, last);
    first = Math.min(first, Number.isFinite(begin) ? begin : over);
    until = Math.max(until, Number.isFinite(end[rank]) ? over : begin);
  });
  const length = (gap: Span): number => gap.end - gap.begin;
  const usual = Float64Array.from(gaps, length).sort()[Math.floor(gaps.length / 2)] ?? NaN;
  // What is around the events as well: a part of all that time is long beside the usual gap.
  const [start = 0] = times;
  const before = { begin: toInstant(start), end: toInstant(Math.max(start, first)), isAround: true };
  const after = { begin: toInstant(Math.min(until, last)), end: toInstant(last), isAround: true };
  const folds = [before, ...gaps, after]
    .filter((gap) => length(gap) > LONG * usual)
    .sort((a, b) => length(b) - length(a))
    .slice(0, MOST_FOLDS)
    .map((gap) => ({ ...gap, begin: toInstant(gap.begin + usual), end: toInstant(gap.end - usual) }))
    .sort((a, b) => a.begin - b.begin);
  const knots = Float64Array.of(start, ...folds.flatMap(({ begin, end: to }) => [begin, to]), last);
  const units = new Float64Array(knots.length);
  for (let knot = 1; knot < knots.length; knot++) {
    const isFold = knot % 2 === 0 && knot < knots.length - 1;
    const step = isFold ? FOLDED * usual : (knots[knot] ?? 0) - (knots[knot - 1] ?? 0);
    units[knot] = (units[knot - 1] ?? 0) + step;
  }
  return piecewise(knots, units, folds);
}

/** Straight between the knots; beyond them as steep as from the first to the last. */
function piecewise(times: Float64Array, units: Float64Array, folds: readonly Span[]): Axis {
  return {
    toUnit: (instant) => along(times, units, instant),
    toTime: (unit) => toInstant(along(units, times, unit)),
    folds,
  };
}

function along(from: Float64Array, to: Float64Array, value: number): number {
  const last = from.length - 1;
  const next = lowerBound(from, value);
  const [low, high] = next === 0 || next > last ? [0, last] : [next - 1, next];
  const [a, b, c, d] = [from[low] ?? 0, from[high] ?? 0, to[low] ?? 0, to[high] ?? 0];
  const anchor = next > last ? [b, d] : [a, c];
  return (anchor[1] ?? 0) + (value - (anchor[0] ?? 0)) * ((d - c) / (b - a));
}
