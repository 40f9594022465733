import { languageFor } from '../i18n/languages.js';
import { enTale } from '../i18n/tale/en.js';
import type { TaleWords, Told } from '../i18n/tale-words.js';
import type { DateWords } from '../i18n/words.js';
import type { DateValue } from '../time/date-value.js';
import { formatDate } from '../time/format-date.js';
import { formatWhen, type When } from '../time/format-when.js';
import type { Instant } from '../time/instant.js';
import { nameInSentence, withNotes } from './in-words.js';
import { standingOf } from './standing.js';
import { runIn } from './text.js';
import { fillRuns, listRuns, plainText, type TextRun } from './text-runs.js';
import type { ChainEvent, Dataset, Link, LinkType, UndatedEvent } from './types.js';

export type AnyEvent = ChainEvent | UndatedEvent;

export interface Sentence {
  /** The event that the sentence is about; none where it says that there is no way. */
  readonly event?: string;
  /** The words, bit by bit: names with the ids of their events and with their links. */
  readonly runs: readonly TextRun[];
  readonly text: string;
}

type Templates = readonly [Told, ...Told[]];

/** When an event was; nothing where that is not known, and of one that has not happened. */
function timeOf(event: AnyEvent | undefined): DateValue | undefined {
  return event?.status === 'occurred' && 'date' in event ? event.date : undefined;
}

/** Puts events into sentences, one after the other: each knows what was said before. */
export class Teller {
  private readonly dataset: Dataset;
  private readonly locale: string;
  /** Of the language: a locale may be no tag at all, and functions of the platform throw at that. */
  private readonly code: string;
  private readonly now: Instant | undefined;
  private readonly dates: DateWords;
  readonly words: TaleWords;
  /** Which template of each list was used last: no two sentences in a row begin alike. */
  private readonly lastOf = new Map<Templates, Told>();
  private before: AnyEvent | undefined;
  /** The event whose name, and no other, ended what was said before; none after a plan, which is "it" itself. */
  private namedLast: string | undefined;

  constructor(dataset: Dataset, locale: string, now: Instant | undefined) {
    const { code, date, tale } = languageFor(locale);
    this.dataset = dataset;
    this.locale = locale;
    this.code = code;
    this.now = now;
    this.dates = date;
    this.words = tale ?? enTale;
  }

  /** An event, and the links that lead from it. */
  tell(event: AnyEvent, links: readonly Link[]): readonly Sentence[] {
    const when = 'date' in event ? formatWhen(event.date, this.locale, this.words) : undefined;
    const date = this.dateOf(event);
    const values = {
      when: [{ text: when?.text ?? '' }],
      date: [date.text === '' ? { text: this.dates.unknown } : date],
      event: this.nameOf(event, when, date),
      links: this.deeds(event, links),
    };
    const sentences = this.templateFor(event, when, links.length > 0)
      .split('\n')
      .map((template) => this.sentence(fillRuns(template, values), event.id));
    const [target, ...others] = new Set(links.map(({ to }) => to));
    this.namedLast = event.status === 'occurred' && others.length === 0 ? target : undefined;
    this.before = event;
    return sentences;
  }

  noPath(from: string, to: string): Sentence {
    const name = (id: string): readonly TextRun[] => [nameInSentence(this.dataset, id, this.locale)];
    return this.sentence(fillRuns(this.words.noPath, { from: name(from), to: name(to) }));
  }

  private templateFor(event: AnyEvent, when: When | undefined, hasLinks: boolean): string {
    const { words } = this;
    const isSame = when !== undefined && this.isSameDay(event);
    const isNamed = this.namedLast === event.id;
    if (isNamed && isSame && hasLinks) return words.tells;
    const told = this.choose(event, when, isNamed, isSame);
    if (typeof told !== 'string') return told[hasLinks ? 1 : 0];
    if (!hasLinks) return told;
    const notYet = told === words.planned ? words.tellsAhead : words.tellsMeant;
    return `${told}\n${event.status === 'occurred' ? words.tells : notYet}`;
  }

  private choose(event: AnyEvent, when: When | undefined, isNamed: boolean, isSame: boolean): Told {
    const { words } = this;
    if (event.status === 'cancelled') return words.cancelled;
    if (event.status === 'planned') return this.isUnrecorded(event) ? words.unrecorded : words.planned;
    if (when === undefined) return this.inTurn(words.other);
    if (isSame) return words.same;
    if (when.isSpan) return words.lasting;
    // What a filter leaves need not begin where the chain does.
    if (!this.before && !this.dataset.whole) return words.first;
    if (isNamed) return words.named;
    return this.inTurn(words.at, this.isAfter(event) ? [...words.at, ...words.next] : words.at);
  }

  /** Whether an event is of the same day, or days, as the one before: two of one year need not be at the same time. */
  private isSameDay(event: AnyEvent): boolean {
    const date = timeOf(event);
    return date?.precision === 'day' && date.text === timeOf(this.before)?.text;
  }

  /** Whether the event before was surely over when this one began. */
  private isAfter(event: AnyEvent): boolean {
    const [earlier, date] = [timeOf(this.before), timeOf(event)];
    if (!earlier || !date || earlier.approximate || earlier.uncertain) return false;
    return earlier.end[1] <= date.begin[0];
  }

  private isUnrecorded(event: AnyEvent): boolean {
    const { dataset, now } = this;
    return 'date' in event && now !== undefined && standingOf(event, dataset, now) === 'unrecorded';
  }

  /** The template after the one that was last used of a list, among those that fit. */
  private inTurn(list: Templates, fitting: Templates = list): Told {
    const told = fitting[fitting.indexOf(this.lastOf.get(list) ?? '') + 1] ?? fitting[0];
    this.lastOf.set(list, told);
    return told;
  }

  /** A text that is no date is of no known language. */
  private dateOf(event: AnyEvent): TextRun {
    if (!('date' in event)) return { text: event.dateText, lang: '' };
    const { locale, now } = this;
    return { text: formatDate(event.date, { locale, style: 'long', ...(now !== undefined && { now }) }) };
  }

  /** The name, with the place; or with the date, where it cannot stand in the sentence otherwise. */
  private nameOf(event: AnyEvent, when: When | undefined, date: TextRun): readonly TextRun[] {
    const { dataset, locale, words } = this;
    const name = nameInSentence(dataset, event.id, locale);
    if (event.status === 'planned')
      return this.namedLast === event.id ? [{ ...name, text: words.it }] : [name];
    if (when === undefined || event.status === 'cancelled') {
      const isSaid = date.text === '' || name.text.includes(date.text);
      // It stands in brackets; "2001 (uncertain)" has its own.
      const text = date.text.replace(/ ?[(（]([^()（）]+)[)）]$/, `${this.dates.comma}$1`);
      return isSaid ? [name] : fillRuns(words.dated, { event: [name], date: [{ ...date, text }] });
    }
    const place = runIn(dataset.places.get(event.place ?? '')?.label, locale, dataset.language);
    const isSaid = place.text === '' || name.text.includes(place.text);
    return isSaid ? [name] : fillRuns(words.place, { event: [name], place: [place] });
  }

  /** "proposed the conference and the resolution, and led to …": the links of one type in one phrase. */
  private deeds({ status }: AnyEvent, links: readonly Link[]): readonly TextRun[] {
    const { dataset, locale, words } = this;
    const verbs = status === 'occurred' ? words.link : { ...words.link, ...words.ahead };
    const named = new Map<LinkType, (readonly TextRun[])[]>();
    for (const link of links) {
      const name = { ...nameInSentence(dataset, link.to, locale), link };
      const names = named.get(link.type) ?? [];
      named.set(link.type, [...names, withNotes([name], dataset, link, locale, { isAhead: true })]);
    }
    const phrases = [...named].map(([type, names]) => fillRuns(verbs[type], { events: this.listed(names) }));
    const [last = [], ...others] = phrases.reverse();
    return listRuns([listRuns(others.reverse(), words.nextLink), last], words.lastLink);
  }

  private listed(names: readonly (readonly TextRun[])[]): readonly TextRun[] {
    const { comma, and } = this.dates;
    const last = names.at(-1) ?? [];
    return names.length < 2 ? last : fillRuns(and, { 1: listRuns(names.slice(0, -1), comma), 2: last });
  }

  private sentence(runs: readonly TextRun[], event?: string): Sentence {
    const [first = { text: '' }, ...rest] = runs.filter(({ text }) => text !== '');
    const text = first.text.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(this.code));
    const whole = [{ ...first, text }, ...rest];
    return { ...(event !== undefined && { event }), runs: whole, text: plainText(whole) };
  }
}
