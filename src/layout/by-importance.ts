import { ascending, descending } from 'd3-array';
import type { PlacedMark } from './place-marks.js';

/** Marks within one stretch of the axis this long, px, stand in each other's way. */
const CELL = 24;

/**
 * The marks in the order in which their labels are tried: by falling importance;
 * among equals first the first of each stretch of the axis, so that labels are
 * spread over it; then in the order of the dataset.
 */
export function byImportance(marks: readonly PlacedMark[]): PlacedMark[] {
  const compare = (a: PlacedMark, b: PlacedMark): number =>
    descending(a.event.importance, b.event.importance);
  const inCell = new Map<number, number>();
  return [...marks]
    .sort(compare)
    .map((mark) => {
      const cell = Math.floor(mark.along / CELL);
      const rank = inCell.get(cell) ?? 0;
      inCell.set(cell, rank + 1);
      return { mark, rank };
    })
    .sort((a, b) => compare(a.mark, b.mark) || ascending(a.rank, b.rank))
    .map(({ mark }) => mark);
}
