/** A text per plural category (`Intl.PluralRules`); `{n}` stands for the number. */
export type PluralWords = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

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
