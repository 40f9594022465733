import { fill, plural } from '../i18n/fill.js';
import { languageFor } from '../i18n/languages.js';
import { endsOf, formatDate } from '../time/format-date.js';
import type { DateStyle } from '../time/format-patterns.js';
import type { Instant } from '../time/instant.js';
import { columnsOf } from './columns.js';
import { factsById, linksOf } from './graph.js';
import { orderFaultOf } from './order-fault.js';
import { standingOf } from './standing.js';
import { hasWordsIn, runIn } from './text.js';
import { fillRuns, listRuns, passagesOf, plainText, type TextRun } from './text-runs.js';
import type { ChainEvent, Claim, Dataset, Link, Text } from './types.js';

/** In which language, and when. */
export interface Telling {
  readonly locale: string;
  readonly now: Instant;
}

/** One event as it is told: every field is plain text, empty where nothing is known. */
export interface EventInWords {
  readonly title: string;
  readonly date: string;
  readonly place: string;
  readonly kind: string;
  /** "planned as of 22 June 2020; outcome not recorded" or "ongoing": what the date does not say yet. */
  readonly standing: string;
  /** "proposed the Samarkand conference", one per link, in the order of the dataset; of very many the first, then how many more. */
  readonly links: readonly string[];
}

/** The same with the language of each text, and the events and links that are told. */
export interface EventRuns {
  readonly title: TextRun;
  readonly date: string;
  readonly place: TextRun;
  readonly kind: TextRun;
  readonly standing: string;
  readonly links: readonly (readonly TextRun[])[];
}

/** The date line of an event: "Planned, after 22 June 2020". */
export function dateInWords(event: ChainEvent, { locale, now }: Telling, style: DateStyle = 'long'): string {
  const { ui } = languageFor(locale);
  const date = formatDate(event.date, { locale, style, now });
  if (event.status === 'planned') return fill(ui.plannedFor, { date });
  if (event.status === 'cancelled') return `${date} (${ui.cancelled})`;
  return date;
}

/** What the date does not say yet, or nothing. */
export function standingInWords(event: ChainEvent, dataset: Dataset, { locale, now }: Telling): string {
  const { ui } = languageFor(locale);
  const standing = standingOf(event, dataset, now);
  if (standing !== 'unrecorded') return standing === 'ongoing' ? ui.ongoing : '';
  if (!dataset.asOf) return ui.outcomeNotRecorded;
  return fill(ui.plannedAsOf, { date: formatDate(dataset.asOf, { locale, style: 'long', now }) });
}

/** What the event is called inside a sentence. */
export function nameInSentence(dataset: Dataset, id: string, locale: string): TextRun {
  const event = factsById(dataset, id);
  return { ...runIn(event?.short ?? event?.title, locale, dataset.language), event: id };
}

/** "according to N. Gherman", or nothing. */
export function speakerRuns(dataset: Dataset, id: string | undefined, locale: string): readonly TextRun[] {
  const speaker = dataset.actors.get(id ?? '');
  if (!speaker) return [];
  const name = runIn(speaker.label, locale, dataset.language);
  return fillRuns(languageFor(locale).ui.accordingTo, { name: [name] });
}

/** Whether a link is what an event was to do that has not happened, or was cancelled. */
export function isIntended(dataset: Dataset, { from }: Link): boolean {
  const event = factsById(dataset, from);
  return event !== undefined && event.status !== 'occurred';
}

/**
 * How sure a link is and who says so; nothing for what the source simply states. Words that say by themselves that something
 * was only intended are `ahead`.
 */
export function linkNotes(
  dataset: Dataset,
  link: Link,
  locale: string,
  { isAhead = false } = {},
): readonly TextRun[] {
  const { ui } = languageFor(locale);
  const fault = orderFaultOf(dataset, link);
  const notes = [
    [{ text: !isAhead && isIntended(dataset, link) ? ui.intended : '' }],
    [{ text: link.basis === 'stated' ? '' : ui[link.basis] }],
    speakerRuns(dataset, link.attributedTo, locale),
    [runIn(link.note, locale, dataset.language)],
    [{ text: fault ? ui[fault] : '' }],
  ];
  return listRuns(notes, ui.semicolon);
}

/** Words with a remark behind them: "the draft (inferred)"; of nothing, the other alone. */
export function withNote(
  told: readonly TextRun[],
  note: readonly TextRun[],
  locale: string,
): readonly TextRun[] {
  if (told.length === 0 || note.length === 0) return [...told, ...note];
  return fillRuns(languageFor(locale).ui.linkWithNote, { link: told, note });
}

/** "+ 12 links", where no more are told one by one. */
export function moreLinks(count: number, locale: string): string {
  return `+ ${plural(languageFor(locale).ui.links, count, locale)}`;
}

/** The words with what there is to say of a link behind them. */
export function withNotes(
  told: readonly TextRun[],
  dataset: Dataset,
  link: Link,
  locale: string,
  how?: { readonly isAhead: boolean },
): readonly TextRun[] {
  return withNote(told, linkNotes(dataset, link, locale, how), locale);
}

/** A link as it reads from one of its two events, without notes. */
export function toldRuns(dataset: Dataset, link: Link, from: string, locale: string): readonly TextRun[] {
  const wording = languageFor(locale).link[link.type];
  const [template, other] = link.from === from ? [wording.forward, link.to] : [wording.inverse, link.from];
  return fillRuns(template, { event: [nameInSentence(dataset, other, locale)] });
}

/** The same with its notes. */
export function linkRuns(dataset: Dataset, link: Link, from: string, locale: string): readonly TextRun[] {
  return withNotes(toldRuns(dataset, link, from, locale), dataset, link, locale);
}

/** More links than this are counted: nobody reads so many, and each is some nodes. */
export const MOST_LINKS = 50;

export function eventRuns(
  dataset: Dataset,
  event: ChainEvent,
  telling: Telling,
  style: DateStyle = 'long',
): EventRuns {
  const { locale } = telling;
  const run = (text: Text | undefined): TextRun => runIn(text, locale, dataset.language);
  const all = linksOf(dataset, event.id);
  const links = all.slice(0, MOST_LINKS).map((link) => linkRuns(dataset, link, event.id, locale));
  const more = all.length - links.length;
  return {
    title: run(event.title),
    date: dateInWords(event, telling, style),
    place: run(dataset.places.get(event.place ?? '')?.label),
    kind: run(dataset.kinds.get(event.kind ?? '')?.label),
    standing: standingInWords(event, dataset, telling),
    links: more > 0 ? [...links, [{ text: moreLinks(more, locale) }]] : links,
  };
}

export function eventInWords(dataset: Dataset, event: ChainEvent, telling: Telling): EventInWords {
  const { title, place, kind, links, ...rest } = eventRuns(dataset, event, telling);
  return { ...rest, title: title.text, place: place.text, kind: kind.text, links: links.map(plainText) };
}

/** What a source or a speaker says beside the facts: "date given: 22 June; 22 June of the current year (the year is not said)". */
export function claimRuns(dataset: Dataset, claim: Claim, { locale, now }: Telling): readonly TextRun[] {
  const { ui } = languageFor(locale);
  const run = (text: Text | undefined): TextRun => runIn(text, locale, dataset.language);
  const date = claim.date
    ? fill(ui.dateGiven, { date: formatDate(claim.date, { locale, style: 'long', now }) })
    : '';
  const said = listRuns([[{ text: date }], [run(claim.text)]], ui.semicolon);
  const note = listRuns([speakerRuns(dataset, claim.attributedTo, locale), [run(claim.note)]], ui.semicolon);
  return withNote(said, note, locale);
}

/**
 * One event as a screen reader says it, links and all: passages, each in one language. A title in another language than the
 * words around takes what is said of the event with it, where there are words in it: a name that changes its voice at each
 * word is hard to follow. A date that is seen is told as it is seen, in its style.
 */
export function eventPassages(
  dataset: Dataset,
  event: ChainEvent,
  telling: Telling,
  seen?: DateStyle,
): readonly TextRun[] {
  const { lang } = runIn(event.title, telling.locale, dataset.language);
  const isTaken = lang !== undefined && hasWordsIn(lang);
  const own = isTaken ? { ...telling, locale: lang } : telling;
  const { title, date, place, kind, standing, links } = eventRuns(dataset, event, own, seen);
  const around = isTaken ? { lang } : {};
  const when =
    isTaken && seen
      ? { text: dateInWords(event, telling, seen), lang: languageFor(telling.locale).code }
      : { text: date };
  const told = listRuns(links, languageFor(own.locale).ui.semicolon);
  const runs = listRuns([[title], [when], [place], [kind], [{ text: standing }], told], '. ');
  return passagesOf(runs.map((run) => ({ ...around, ...run })));
}

/** What the dataset holds: "8 events, 8 links · September 2017 – not yet dated". */
export function summaryInWords(dataset: Dataset, telling: Telling): string {
  const { ui } = languageFor(telling.locale);
  const { events, links } = dataset;
  const first = events.find(({ date }) => date.openBegin === undefined) ?? events[0];
  if (!first) return '';
  const latest = events[columnsOf(dataset).latest];
  const last = latest && latest.date.end[1] > first.date.end[1] ? latest : first;
  const isOne = last === first;
  // From the begin of the first to the end of the last, where they last.
  const begin = first.date.form === 'interval' && !isOne ? endsOf(first.date).from : undefined;
  return fill(isOne ? ui.summaryAtOnce : ui.summary, {
    events: plural(ui.events, events.length, telling.locale),
    links: plural(ui.links, links.length, telling.locale),
    begin: formatDate(begin ?? first.date, { ...telling, style: 'long' }),
    end: endInWords(last, telling),
  });
}

/** "120 events hidden", of a part of a dataset; an empty text where no event is. */
export function hiddenInWords(whole: Dataset, shown: Dataset, { locale }: Telling): string {
  const count = eventCountOf(whole) - eventCountOf(shown);
  return count === 0 ? '' : plural(languageFor(locale).ui.hiddenEvents, count, locale);
}

function eventCountOf({ events, undated }: Dataset): number {
  return events.length + undated.length;
}

function endInWords({ date, status }: ChainEvent, telling: Telling): string {
  const { ui } = languageFor(telling.locale);
  const end = date.form === 'interval' ? endsOf(date).to : undefined;
  if (date.openEnd === undefined) return formatDate(end ?? date, { ...telling, style: 'long' });
  return status === 'planned' ? ui.notYetDated : ui.ongoing;
}
