import type { PluralWords } from './time-words.js';

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

/** What the other panels say, beside what the timeline says. */
export interface PanelUiWords {
  /** How many events a filter leaves faint. */
  readonly dimmedEvents: PluralWords;

  readonly legend: string;
  readonly linkTypes: string;
  /** A heading: a link is stated, inferred or from another source. */
  readonly linkBasis: string;
  readonly stated: string;
  /** A heading: how dates are drawn; then what is said of each sign, beside what is said of dates in full. */
  readonly dateSigns: string;
  readonly exact: string;
  /** Of what lasted. */
  readonly period: string;
  readonly open: string;
  /** Of a column that stands for many. */
  readonly many: string;
  readonly noKind: string;
  /** A button that brings all kinds back, or all links. */
  readonly all: string;
  /** Its name, which begins with its word: `{group}` is what it brings back. */
  readonly allOf: string;
  /** A button that leaves one kind; its name follows. */
  readonly only: string;
  /** `{n}`, `{all}`: "Kinds shown: 3 of 17". */
  readonly kindsShown: string;
  readonly linkTypesShown: string;

  readonly results: PluralWords;
  readonly noResults: string;
  /** `{n}`: of many results, how many can be chosen. */
  readonly resultsListed: string;

  readonly table: string;
  readonly columnDate: string;
  readonly columnTitle: string;
  readonly columnKind: string;
  readonly columnPlace: string;
  readonly columnActors: string;
  readonly columnLinks: string;
  readonly columnSources: string;
  /** `{n}` of many rows, on paper. */
  readonly rowsPrinted: string;

  readonly overview: string;
  /** What of time is shown: the name of a slider. So are the next two, of its ends. */
  readonly view: string;
  readonly viewBegin: string;
  readonly viewEnd: string;
}

/** What opens above a timeline says beside: the list of issues, the menu of links and the list of keys. */
export interface PopoverUiWords {
  readonly issuesTitle: string;
  readonly chooseCause: string;
  readonly chooseEffect: string;

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
  readonly keyZoom: string;
  readonly keyPan: string;
  readonly keyScreen: string;
  readonly keyFit: string;
  readonly keyFitChain: string;
}
