import { firstPlace } from '../dataset/lower-bound.js';

/** A stretch of the axis, px; open ends are infinite. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * A row for each stretch: in the order given, the first row where it is free of
 * those before it. Rows count from the axis. Where every row is taken, those left
 * over are spread over the rows.
 */
export function packRows(stretches: readonly Stretch[], mostRows: number): number[] {
  const rows = Array.from({ length: Math.max(1, mostRows) }, (): Stretch[] => []);
  return stretches.map((stretch, index) => {
    const row = rows.findIndex((taken) => isFree(taken, stretch));
    if (row < 0) return index % rows.length;
    const taken = rows[row] as Stretch[];
    taken.splice(placeOf(taken, stretch), 0, stretch);
    return row;
  });
}

/** Behind those that begin no later. */
function placeOf(taken: readonly Stretch[], { from }: Stretch): number {
  return firstPlace(taken.length, (at) => (taken[at] as Stretch).from <= from);
}

/** `taken` is in order and free of overlaps, so only the two neighbours count. */
function isFree(taken: readonly Stretch[], stretch: Stretch): boolean {
  const next = placeOf(taken, stretch);
  return (taken[next - 1]?.to ?? -Infinity) <= stretch.from && (taken[next]?.from ?? Infinity) >= stretch.to;
}
