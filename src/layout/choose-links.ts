import type { Dataset } from '../dataset/types.js';
import { lowerBound } from '../dataset/lower-bound.js';
import type { EventIndex } from './event-index.js';
import { linkIndexOf } from './link-index.js';

/** More arcs than this say nothing. */
const MOST_LINKS = 40;
/** Of the links that only pass by, those among so many of the most important are drawn. */
const MOST_PASSING = 200;
/** So many links of the selected event are looked at, and of a mark that reaches into view. */
const MOST_OF_ONE = 1_000;

export interface ChosenLinks {
  /** The numbers of the links that are drawn, rising. */
  readonly drawn: readonly number[];
  readonly hidden: number;
}

/** What of the axis is in view, in its units, and the ranks whose marks are. */
export interface LinkView {
  readonly begin: number;
  readonly end: number;
  readonly ranks: ReadonlySet<number>;
}

/**
 * The links with an end in view, and those that pass it by from one side to the
 * other: those of the selected event first, then those between the most important
 * events, those that pass by last; the rest is counted. Never are all links looked
 * at, also not those of one event: the time is that of what is drawn.
 */
export function chooseLinks(
  dataset: Dataset,
  index: EventIndex,
  { begin, end, ranks: shown }: LinkView,
  selected: string | undefined,
): ChosenLinks {
  if (dataset.links.length === 0) return { drawn: [], hidden: 0 };
  const { from, to, order, weights, of, earlier, later, best } = linkIndexOf(dataset, index);
  const { anchorOf, anchors, ranks, columns } = index;
  const sideOf = (rank: number): number => {
    const anchor = anchorOf[rank] ?? 0;
    return anchor < begin ? -1 : anchor < end ? 0 : 1;
  };
  const sidesOf = (number: number): number => sideOf(from[number] ?? 0) * sideOf(to[number] ?? 0);
  const isShown = (number: number): boolean => shown.has(from[number] ?? 0) || shown.has(to[number] ?? 0);

  const crossing = [...shown]
    .filter((rank) => sideOf(rank) !== 0)
    .flatMap((rank) => [...of(rank).subarray(0, MOST_OF_ONE)]);
  const touching = new Set(crossing);
  let places = 0;
  for (const place of best(lowerBound(anchors, begin), lowerBound(anchors, end))) {
    const links = of(ranks[place] ?? 0);
    if (links.length === 0 || places === MOST_LINKS) break;
    for (const number of links.subarray(0, MOST_LINKS)) touching.add(number);
    places += 1;
  }
  const own = selected === undefined ? undefined : columns.rankOf(selected);
  const inTurn = [
    own === undefined ? [] : of(own).subarray(0, MOST_OF_ONE),
    [...touching].sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b),
    order.subarray(0, MOST_PASSING),
  ];
  const drawn = new Set<number>();
  for (const numbers of inTurn)
    for (const number of numbers) {
      if (drawn.size === MOST_LINKS) break;
      // Both ends out of view on the same side: it is not there.
      if (sidesOf(number) < 1 || isShown(number)) drawn.add(number);
    }
  const beside = lowerBound(later, begin) + earlier.length - lowerBound(earlier, end);
  const shownBeside = new Set(crossing.filter((number) => sidesOf(number) === 1)).size;
  return {
    drawn: [...drawn].sort((a, b) => a - b),
    hidden: order.length - beside + shownBeside - drawn.size,
  };
}
