import { scaleOf } from '../controllers/own-px.js';

/**
 * Scrolls a box, and nothing around it, until an element is in sight under what covers the top of the box, or by its
 * `scroll-padding` an edge; no further than needed.
 */
export function scrollWithin(box: Element, element: Element, covered = 0): void {
  const scale = scaleOf(box);
  const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(box);
  const above = covered + (Number.parseFloat(scrollPaddingTop) || 0);
  const below = Number.parseFloat(scrollPaddingBottom) || 0;
  const [inner, outer] = [element.getBoundingClientRect(), box.getBoundingClientRect()];
  box.scrollBy({
    left: overhang(inner.left, inner.right, outer.left, outer.right) / scale,
    top: overhang(inner.top, inner.bottom, outer.top + above * scale, outer.bottom - below * scale) / scale,
  });
}

/** How far a stretch lies out of another; its begin counts where it is the longer of the two. */
export function overhang(from: number, to: number, least: number, most: number): number {
  return Math.min(0, from - least) || Math.max(0, Math.min(to - most, from - least));
}
