import type { DateValue } from '../time/date-value.js';
import type { Instant } from '../time/instant.js';
import type { ChainEvent, Dataset } from './types.js';

/**
 * How an event stands at a moment. `unrecorded`: it was planned when the dataset
 * was made, its time may have come since, and nobody has said what became of it.
 */
export type Standing = 'past' | 'ongoing' | 'planned' | 'unrecorded' | 'cancelled';

export function standingOf(event: ChainEvent, { asOf }: Pick<Dataset, 'asOf'>, now: Instant): Standing {
  if (event.status === 'cancelled') return 'cancelled';
  if (event.status === 'planned') return hasComeSince(event.date, asOf, now) ? 'unrecorded' : 'planned';
  return isOngoing(event.date, now) ? 'ongoing' : 'past';
}

/** Whether the dataset is older than `now`, and the event may have begun by then. */
function hasComeSince(date: DateValue, asOf: DateValue | undefined, now: Instant): boolean {
  const dataEnds = asOf ? asOf.end[1] : date.end[1];
  return now > dataEnds && now >= date.begin[0];
}

function isOngoing({ form, begin, end, openEnd }: DateValue, now: Instant): boolean {
  if (form !== 'interval') return false;
  const hasBegun = now >= begin[1];
  return hasBegun && (openEnd === 'open' || now <= end[0]);
}
