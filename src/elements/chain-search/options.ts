import { matchesIn, type Query } from '../../dataset/fold.js';
import { dateInWords, type Telling } from '../../dataset/in-words.js';
import { textsOf } from '../../dataset/search.js';
import type { TextRun } from '../../dataset/text-runs.js';
import { cut, runIn } from '../../dataset/text.js';
import type { Dataset, Text } from '../../dataset/types.js';

/** One thing that was found, in words. */
export interface SearchOption {
  readonly id: string;
  /** The number of its kind. */
  readonly kind: number | undefined;
  readonly title: TextRun;
  /** Date, place and kind. */
  readonly facts: readonly TextRun[];
  /** Where it was found, if in none of the others; else empty. */
  readonly found: string;
}

/** Of a long text as much before and after what was found, in characters. */
const [BEFORE, AFTER] = [40, 100];

export function optionsOf(
  dataset: Dataset,
  telling: Telling,
  query: Query,
  ranks: readonly number[],
): readonly SearchOption[] {
  return ranks.flatMap((rank) => optionOf(dataset, rank, query, telling) ?? []);
}

function optionOf(dataset: Dataset, rank: number, query: Query, telling: Telling): SearchOption | undefined {
  const event = dataset.events[rank];
  if (!event) return undefined;
  const { locale } = telling;
  const kind = dataset.kinds.get(event.kind ?? '');
  const tell = (text: Text | undefined): TextRun => runIn(text, locale, dataset.language);
  const title = tell(event.title);
  const facts = [
    { text: dateInWords(event, telling) },
    tell(dataset.places.get(event.place ?? '')?.label),
    tell(kind?.label),
  ].filter(({ text }) => text !== '');
  // A word that is in none of these texts is in another.
  const words = query.words.filter(
    (word) => ![title, ...facts].some(({ text }) => isIn(text, { ...query, words: [word] })),
  );
  const unseen = { ...query, words };
  const found = words.length === 0 ? undefined : textsOf(dataset, event).find((text) => isIn(text, unseen));
  return { id: event.id, kind: kind?.index, title, facts, found: found ? around(found, unseen) : '' };
}

function isIn(text: string, query: Query): boolean {
  return matchesIn(text.normalize('NFC'), query).length > 0;
}

/** The part of a text around the first match. */
function around(text: string, query: Query): string {
  const whole = text.normalize('NFC');
  const [from, to] = matchesIn(whole, query)[0] ?? [0, 0];
  const start = from <= BEFORE ? 0 : whole.lastIndexOf(' ', from - BEFORE) + 1;
  return (start > 0 ? '… ' : '') + cut(whole.slice(start), to - start + AFTER);
}
