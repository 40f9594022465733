import type { ChainEvent } from '../../dataset/types.js';
import type { DateValue } from '../../time/date-value.js';
import type { Instant } from '../../time/instant.js';
import type { Scale } from '../scale.js';
import { choicesGlyph } from './choices.js';
import type { Glyph } from './glyph.js';
import { intervalGlyph } from './interval.js';
import { momentGlyph } from './moment.js';
import { openGlyph } from './open.js';
import { withStatus } from './status.js';

/** What is known of an event, as a glyph. A date that is open to both sides stands at `now`. */
export function glyphOf({ date, status }: ChainEvent, scale: Scale, now: Instant): Glyph {
  return withStatus(dateGlyph(date, scale, now), status);
}

function dateGlyph(date: DateValue, scale: Scale, now: Instant): Glyph {
  if (date.openBegin || date.openEnd) return openGlyph(date, scale, now);
  if (date.choices.length > 1) return choicesGlyph(date, scale);
  return date.form === 'interval' ? intervalGlyph(date, scale, now) : momentGlyph(date, scale);
}
