import { languageFor } from '../i18n/languages.js';
import { columnsOf } from './columns.js';
import { ordering } from './order-of.js';
import type { Steps } from './steps.js';
import { textIn } from './text.js';
import type { Dataset } from './types.js';

export type SortKey = 'time' | 'title' | 'kind';

export interface Sorting {
  readonly key: SortKey;
  readonly isDescending: boolean;
}

/** So many comparisons are one step. */
const STEP = 512;

/**
 * The ranks of the events in an order. Uncertain dates go by their bounds: from the
 * earliest possible begin on, or back from the latest possible end. Titles and kinds go
 * as the language has them; equals stay in order of time.
 */
export function* sorting(
  dataset: Dataset,
  { key, isDescending }: Sorting,
  locale: string,
): Steps<Uint32Array> {
  const { length, end } = columnsOf(dataset);
  const sign = isDescending ? -1 : 1;
  if (key === 'time') {
    return isDescending
      ? yield* ordering(end.map((at) => -at))
      : Uint32Array.from({ length }, (_, rank) => rank);
  }
  const { compare } = collatorFor(locale);
  if (key === 'kind') {
    const places = kindPlaces(dataset, compare, locale);
    const { referenceAt } = columnsOf(dataset);
    return yield* ordering(
      new Float64Array(length).map(
        (_, rank) => sign * (places.get(referenceAt(rank, 'kind') ?? '') ?? places.size),
      ),
    );
  }
  const titles: string[] = [];
  for (let rank = 0; rank < length; rank++) {
    titles.push(textIn(dataset.events[rank]?.title, locale, dataset.language));
    if (rank % STEP === 0) yield;
  }
  return yield* merging(length, (a, b) => sign * compare(titles[a] ?? '', titles[b] ?? ''));
}

/** That of the language, where a locale is no tag. */
function collatorFor(locale: string): Intl.Collator {
  try {
    return new Intl.Collator(locale, { numeric: true });
  } catch {
    return new Intl.Collator(languageFor(locale).code, { numeric: true });
  }
}

/** Each kind by its label; those without one come last. */
function kindPlaces(
  { kinds, language }: Dataset,
  compare: (a: string, b: string) => number,
  locale: string,
): ReadonlyMap<string, number> {
  const labels = [...kinds.values()].map(({ id, label }) => ({ id, name: textIn(label, locale, language) }));
  labels.sort((a, b) => compare(a.name, b.name));
  return new Map(labels.map(({ id }, place) => [id, place]));
}

/** Merge sort of the numbers up to `count`, bottom up: stable, and can rest at any time. */
function* merging(count: number, compare: (a: number, b: number) => number): Steps<Uint32Array> {
  let [from, to] = [Uint32Array.from({ length: count }, (_, at) => at), new Uint32Array(count)];
  for (let size = 1; size < count; size *= 2) {
    for (let low = 0; low < count; low += 2 * size) {
      const [middle, high] = [Math.min(low + size, count), Math.min(low + 2 * size, count)];
      let [left, right] = [low, middle];
      for (let at = low; at < high; at++) {
        const [a, b] = [from[left] ?? 0, from[right] ?? 0];
        const takesLeft = right >= high || (left < middle && compare(a, b) <= 0);
        to[at] = takesLeft ? a : b;
        if (takesLeft) left += 1;
        else right += 1;
        if (at % STEP === 0) yield;
      }
    }
    [from, to] = [to, from];
  }
  return from;
}
