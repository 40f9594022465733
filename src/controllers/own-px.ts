import { ancestry } from './ancestry.js';

/** A place on an element, from its left and its top, or a way on it; in its own px. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How many px of its box one of an element's own is: another number than 1 where the page scales it, as slides are. */
export function scaleOf(element: Element): number {
  // A drawing has no other.
  const { offsetWidth: own = element.clientWidth } = element as Partial<HTMLElement>;
  return element.getBoundingClientRect().width / own || 1;
}

/** How many px of the window one of an element's box is. WebKit, which does not name the `zoom` of an element, leaves it out of boxes. */
function zoomOf(element: Element): number {
  let zoom = 1;
  if (!('currentCSSZoom' in element))
    for (const one of ancestry(element)) zoom *= Number(getComputedStyle(one).zoom) || 1;
  return zoom;
}

/** Where a place of the window is on an element. */
export function placeOn(element: Element, { x, y }: Point): Point {
  const { left, top } = element.getBoundingClientRect();
  const [scale, zoom] = [scaleOf(element), zoomOf(element)];
  return { x: (x / zoom - left) / scale, y: (y / zoom - top) / scale };
}
