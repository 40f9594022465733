import { columnsOf } from './columns.js';
import { eventsAt } from './events-at.js';
import { passes, type ChainFilter } from './filter.js';
import type { Dataset, Link } from './types.js';

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
  const { length, referenceAt } = columnsOf(dataset);
  const ranks = new Uint32Array(length);
  let count = 0;
  for (let rank = 0; rank < length; rank++) {
    if (kinds.has(referenceAt(rank, 'kind') ?? '')) ranks[count++] = rank;
  }
  return count === length ? dataset.events : eventsAt(dataset, ranks.slice(0, count));
}
