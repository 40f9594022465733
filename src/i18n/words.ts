/** A text per plural category (`Intl.PluralRules`); `{n}` stands for the number. */
export type PluralWords = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** How a link reads from its cause or source (`forward`) and from its other end; `{event}` is the other event. */
export interface LinkWords {
  readonly forward: string;
  readonly inverse: string;
}

/** The closed list of link types. A new type starts here; the compiler then asks for its rule, words and colour. */
export interface LinkTypeWords {
  readonly proposes: LinkWords;
  readonly 'calls-for': LinkWords;
  readonly 'leads-to': LinkWords;
  readonly adopts: LinkWords;
  readonly implements: LinkWords;
  readonly commemorates: LinkWords;
  readonly continues: LinkWords;
  readonly plans: LinkWords;
  readonly replaces: LinkWords;
  readonly 'part-of': LinkWords;
  readonly mentions: LinkWords;
  readonly related: LinkWords;
}

/** What the elements say. `{name}` marks a value that is put in; every entry is plain text. */
export interface UiWords {
  /** The name of a timeline whose data has no title. */
  readonly timeline: string;
  readonly events: PluralWords;
  readonly links: PluralWords;
  /** `{events}`, `{links}`, `{begin}`, `{end}`: "8 events, 8 links · September 2017 – not yet dated". */
  readonly summary: string;
  readonly summaryAtOnce: string;
  readonly notYetDated: string;

  readonly loading: string;
  readonly empty: string;
  readonly error: string;
  readonly retry: string;
  readonly errorAddress: string;
  readonly errorNetwork: string;
  /** `{status}` is the number of the HTTP answer. */
  readonly errorStatus: string;
  readonly errorFormat: string;
  /** `{limit}` is a number of megabytes. */
  readonly errorSize: string;

  readonly issues: PluralWords;
  readonly issuesTitle: string;
  readonly undated: string;
  readonly close: string;

  readonly previous: string;
  readonly next: string;
  readonly list: string;
  readonly chart: string;
  readonly keys: string;
  readonly kinds: string;
  readonly eventsInOrder: string;
  readonly details: string;

  readonly now: string;
  readonly planned: string;
  readonly ongoing: string;
  readonly cancelled: string;
  /** `{date}`: "Planned, after 22 June 2020". */
  readonly plannedFor: string;
  /** `{date}` is the day from which the dataset speaks. */
  readonly plannedAsOf: string;

  readonly stated: string;
  readonly inferred: string;
  readonly external: string;
  /** `{name}`: "according to N. Gherman". */
  readonly accordingTo: string;
  /** `{link}`, `{note}`: "led to the draft (inferred)". */
  readonly linkWithNote: string;

  readonly causes: string;
  readonly effects: string;
  readonly chooseCause: string;
  readonly chooseEffect: string;
  readonly noCause: string;
  readonly noEffect: string;
  readonly noLinks: string;

  /** What each key does, for the list of keys. */
  readonly keyPrevious: string;
  readonly keyNext: string;
  readonly keyFirst: string;
  readonly keyLast: string;
  readonly keyLane: string;
  readonly keyCause: string;
  readonly keyEffect: string;
  readonly keyOpen: string;
  readonly keyBack: string;
  readonly keyHelp: string;
}

/**
 * How dates read. `{d}` day, `{m}` month, `{y}` year (era included), `{1}` and
 * `{2}` the two sides of a range.
 */
export interface DateWords {
  /** The twelve months as they stand beside a day ("10 ноября"). */
  readonly monthsWithDay: readonly string[];
  /** The twelve months alone or beside a year ("ноябрь 2017"). */
  readonly months: readonly string[];
  readonly monthsShort: readonly string[];
  /** The ten digits, where they are not 0 to 9. */
  readonly digits?: string;
}

/** One language: a file in this folder, complete by its type. */
export interface Language {
  /** A BCP 47 tag without region: `en`, `uz-Cyrl`. */
  readonly code: string;
  readonly direction: 'ltr' | 'rtl';
  readonly date: DateWords;
  readonly ui: UiWords;
  readonly link: LinkTypeWords;
}
