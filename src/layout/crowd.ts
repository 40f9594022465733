import { lowerBound } from '../dataset/lower-bound.js';
import type { EventIndex } from './event-index.js';
import type { Settings } from './settings.js';

/** A stretch of time with the events that are not drawn one by one. */
export interface CrowdCell {
  readonly begin: number;
  readonly end: number;
  readonly count: number;
  /** Of events at one moment, which no zoom takes apart: all in the stretch, also those that are drawn. */
  readonly ranks?: Uint32Array;
}

export interface Crowd {
  /** Ranks that are drawn one by one, in order of anchors; those with a label among them. */
  readonly ranks: readonly number[];
  readonly cells: readonly CrowdCell[];
}

/** Events of a cell beyond those with a label that are still drawn one by one. */
const MOST_SINGLE = 2;
/** A cell is at least so long at the scale of its tile, px; at most twice that on screen. */
const CELL = 24;
const MOST_CELLS = 64;
/** All bands together have so many, less for each of their heads; twice as many as one row where they are collapsed. */
const CELLS_OF_BANDS = 72;
const CELLS_FOR_HEAD = 3;
/** One cell of each band, so many in all of them. */
const SINGLE_IN_BANDS = 18;

/**
 * The cells of a stretch of time that is `length` px long at its own scale, one of so
 * many that `share` the room; folded, every event is in a cell. O(cells · log n).
 */
export function crowdOf(
  index: EventIndex,
  { begin, end }: { readonly begin: number; readonly end: number },
  length: number,
  labelled: ReadonlySet<number>,
  { share, isFolded }: Pick<Settings, 'share' | 'isFolded'> = { share: 1, isFolded: false },
): Crowd {
  const { anchors, ranks } = index;
  const room = isFolded ? 2 * MOST_CELLS : Math.min(MOST_CELLS, CELLS_OF_BANDS - CELLS_FOR_HEAD * share);
  const count = Math.max(1, Math.floor(Math.min(MOST_CELLS, room / share, length / CELL)));
  const mostSingle = isFolded ? 0 : Math.min(MOST_SINGLE, Math.floor(SINGLE_IN_BANDS / share));
  const drawn: number[] = [];
  const cells: CrowdCell[] = [];
  const edge = (cell: number): number => (cell === count ? end : begin + ((end - begin) / count) * cell);
  const withLabel = [...labelled]
    .map((rank) => ({ rank, anchor: index.anchorOf[rank] ?? 0 }))
    .filter(({ anchor }) => anchor >= begin && anchor < end)
    .sort((a, b) => a.anchor - b.anchor || a.rank - b.rank);
  let next = 0;
  for (let cell = 0; cell < count; cell++) {
    const [from, to] = [edge(cell), edge(cell + 1)];
    const [first, last] = [lowerBound(anchors, from), lowerBound(anchors, to)];
    const here: number[] = [];
    for (let one = withLabel[next]; one && one.anchor < to; one = withLabel[next]) {
      here.push(one.rank);
      next += 1;
    }
    const rest = last - first - here.length;
    if (rest <= mostSingle) {
      drawn.push(...ranks.subarray(first, last));
    } else {
      drawn.push(...here);
      const isOneMoment = anchors[first] === anchors[last - 1];
      const known = isOneMoment && { ranks: ranks.subarray(first, last) };
      cells.push({ begin: from, end: to, count: rest, ...known });
    }
  }
  return { ranks: drawn, cells };
}
