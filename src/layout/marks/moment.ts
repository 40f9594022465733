import type { DateValue } from '../../time/date-value.js';
import { guessOf } from '../../time/anchor-of.js';
import type { Scale } from '../scale.js';
import { around, band, caps, dot, DOT_RADIUS, isToTheDay, type Glyph } from './glyph.js';

/**
 * A moment known to the day or finer is a filled dot. A coarser one is a hollow
 * dot in the middle of a soft band as wide as its bounds, with caps when wide.
 * At a scale where a day is wider than the dot, the day too shows its band.
 */
export function momentGlyph(date: DateValue, scale: Scale): Glyph {
  const [earliest, latest] = [date.begin[0], date.end[1]];
  const [from, to] = [scale.at(earliest), scale.at(latest)];
  const x = scale.at(guessOf(date));
  const look = isToTheDay(earliest, latest) ? 'filled' : 'hollow';
  const isWide = to - from > 2 * DOT_RADIUS;
  return {
    ...around(x, from, to),
    anchor: x,
    parts: [...(isWide ? [...band(from, to, 'none', scale), ...caps(from, to, scale)] : []), dot(x, look)],
  };
}
