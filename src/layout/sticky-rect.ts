import { TICK_ROOM } from './horizontal.js';
import type { Rect, Scene } from './scene.js';

/** px under the axis that marks, halos included, reach into. */
const MARKS = 13;

/**
 * What of a scene tells when or in which band something is, wherever a box that is lower has been scrolled to: the words of the
 * axis, or the heads of bands side by side. Nothing where time alone runs down. In whole px, as boxes of a page stand.
 */
export function stickyRect({ orientation, bands: [first], axis, size: { width } }: Scene): Rect | undefined {
  if (orientation === 'vertical') return first && { x: 0, y: 0, width, height: Math.ceil(first.head.height) };
  // With the line over the first band.
  if (first) return { x: 0, y: 0, width, height: Math.ceil(first.box.y) + 1 };
  const y = Math.round(axis.from.y);
  return { x: 0, y: y + MARKS, width, height: TICK_ROOM - MARKS };
}
