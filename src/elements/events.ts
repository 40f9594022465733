import type { ChainFilter } from '../dataset/filter.js';
import type { ChainEvent, Dataset, Issue } from '../dataset/types.js';
import type { Span } from '../time/instant.js';

const bubbling: EventInit = { bubbles: true, composed: true };

/** A dataset has been read and is about to be drawn. */
export class ChainLoadEvent extends Event {
  readonly dataset: Dataset;

  constructor(dataset: Dataset) {
    super('chain-load', bubbling);
    this.dataset = dataset;
  }
}

/** The data did not arrive. */
export class ChainErrorEvent extends Event {
  /** What happened, in the language of the timeline. */
  readonly reason: string;

  constructor(reason: string) {
    super('chain-error', bubbling);
    this.reason = reason;
  }
}

/** Something in the data is wrong; everything else is shown. */
export class ChainIssuesEvent extends Event {
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super('chain-issues', bubbling);
    this.issues = issues;
  }
}

/** The reader has selected an event, or none. Setting `selected` by program fires nothing. */
export class ChainSelectEvent extends Event {
  /** The id of the event, or nothing after a step back. */
  readonly id: string | undefined;
  readonly event: ChainEvent | undefined;

  constructor(event: ChainEvent | undefined) {
    super('chain-select', bubbling);
    this.id = event?.id;
    this.event = event;
  }
}

/** The reader has zoomed or panned. Setting `view` by program fires nothing. */
export class ChainViewChangeEvent extends Event {
  /** What is shown of time. */
  readonly view: Span;

  constructor(view: Span) {
    super('chain-view-change', bubbling);
    this.view = view;
  }
}

/** A panel asks its timeline to show a part of time, because the reader wants it. */
export class ChainViewRequestEvent extends Event {
  /** What is to be shown of time. */
  readonly view: Span;

  constructor(view: Span) {
    super('chain-view-request', bubbling);
    this.view = view;
  }
}

/** A panel asks its timeline to select an event, or none, because the reader wants it. */
export class ChainSelectRequestEvent extends Event {
  /** The id of the event, or nothing to unselect. */
  readonly id: string | undefined;

  constructor(id: string | undefined) {
    super('chain-select-request', bubbling);
    this.id = id;
  }
}

/** The reader has filtered the chain. Setting `filter` by program fires nothing. */
export class ChainFilterChangeEvent extends Event {
  /** What is in front; nothing where everything is. */
  readonly filter: ChainFilter | undefined;

  constructor(filter: ChainFilter | undefined) {
    super('chain-filter-change', bubbling);
    this.filter = filter;
  }
}

/** A panel asks its timeline for another filter, because the reader wants it. */
export class ChainFilterRequestEvent extends Event {
  /** What is to be in front; nothing for everything. */
  readonly filter: ChainFilter | undefined;

  constructor(filter: ChainFilter | undefined) {
    super('chain-filter-request', bubbling);
    this.filter = filter;
  }
}

/** The reader has pressed the key of search in a timeline. Whoever takes the focus prevents the default. */
export class ChainSearchRequestEvent extends Event {
  constructor() {
    super('chain-search-request', { ...bubbling, cancelable: true });
  }
}

/**
 * The reader has pressed the selected event once more, which unselects it. Whoever shows its details instead prevents
 * the default.
 */
export class ChainDetailRequestEvent extends Event {
  /** The id of the event. */
  readonly id: string;

  constructor(id: string) {
    super('chain-detail-request', { ...bubbling, cancelable: true });
    this.id = id;
  }
}

declare global {
  interface HTMLElementEventMap {
    'chain-load': ChainLoadEvent;
    'chain-error': ChainErrorEvent;
    'chain-issues': ChainIssuesEvent;
    'chain-select': ChainSelectEvent;
    'chain-view-change': ChainViewChangeEvent;
    'chain-view-request': ChainViewRequestEvent;
    'chain-select-request': ChainSelectRequestEvent;
    'chain-filter-change': ChainFilterChangeEvent;
    'chain-filter-request': ChainFilterRequestEvent;
    'chain-search-request': ChainSearchRequestEvent;
    'chain-detail-request': ChainDetailRequestEvent;
  }
}
