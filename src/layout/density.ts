import type { ChainEvent, Dataset } from '../dataset/types.js';
import type { Span } from '../time/instant.js';

const sorted = new WeakMap<Dataset, Float64Array>();

/**
 * How many events begin in each of `columns` equal parts of a span, from its
 * begin to its end. An event begins at its earliest finite bound; one without
 * any is in no column. O(columns · log n) after the first call for a dataset.
 */
export function densityOf(dataset: Dataset, { begin, end }: Span, columns: number): readonly number[] {
  const begins = beginsOf(dataset);
  const edges = Array.from({ length: columns }, (_, column) =>
    rankOf(begins, begin + ((end - begin) * column) / columns),
  );
  const last = rankOf(begins, end, true);
  return edges.map((first, column) => (edges[column + 1] ?? last) - first);
}

/** When each event begins, in order. */
function beginsOf(dataset: Dataset): Float64Array {
  let begins = sorted.get(dataset);
  if (!begins) {
    begins = Float64Array.from(dataset.events, beginOf).filter(Number.isFinite).sort();
    sorted.set(dataset, begins);
  }
  return begins;
}

function beginOf({ date: { begin, end } }: ChainEvent): number {
  return [...begin, ...end].find(Number.isFinite) ?? NaN;
}

/** How many of the sorted values come before one, or also those equal to it. */
function rankOf(values: Float64Array, value: number, withEqual = false): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const found = values[middle] as number;
    if (found < value || (withEqual && found === value)) low = middle + 1;
    else high = middle;
  }
  return low;
}
