import type { ChainEvent, Dataset } from '../../dataset/types.js';
import { FEW } from '../../layout/row-plan.js';
import { DATE_SIGNS, type DateSign } from '../../render/legend.js';
import { DAY } from '../../time/instant.js';

/** Of more events than this, about so many that lie evenly between the others are looked at. */
const MOST = 5000;

/** What the drawings of dates say in a dataset. */
export function signsIn({ events }: Dataset): readonly DateSign[] {
  const found = new Set<DateSign>();
  const step = Math.ceil(events.length / MOST);
  for (let rank = 0; rank < events.length; rank += step) {
    const { date, status } = events[rank] as ChainEvent;
    found.add(shapeOf(date, status));
    if (date.approximate) found.add('approximate');
    if (date.uncertain) found.add('uncertain');
  }
  if (events.length > FEW) found.add('many');
  return DATE_SIGNS.filter((sign) => found.has(sign));
}

function shapeOf(
  { form, begin, end, openBegin, openEnd }: ChainEvent['date'],
  status: ChainEvent['status'],
): DateSign {
  if (openBegin || openEnd || status === 'planned') return 'open';
  if (form === 'interval') return 'period';
  return end[1] - begin[0] <= DAY ? 'exact' : 'noDay';
}
