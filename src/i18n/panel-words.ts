/** What `<chain-detail>` says of an event. */
export interface DetailWords {
  /** The name of the panel. */
  readonly title: string;

  /** What is not known of a date: whole sentences. */
  readonly noDay: string;
  readonly noMonth: string;
  readonly noYear: string;
  readonly approximate: string;
  readonly uncertain: string;
  readonly oneOf: string;
  readonly notBefore: string;
  readonly notAfter: string;
  readonly noBegin: string;
  readonly noEnd: string;
  readonly openEnd: string;

  readonly place: string;
  readonly actors: string;
  readonly series: string;

  /** Headings of links. */
  readonly causes: string;
  readonly effects: string;
  readonly others: string;

  /** The heading of the dates that sources give. */
  readonly dates: string;
  /** Over the date that the timeline shows. */
  readonly shown: string;
  /** How the date of a source stands to the one that is shown. */
  readonly same: string;
  readonly finer: string;
  readonly coarser: string;
  readonly other: string;
  /** The heading of what sources say beside dates. */
  readonly statements: string;

  /** The name of a raised number: `{n}`. */
  readonly source: string;
  /** From a source to the number that led there. */
  readonly back: string;

  /** `{host}` is the name of another site. */
  readonly showMedia: string;
  readonly noMedia: string;
  readonly more: string;
}

/** What `<chain-story>` says. */
export interface StoryWords {
  /** The name of the panel. */
  readonly title: string;
  /** `{n}` of `{total}` steps. */
  readonly progress: string;
  readonly start: string;
  readonly play: string;
  readonly pause: string;
  /** In place of a story between two events. */
  readonly noPath: string;
}
