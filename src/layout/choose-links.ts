import { linksOf } from '../dataset/graph.js';
import type { Dataset, Link } from '../dataset/types.js';
import type { EventIndex } from './event-index.js';

/** More arcs than this say nothing. */
const MOST_LINKS = 40;

export interface ChosenLinks {
  /** The numbers of the links that are drawn, rising. */
  readonly drawn: readonly number[];
  readonly hidden: number;
}

interface LinkIndex {
  /** The numbers of the links, most important ends first. */
  readonly order: Uint32Array;
  /** The ranks of both ends; a link to an event without a date is left out. */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly numberOf: ReadonlyMap<Link, number>;
}

const indexes = new WeakMap<Dataset, LinkIndex>();

function linkIndexOf(dataset: Dataset, { columns }: EventIndex): LinkIndex {
  let index = indexes.get(dataset);
  if (!index) {
    const { links } = dataset;
    const [from, to] = [new Uint32Array(links.length), new Uint32Array(links.length)];
    const weights = new Float32Array(links.length);
    const dated: number[] = [];
    links.forEach((link, number) => {
      const [a, b] = [columns.rankOf(link.from), columns.rankOf(link.to)];
      if (a === undefined || b === undefined) return;
      from[number] = a;
      to[number] = b;
      weights[number] = (columns.importance[a] ?? 0) + (columns.importance[b] ?? 0);
      dated.push(number);
    });
    const order = Uint32Array.from(dated).sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b);
    index = { order, from, to, numberOf: new Map(links.map((link, number) => [link, number])) };
    indexes.set(dataset, index);
  }
  return index;
}

/**
 * The links with an end in view: those of the selected event first, then those
 * between the most important events; the rest is counted.
 */
export function chooseLinks(
  dataset: Dataset,
  index: EventIndex,
  isInView: (rank: number) => boolean,
  selected: string | undefined,
): ChosenLinks {
  if (dataset.links.length === 0) return { drawn: [], hidden: 0 };
  const { order, from, to, numberOf } = linkIndexOf(dataset, index);
  const touches = (number: number): boolean => isInView(from[number] ?? 0) || isInView(to[number] ?? 0);
  const drawn = new Set<number>();
  const own = selected === undefined ? [] : linksOf(dataset, selected);
  for (const link of own) {
    const number = numberOf.get(link);
    if (drawn.size >= MOST_LINKS) break;
    const isDated = [link.from, link.to].every((id) => index.columns.rankOf(id) !== undefined);
    if (number !== undefined && isDated && touches(number)) drawn.add(number);
  }
  let count = 0;
  for (const number of order) {
    if (!touches(number)) continue;
    count += 1;
    if (drawn.size < MOST_LINKS) drawn.add(number);
  }
  return { drawn: [...drawn].sort((a, b) => a - b), hidden: count - drawn.size };
}
