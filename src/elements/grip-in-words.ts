import type { Telling } from '../dataset/in-words.js';
import { unitOf } from '../layout/extent-of.js';
import { toCivilDate } from '../time/civil.js';
import type { Precision } from '../time/date-value.js';
import { formatDate } from '../time/format-date.js';
import { isFarPast } from '../time/format-years.js';
import { YEAR, type Instant, type Span } from '../time/instant.js';
import { toMoment } from '../time/moment.js';
import { lengthOf } from '../time/span.js';
import type { Grip } from './chain-overview/brush.js';

/** A view is told in units of which it holds at least so many. */
const UNITS_IN_VIEW = 50;
const UNITS: readonly Precision[] = ['year', 'month', 'day', 'minute', 'second'];

/** Where a grip is, in words so fine that a view holds so many of their units. */
export function gripInWords(span: Span, grip: Grip, telling: Telling, units = UNITS_IN_VIEW): string {
  const tell = (at: Instant): string =>
    formatDate(toMoment('', at, at, precisionAt(at, lengthOf(span) / units)), {
      ...telling,
      style: 'long',
    });
  return grip === 'view' ? `${tell(span.begin)} – ${tell(span.end)}` : tell(span[grip]);
}

function precisionAt(at: Instant, finest: number): Precision {
  const power = Math.floor(Math.log10(finest / YEAR));
  if (power > 0 && isFarPast(toCivilDate(at).year)) return `10^${power} years`;
  return UNITS.find((unit) => unitOf(unit) <= finest) ?? 'millisecond';
}
