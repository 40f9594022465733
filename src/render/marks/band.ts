import { svg, type SVGTemplateResult } from 'lit';
import type { BandPart, Orientation } from '../../layout/scene.js';
import { px } from '../px.js';

/** A side shorter than this fades in fewer steps, px. */
const SHORT = 40;

/**
 * A unit square that is faint on its left. Drawn as rectangles, because a gradient needs an id that the page could clash
 * with; and each band is this one drawn larger, so that a zoom writes one attribute.
 */
const fine = (transform: string): SVGTemplateResult => svg`<g class="band" transform=${transform}>
  <rect width="0.09" height="1" opacity="0.12"></rect>
  <rect x="0.09" width="0.09" height="1" opacity="0.26"></rect>
  <rect x="0.18" width="0.09" height="1" opacity="0.42"></rect>
  <rect x="0.27" width="0.09" height="1" opacity="0.6"></rect>
  <rect x="0.36" width="0.09" height="1" opacity="0.8"></rect>
  <rect x="0.45" width="0.55" height="1"></rect>
</g>`;

const coarse = (transform: string): SVGTemplateResult => svg`<g class="band" transform=${transform}>
  <rect width="0.24" height="1" opacity="0.26"></rect>
  <rect x="0.24" width="0.24" height="1" opacity="0.6"></rect>
  <rect x="0.48" width="0.52" height="1"></rect>
</g>`;

export function renderBand(
  { x, y, width, height, fade }: BandPart,
  orientation: Orientation,
): SVGTemplateResult {
  if (fade === 'none') return svg`<rect class="band" x=${x} y=${y} width=${width} height=${height}></rect>`;
  const isAcross = orientation === 'horizontal';
  const [begin, length] = isAcross ? [x, width] : [y, height];
  const side = fade === 'both' ? length / 2 : length;
  const ramp = side < SHORT ? coarse : fine;
  const placed = (from: number, along: number): SVGTemplateResult =>
    ramp(
      isAcross
        ? `matrix(${px(along)} 0 0 ${height} ${px(from)} ${y})`
        : `matrix(0 ${px(along)} ${width} 0 ${x} ${px(from)})`,
    );
  if (fade === 'begin') return placed(begin, side);
  if (fade === 'end') return placed(begin + length, -side);
  return svg`${placed(begin, side)}${placed(begin + length, -side)}`;
}
