import type { Stretch } from './pack-rows.js';

/**
 * Where something `wanted` px long goes between others, inside `from` to `to`: the
 * first free stretch that has room for all of it, else the longest that has room for
 * `least`.
 */
export function freeStretch(
  { from, to }: Stretch,
  others: readonly Stretch[],
  wanted: number,
  least: number,
): Stretch | undefined {
  let longest: Stretch | undefined;
  let start = from;
  const ends = [...others]
    .filter((other) => other.to > from && other.from < to)
    .sort((a, b) => a.from - b.from);
  for (const other of [...ends, { from: to, to }]) {
    const free = { from: start, to: Math.min(to, other.from) };
    if (free.to - free.from >= wanted) return { from: start, to: start + wanted };
    if (free.to - free.from >= Math.max(least, longest ? longest.to - longest.from : 0)) longest = free;
    start = Math.max(start, other.to);
  }
  return longest;
}
