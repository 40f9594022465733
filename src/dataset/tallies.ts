import { columnsOf } from './columns.js';
import type { Basis, Dataset, LinkType } from './types.js';

/** How many there are of what, in the order in which it comes first. */
export interface Tallies {
  /** Events by the id of their kind, with and without a date; an empty text stands for none. */
  readonly kinds: ReadonlyMap<string, number>;
  readonly linkTypes: ReadonlyMap<LinkType, number>;
  readonly bases: ReadonlyMap<Basis, number>;
}

/** Counts once through a dataset; events in columns are counted by their column. */
export function talliesOf(dataset: Dataset): Tallies {
  const kinds = new Map<string, number>();
  const linkTypes = new Map<LinkType, number>();
  const bases = new Map<Basis, number>();
  const { length, referenceAt } = columnsOf(dataset);
  for (let rank = 0; rank < length; rank++) add(kinds, referenceAt(rank, 'kind') ?? '');
  for (const { kind } of dataset.undated) add(kinds, kind ?? '');
  for (const { type, basis } of dataset.links) {
    add(linkTypes, type);
    add(bases, basis);
  }
  return { kinds, linkTypes, bases };
}

function add<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
