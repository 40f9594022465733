import { DAY } from '../time/instant.js';
import { eventById } from './graph.js';
import { causeOf, effectOf } from './link-types.js';
import type { Dataset, Link } from './types.js';

/** Where the order of a link is at fault, by the key of the words for it. */
export type OrderFault = 'orderInDoubt' | 'orderReversed';

/**
 * Whether the dates leave open that the effect was over before the cause began, or say so (which is also an issue,
 * `wrong-order`). Two events of one day keep the order that the link gives them: sources seldom date finer.
 */
export function orderFaultOf(
  dataset: Dataset,
  link: Pick<Link, 'from' | 'type' | 'to'>,
): OrderFault | undefined {
  const cause = eventById(dataset, causeOf(link) ?? '')?.date;
  const effect = eventById(dataset, effectOf(link) ?? '')?.date;
  if (!cause || !effect || cause.begin[1] - effect.end[0] < DAY) return undefined;
  return effect.end[1] <= cause.begin[0] ? 'orderReversed' : 'orderInDoubt';
}
