import { columnsOf } from './columns.js';
import { foldedForms, narrows, type Query } from './fold.js';
import type { Steps } from './steps.js';
import type { ChainEvent, Dataset, Text } from './types.js';

/** Every text of an event that is searched, title first, in all languages. */
export function textsOf(dataset: Dataset, event: ChainEvent): readonly string[] {
  const { title, short, summary, kind, place, actors } = event;
  return [
    title,
    short,
    dataset.places.get(place ?? '')?.label,
    ...actors.flatMap(({ actor, role }) => [dataset.actors.get(actor)?.label, role]),
    dataset.kinds.get(kind ?? '')?.label,
    summary,
  ].flatMap(inAllLanguages);
}

function inAllLanguages(text: Text | undefined): readonly string[] {
  if (text === undefined) return [];
  return typeof text === 'string' ? [text] : Object.values(text);
}

/** Each text begins after this. */
const TEXT = '\n';
/** Ends the titles. */
const TITLES = '\t';
/** Labels stand at many events, and are folded once; as many are remembered. */
const MOST_LABELS = 5_000;

/** What is compared of each event, made when it is first asked for. */
export class SearchIndex {
  readonly dataset: Dataset;
  readonly length: number;
  private readonly keys: (string | undefined)[];
  private readonly labels = new Map<string, string>();

  constructor(dataset: Dataset) {
    this.dataset = dataset;
    this.length = dataset.events.length;
    this.keys = new Array<string | undefined>(this.length);
  }

  keyOf(rank: number): string {
    return (this.keys[rank] ??= this.makeKey(rank));
  }

  /** Makes all that is not there yet, some at each step. */
  *fill(): Steps<void> {
    for (let rank = 0; rank < this.length; rank++) {
      this.keyOf(rank);
      if (rank % STEP === STEP - 1) yield;
    }
  }

  private makeKey(rank: number): string {
    const event = this.dataset.events[rank];
    if (!event) return TITLES;
    const titles = inAllLanguages(event.title);
    const [own, rest] = [titles.map(keyOf), textsOf(this.dataset, event).slice(titles.length)];
    return [...own, TITLES, ...rest.map((text) => this.labelOf(text))].join('');
  }

  private labelOf(text: string): string {
    let key = this.labels.get(text);
    if (key === undefined) {
      key = keyOf(text);
      if (this.labels.size < MOST_LABELS) this.labels.set(text, key);
    }
    return key;
  }
}

function keyOf(text: string): string {
  return foldedForms(text)
    .map((form) => TEXT + form)
    .join('');
}

/** So many events are looked at in one step. */
const STEP = 64;
/** How well an event fits: least is best. */
const BEGINS = 0;
const WORD_OF_TITLE = 1;
const WORD = 2;
const PART = 3;

interface Hit {
  readonly rank: number;
  readonly fit: number;
  readonly importance: number;
}

export interface SearchOptions {
  /** Of what fits, so many of the best are kept. */
  readonly most: number;
  /** What is not to be found. */
  readonly isHidden: (rank: number) => boolean;
  /** An earlier search in the same index with the same options. */
  readonly earlier?: Search | undefined;
}

/** One search, step by step; what it has found so far can be read at any time. */
export class Search {
  readonly query: Query;
  isDone = false;
  private readonly index: SearchIndex;
  private readonly options: Omit<SearchOptions, 'earlier'>;
  /** What an earlier search has found, where this one can find nothing else. */
  private readonly among: readonly number[] | undefined;
  private readonly ranks: number[] = [];
  private readonly hits: Hit[] = [];

  constructor(index: SearchIndex, query: Query, { earlier, ...options }: SearchOptions) {
    this.index = index;
    this.query = query;
    this.options = options;
    if (earlier?.isDone && earlier.index === index && narrows(query, earlier.query))
      this.among = earlier.ranks;
  }

  /** How many events fit. */
  get count(): number {
    return this.ranks.length;
  }

  /** The ranks of the best: title begins, a word begins, anywhere; then by importance, then by time. */
  get best(): readonly number[] {
    return this.hits.map(({ rank }) => rank);
  }

  *steps(): Steps<this> {
    const { among } = this;
    const { isHidden } = this.options;
    const { importance } = columnsOf(this.index.dataset);
    const length = among?.length ?? this.index.length;
    for (let place = 0; place < length; place++) {
      const rank = among ? (among[place] ?? 0) : place;
      const fit = fitOf(this.index.keyOf(rank), this.query);
      if (fit !== undefined && !isHidden(rank)) {
        this.ranks.push(rank);
        this.keep({ rank, fit, importance: importance[rank] ?? 0 });
      }
      if (place % STEP === STEP - 1) yield;
    }
    this.isDone = true;
    return this;
  }

  private keep(hit: Hit): void {
    const { hits } = this;
    const last = hits.at(-1);
    if (hits.length >= this.options.most && last && !isBetter(hit, last)) return;
    let at = hits.length;
    while (at > 0 && isBetter(hit, hits[at - 1] ?? hit)) at -= 1;
    hits.splice(at, 0, hit);
    if (hits.length > this.options.most) hits.pop();
  }
}

function isBetter(a: Hit, b: Hit): boolean {
  return (a.fit - b.fit || b.importance - a.importance || a.rank - b.rank) < 0;
}

/** How well a key fits a query in which there is a word; nothing where a word is missing. */
function fitOf(key: string, { words, phrases }: Query): number | undefined {
  for (const forms of words) if (!forms.some((form) => key.includes(form))) return undefined;
  const titles = key.slice(0, key.indexOf(TITLES));
  if (has(titles, TEXT, phrases)) return BEGINS;
  let worst = WORD_OF_TITLE;
  for (const forms of words) {
    if (beginsIn(titles, forms)) continue;
    if (!beginsIn(key, forms)) return PART;
    worst = WORD;
  }
  return worst;
}

function beginsIn(key: string, forms: readonly string[]): boolean {
  return has(key, ' ', forms) || has(key, TEXT, forms);
}

function has(key: string, before: string, forms: readonly string[]): boolean {
  return forms.some((form) => key.includes(before + form));
}
