import type { EventColumns } from '../dataset/columns.js';
import { firstPlace } from '../dataset/lower-bound.js';
import { finish, type Steps } from '../dataset/steps.js';
import { DAY } from '../time/instant.js';

/** Rows of bars over the dots of a crowd. */
export const BAR_ROWS = 3;
const BLOCK = 64;

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
  /** The ranks in each row, and the longest of each block of them, ms. */
  readonly lists: readonly { readonly ranks: readonly number[]; readonly longest: Float64Array }[];
}

/** So many events are looked at between two rests. */
const BATCH = 1 << 16;

/**
 * Interval colouring: each event in the order of time takes the first row that is
 * free. Where none is, it takes that of the least important event there, if it
 * is more important itself. So an event is without a row only where as many
 * others as there are rows are more important. O(n).
 */
export function* findBars({ begin, end, importance, length }: EventColumns): Steps<Bars> {
  const rowOf = new Int8Array(length).fill(-1);
  const rows = Array.from({ length: BAR_ROWS }, (): number[] => []);
  const taken = new Float64Array(BAR_ROWS).fill(-Infinity);
  for (let rank = 0; rank < length; rank++) {
    if (rank % BATCH === 0) yield;
    const [from, to] = [begin[rank] ?? 0, end[rank] ?? 0];
    if (!(to - from > DAY && Number.isFinite(to - from))) continue;
    let row = taken.findIndex((until) => until < from);
    if (row < 0) {
      const weights = rows.map((ranks) => importance[ranks.at(-1) ?? 0] ?? 0);
      const least = Math.min(...weights);
      if ((importance[rank] ?? 0) <= least) continue;
      row = weights.indexOf(least);
      rowOf[rows[row]?.pop() ?? 0] = -1;
    }
    rowOf[rank] = row;
    taken[row] = to;
    rows[row]?.push(rank);
  }
  return { rowOf, lists: rows.map((ranks) => ({ ranks, longest: longestOf(ranks, begin, end) })) };
}

const known = new WeakMap<EventColumns, Bars>();

/** Does in steps, ahead of the first layout, what takes long for very many events. */
export function* findingBars(columns: EventColumns): Steps<Bars> {
  const bars = yield* findBars(columns);
  known.set(columns, bars);
  return bars;
}

/** Found once for each dataset. */
export function barsOf(columns: EventColumns, toTime?: (unit: number) => number): BarRows {
  return barRows(columns, known.get(columns) ?? finish(findingBars(columns)), toTime);
}

/** The rows on an axis. */
export function barRows(
  { begin, end }: EventColumns,
  { rowOf, lists }: Bars,
  toTime: (unit: number) => number = Number,
): BarRows {
  return {
    isEmpty: lists.every(({ ranks }) => ranks.length === 0),
    rowOf: (rank) => rowOf[rank] ?? -1,
    within(first, last, least) {
      const [from, to] = [toTime(first), toTime(last)];
      const found: number[] = [];
      for (const { ranks, longest } of lists) {
        let place = firstPlace(ranks.length, (at) => (end[ranks[at] ?? 0] ?? 0) < from);
        while (place < ranks.length) {
          const rank = ranks[place] ?? 0;
          if ((begin[rank] ?? 0) > to) break;
          if (place % BLOCK === 0 && (longest[place / BLOCK] ?? 0) < least) {
            place += BLOCK;
            continue;
          }
          if ((end[rank] ?? 0) - (begin[rank] ?? 0) >= least) found.push(rank);
          place += 1;
        }
      }
      return found;
    },
  };
}

/** The longest of each block, ms. */
function longestOf(ranks: readonly number[], begin: Float64Array, end: Float64Array): Float64Array {
  const longest = new Float64Array(Math.ceil(ranks.length / BLOCK));
  ranks.forEach((rank, place) => {
    const block = Math.floor(place / BLOCK);
    longest[block] = Math.max(longest[block] ?? 0, (end[rank] ?? 0) - (begin[rank] ?? 0));
  });
  return longest;
}
