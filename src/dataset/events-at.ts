import { columnsOf, keepColumns, latestOf } from './columns.js';
import { lazyArray } from './lazy-array.js';
import type { Dataset } from './types.js';

/** Some of the events of a dataset, by their rising ranks, with their columns; none is made for it. */
export function eventsAt(dataset: Dataset, ranks: Uint32Array): Dataset['events'] {
  const whole = columnsOf(dataset);
  const events = lazyArray(ranks.length, (place) => eventAt(dataset, ranks[place] ?? 0));
  const end = valuesAt(ranks, whole.end);
  keepColumns(events, {
    length: ranks.length,
    begin: valuesAt(ranks, whole.begin),
    end,
    anchor: valuesAt(ranks, whole.anchor),
    importance: valuesAt(ranks, whole.importance),
    open: whole.open.flatMap((rank) => placeOf(ranks, rank) ?? []),
    precision: whole.precision,
    latest: latestOf(end),
    rankOf: (id) => placeOf(ranks, whole.rankOf(id)),
    referenceAt: (place, key) => whole.referenceAt(ranks[place] ?? whole.length, key),
  });
  return events;
}

/** The values at some ranks. */
function valuesAt<Values extends Float64Array | Float32Array>(ranks: Uint32Array, values: Values): Values {
  const found = values.slice(0, ranks.length) as Values;
  for (let place = 0; place < ranks.length; place++) found[place] = values[ranks[place] ?? 0] ?? 0;
  return found;
}

function eventAt({ events }: Dataset, rank: number): Dataset['events'][number] {
  const event = events[rank];
  if (!event) throw new Error(`no event of rank ${rank}`);
  return event;
}

/** Where a number is in a rising list. */
function placeOf(rising: Uint32Array, number: number | undefined): number | undefined {
  if (number === undefined) return undefined;
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rising[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return rising[low] === number ? low : undefined;
}
