import { columnsOf, keepColumns, latestOf, valuesAt } from './columns.js';
import { lazyArray } from './lazy-array.js';
import { lowerBound } from './lower-bound.js';
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
    idAt: (place) => whole.idAt(ranks[place] ?? whole.length),
    rankOf: (id) => placeOf(ranks, whole.rankOf(id)),
    referenceAt: (place, key) => whole.referenceAt(ranks[place] ?? whole.length, key),
  });
  return events;
}

function eventAt({ events }: Dataset, rank: number): Dataset['events'][number] {
  const event = events[rank];
  if (!event) throw new Error(`no event of rank ${rank}`);
  return event;
}

/** Where a number is in a rising list. */
function placeOf(rising: Uint32Array, number: number | undefined): number | undefined {
  if (number === undefined) return undefined;
  const place = lowerBound(rising, number);
  return rising[place] === number ? place : undefined;
}
