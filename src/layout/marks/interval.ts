import type { DateValue } from '../../time/date-value.js';
import type { Instant } from '../../time/instant.js';
import { anchorOf } from '../../time/anchor-of.js';
import type { Scale } from '../scale.js';
import { around, band, bar, dot, DOT_RADIUS, isToTheDay, type Glyph } from './glyph.js';

/** A fringe narrower than this is not seen. */
const LEAST_FRINGE = 2;

/**
 * A solid bar from the latest begin to the earliest end, with soft ends out to
 * the outer bounds; a dot where the bar would be narrower than one.
 */
export function intervalGlyph(date: DateValue, scale: Scale, now: Instant): Glyph {
  const { begin, end } = date;
  const anchor = scale.at(anchorOf(date, now, 0));
  const [from, coreFrom] = [scale.at(begin[0]), scale.at(begin[1])];
  const [coreTo, to] = [scale.at(end[0]), scale.at(end[1])];
  const hasCore = coreTo - coreFrom >= 2 * DOT_RADIUS;
  const fringes = hasCore
    ? [...fringe(from, coreFrom, 'begin', scale), ...fringe(coreTo, to, 'end', scale)]
    : to - from > 2 * DOT_RADIUS
      ? band(from, to, 'both', scale)
      : [];
  if (hasCore) {
    return { from, to, anchor, parts: [...fringes, ...bar(coreFrom, coreTo, scale)] };
  }
  const look = isToTheDay(...begin) && isToTheDay(...end) ? 'filled' : 'hollow';
  return { ...around(anchor, from, to), anchor, parts: [...fringes, dot(anchor, look)] };
}

function fringe(from: number, to: number, fade: 'begin' | 'end', scale: Scale): Glyph['parts'] {
  return to - from < LEAST_FRINGE ? [] : band(from, to, fade, scale);
}
