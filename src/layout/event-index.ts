import { columnsOf, type EventColumns } from '../dataset/columns.js';
import { lowerBound } from '../dataset/lower-bound.js';
import { ordering } from '../dataset/order-of.js';
import { finish, type Steps } from '../dataset/steps.js';
import type { Dataset } from '../dataset/types.js';
import { TRUE_TO_TIME, type Axis } from './axis.js';
import { bestFirst, type BestFirst } from './best-first.js';
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

/** So many events are looked at between two rests. */
const BATCH = 1 << 16;

/** What depends on neither the chart nor the present: made once, and shared by all charts of a dataset. */
interface Base {
  /** The events whose dates are not open, by their anchors. */
  readonly closed: Uint32Array;
  /** Their places by importance, where all are so. */
  best?: BestFirst;
  /** The index that was made last. */
  last?: { readonly index: EventIndex; readonly now: number; readonly beyond: number; readonly axis: Axis };
}

const bases = new WeakMap<Dataset, Base>();

/** `beyond`: how far past its bound an open moment stands, ms. */
export function eventIndex(dataset: Dataset, now: Instant, beyond: number, axis?: Axis): EventIndex {
  return finish(indexing(dataset, axis, now, beyond));
}

/** The same in steps. Without open dates it is the index of every chart on the axis. */
export function* indexing(
  dataset: Dataset,
  axis = TRUE_TO_TIME,
  now = toInstant(0),
  beyond = 0,
): Steps<EventIndex> {
  const { anchor, open } = columnsOf(dataset);
  let base = bases.get(dataset);
  if (!base) {
    yield;
    const isOpen = new Set(open);
    const ranks = yield* ordering(anchor);
    base = { closed: isOpen.size === 0 ? ranks : ranks.filter((rank) => !isOpen.has(rank)) };
    bases.set(dataset, base);
  }
  const { last } = base;
  const isFixed = open.length === 0;
  if (last?.axis === axis && (isFixed || (last.now === now && last.beyond === beyond))) return last.index;
  const index = yield* making(dataset, base, now, beyond, axis);
  base.last = { index, now, beyond, axis };
  return index;
}

function* making(dataset: Dataset, base: Base, now: Instant, beyond: number, axis: Axis): Steps<EventIndex> {
  const columns = columnsOf(dataset);
  const { length, importance, anchor, open } = columns;
  const { toUnit } = axis;
  const anchorOfRank = open.length === 0 && axis === TRUE_TO_TIME ? anchor : anchor.slice();
  for (const rank of open) {
    const event = dataset.events[rank];
    if (event) anchorOfRank[rank] = finite(anchorOf(event.date, now, beyond));
  }
  const ranks = merged(base.closed, Uint32Array.from(open), anchorOfRank);
  const anchors = new Float64Array(length);
  // An axis keeps the order of time. It is asked once for all events at one moment.
  let [moment, unit] = [NaN, NaN];
  const lay = (place: number): void => {
    const rank = ranks[place] ?? 0;
    const own = anchorOfRank[rank] ?? 0;
    if (own !== moment) unit = toUnit((moment = own));
    anchors[place] = unit;
    if (anchorOfRank !== anchor) anchorOfRank[rank] = unit;
  };
  for (let place = 0; place < length; place++) {
    if (place % BATCH === 0) yield;
    lay(place);
  }
  yield;
  const weightAt = (place: number): number =>
    (importance[ranks[place] ?? 0] ?? 0) + (NOISE * (Math.imul(place + 1, 0x9e3779b1) >>> 0)) / 2 ** 32;
  const best = base.best ?? bestFirst(length, weightAt);
  if (open.length === 0) base.best = best;
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
