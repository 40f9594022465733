import type { LinkTypeWords } from './link-words.js';

/**
 * How one event is told, `alone`, and with what it did (`{links}`): each line is a sentence. Where there is only one
 * text, what the event did is told by `tells` in a sentence of its own.
 */
export type Told = string | readonly [alone: string, linked: string];

/**
 * The words in which a chain is told. Names come from the data in the nominative, of any gender, so each template
 * leaves them as they are: after a dash or a colon, or as the subject or object of a verb that does not agree.
 * `{event}` and `{events}` are names, `{when}` is a date in the words of `when`, `{date}` one in its own.
 * A sentence that begins in lower case is given its capital.
 */
export interface TaleWords {
  /** The heading of the tale. */
  readonly title: string;
  /** When something was: on one or several days of a month, in a month, in a year, from one day to another. */
  readonly when: {
    readonly day: string;
    readonly days: string;
    readonly month: string;
    readonly year: string;
    /** `{1}` and `{2}`, or `{range}`, the two in one. */
    readonly span: string;
  };
  /** The months as `when` needs them alone or beside a year, and beside a day, where they differ from those of dates. */
  readonly months?: readonly string[];
  readonly monthsWithDay?: readonly string[];
  /** `{event}`, `{place}`. */
  readonly place: string;
  /** `{event}` with a `{date}` that no `when` can say: "the war (1940s)". */
  readonly dated: string;

  readonly first: Told;
  /** Of an event at its date, without a word of order. */
  readonly at: readonly [Told, Told, ...Told[]];
  /** Of one that began when the event before was over. */
  readonly next: readonly [Told, ...Told[]];
  /** Of an event from one day to another. */
  readonly lasting: Told;
  /** Of an event whose name ended the sentence before. */
  readonly named: Told;
  /** Of an event of the same day, or days, as the one before. */
  readonly same: Told;
  /** Of an event whose date stands behind its name, or is not known. */
  readonly other: readonly [Told, ...Told[]];
  /** For `{event}` in the next two, where its name ended the sentence before. */
  readonly it: string;
  readonly planned: Told;
  readonly unrecorded: Told;
  readonly cancelled: Told;
  /** What the event did, which was told in the sentence before. */
  readonly tells: string;
  /** What an event that is planned is for, and what one was for that was cancelled, or whose time may have passed. */
  readonly tellsAhead: string;
  readonly tellsMeant: string;
  /** Between what an event did, and before the last of it. */
  readonly nextLink: string;
  readonly lastLink: string;
  readonly link: Readonly<Record<keyof LinkTypeWords, string>>;
  /** The same in the last two, of what has not happened, where the words differ. */
  readonly ahead: Partial<TaleWords['link']>;
  /** `{from}`, `{to}`. */
  readonly noPath: string;
  /** Between two sentences. */
  readonly space: '' | ' ';
}
