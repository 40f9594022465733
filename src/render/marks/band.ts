import type { BandPart, Orientation } from '../../layout/scene.js';
import { shape, type Shape } from '../draw.js';
import { outlineOf, px } from '../px.js';

/**
 * From which part of a side on it is how faint, from its outer end: fewer steps for a side of fewer px. Not a gradient, which
 * needs an id that the page could clash with.
 */
const RAMPS: readonly {
  readonly least: number;
  readonly ramp: readonly (readonly [from: number, opacity: number])[];
}[] = [
  {
    least: 40,
    ramp: [
      [0, 0.12],
      [0.09, 0.26],
      [0.18, 0.42],
      [0.27, 0.6],
      [0.36, 0.8],
      [0.45, 1],
    ],
  },
  {
    least: 8,
    ramp: [
      [0, 0.26],
      [0.24, 0.6],
      [0.48, 1],
    ],
  },
  { least: 0, ramp: [[0, 0.6]] },
];

export function renderBand({ x, y, width, height }: BandPart): Shape {
  return shape('rect', { class: 'band', x, y, width, height });
}

/** All sides of a mark that fade: one path for all that is equally faint. */
export function renderFades(bands: readonly BandPart[], orientation: Orientation): readonly Shape[] {
  const [at, along] = orientation === 'horizontal' ? (['x', 'width'] as const) : (['y', 'height'] as const);
  /** Each from its outer end. */
  const sides = bands.flatMap((band) => {
    const { fade, [at]: begin, [along]: whole } = band;
    const length = fade === 'both' ? whole / 2 : whole;
    const first = { band, from: begin, length };
    const second = { band, from: begin + whole, length: -length };
    return fade === 'both' ? [first, second] : fade === 'begin' ? first : second;
  });
  const longest = Math.max(...sides.map(({ length }) => Math.abs(length)));
  const ramp = RAMPS.find(({ least }) => longest >= least)?.ramp ?? [];
  return ramp.map(([begin, opacity], step) => {
    const part = (ramp[step + 1]?.[0] ?? 1) - begin;
    const slices = sides.map(({ band, from, length }) =>
      outlineOf({ ...band, [at]: px(from + length * begin), [along]: px(length * part) }),
    );
    return shape('path', { class: 'band', opacity, d: slices.join('') });
  });
}
