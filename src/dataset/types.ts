import type { LinkTypeWords } from '../i18n/words.js';
import type { DateValue } from '../time/date-value.js';

/** A text in one language, or a map from language tags to texts. */
export type Text = string | Readonly<Record<string, string>>;

export type LinkType = keyof LinkTypeWords;
/** `stated` by the source, `inferred` by the author of the dataset, or taken from an `external` source. */
export type Basis = 'stated' | 'inferred' | 'external';
export type Status = 'occurred' | 'planned' | 'cancelled';

export interface Kind {
  readonly id: string;
  readonly label: Text;
  /** The place of the kind in the dataset, from 0: it picks the colour `--chain-kind-N`. */
  readonly index: number;
}

export interface Place {
  readonly id: string;
  readonly label: Text;
  /** Decimal degrees. */
  readonly latitude?: number;
  readonly longitude?: number;
  /** A remark of the author of the dataset. */
  readonly note?: Text;
}

export interface Actor {
  readonly id: string;
  readonly label: Text;
}

export interface Source {
  readonly id: string;
  readonly label: Text;
  /** An http, https or mailto address; anything else is dropped with an issue. */
  readonly url?: string;
  readonly date?: DateValue;
}

export interface Series {
  readonly id: string;
  readonly label: Text;
}

/** A role belongs to the event, not to the person. */
export interface Part {
  readonly actor: string;
  readonly role?: Text;
}

/** Another date, or a statement, that a source makes about the event. */
export interface Claim {
  readonly date?: DateValue;
  readonly text?: Text;
  readonly source?: string;
  /** Who says it, where it is an opinion. */
  readonly attributedTo?: string;
  readonly note?: Text;
}

export interface Media {
  readonly url: string;
  /** A picture without words for it is not shown. */
  readonly alt: Text;
  readonly caption?: Text;
}

export interface EventFacts {
  readonly id: string;
  readonly title: Text;
  /** The name inside a sentence ("the Samarkand conference"); the title where it is missing. */
  readonly short?: Text;
  readonly summary?: Text;
  /** The id of a {@link Kind}. */
  readonly kind?: string;
  readonly status: Status;
  /** The id of a {@link Place}. */
  readonly place?: string;
  readonly actors: readonly Part[];
  /** The id of a {@link Series}. */
  readonly series?: string;
  /** 0 (a footnote) to 1 (the reason for the timeline); 0.5 where it is missing. */
  readonly importance: number;
  readonly media?: Media;
  readonly url?: string;
  readonly sources: readonly string[];
  readonly claims: readonly Claim[];
}

export interface ChainEvent extends EventFacts {
  readonly date: DateValue;
}

/** An event whose date could not be read: kept, listed, not drawn on the axis. */
export interface UndatedEvent extends EventFacts {
  /** The date as it was written, or an empty text. */
  readonly dateText: string;
}

export interface Link {
  readonly from: string;
  readonly type: LinkType;
  readonly to: string;
  readonly basis: Basis;
  readonly sources: readonly string[];
  /** The id of the actor who says so. */
  readonly attributedTo?: string;
  readonly note?: Text;
}

/** What `readDataset` makes: every reference leads somewhere, every map takes any id. */
export interface Dataset {
  readonly title?: Text;
  readonly summary?: Text;
  /** The language of texts that are plain strings. */
  readonly language: string;
  /** The day from which the dataset speaks: "upcoming" is a claim made on that day. */
  readonly asOf?: DateValue;
  readonly kinds: ReadonlyMap<string, Kind>;
  readonly places: ReadonlyMap<string, Place>;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly series: ReadonlyMap<string, Series>;
  /**
   * In order of time: by earliest begin, then earliest end, then as written. Of many events, each is made when it is
   * read, so that to store or to send them they are copied: `[...events]`.
   */
  readonly events: readonly ChainEvent[];
  readonly undated: readonly UndatedEvent[];
  readonly links: readonly Link[];
  /** The dataset that this is a part of, where a filter has left something out: time is laid out as for all of it. */
  readonly whole?: Dataset;
}

export type Severity = 'error' | 'warning';

/** What is wrong with the data, in words that a person can act on. */
export interface Issue {
  /** Kebab case, stable: `bad-date`, `missing-event`, `duplicate-id` .. */
  readonly code: string;
  readonly severity: Severity;
  /** Where: `events[3].date`, with the id of the event in the message. */
  readonly path: string;
  readonly message: string;
}
