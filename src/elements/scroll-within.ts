import { scaleOf } from '../controllers/own-px.js';

/** Scrolls a box, and nothing around it, until an element is in sight under what covers the top of the box; no further than needed. */
export function scrollWithin(box: Element, element: Element, covered = 0): void {
  const scale = scaleOf(box);
  const [inner, outer] = [element.getBoundingClientRect(), box.getBoundingClientRect()];
  box.scrollBy({
    left: overhang(inner.left, inner.right, outer.left, outer.right) / scale,
    top: overhang(inner.top, inner.bottom, outer.top + covered * scale, outer.bottom) / scale,
  });
}

/** How far a stretch lies out of another; its begin counts where it is the longer of the two. */
export function overhang(from: number, to: number, least: number, most: number): number {
  return Math.min(0, from - least) || Math.max(0, Math.min(to - most, from - least));
}
