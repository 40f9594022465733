/** A block that would like to begin at `wish`, px. */
export interface ColumnItem {
  readonly wish: number;
  readonly height: number;
}

/** Blocks that are pushed together, placed so that the sum of their squared shifts is least. */
interface Pool {
  /** The wish of the first block, were it alone to carry the pool; the mean over all of them. */
  mean: number;
  count: number;
}

/**
 * Where each block begins, in the order given, `gap` px apart and inside 0 to
 * `length` (which must hold them all), with the least total squared displacement.
 * Pool adjacent violators (Ayer et al. 1955) on the wishes less the heights that
 * stand before them; clipping that to the box keeps it least.
 */
export function placeInColumn(items: readonly ColumnItem[], length: number, gap: number): number[] {
  const offsets: number[] = [];
  let total = 0;
  for (const { height } of items) {
    offsets.push(total);
    total += height + gap;
  }
  const pools: Pool[] = [];
  items.forEach(({ wish }, index) => {
    let pool: Pool = { mean: wish - (offsets[index] ?? 0), count: 1 };
    for (let last = pools.at(-1); last && last.mean > pool.mean; last = pools.at(-1)) {
      const count = last.count + pool.count;
      pool = { mean: (last.mean * last.count + pool.mean * pool.count) / count, count };
      pools.pop();
    }
    pools.push(pool);
  });
  const room = Math.max(0, length - (total - gap));
  return pools
    .flatMap(({ mean, count }) => Array.from({ length: count }, () => mean))
    .map((mean, index) => Math.max(0, Math.min(room, mean)) + (offsets[index] ?? 0));
}
