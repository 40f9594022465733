/** A place on an element, from its left and its top, or a way on it; in its own px. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How many px of the window one of an element's own is: another number than 1 where the page scales it, as slides are. */
export function scaleOf(element: Element): number {
  const own = element instanceof HTMLElement ? element.offsetWidth : element.clientWidth;
  return own > 0 ? element.getBoundingClientRect().width / own : 1;
}

/** Where a pointer is on an element. */
export function placeOn(
  element: Element,
  { clientX, clientY }: Pick<MouseEvent, 'clientX' | 'clientY'>,
): Point {
  const { left, top } = element.getBoundingClientRect();
  const scale = scaleOf(element);
  return { x: (clientX - left) / scale, y: (clientY - top) / scale };
}
