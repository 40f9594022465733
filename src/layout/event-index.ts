import { columnsOf, type EventColumns } from '../dataset/columns.js';
import { lowerBound } from '../dataset/lower-bound.js';
import { ordering } from '../dataset/order-of.js';
import { finish, type Steps } from '../dataset/steps.js';
import type { Dataset } from '../dataset/types.js';
import { TRUE_TO_TIME, type Axis } from './axis.js';
import { bestFirst } from './best-first.js';
import { anchorOf } from '../time/anchor-of.js';
import { toInstant, type Instant } from '../time/instant.js';

/**
 * Everything that is asked of the events as numbers. Ranks count events in the
 * order of the dataset; places count them in the order of their anchors.
 */
export interface EventIndex {
  /** The anchor of each rank, in units of the axis, which are ms where it is true to time. */
  readonly anchorOf: Float64Array;
  /** The anchors in order. */
  readonly anchors: Float64Array;
  /** The rank at each place. */
  readonly ranks: Uint32Array;
  readonly columns: EventColumns;
  /** The ranks with anchors from `begin` up to `end`, most important first, but for those in a stretch that is closed when its turn comes. */
  readonly bestFirst: (
    begin: number,
    end: number,
    isClosed?: (first: number, last: number) => boolean,
  ) => Iterable<number>;
}

/** Among equals the order is as good as random, so that labels are spread; more than this apart are not equal. */
const NOISE = 1e-4;

/** What depends on neither the chart nor the present: made once, and shared by all charts of a dataset. */
interface Base {
  /** The events whose dates are not open, by their anchors. */
  readonly closed: Uint32Array;
  /** The index that was made last. */
  last?: { readonly index: EventIndex; readonly now: number; readonly beyond: number; readonly axis: Axis };
}

const bases = new WeakMap<Dataset, Base>();

/** Does in steps, ahead of the first layout, what takes long for very many events. */
export function* indexing(dataset: Dataset): Steps<Base> {
  const columns = columnsOf(dataset);
  yield;
  const isOpen = new Set(columns.open);
  const ranks = yield* ordering(columns.anchor);
  const closed = isOpen.size === 0 ? ranks : ranks.filter((rank) => !isOpen.has(rank));
  const base: Base = { closed };
  bases.set(dataset, base);
  yield;
  // Without open dates this is the index of every chart that is true to time.
  const [now, beyond, axis] = [toInstant(0), 0, TRUE_TO_TIME];
  if (isOpen.size === 0)
    base.last = { index: yield* making(dataset, base, now, beyond, axis), now, beyond, axis };
  yield;
  return base;
}

/** `beyond`: how far past its bound an open moment stands, ms. */
export function eventIndex(
  dataset: Dataset,
  now: Instant,
  beyond: number,
  axis: Axis = TRUE_TO_TIME,
): EventIndex {
  const base = bases.get(dataset) ?? finish(indexing(dataset));
  const isFixed = columnsOf(dataset).open.length === 0;
  const { last } = base;
  if (last?.axis === axis && (isFixed || (last.now === now && last.beyond === beyond))) return last.index;
  const index = finish(making(dataset, base, now, beyond, axis));
  base.last = { index, now, beyond, axis };
  return index;
}

function* making(dataset: Dataset, base: Base, now: Instant, beyond: number, axis: Axis): Steps<EventIndex> {
  const columns = columnsOf(dataset);
  const { length, importance, open } = columns;
  const { toUnit } = axis;
  const anchorOfRank = open.length === 0 && axis === TRUE_TO_TIME ? columns.anchor : columns.anchor.slice();
  for (const rank of open) {
    const event = dataset.events[rank];
    if (event) anchorOfRank[rank] = finite(anchorOf(event.date, now, beyond));
  }
  const ranks = merged(base.closed, Uint32Array.from(open), anchorOfRank);
  // An axis keeps the order of time.
  if (axis !== TRUE_TO_TIME)
    for (let rank = 0; rank < length; rank++) anchorOfRank[rank] = toUnit(anchorOfRank[rank] ?? 0);
  const anchors = new Float64Array(length);
  yield;
  for (let place = 0; place < length; place++) anchors[place] = anchorOfRank[ranks[place] ?? 0] ?? 0;
  const weightAt = (place: number): number =>
    (importance[ranks[place] ?? 0] ?? 0) + (NOISE * (Math.imul(place + 1, 0x9e3779b1) >>> 0)) / 2 ** 32;
  yield;
  const best = bestFirst(length, weightAt);
  return {
    anchorOf: anchorOfRank,
    anchors,
    ranks,
    columns,
    *bestFirst(from, to, isClosed) {
      const [first, last] = [lowerBound(anchors, from), lowerBound(anchors, to)];
      const isShut = isClosed && ((a: number, b: number) => isClosed(anchors[a] ?? 0, anchors[b] ?? 0));
      for (const place of best(first, last, isShut)) yield ranks[place] ?? 0;
    },
  };
}

/** Two lists of ranks as one, by their anchors, of which the first is in order already. */
function merged(closed: Uint32Array, open: Uint32Array, anchors: Float64Array): Uint32Array {
  if (open.length === 0) return closed;
  const isBefore = (a: number, b: number): boolean => {
    const [one = 0, other = 0] = [anchors[a], anchors[b]];
    return one < other || (one === other && a < b);
  };
  open.sort((a, b) => (isBefore(a, b) ? -1 : 1));
  const ranks = new Uint32Array(closed.length + open.length);
  for (let [place, i, j] = [0, 0, 0]; place < ranks.length; place++) {
    const [one, other] = [closed[i], open[j]];
    const isClosed = other === undefined || (one !== undefined && isBefore(one, other));
    ranks[place] = (isClosed ? one : other) ?? 0;
    if (isClosed) i += 1;
    else j += 1;
  }
  return ranks;
}

function finite(instant: number): number {
  return Number.isFinite(instant) ? instant : 0;
}
