import { columnsOf } from '../dataset/columns.js';
import type { ChainEvent, Dataset } from '../dataset/types.js';
import type { Span } from '../time/instant.js';
import { lowerBound } from '../dataset/lower-bound.js';

const sorted = new WeakMap<Dataset, Float64Array>();

/**
 * How many events begin in each of `columns` equal parts of a span, its end not
 * included. An event begins at its earliest finite bound; one without any is in
 * no column. O(columns · log n) after the first call for a dataset.
 */
export function densityOf(dataset: Dataset, { begin, end }: Span, columns: number): readonly number[] {
  const begins = beginsOf(dataset);
  const ranks = Array.from({ length: columns + 1 }, (_, column) =>
    lowerBound(begins, begin + ((end - begin) * column) / columns),
  );
  return ranks.slice(1).map((rank, column) => rank - (ranks[column] ?? 0));
}

/** When each event begins, in order. Where no date is open, the column of the dataset as it is. */
function beginsOf(dataset: Dataset): Float64Array {
  const { begin } = columnsOf(dataset);
  if (begin[0] !== -Infinity) return begin;
  let begins = sorted.get(dataset);
  if (!begins) {
    begins = begin
      .map((at, rank) => (Number.isFinite(at) ? at : boundOf(dataset.events[rank])))
      .filter(Number.isFinite)
      .sort();
    sorted.set(dataset, begins);
  }
  return begins;
}

function boundOf(event: ChainEvent | undefined): number {
  return event ? ([...event.date.begin, ...event.date.end].find(Number.isFinite) ?? NaN) : NaN;
}
