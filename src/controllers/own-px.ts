/** A place on an element, from its left and its top, or a way on it; in its own px. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How many px of the window one of an element's own is: another number than 1 where the page scales it, as slides are. */
export function scaleOf(element: Element): number {
  // A drawing has no other.
  const { offsetWidth: own = element.clientWidth } = element as Partial<HTMLElement>;
  return element.getBoundingClientRect().width / own || 1;
}

/** Where a place of the window is on an element. */
export function placeOn(element: Element, { x, y }: Point): Point {
  const { left, top } = element.getBoundingClientRect();
  const scale = scaleOf(element);
  return { x: (x - left) / scale, y: (y - top) / scale };
}
