import type { BandPart, Orientation } from '../../layout/scene.js';
import { shape, type Shape } from '../draw.js';
import { px } from '../px.js';

/** A side shorter than this fades in fewer steps, px. */
const SHORT = 40;

/**
 * A unit square that is faint on its left. Drawn as rectangles, because a gradient needs an id that the page could clash
 * with; and each band is this one drawn larger, so that a zoom writes one attribute.
 */
const FINE = slices([0.12, 0.26, 0.42, 0.6, 0.8, 1], 0.09);
const COARSE = slices([0.26, 0.6, 1], 0.24);

/** Each so wide, but for the last. */
function slices(opacities: readonly number[], width: number): readonly Shape[] {
  return opacities.map((opacity, index) => {
    const x = index * width;
    const isLast = index === opacities.length - 1;
    return shape('rect', { x, width: isLast ? 1 - x : width, height: 1, opacity });
  });
}

/** In one piece, or in two where both sides fade. */
export function renderBand(
  { x, y, width, height, fade }: BandPart,
  orientation: Orientation,
): readonly Shape[] {
  if (fade === 'none') return [shape('rect', { class: 'band', x, y, width, height })];
  const isAcross = orientation === 'horizontal';
  const [begin, length] = isAcross ? [x, width] : [y, height];
  const side = fade === 'both' ? length / 2 : length;
  const placed = (from: number, along: number): Shape => {
    const transform = isAcross
      ? `matrix(${px(along)} 0 0 ${height} ${px(from)} ${y})`
      : `matrix(0 ${px(along)} ${width} 0 ${x} ${px(from)})`;
    return shape('g', { class: 'band', transform }, side < SHORT ? COARSE : FINE);
  };
  const [ahead, back] = [placed(begin, side), placed(begin + length, -side)];
  return fade === 'both' ? [ahead, back] : [fade === 'begin' ? ahead : back];
}
