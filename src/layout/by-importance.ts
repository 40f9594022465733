import { ascending, descending } from 'd3-array';
import type { PlacedMark } from './place-marks.js';

/** Candidates within one stretch of the axis this long, px, stand in each other's way. */
const CELL = 24;
/** No more labels are tried than this, however many events there are. */
const MOST_TRIES = 400;

/**
 * The marks whose labels are tried, in the order in which they are tried: by
 * falling importance; among equals first the first of each stretch of the axis,
 * so that labels are spread over it; then in the order of the dataset. Only the most
 * important of a stretch are tried where there are many.
 */
export function chooseLabels(marks: readonly PlacedMark[], mostPerCell: number): PlacedMark[] {
  const inOrder = marks
    .map((mark, index) => ({ mark, index }))
    .sort((a, b) => descending(a.mark.event.importance, b.mark.event.importance) || a.index - b.index);
  const inCell = new Map<number, number>();
  return inOrder
    .map(({ mark, index }) => {
      const cell = Math.floor(mark.along / CELL);
      const rank = inCell.get(cell) ?? 0;
      inCell.set(cell, rank + 1);
      return { mark, index, rank };
    })
    .filter(({ rank }) => rank < mostPerCell)
    .sort(
      (a, b) =>
        descending(a.mark.event.importance, b.mark.event.importance) ||
        ascending(a.rank, b.rank) ||
        a.index - b.index,
    )
    .slice(0, MOST_TRIES)
    .map(({ mark }) => mark);
}
