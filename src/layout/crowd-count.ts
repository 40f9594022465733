import type { ChainEvent } from '../dataset/types.js';
import { DOT_RADIUS } from './marks/glyph.js';
import { ROW_PITCH, type PlacedMark } from './place-marks.js';
import type { Orientation } from './scene.js';

/** px of a digit, of a line of them, and from a column up to it. */
const DIGIT = 7.5;
const LINE = 10;
const RISE = 4;

/** A stretch along the axis and one across it, px. */
export interface Box {
  readonly along: readonly [number, number];
  readonly across: readonly [number, number];
}

/** A column in axis coordinates: a stretch of the axis, and how high it is, px. */
export interface ColumnPlace {
  readonly from: number;
  readonly to: number;
  readonly height: number;
}

/** What a count must not stand on: marks, and the leaders of those that have a label. */
export function obstaclesOf(marks: readonly PlacedMark[], labelled: ReadonlySet<ChainEvent>): readonly Box[] {
  return marks.flatMap(({ event, glyph, along, row }): Box[] => {
    const across = row * ROW_PITCH;
    const drawn: Box = {
      along: [Math.min(glyph.from, along - DOT_RADIUS), Math.max(glyph.to, along + DOT_RADIUS)],
      across: [across - DOT_RADIUS, across + DOT_RADIUS],
    };
    const leader: Box = { along: [along - 1, along + 1], across: [across, Infinity] };
    return labelled.has(event) ? [drawn, leader] : [drawn];
  });
}

/** Whether the count of a column can be read: as wide as the column at the most, and clear of every obstacle. */
export function countHasRoom(
  column: ColumnPlace,
  digits: string,
  orientation: Orientation,
  obstacles: readonly Box[],
): boolean {
  const { from, to, height } = column;
  const width = digits.length * DIGIT;
  if ((orientation === 'horizontal' ? to - from : height) < width) return false;
  const middle = (from + to) / 2;
  const around = (at: number, size: number): [number, number] => [at - size / 2, at + size / 2];
  // Over the column where time runs across; in it where time runs down, and what is over it is another.
  const text: Box =
    orientation === 'horizontal'
      ? { along: around(middle, width), across: [height + RISE, height + RISE + LINE] }
      : { along: around(middle, LINE), across: around(height / 2, width) };
  return !obstacles.some((obstacle) => meets(text, obstacle));
}

function meets(one: Box, other: Box): boolean {
  return (['along', 'across'] as const).every(
    (side) => one[side][0] < other[side][1] && other[side][0] < one[side][1],
  );
}
