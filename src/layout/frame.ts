import { ROW_PITCH, type PlacedMark } from './place-marks.js';
import type { Emphasis, Line, Mark, MarkPart, Orientation, Point, Rect } from './scene.js';

/** How axis coordinates become px of the chart box. */
export interface Frame {
  readonly orientation: Orientation;
  /** `along` the axis from its beginning, `across` it towards the labels. */
  readonly point: (along: number, across: number) => Point;
  /** The rectangle whose least corner along and across is given. */
  readonly rect: (along: number, across: number, length: number, thickness: number) => Rect;
}

/** Time runs right, labels are above: `axis` is the y of the axis. */
export function horizontalFrame(axis: number): Frame {
  return {
    orientation: 'horizontal',
    point: (along, across) => ({ x: along, y: axis - across }),
    rect: (along, across, length, thickness) => ({
      x: along,
      y: axis - across - thickness,
      width: length,
      height: thickness,
    }),
  };
}

const LEAST_HIT = 24;

/** A mark on the chart, with at least 24 × 24 px to hit. */
export function markInFrame(placed: PlacedMark, frame: Frame, kind: number, emphasis: Emphasis): Mark {
  const { event, glyph, along, row } = placed;
  const across = row * ROW_PITCH;
  const parts = glyph.parts.map((part) => partInFrame(part, across, frame));
  const middle = frame.point(along, across);
  return {
    id: event.id,
    ...middle,
    box: hitBox(middle, parts),
    kind,
    status: event.status,
    approximate: event.date.approximate,
    uncertain: event.date.uncertain,
    emphasis,
    parts,
  };
}

function partInFrame(part: MarkPart, across: number, frame: Frame): MarkPart {
  switch (part.type) {
    case 'dot':
      return { ...part, ...frame.point(part.x, part.y + across) };
    case 'band':
    case 'bar':
      return { ...part, ...frame.rect(part.x, part.y + across, part.width, part.height) };
    default:
      return { ...part, ...lineInFrame(part, across, frame) };
  }
}

function lineInFrame({ from, to }: Line, across: number, frame: Frame): Line {
  return { from: frame.point(from.x, from.y + across), to: frame.point(to.x, to.y + across) };
}

function hitBox({ x, y }: Point, parts: readonly MarkPart[]): Rect {
  const corners = parts.flatMap(cornersOf);
  const half = LEAST_HIT / 2;
  const [left, right] = [x - half, x + half];
  const [top, bottom] = [y - half, y + half];
  const x0 = Math.min(left, ...corners.map((corner) => corner.x));
  const x1 = Math.max(right, ...corners.map((corner) => corner.x));
  const y0 = Math.min(top, ...corners.map((corner) => corner.y));
  const y1 = Math.max(bottom, ...corners.map((corner) => corner.y));
  return { x: x0, y: y0, width: x1 - x0, height: y1 - y0 };
}

function cornersOf(part: MarkPart): Point[] {
  switch (part.type) {
    case 'dot':
      return [
        { x: part.x - part.radius, y: part.y - part.radius },
        { x: part.x + part.radius, y: part.y + part.radius },
      ];
    case 'band':
    case 'bar':
      return [part, { x: part.x + part.width, y: part.y + part.height }];
    default:
      return [part.from, part.to];
  }
}
