import { columnsOf, type EventColumns } from '../dataset/columns.js';
import { orderOf } from '../dataset/order-of.js';
import type { Dataset } from '../dataset/types.js';
import { TRUE_TO_TIME, type Axis } from './axis.js';
import { barRows, type BarRows } from './bar-rows.js';
import type { Instant } from '../time/instant.js';
import { anchorOf } from './anchor-of.js';

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
  readonly bars: BarRows;
  /** The ranks with anchors from `begin` up to `end`, most important first. */
  readonly bestFirst: (begin: number, end: number) => Iterable<number>;
}

/** Places of one block are looked at together. */
const BLOCK = 16;
/** Among equals the order is as good as random, so that labels are spread; more than this apart are not equal. */
const NOISE = 1e-4;

/** `beyond`: how far past its bound an open moment stands, ms. */
export function eventIndex(
  dataset: Dataset,
  now: Instant,
  beyond: number,
  { toUnit, toTime }: Axis = TRUE_TO_TIME,
): EventIndex {
  const columns = columnsOf(dataset);
  const { length, begin, end, importance } = columns;
  const anchorOfRank = new Float64Array(length);
  if (columns.isPlain) {
    for (let rank = 0; rank < length; rank++) {
      const from = begin[rank] ?? 0;
      anchorOfRank[rank] = from + ((end[rank] ?? 0) - from) / 2;
    }
  } else {
    dataset.events.forEach(({ date }, rank) => (anchorOfRank[rank] = finite(anchorOf(date, now, beyond))));
  }
  if (toUnit !== TRUE_TO_TIME.toUnit)
    for (let rank = 0; rank < length; rank++) anchorOfRank[rank] = toUnit(anchorOfRank[rank] ?? 0);
  const ranks = orderOf(anchorOfRank);
  const anchors = new Float64Array(length);
  for (let place = 0; place < length; place++) anchors[place] = anchorOfRank[ranks[place] ?? 0] ?? 0;
  const weightAt = (place: number): number =>
    (importance[ranks[place] ?? 0] ?? 0) + (NOISE * (Math.imul(place + 1, 0x9e3779b1) >>> 0)) / 2 ** 32;
  const best = treeOf(length, weightAt);
  return {
    anchorOf: anchorOfRank,
    anchors,
    ranks,
    columns,
    bars: barRows(columns, toTime),
    *bestFirst(from, to) {
      const [first, last] = [lowerBound(anchors, from), lowerBound(anchors, to)];
      for (const place of walk(best, first, last, weightAt)) yield ranks[place] ?? 0;
    },
  };
}

function finite(instant: number): number {
  return Number.isFinite(instant) ? instant : 0;
}

/** The first place whose value is not below the one asked for. */
export function lowerBound(values: Float64Array, value: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A tree of the greatest weight of every block and every pair of nodes; node 1 is the root. */
function treeOf(count: number, weightAt: (place: number) => number): Float32Array {
  const leaves = 2 ** Math.ceil(Math.log2(Math.max(1, count / BLOCK)));
  const tree = new Float32Array(2 * leaves).fill(-1);
  for (let place = 0; place < count; place++) {
    const leaf = leaves + Math.floor(place / BLOCK);
    tree[leaf] = Math.max(tree[leaf] ?? 0, weightAt(place));
  }
  for (let node = leaves - 1; node > 0; node--)
    tree[node] = Math.max(tree[2 * node] ?? 0, tree[2 * node + 1] ?? 0);
  return tree;
}

/** Best-first search: places from `first` up to `last` by falling weight. */
function* walk(
  tree: Float32Array,
  first: number,
  last: number,
  weightAt: (place: number) => number,
): Iterable<number> {
  const leaves = tree.length / 2;
  const queue = new Queue();
  // Nodes are numbers above 0, places are −1 and below.
  if (first < last) queue.push(1, tree[1] ?? 0);
  for (let one = queue.pop(); one !== undefined; one = queue.pop()) {
    if (one < 0) {
      yield -1 - one;
      continue;
    }
    if (one >= leaves) {
      const from = (one - leaves) * BLOCK;
      for (let place = Math.max(first, from); place < Math.min(last, from + BLOCK); place++)
        queue.push(-1 - place, Math.fround(weightAt(place)));
      continue;
    }
    const size = (leaves / 2 ** (31 - Math.clz32(one))) * BLOCK;
    const start = one * size - leaves * BLOCK;
    const middle = start + size / 2;
    if (first < middle) queue.push(2 * one, tree[2 * one] ?? 0);
    if (last > middle) queue.push(2 * one + 1, tree[2 * one + 1] ?? 0);
  }
}

/** A binary heap: the greatest weight comes out first, of equals the least item. */
class Queue {
  private readonly items: number[] = [];
  private readonly weights: number[] = [];

  push(item: number, weight: number): void {
    let at = this.items.length;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (!this.isBefore(item, weight, above)) break;
      this.move(above, at);
      at = above;
    }
    this.items[at] = item;
    this.weights[at] = weight;
  }

  pop(): number | undefined {
    const top = this.items[0];
    const [item, weight] = [this.items.pop(), this.weights.pop()];
    const { length } = this.items;
    if (item === undefined || weight === undefined || length === 0) return top;
    let at = 0;
    for (let below = 1; below < length; below = 2 * at + 1) {
      const right = below + 1;
      if (right < length && this.isBefore(this.items[right] ?? 0, this.weights[right] ?? 0, below))
        below = right;
      if (this.isBefore(item, weight, below)) break;
      this.move(below, at);
      at = below;
    }
    this.items[at] = item;
    this.weights[at] = weight;
    return top;
  }

  private isBefore(item: number, weight: number, at: number): boolean {
    const other = this.weights[at] ?? 0;
    return weight > other || (weight === other && item < (this.items[at] ?? 0));
  }

  private move(from: number, to: number): void {
    this.items[to] = this.items[from] ?? 0;
    this.weights[to] = this.weights[from] ?? 0;
  }
}
