import type { BandPart, Orientation } from '../../layout/scene.js';
import type { Shape } from '../draw.js';
import { outlineOf, px } from '../px.js';
import { markPart } from './mark-part.js';

/**
 * From which part of a side on it is how opaque, from its outer end, up to a band: fewer steps for a side of fewer px. Not a
 * gradient, which needs an id that the page could clash with.
 */
const RAMPS: readonly (readonly [
  least: number,
  ...ramp: readonly (readonly [from: number, opacity: number])[],
])[] = [
  [40, [0, 0.034], [0.09, 0.073], [0.18, 0.118], [0.27, 0.168], [0.36, 0.224], [0.45, 0.28]],
  [8, [0, 0.073], [0.24, 0.168], [0.48, 0.28]],
  [0, [0, 0.168]],
];

export function renderBand({ x, y, width, height }: BandPart): Shape {
  return markPart('rect', 'band', { x, y, width, height });
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
  const [, ...ramp] = RAMPS.find(([least]) => longest >= least) ?? [0];
  return ramp.map(([begin, opacity], step) => {
    const part = (ramp[step + 1]?.[0] ?? 1) - begin;
    const slices = sides.map(({ band, from, length }) =>
      outlineOf({ ...band, [at]: px(from + length * begin), [along]: px(length * part) }),
    );
    return markPart('path', 'fade', { 'fill-opacity': opacity, d: slices.join('') });
  });
}
