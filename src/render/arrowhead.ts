import type { Point } from '../layout/scene.js';
import { px } from './px.js';

export interface ArrowheadShape {
  /** px along the line. */
  readonly length: number;
  /** px across the line. */
  readonly width: number;
  /** Two strokes instead of a triangle. */
  readonly open?: boolean;
}

/** SVG path data of an arrowhead with its tip at a point; degrees clockwise from the x axis. */
export function arrowhead(
  tip: Point,
  angle: number,
  { length, width, open = false }: ArrowheadShape,
): string {
  const turn = (angle * Math.PI) / 180;
  const corner = (side: number): string => {
    const x = tip.x - length * Math.cos(turn) - (side * width * Math.sin(turn)) / 2;
    const y = tip.y - length * Math.sin(turn) + (side * width * Math.cos(turn)) / 2;
    return `${px(x)} ${px(y)}`;
  };
  return `M${corner(1)}L${px(tip.x)} ${px(tip.y)}L${corner(-1)}${open ? '' : 'Z'}`;
}
