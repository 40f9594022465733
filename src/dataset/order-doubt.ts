import { DAY } from '../time/instant.js';
import { eventById } from './graph.js';
import { causeOf, effectOf } from './link-types.js';
import type { Dataset, Link } from './types.js';

/**
 * Whether the dates leave open that the effect was over before the cause began.
 * That alone is no fault of the data (`wrong-order` is where it is certain), but it is said.
 * Two events of one day keep the order that the link gives them: sources seldom
 * date finer.
 */
export function isOrderInDoubt(dataset: Dataset, link: Pick<Link, 'from' | 'type' | 'to'>): boolean {
  const cause = eventById(dataset, causeOf(link) ?? '');
  const effect = eventById(dataset, effectOf(link) ?? '');
  return cause !== undefined && effect !== undefined && cause.date.begin[1] - effect.date.end[0] >= DAY;
}
