import { bisector } from 'd3-array';

/** A stretch of the axis, px; open ends are infinite. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const byFrom = bisector((stretch: Stretch) => stretch.from);

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
    taken.splice(byFrom.right(taken, stretch.from), 0, stretch);
    return row;
  });
}

/** `taken` is in order and free of overlaps, so only the two neighbours count. */
function isFree(taken: readonly Stretch[], { from, to }: Stretch): boolean {
  const next = byFrom.right(taken, from);
  return (taken[next - 1]?.to ?? -Infinity) <= from && (taken[next]?.from ?? Infinity) >= to;
}
