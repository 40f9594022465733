import type { EventFacts, LinkType } from './types.js';

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
