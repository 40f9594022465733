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
  /** The same where all is on one date: `{begin}` alone. */
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
  /** What stands in the detail line while nothing is selected. */
  readonly selectHint: string;

  readonly now: string;
  readonly planned: string;
  readonly ongoing: string;
  readonly cancelled: string;
  /** `{date}`: "Planned, after 22 June 2020". */
  readonly plannedFor: string;
  /** `{date}` is the day from which the dataset speaks. */
  readonly plannedAsOf: string;
  /** The same, where the dataset does not say when it was made. */
  readonly outcomeNotRecorded: string;

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
 * How the parts of a date stand together. `{d}` day, `{month}` month, `{monthOf}`
 * the month as it stands beside a day, `{y}` year (era included), `{day}` day
 * and month, `{th}` the ending of the ordinal before it.
 */
export interface DatePatterns {
  readonly day: string;
  readonly date: string;
  readonly month: string;
  readonly year: string;
  /** Several years in a row: `{y}` is "2004–2005". */
  readonly years: string;
}

/**
 * How dates read, in the Gregorian calendar. `{1}` and `{2}` are dates already in
 * words; a template keeps them in the nominative but where it says otherwise.
 */
export interface DateWords {
  /** The twelve months as they stand beside a day ("10 ноября") and after a preposition. */
  readonly monthsWithDay: readonly string[];
  /** The twelve months alone or beside a year ("ноябрь 2017"). */
  readonly months: readonly string[];
  /** Abbreviated; a month that is written in full here has no abbreviation. */
  readonly monthsShort: readonly string[];
  /** The ten digits, where they are not 0 to 9. */
  readonly digits?: string;
  readonly decimal: string;
  /** Between groups of three digits, from 10,000 up. */
  readonly group: string;
  readonly long: DatePatterns;
  /** Where `short` differs from `long`. */
  readonly short: Partial<DatePatterns>;
  /** The number of a day where it is more than its digits ("1er", "10日"). */
  readonly dayNumber?: (day: number) => string;
  /** The ordinal ending of a number, for `{th}`. */
  readonly ordinalEnding?: (number: number) => string;
  /** Two ends of a stretch, where a dash does not join them. */
  readonly range?: string;
  /** A day after a preposition ("le 22 juin"). */
  readonly article?: string;

  /** `{y}` is the number of a year. */
  readonly bce: string;
  readonly ce: string;
  readonly decade: string;
  /** Where a short form means exactly 1700 to 1799. */
  readonly century?: string;
  /** `{s}` is one of `seasons`. */
  readonly season: string;
  /** Spring, summer, autumn, winter; four quarters; three thirds; two halves of a year. */
  readonly seasons: readonly string[];
  readonly northern: string;
  readonly southern: string;
  /** `{date}`, `{time}`. */
  readonly time: string;

  /** Of a day, a month or a year, which stand as after a preposition. */
  readonly about: string;
  readonly aboutShort: string;
  /** Of an amount of years, where it differs from `about`. */
  readonly aboutAmount?: string;
  /** Of anything. */
  readonly approximate: string;
  readonly uncertain: string;
  readonly uncertainShort: string;
  /** Of two days, two months or two years, as after a preposition; or `{range}`, the two in one. */
  readonly between: string;
  readonly betweenMonths?: string;
  /** Of a day, as after a preposition; elsewhere "or later" serves. */
  readonly after?: string;
  readonly or: string;
  readonly and: string;
  readonly comma: string;
  readonly earlier: string;
  readonly later: string;
  readonly toNow: string;
  readonly unknown: string;
  readonly yearUnknown: string;
  /** `{1}` is a day, month or season, `{2}` the years that it may be in: "25 December, 1560s". */
  readonly inYear: string;
  /** `{2}` explains `{1}`. */
  readonly withNote: string;
  readonly monthNotGiven: string;
  readonly dayNotGiven: string;
}

/** How far away a moment is. */
export interface RelativeWords {
  readonly today: string;
  readonly yesterday: string;
  readonly tomorrow: string;
  /** `{1}` is an amount: "3 months". */
  readonly past: string;
  /** One template, or one each for days, months and years. */
  readonly future: string | readonly [days: string, months: string, years: string];
  readonly days: PluralWords;
  readonly months: PluralWords;
  readonly years: PluralWords;
  /** Amounts of years too long for digits, from the largest: `{n}` counts in `size` years. */
  readonly manyYears: readonly (readonly [size: number, words: PluralWords])[];
}

/** One language: a file in this folder, complete by its type. */
export interface Language {
  /** A BCP 47 tag without region: `en`, `uz-Cyrl`. */
  readonly code: string;
  readonly direction: 'ltr' | 'rtl';
  readonly date: DateWords;
  readonly relative: RelativeWords;
  readonly ui: UiWords;
  readonly link: LinkTypeWords;
}
