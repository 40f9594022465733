import type { Point, Rect } from '../layout/scene.js';

/** A hundredth of a px is finer than any screen, and the same number again means that nothing is written. */
export function px(value: number): number {
  return Math.round(value * 100) / 100;
}

/** The `transform` that puts the origin at a point. */
export function translateTo({ x, y }: Point): string {
  return `translate(${px(x)} ${px(y)})`;
}

/** The `transform` of what pans as one, by parts of a px as well: then what is in it keeps its places. */
export function moveBy({ x, y }: Point): string | undefined {
  return x === 0 && y === 0 ? undefined : `translate(${x} ${y})`;
}

/** A point as it is seen from another. */
export function seenFrom(origin: Point, { x, y }: Point): Point {
  return { x: px(x - origin.x), y: px(y - origin.y) };
}

/** A rectangle as it is seen from a point. */
export function rectSeenFrom(origin: Point, rect: Rect): Rect {
  return { ...seenFrom(origin, rect), width: px(rect.width), height: px(rect.height) };
}

/** The outline of a rectangle as SVG path data. */
export function outlineOf({ x, y, width, height }: Rect): string {
  return `M${x},${y}h${width}v${height}h${-width}z`;
}
