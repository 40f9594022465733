import type { EventColumns } from '../dataset/columns.js';
import { firstPlace } from '../dataset/lower-bound.js';
import { finish, type Steps } from '../dataset/steps.js';
import { DAY } from '../time/instant.js';
import { bestFirst, type BestFirst } from './best-first.js';

/** Rows of bars over the dots of a crowd. */
export const BAR_ROWS = 3;

/** Events longer than a day in rows that are decided in time, so that zooming changes none. */
export interface BarRows {
  readonly isEmpty: boolean;
  /** The row of a rank; -1 for a moment, and where every row was taken. */
  readonly rowOf: (rank: number) => number;
  /** The ranks that touch a stretch of the axis and last at least so many ms. */
  readonly within: (begin: number, end: number, least: number) => readonly number[];
}

/** The rows as they are found; they depend on nothing but dates and importance. */
export interface Bars {
  readonly rowOf: Int8Array;
  /** The ranks in each row, and their places by falling length. */
  readonly lists: readonly { readonly ranks: readonly number[]; readonly longestFirst: BestFirst }[];
}

/** So many events are looked at between two rests. */
const BATCH = 1 << 16;

/**
 * Interval colouring: each event in the order of time takes the first row that is
 * free. Where none is, it takes that of the least important event there, if it
 * is more important itself. So an event is without a row only where as many
 * others as there are rows are more important. O(n).
 */
export function* findBars(columns: EventColumns): Steps<Bars> {
  const { begin, end, importance, length } = columns;
  const rowOf = new Int8Array(length).fill(-1);
  const rows = Array.from({ length: BAR_ROWS }, (): number[] => []);
  const taken = new Float64Array(BAR_ROWS).fill(-Infinity);
  const weights = new Float64Array(BAR_ROWS);
  for (let rank = 0; rank < length; rank++) {
    if (rank % BATCH === 0) yield;
    const [from, to] = [begin[rank] ?? 0, end[rank] ?? 0];
    if (!(to - from > DAY && Number.isFinite(to - from))) continue;
    const weight = importance[rank] ?? 0;
    let row = firstFree(taken, from);
    if (row < 0) {
      row = leastOf(weights);
      if (weight <= (weights[row] ?? 0)) continue;
      rowOf[rows[row]?.pop() ?? 0] = -1;
    }
    rowOf[rank] = row;
    taken[row] = to;
    weights[row] = weight;
    rows[row]?.push(rank);
  }
  const lists = rows.map((ranks) => ({
    ranks,
    longestFirst: bestFirst(ranks.length, (place) => lengthOf(columns, ranks[place] ?? 0)),
  }));
  return { rowOf, lists };
}

// Loops, because each stretch asks: a function for each costs more than what it does.

function firstFree(taken: Float64Array, from: number): number {
  for (let row = 0; row < BAR_ROWS; row++) if ((taken[row] ?? 0) < from) return row;
  return -1;
}

function leastOf(weights: Float64Array): number {
  let least = 0;
  for (let row = 1; row < BAR_ROWS; row++) if ((weights[row] ?? 0) < (weights[least] ?? 0)) least = row;
  return least;
}

const known = new WeakMap<EventColumns, Bars>();

/** Does in steps, ahead of the first layout, what takes long for very many events. */
export function* findingBars(columns: EventColumns): Steps<Bars> {
  const bars = known.get(columns) ?? (yield* findBars(columns));
  known.set(columns, bars);
  return bars;
}

/** Found once for each dataset. */
export function barsOf(columns: EventColumns, toTime?: (unit: number) => number): BarRows {
  return barRows(columns, finish(findingBars(columns)), toTime);
}

/** The rows on an axis. */
export function barRows(
  columns: EventColumns,
  { rowOf, lists }: Bars,
  toTime: (unit: number) => number = Number,
): BarRows {
  const { begin, end } = columns;
  return {
    isEmpty: lists.every(({ ranks }) => ranks.length === 0),
    rowOf: (rank) => rowOf[rank] ?? -1,
    within(first, last, least) {
      const [from, to] = [toTime(first), toTime(last)];
      const found: number[] = [];
      for (const { ranks, longestFirst } of lists) {
        // In a row, what begins later ends later.
        const start = firstPlace(ranks.length, (place) => (end[ranks[place] ?? 0] ?? 0) < from);
        const stop = firstPlace(ranks.length, (place) => (begin[ranks[place] ?? 0] ?? 0) <= to);
        for (const place of longestFirst(start, stop)) {
          const rank = ranks[place] ?? 0;
          if (lengthOf(columns, rank) < least) break;
          found.push(rank);
        }
      }
      return found;
    },
  };
}

/** How long an event lasts, ms, as exactly as bars are sorted by it. */
function lengthOf({ begin, end }: EventColumns, rank: number): number {
  return Math.fround((end[rank] ?? 0) - (begin[rank] ?? 0));
}
