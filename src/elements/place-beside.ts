interface Size {
  readonly width: number;
  readonly height: number;
}

type Sides = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

/** px between a box and what it stands beside, and between it and the edge of the window. */
const GAP = 8;

/** Where a box stands in a window: under something, over it, or at its side, and never out of the window. */
export function placeBeside(
  box: Size,
  beside: Sides,
  window: Size,
): { readonly left: number; readonly top: number } {
  const inside = (at: number, length: number, room: number): number =>
    Math.max(GAP, Math.min(at, room - length - GAP));
  const [over, under] = [beside.top - GAP - box.height, beside.bottom + GAP];
  const left = inside(beside.left, box.width, window.width);
  if (under + box.height + GAP <= window.height) return { left, top: under };
  if (over >= GAP) return { left, top: over };
  const [before, after] = [beside.left - GAP - box.width, beside.right + GAP];
  const side = after + box.width + GAP <= window.width ? after : before;
  return {
    left: inside(side, box.width, window.width),
    top: inside(beside.top, box.height, window.height),
  };
}
