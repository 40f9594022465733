import { languageFor } from '../i18n/languages.js';
import type { Instant } from '../time/instant.js';
import { causesOf, effectsOf, factsById, linksOf, pathBetween } from './graph.js';
import { Teller, type AnyEvent, type Sentence } from './teller.js';
import type { Dataset, Link } from './types.js';

export type { TextRun } from './text-runs.js';
export type { Sentence } from './teller.js';

export interface NarrateOptions {
  /** A BCP 47 tag; English where the language is not known, or its words have not been loaded. */
  readonly locale: string;
  /** The id of the event that the tale begins with; alone, the tale is of it and all that followed from it. */
  readonly from?: string;
  /** The id of the event that the tale ends with; alone, the tale is of it and all that led to it. */
  readonly to?: string;
  /** The present moment; the day from which the dataset speaks, where it is missing. */
  readonly now?: Instant;
}

/** A chain in words. */
export interface Narration {
  /** A BCP 47 tag, for `lang`. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** What may stand above it. */
  readonly title: string;
  /** What stands between two sentences: nothing in Chinese. */
  readonly space: string;
  readonly paragraphs: readonly (readonly Sentence[])[];
  /** All of it as plain text, a blank line between paragraphs. */
  readonly text: string;
}

/** What is told: events in the order of the tale, and the links between them. */
interface Plot {
  readonly events: readonly AnyEvent[];
  readonly isTold: (link: Link) => boolean;
}

/** How many events a paragraph has. */
const LEAST = 3;
const MOST = 6;

function plotOf(dataset: Dataset, { from, to }: NarrateOptions): Plot | undefined {
  if (from !== undefined && to !== undefined) {
    const path = pathBetween(dataset, from, to);
    if (!path) return undefined;
    const links = new Set(path.links);
    const events = path.events.flatMap((id) => factsById(dataset, id) ?? []);
    return { events, isTold: (link) => links.has(link) };
  }
  const events = eventsOf(dataset, from, to);
  const ids = new Set(events.map(({ id }) => id));
  return { events, isTold: (link) => ids.has(link.from) && ids.has(link.to) };
}

function eventsOf(dataset: Dataset, from: string | undefined, to: string | undefined): readonly AnyEvent[] {
  const end = from ?? to;
  if (end === undefined) return [...dataset.events, ...dataset.undated];
  const one = factsById(dataset, end);
  if (!one) return [];
  const all = { transitive: true };
  return from === undefined ? [...causesOf(dataset, end, all), one] : [one, ...effectsOf(dataset, end, all)];
}

/** Event by event; where it is long enough, one that no link ties to the paragraph begins another. */
function paragraphsOf(dataset: Dataset, { events, isTold }: Plot, teller: Teller): Narration['paragraphs'] {
  const paragraphs: Sentence[][] = [];
  let ids = new Set<string>();
  for (const event of events) {
    const links = linksOf(dataset, event.id).filter(isTold);
    const isTied = links.some(({ from, to }) => ids.has(from) || ids.has(to));
    if (paragraphs.length === 0 || ids.size >= (isTied ? MOST : LEAST)) {
      paragraphs.push([]);
      ids = new Set();
    }
    ids.add(event.id);
    const own = links.filter(({ from }) => from === event.id);
    paragraphs.at(-1)?.push(...teller.tell(event, own));
  }
  return paragraphs;
}

/**
 * The chain told in sentences: all of it in order of time, the way from one event
 * to another, or what led to an event or followed from it. Each link is told
 * once, with its basis and with who says so. Pure: the words of a language other
 * than English have to be there (`loadLanguage`; `chain-timeline/core` has all).
 * An id that is not in the dataset gives no sentence, or the one that says that
 * there is no way.
 */
export function narrate(dataset: Dataset, options: NarrateOptions): Narration {
  const { locale, from = '', to = '', now = dataset.asOf?.end[1] } = options;
  const { code, direction } = languageFor(locale);
  const teller = new Teller(dataset, locale, now);
  const plot = plotOf(dataset, options);
  const knows = (id: string): boolean => factsById(dataset, id) !== undefined;
  const none = knows(from) && knows(to) ? [[teller.noPath(from, to)]] : [];
  const paragraphs = plot ? paragraphsOf(dataset, plot, teller) : none;
  const { title, space } = teller.words;
  const texts = paragraphs.map((sentences) => sentences.map(({ text }) => text).join(space));
  return { language: code, direction, title, space, paragraphs, text: texts.join('\n\n') };
}
