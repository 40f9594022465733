import { formatDate } from '../time/format-date.js';
import { agreementOf, dateNotes, type Agreement } from './date-notes.js';
import { eventById, linksOf } from './graph.js';
import { dateInWords, linkNotes, speakerRuns, standingInWords, toldRuns, type Telling } from './in-words.js';
import { causeOf, effectOf } from './link-types.js';
import { hostOf } from './safe-url.js';
import { runIn } from './text.js';
import type { TextRun } from './text-runs.js';
import type { ChainEvent, Claim, Dataset, Link, Media, Text } from './types.js';

/** A source in the list at the end; its number is its place there, from 1. */
export interface SourceInWords {
  readonly label: TextRun;
  readonly date: string;
  readonly url: string | undefined;
}

/** What a source says of the event, beside what is shown. Every text may be empty. */
export interface ClaimInWords {
  readonly date: string;
  /** How its date stands to the one that is shown. */
  readonly agreement: Agreement | undefined;
  readonly text: readonly TextRun[];
  /** "according to N. Gherman" */
  readonly speaker: readonly TextRun[];
  readonly note: readonly TextRun[];
  /** Numbers of sources. */
  readonly sources: readonly number[];
}

/** A link as a step to another event. */
export interface StepInWords {
  readonly other: string;
  /** Whether the other event has a date, and so can be walked to. */
  readonly isDated: boolean;
  readonly told: readonly TextRun[];
  /** "inferred; according to N. Gherman" */
  readonly note: readonly TextRun[];
  readonly date: string;
  readonly sources: readonly number[];
}

/** Links of one kind: as many as a reader can take in, and how many more there are. */
export interface StepsInWords {
  readonly steps: readonly StepInWords[];
  readonly more: number;
}

/** One event in full. Texts are empty where nothing is known; sources are numbered as they come up. */
export interface DetailInWords {
  readonly title: TextRun;
  readonly kind: TextRun;
  /** The number of the kind, if it has one. */
  readonly kindIndex: number | undefined;
  readonly date: string;
  /** EDTF, for machines. */
  readonly datetime: string;
  readonly dateNotes: readonly string[];
  readonly standing: string;
  readonly place: TextRun;
  readonly placeNote: TextRun;
  readonly series: TextRun;
  readonly parts: readonly { readonly name: TextRun; readonly role: TextRun }[];
  readonly summary: TextRun;
  readonly media:
    | { readonly url: string; readonly host: string; readonly alt: TextRun; readonly caption: TextRun }
    | undefined;
  readonly url: { readonly href: string; readonly host: string } | undefined;
  /** The sources of the date that is shown. */
  readonly backing: readonly number[];
  /** Dates that sources give. */
  readonly dates: readonly ClaimInWords[];
  readonly causes: StepsInWords;
  readonly effects: StepsInWords;
  /** Links where neither event caused the other. */
  readonly others: StepsInWords;
  /** What else sources say. */
  readonly statements: readonly ClaimInWords[];
  readonly sources: readonly SourceInWords[];
}

/** No more links of one kind are told. */
const MOST_STEPS = 50;

export function detailInWords(dataset: Dataset, event: ChainEvent, telling: Telling): DetailInWords {
  const { locale } = telling;
  const say = (text: Text | undefined): TextRun => runIn(text, locale, dataset.language);
  const numbers = new Map<string, number>();
  const numberOf = (id: string): number => {
    const number = numbers.get(id) ?? numbers.size + 1;
    numbers.set(id, number);
    return number;
  };
  const place = dataset.places.get(event.place ?? '');
  const kind = dataset.kinds.get(event.kind ?? '');
  const links = linksOf(dataset, event.id).filter(({ from, to }) => from !== to);

  const tellClaim = (claim: Claim): ClaimInWords => ({
    date: claim.date ? formatDate(claim.date, { locale, style: 'long', now: telling.now }) : '',
    agreement: claim.date && agreementOf(claim.date, event.date),
    text: [say(claim.text)],
    speaker: speakerRuns(dataset, claim.attributedTo, locale),
    note: [say(claim.note)],
    sources: claim.source === undefined ? [] : [numberOf(claim.source)],
  });
  const tellStep = (link: Link): StepInWords => {
    const other = link.from === event.id ? link.to : link.from;
    const dated = eventById(dataset, other);
    return {
      other,
      isDated: dated !== undefined,
      told: toldRuns(dataset, link, event.id, locale),
      note: linkNotes(dataset, link, locale),
      date: dated ? dateInWords(dated, telling) : '',
      sources: link.sources.map(numberOf),
    };
  };
  const tellSteps = (isOne: (link: Link) => boolean): StepsInWords => {
    const some = links.filter(isOne);
    return {
      steps: some.slice(0, MOST_STEPS).map(tellStep),
      more: Math.max(0, some.length - MOST_STEPS),
    };
  };

  // In the order of the page, so that the numbers rise as one reads.
  const told = {
    title: say(event.title),
    kind: say(kind?.label),
    kindIndex: kind?.index,
    date: dateInWords(event, telling),
    datetime: event.date.text,
    dateNotes: dateNotes(event.date, locale),
    standing: standingInWords(event, dataset, telling),
    backing: sourcesOfDate(event).map(numberOf),
    place: say(place?.label),
    placeNote: say(place?.note),
    series: say(dataset.series.get(event.series ?? '')?.label),
    parts: event.actors.map(({ actor, role }) => ({
      name: say(dataset.actors.get(actor)?.label),
      role: say(role),
    })),
    summary: say(event.summary),
    media: event.media && mediaInWords(event.media, say),
    url: event.url === undefined ? undefined : { href: event.url, host: hostOf(event.url) },
    dates: event.claims.filter(({ date }) => date).map(tellClaim),
    causes: tellSteps((link) => effectOf(link) === event.id),
    effects: tellSteps((link) => causeOf(link) === event.id),
    others: tellSteps((link) => causeOf(link) === undefined),
    statements: event.claims.filter(({ date }) => !date).map(tellClaim),
  };
  return { ...told, sources: [...numbers.keys()].map((id) => sourceInWords(dataset, id, telling)) };
}

/** The sources of an event but for those that give another date. */
function sourcesOfDate({ date: shown, sources, claims }: ChainEvent): readonly string[] {
  const others = claims.filter(({ date }) => date && agreementOf(date, shown) !== 'same');
  return sources.filter((id) => others.every(({ source }) => source !== id));
}

/** A picture that has no words in any language is none. */
function mediaInWords(
  { url, alt, caption }: Media,
  say: (text: Text | undefined) => TextRun,
): DetailInWords['media'] {
  const words = say(alt);
  return words.text.trim() === '' ? undefined : { url, host: hostOf(url), alt: words, caption: say(caption) };
}

function sourceInWords(dataset: Dataset, id: string, { locale, now }: Telling): SourceInWords {
  const source = dataset.sources.get(id);
  return {
    label: runIn(source?.label, locale, dataset.language),
    date: source?.date ? formatDate(source.date, { locale, style: 'long', now }) : '',
    url: source?.url,
  };
}
