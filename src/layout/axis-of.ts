import { columnsOf, valuesAt } from '../dataset/columns.js';
import { lowerBound } from '../dataset/lower-bound.js';
import { orderOf } from '../dataset/order-of.js';
import type { Dataset } from '../dataset/types.js';
import { anchorOf } from '../time/anchor-of.js';
import type { DateValue } from '../time/date-value.js';
import { toInstant, type Span } from '../time/instant.js';
import { lengthOf } from '../time/span.js';
import { TRUE_TO_TIME, type Axis } from './axis.js';
import { extentOf } from './extent-of.js';
import { normalSpan } from './scale.js';
import type { ScaleName } from './scene.js';

export { ticksOn } from './ticks-on.js';

/** A fold is so many times as long as what is short; between it and an event, what is short stays as it is. */
const FOLDED = 2;
/** A gap is folded where that makes it so many times shorter. */
const SHORTER = 2;
const MOST_FOLDS = 24;
/** All that is not folded is no more times as long as what is short. */
const MOST_BESIDE = 60;

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
  const [start = 0, last = 0] = [times[0], times.at(-1)];
  const { folds, short } = foldsIn(
    dataset,
    { begin: toInstant(start), end: toInstant(last) },
    usualStep(times),
  );
  const knots = Float64Array.of(start, ...folds.flatMap(({ begin, end }) => [begin, end]), last);
  return piecewise(knots, unitsAt(knots, FOLDED * short), folds);
}

/** Units at the ends of folds that are `fold` long; between them time is true. */
function unitsAt(knots: Float64Array, fold: number): Float64Array {
  const units = new Float64Array(knots.length);
  const isFold = (knot: number): boolean => knot % 2 === 0 && knot < knots.length - 1;
  const stepTo = (knot: number): number =>
    isFold(knot) ? fold : (knots[knot] ?? 0) - (knots[knot - 1] ?? 0);
  // What is nearest to 1970 keeps its number, and all else comes nearer to it: no unit is less exact than its time.
  const sizes = knots.map(Math.abs);
  const fixed = sizes.indexOf(Math.min(...sizes));
  units[fixed] = knots[fixed] ?? 0;
  for (let knot = fixed + 1; knot < knots.length; knot++) units[knot] = (units[knot - 1] ?? 0) + stepTo(knot);
  for (let knot = fixed; knot > 0; knot--) units[knot - 1] = (units[knot] ?? 0) - stepTo(knot);
  return units;
}

type Gap = Axis['folds'][number];

/**
 * The gaps that are folded, without what stays of them, and what is short: the usual step, and at least a part of
 * all that is not folded. So every fold is seen where everything fits, and takes less than half of its gap.
 */
function foldsIn(dataset: Dataset, whole: Span, usual: number): { folds: Gap[]; short: number } {
  const { long, others } = gapsIn(dataset, whole, usual);
  const gain = (gap: Gap): number => lengthOf(gap) / drawnAs(gap);
  long.sort((a, b) => gain(b) - gain(a));
  let rest = others;
  let [count, short] = [long.length, usual];
  // From the shortest: a difference of very long times tells nothing of what is left.
  for (; count > 0; count--) {
    const gap = long[count - 1] as Gap;
    short = Math.max(usual, rest / MOST_BESIDE);
    if (count <= MOST_FOLDS && gain(gap) > SHORTER * short) break;
    rest += lengthOf(gap);
  }
  const folds = long.slice(0, count).map((gap) => ({
    ...gap,
    begin: gap.begin === whole.begin ? gap.begin : toInstant(gap.begin + short),
    end: gap.end === whole.end ? gap.end : toInstant(gap.end - short),
  }));
  return { folds: folds.sort((a, b) => a.begin - b.begin), short };
}

/** As how many times what is short a gap is drawn that is folded. */
function drawnAs({ isAround }: Pick<Gap, 'isAround'>): number {
  return FOLDED + (isAround ? 1 : 2);
}

/** So many steps tell what is usual. */
const SAMPLE = 10_000;

/** The usual time from one begin to the next: events that follow each other without a pause have gaps of no length. */
function usualStep(times: Float64Array): number {
  const begins = times.subarray(1, -1);
  const count = Math.max(0, begins.length - 1);
  const each = Math.max(1, Math.ceil(count / SAMPLE));
  const steps = Float64Array.from({ length: Math.ceil(count / each) }, (_, place) => {
    const first = place * each;
    return (begins[first + 1] ?? 0) - (begins[first] ?? 0);
  });
  return steps.sort()[(steps.length - 1) >> 1] ?? NaN;
}

/** The times that events take, by their begins; of a date that is longer than `long` only what is sure. */
function takenIn(
  dataset: Dataset,
  long: number,
): { readonly from: ArrayLike<number>; readonly to: ArrayLike<number> } {
  const { begin: begins, end: ends } = columnsOf(dataset);
  const [from, to]: [number[], number[]] = [[], []];
  let [first, until] = [Infinity, -Infinity];
  const take = (begin: number, end: number): void => {
    if (!Number.isFinite(end - begin)) return;
    from.push(begin);
    to.push(end);
    const isApart = begin > until || end < first;
    [first, until] = isApart ? [begin, end] : [Math.min(begin, first), Math.max(end, until)];
  };
  begins.forEach((begin, rank) => {
    const end = ends[rank] ?? begin;
    // Where others have taken it all, no event is made.
    if (begin >= first && end <= until) return;
    if (end - begin <= long) take(begin, end);
    else for (const core of coresOf(dataset.events[rank]?.date)) take(...core);
  });
  // Only what is sure of a date may come before what begins earlier.
  if (from.every((begin, place) => begin >= (from[place - 1] ?? -Infinity))) return { from, to };
  const [begun, ended] = [Float64Array.from(from), Float64Array.from(to)];
  const order = orderOf(begun);
  return { from: valuesAt(order, begun), to: valuesAt(order, ended) };
}

/** The times that no event takes and that are long, and how much all else is. */
function gapsIn(dataset: Dataset, whole: Span, usual: number): { long: Gap[]; others: number } {
  const leastOf = (gap: Pick<Gap, 'isAround'>): number => SHORTER * drawnAs(gap) * usual;
  const long: Gap[] = [];
  let [at, others]: [number, number] = [whole.begin, 0];
  const gapUntil = (next: number, isAround: boolean): void => {
    const end = Math.min(next, whole.end);
    if (end - at > leastOf({ isAround })) long.push({ begin: toInstant(at), end: toInstant(end), isAround });
    else others += Math.max(0, end - at);
    at = Math.max(at, end);
  };
  const { from, to } = takenIn(dataset, leastOf({}));
  for (let place = 0; place < from.length; place++) {
    gapUntil(from[place] ?? 0, at === whole.begin);
    const end = to[place] ?? 0;
    others += Math.max(0, end - at);
    at = Math.max(at, end);
  }
  // What is around the events as well: a part of all that time is long beside what is usual.
  gapUntil(whole.end, true);
  return { long, others };
}

/** When something surely was: the core of a duration, the best guess of a moment, the bound of what is open. */
function coresOf(date: DateValue | undefined): readonly (readonly [begin: number, end: number])[] {
  if (!date) return [];
  if (date.choices.length > 1) return date.choices.flatMap(coresOf);
  const [from, to] = [date.begin[1], date.end[0]];
  if (date.form === 'interval' && from < to && Number.isFinite(to - from)) return [[from, to]];
  const at = anchorOf(date, toInstant(NaN), 0);
  return [[at, at]];
}

/** Straight between the knots; beyond them as steep as from the first to the last. */
function piecewise(times: Float64Array, units: Float64Array, folds: Axis['folds']): Axis {
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
  // From the end that is nearer to 0, where numbers are finer.
  const isFromLow = next === 0 || (next <= last && Math.abs(a) < Math.abs(b));
  const slope = (d - c) / (b - a);
  const found = isFromLow ? c + (value - a) * slope : d + (value - b) * slope;
  return next === 0 || next > last ? found : Math.max(c, Math.min(d, found));
}
