import { fill, plural } from '../i18n/fill.js';
import { languageFor } from '../i18n/languages.js';
import { formatDate, type FormatDateOptions } from '../time/format-date.js';
import type { Instant } from '../time/instant.js';
import { columnsOf } from './columns.js';
import { factsById, linksOf } from './graph.js';
import { standingOf } from './standing.js';
import { textIn } from './text.js';
import type { ChainEvent, Dataset, Link } from './types.js';

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
  /** "proposed the Samarkand conference", one per link, in the order of the dataset. */
  readonly links: readonly string[];
}

/** The date line of an event: "Planned, after 22 June 2020". */
export function dateInWords(
  event: ChainEvent,
  { locale, now }: Telling,
  style: FormatDateOptions['style'] = 'long',
): string {
  const { ui } = languageFor(locale);
  const date = formatDate(event.date, { locale, style, now });
  if (event.status === 'planned') return fill(ui.plannedFor, { date });
  if (event.status === 'cancelled') return `${date} (${ui.cancelled})`;
  return date;
}

function standingInWords(event: ChainEvent, dataset: Dataset, { locale, now }: Telling): string {
  const { ui } = languageFor(locale);
  const standing = standingOf(event, dataset, now);
  if (standing !== 'unrecorded') return standing === 'ongoing' ? ui.ongoing : '';
  if (!dataset.asOf) return ui.outcomeNotRecorded;
  return fill(ui.plannedAsOf, { date: formatDate(dataset.asOf, { locale, style: 'long', now }) });
}

/** What the event is called inside a sentence. */
function nameInSentence(dataset: Dataset, id: string, locale: string): string {
  const event = factsById(dataset, id);
  return event ? textIn(event.short ?? event.title, locale, dataset.language) : '';
}

/** How sure a link is and who says so, or an empty text for what the source simply states. */
function noteInWords({ basis, attributedTo, note }: Link, dataset: Dataset, locale: string): string {
  const { ui } = languageFor(locale);
  const speaker = attributedTo === undefined ? undefined : dataset.actors.get(attributedTo);
  const notes = [
    basis === 'stated' ? '' : ui[basis],
    speaker ? fill(ui.accordingTo, { name: textIn(speaker.label, locale, dataset.language) }) : '',
    textIn(note, locale, dataset.language),
  ];
  return notes.filter((text) => text !== '').join('; ');
}

/** A link as it reads from one of its two events. */
export function linkInWords(dataset: Dataset, link: Link, from: string, locale: string): string {
  const language = languageFor(locale);
  const wording = language.link[link.type];
  const [template, other] = link.from === from ? [wording.forward, link.to] : [wording.inverse, link.from];
  const told = fill(template, { event: nameInSentence(dataset, other, locale) });
  const note = noteInWords(link, dataset, locale);
  return note === '' ? told : fill(language.ui.linkWithNote, { link: told, note });
}

export function eventInWords(dataset: Dataset, event: ChainEvent, telling: Telling): EventInWords {
  const { locale } = telling;
  const place = event.place === undefined ? undefined : dataset.places.get(event.place);
  const kind = event.kind === undefined ? undefined : dataset.kinds.get(event.kind);
  return {
    title: textIn(event.title, locale, dataset.language),
    date: dateInWords(event, telling),
    place: textIn(place?.label, locale, dataset.language),
    kind: textIn(kind?.label, locale, dataset.language),
    standing: standingInWords(event, dataset, telling),
    links: linksOf(dataset, event.id).map((link) => linkInWords(dataset, link, event.id, locale)),
  };
}

/** One event as a screen reader says it, links and all. */
export function eventSentence(dataset: Dataset, event: ChainEvent, telling: Telling): string {
  const { title, date, place, kind, standing, links } = eventInWords(dataset, event, telling);
  const sentences = [title, date, place, kind, standing, links.join('; ')];
  return sentences.filter((text) => text !== '').join('. ');
}

/** What the dataset holds: "8 events, 8 links · September 2017 – not yet dated". */
export function summaryInWords(dataset: Dataset, telling: Telling): string {
  const { ui } = languageFor(telling.locale);
  const { events, links } = dataset;
  const first = events.find(({ date }) => date.openBegin === undefined) ?? events[0];
  if (!first) return '';
  const latest = events[columnsOf(dataset).latest];
  const last = latest && latest.date.end[1] > first.date.end[1] ? latest : first;
  const template = last === first ? ui.summaryAtOnce : ui.summary;
  return fill(template, {
    events: plural(ui.events, events.length, telling.locale),
    links: plural(ui.links, links.length, telling.locale),
    begin: formatDate(first.date, { ...telling, style: 'long' }),
    end: endInWords(last, telling),
  });
}

function endInWords({ date, status }: ChainEvent, telling: Telling): string {
  const { ui } = languageFor(telling.locale);
  if (date.openEnd === undefined) return formatDate(date, { ...telling, style: 'long' });
  return status === 'planned' ? ui.notYetDated : ui.ongoing;
}
