import type { BandPart, Orientation } from '../../layout/scene.js';
import type { Shape } from '../draw.js';
import { outlineOf, px } from '../px.js';
import { markPart } from './mark-part.js';

/** A soft band is so opaque, and a side that fades is so from this part of it on. */
const [BAND, WHOLE] = [0.28, 0.54];

/** Fewer steps for a side of fewer px, and where there are few nodes to spare. Not a gradient, which needs an id that the page could clash with. */
function stepsOf(length: number, spare: number): number {
  if (length < 8 || spare < 4) return 1;
  return length < 40 || spare < 8 ? 3 : 6;
}

export function renderBand({ x, y, width, height }: BandPart): Shape {
  return markPart('rect', 'band', { x, y, width, height });
}

/** All sides of a mark that fade: one path for all that is equally faint, and one for the edges along them. */
export function renderFades(
  bands: readonly BandPart[],
  orientation: Orientation,
  spare: number,
): readonly Shape[] {
  if (bands.length === 0) return [];
  const [at, along] = orientation === 'horizontal' ? (['x', 'width'] as const) : (['y', 'height'] as const);
  /** Each from its outer end. */
  const sides = bands.flatMap((band) => {
    const { fade, [at]: begin, [along]: whole } = band;
    const length = fade === 'both' ? whole / 2 : whole;
    const first = { band, from: begin, length };
    const second = { band, from: begin + whole, length: -length };
    return fade === 'both' ? [first, second] : fade === 'begin' ? first : second;
  });
  const steps = stepsOf(Math.max(...sides.map(({ length }) => Math.abs(length))), spare);
  const fades = Array.from({ length: steps }, (_, step) => {
    const begin = (WHOLE * step) / steps;
    const part = step === steps - 1 ? 1 - begin : WHOLE / steps;
    const slices = sides.map(({ band, from, length }) =>
      outlineOf({ ...band, [at]: px(from + length * begin), [along]: px(length * part) }),
    );
    const opacity = px(BAND * ((step + 1) / steps) ** 1.2);
    return markPart('path', 'fade', { 'fill-opacity': opacity, d: slices.join('') });
  });
  const edges = bands.map(({ x, y, width, height }) =>
    orientation === 'horizontal'
      ? `M${x},${y}h${width}m0,${height}h${-width}`
      : `M${x},${y}v${height}m${width},0v${-height}`,
  );
  return [...fades, markPart('path', 'outline', { d: edges.join('') })];
}
