import { orderOf } from '../dataset/order-of.js';
import type { Dataset } from '../dataset/types.js';
import { bestFirst, type BestFirst } from './best-first.js';
import type { EventIndex } from './event-index.js';

/** Everything that is asked of the links as numbers. A link to an event without a date is left out. */
export interface LinkIndex {
  /** The ranks of both ends of each link. */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** The links, most important ends first. */
  readonly order: Uint32Array;
  /** How important the ends of each link are together. */
  readonly weights: Float64Array;
  /** The links of a rank, most important first. */
  readonly of: (rank: number) => Uint32Array;
  /** The earlier anchors of all links, and the later ones, each in order. */
  readonly earlier: Float64Array;
  readonly later: Float64Array;
  /** Places of events by the weight of their most important link; those without any come last. */
  readonly best: BestFirst;
}

const indexes = new WeakMap<EventIndex, LinkIndex>();

/** Made once for each index of the events of a dataset. */
export function linkIndexOf(dataset: Dataset, events: EventIndex): LinkIndex {
  let index = indexes.get(events);
  if (!index) {
    index = makeIndex(dataset, events);
    indexes.set(events, index);
  }
  return index;
}

function makeIndex({ links }: Dataset, { columns, anchorOf, ranks }: EventIndex): LinkIndex {
  const { importance, length } = columns;
  const [from, to] = [new Uint32Array(links.length), new Uint32Array(links.length)];
  const weights = new Float64Array(links.length);
  const dated: number[] = [];
  links.forEach((link, number) => {
    const [a, b] = [columns.rankOf(link.from), columns.rankOf(link.to)];
    if (a === undefined || b === undefined) return;
    from[number] = a;
    to[number] = b;
    weights[number] = (importance[a] ?? 0) + (importance[b] ?? 0);
    dated.push(number);
  });
  const byWeight = orderOf(Float64Array.from(dated, (number) => -(weights[number] ?? 0)));
  const order = byWeight.map((place) => dated[place] ?? 0);

  // The links of rank r are `numbers[starts[r]]` up to `numbers[starts[r + 1]]`.
  const starts = new Uint32Array(length + 2);
  const eachEnd = (visit: (rank: number, number: number) => void): void => {
    for (const number of order) {
      visit(from[number] ?? 0, number);
      visit(to[number] ?? 0, number);
    }
  };
  eachEnd((rank) => (starts[rank + 2] = (starts[rank + 2] ?? 0) + 1));
  for (let rank = 2; rank < starts.length; rank++)
    starts[rank] = (starts[rank] ?? 0) + (starts[rank - 1] ?? 0);
  const numbers = new Uint32Array(2 * order.length);
  eachEnd((rank, number) => {
    const at = starts[rank + 1] ?? 0;
    numbers[at] = number;
    starts[rank + 1] = at + 1;
  });
  const of = (rank: number): Uint32Array => numbers.subarray(starts[rank], starts[rank + 1]);

  const anchorsOf = (pick: (a: number, b: number) => number): Float64Array =>
    Float64Array.from(order, (number) =>
      pick(anchorOf[from[number] ?? 0] ?? 0, anchorOf[to[number] ?? 0] ?? 0),
    ).sort();
  const best = bestFirst(length, (place) => {
    const strongest = numbers[starts[ranks[place] ?? 0] ?? 0];
    return of(ranks[place] ?? 0).length === 0 ? 0 : 1 + (weights[strongest ?? 0] ?? 0);
  });
  return { from, to, order, weights, of, earlier: anchorsOf(Math.min), later: anchorsOf(Math.max), best };
}
