import type { LinkTypeWords } from './link-words.js';
import type { DetailWords, PanelUiWords, PopoverUiWords, StoryWords } from './panel-words.js';
import type { TaleWords } from './tale-words.js';
import type { DateWords, PluralWords, RelativeWords } from './time-words.js';

export type { LinkTypeWords, LinkWords } from './link-words.js';
export type { DetailWords, PopoverUiWords, StoryWords } from './panel-words.js';
export type { DatePatterns, DateWords, PluralWords, RelativeWords } from './time-words.js';

/** What events may be grouped by, each in a band of its own. */
export type GroupBy = 'kind' | 'place' | 'actor' | 'series';

/** What a timeline says. `{name}` marks a value that is put in; every entry is plain text. */
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
  readonly undated: string;
  /** The heading of the sources under a list. */
  readonly sources: string;
  /** `{numbers}` of the sources of one event. */
  readonly sourceNumbers: string;
  /** `{date}` that a source or a speaker gives, beside the one that is shown. */
  readonly dateGiven: string;
  readonly close: string;

  readonly previous: string;
  readonly next: string;
  readonly list: string;
  readonly chart: string;
  readonly keys: string;
  readonly kinds: string;
  /** How many events a filter takes away. */
  readonly hiddenEvents: PluralWords;
  readonly selectionHidden: string;

  readonly search: string;

  readonly eventsInOrder: string;
  /** What stands in the detail line while nothing is selected. */
  readonly selectHint: string;

  readonly ongoing: string;
  readonly cancelled: string;
  /** `{date}`: "Planned, after 22 June 2020". */
  readonly plannedFor: string;
  /** `{date}` is the day from which the dataset speaks. */
  readonly plannedAsOf: string;
  /** The same, where the dataset does not say when it was made. */
  readonly outcomeNotRecorded: string;

  readonly inferred: string;
  /** Of what an event did that has not happened, or was cancelled. */
  readonly intended: string;
  readonly external: string;
  /** `{name}`: "according to N. Gherman". */
  readonly accordingTo: string;
  /** The dates leave open that the effect came before its cause. */
  readonly orderInDoubt: string;
  /** By its dates, the effect was over before its cause began. */
  readonly orderReversed: string;
  /** Between what is said in a row. */
  readonly semicolon: string;
  /** `{link}`, `{note}`: "led to the draft (inferred)". */
  readonly linkWithNote: string;

  readonly noCause: string;
  readonly noEffect: string;
  readonly noLinks: string;

  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fit: string;
  /** Buttons that pan by a part of the view. */
  readonly panBack: string;
  readonly panForth: string;
  /** `{begin}`, `{end}` of the view, once it rests. */
  readonly shown: string;
  /** `{spans}` of time that a `folded` chart draws shorter than they are. */
  readonly drawnShorter: string;
  /** Shown once, when a plain wheel went by to the page. */
  readonly wheelHint: string;
  /** Shown once, when a finger scrolled the page over an upright chart that could pan. */
  readonly fingerHint: string;
  /** The bands of the events that are in no group. */
  readonly 'no-kind': string;
  readonly 'no-place': string;
  readonly 'no-actor': string;
  readonly 'no-series': string;
  /** The band of `{n}` more groups, where there are too many for a band each. */
  readonly moreGroups: string;
  /** `{n}` events that stand too close to be drawn one by one, behind a button that zooms in. */
  readonly crowd: string;
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
  /** How a chain is told. Of English, which is always there, they come with the function that needs them. */
  readonly tale?: TaleWords;
}

/** What panels say beside. */
export interface PanelWords {
  readonly detail: DetailWords;
  readonly story: StoryWords;
  readonly ui: PanelUiWords;
}

export type PanelLanguage = Language & PanelWords;

/** A language that is fetched as one file. */
export type WholeLanguage = PanelLanguage & { readonly tale: TaleWords; readonly ui: PopoverUiWords };
