import { columnsOf, keepColumns, latestOf } from './columns.js';
import { lazyArray } from './lazy-array.js';
import type { Dataset, EventFacts, Link, LinkType } from './types.js';

/** What of a chain is in front. A list that is missing lets everything pass. */
export interface ChainFilter {
  /** The ids of the kinds that pass; an empty text stands for events without a kind. */
  readonly kinds?: readonly string[];
  readonly linkTypes?: readonly LinkType[];
  /** What becomes of the rest: `dim` (without a mode) leaves it where it is, but faint; `hide` takes it away. */
  readonly mode?: 'dim' | 'hide';
}

/** Whether an event passes a filter. */
export function passes({ kinds }: ChainFilter, { kind = '' }: Pick<EventFacts, 'kind'>): boolean {
  return !kinds || kinds.includes(kind);
}

/**
 * The part of a dataset that passes a filter, whatever its mode; the dataset itself
 * where everything does. Links without both of their ends go. Derived in one pass,
 * and events that came in columns stay columns.
 */
export function filterDataset(dataset: Dataset, filter: ChainFilter): Dataset {
  const { kinds, linkTypes } = filter;
  const events = kinds ? eventsOf(dataset, new Set(kinds)) : dataset.events;
  const undated = dataset.undated.filter((event) => passes(filter, event));
  const rest = new Set(undated.map(({ id }) => id));
  const { rankOf } = columnsOf({ events });
  const isThere = (id: string): boolean => rankOf(id) !== undefined || rest.has(id);
  const types = linkTypes && new Set(linkTypes);
  const isShown = ({ type, from, to }: Link): boolean =>
    (!types || types.has(type)) && isThere(from) && isThere(to);
  const links = dataset.links.filter(isShown);
  const isWhole =
    events.length === dataset.events.length &&
    undated.length === dataset.undated.length &&
    links.length === dataset.links.length;
  return isWhole ? dataset : { ...dataset, events, undated, links, whole: dataset };
}

function eventsOf(dataset: Dataset, kinds: ReadonlySet<string>): Dataset['events'] {
  const { length, begin, end, anchor, importance, open, precision, rankOf, kindAt } = columnsOf(dataset);
  const ranks = new Uint32Array(length);
  let count = 0;
  for (let rank = 0; rank < length; rank++) {
    if (kinds.has(kindAt(rank) ?? '')) ranks[count++] = rank;
  }
  if (count === length) return dataset.events;
  const kept = ranks.slice(0, count);
  const events = lazyArray(count, (place) => eventAt(dataset, kept[place] ?? 0));
  const ends = at(kept, end);
  keepColumns(events, {
    length: count,
    begin: at(kept, begin),
    end: ends,
    anchor: at(kept, anchor),
    importance: at(kept, importance),
    open: open.flatMap((rank) => placeOf(kept, rank) ?? []),
    precision,
    latest: latestOf(ends),
    rankOf: (id) => placeOf(kept, rankOf(id)),
    kindAt: (place) => kindAt(kept[place] ?? length),
  });
  return events;
}

/** The values at some ranks. */
function at<Values extends Float64Array | Float32Array>(ranks: Uint32Array, values: Values): Values {
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
