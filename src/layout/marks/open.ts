import type { DateValue, OpenSide } from '../../time/date-value.js';
import type { Instant } from '../../time/instant.js';
import type { Scale } from '../scale.js';
import type { MarkPart } from '../scene.js';
import { band, dot, DOT_RADIUS, type Glyph } from './glyph.js';

/** An unknown side fades out within this length, px. */
const UNKNOWN_FADE = 80;
const ARROW_INSET = 2;

/** How far beyond its bound an open moment lies at fit, px. */
export function beyondBound(length: number): number {
  return Math.min(64, Math.max(16, length * 0.06));
}

/**
 * Open or not yet dated: a dashed dot, and a band that fades out towards the open
 * side, with an arrow to the edge of the view; where the side is only unknown it
 * fades without an arrow. An interval has its dot at the bound that is known. A
 * moment lies beyond its bound by a length on screen at fit, which no one can take
 * for a date, and at any other scale in the same place of the axis.
 */
export function openGlyph(date: DateValue, scale: Scale, now: Instant): Glyph {
  const { form, begin, end, openBegin, openEnd } = date;
  const beyond = form === 'interval' ? 0 : beyondBound(scale.length) * scale.zoom;
  if (openBegin && openEnd) return towardsBoth(scale.at(now), openBegin, openEnd, scale);
  if (openEnd) {
    const bound = scale.at(begin[0]);
    const x =
      form === 'interval' ? scale.at(Number.isFinite(begin[1]) ? begin[1] : begin[0]) : bound + beyond;
    const to = openEnd === 'open' ? Infinity : x + UNKNOWN_FADE;
    return {
      from: Math.min(bound, x - DOT_RADIUS),
      to,
      anchor: x,
      parts: [
        ...band(bound, to, 'end', scale),
        ...arrow(openEnd, x + DOT_RADIUS, scale.length - ARROW_INSET),
        dot(x, 'dashed'),
      ],
    };
  }
  const bound = scale.at(end[1]);
  const x = form === 'interval' ? scale.at(Number.isFinite(end[0]) ? end[0] : end[1]) : bound - beyond;
  const from = openBegin === 'open' ? -Infinity : x - UNKNOWN_FADE;
  return {
    from,
    to: Math.max(bound, x + DOT_RADIUS),
    anchor: x,
    parts: [
      ...band(from, bound, 'begin', scale),
      ...arrow(openBegin, x - DOT_RADIUS, ARROW_INSET),
      dot(x, 'dashed'),
    ],
  };
}

function towardsBoth(x: number, openBegin: OpenSide, openEnd: OpenSide, scale: Scale): Glyph {
  const from = openBegin === 'open' ? -Infinity : x - UNKNOWN_FADE;
  const to = openEnd === 'open' ? Infinity : x + UNKNOWN_FADE;
  const parts: MarkPart[] = [
    ...band(from, to, 'both', scale),
    ...arrow(openBegin, Math.min(x - DOT_RADIUS, scale.length), ARROW_INSET),
    ...arrow(openEnd, Math.max(x + DOT_RADIUS, 0), scale.length - ARROW_INSET),
    dot(x, 'dashed'),
  ];
  return { from, to, anchor: x, parts };
}

/** An arrow only towards an open side, and only where the view has room for it. */
function arrow(side: OpenSide | undefined, from: number, to: number): MarkPart[] {
  const start = to > from ? Math.max(from, 0) : from;
  const hasRoom = Math.abs(to - start) > 2 * DOT_RADIUS && Number.isFinite(start);
  const goesRight = to > ARROW_INSET;
  if (side !== 'open' || !hasRoom || goesRight !== to > start) return [];
  return [{ type: 'arrow', from: { x: start, y: 0 }, to: { x: to, y: 0 } }];
}
