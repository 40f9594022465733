import { svg, type SVGTemplateResult } from 'lit';
import type { BandPart, Orientation } from '../../layout/scene.js';
import { px } from '../px.js';

/** Opacity steps of a faded side: drawn as rectangles, because a gradient needs an id that the page could clash with. */
const STEPS = [0.12, 0.26, 0.42, 0.6, 0.8] as const;

/** How much of a band its faded side takes. */
const FADED = 0.45;

interface Slice {
  readonly from: number;
  readonly to: number;
  readonly opacity: number;
}

/** The band cut into slices along the axis, in fractions of its length. */
function slices(fade: BandPart['fade']): readonly Slice[] {
  if (fade === 'none') return [{ from: 0, to: 1, opacity: 1 }];
  if (fade === 'both') {
    return [...slices('begin').map(halved(0)), ...slices('end').map(halved(0.5))];
  }
  const width = FADED / STEPS.length;
  const rising = STEPS.map((opacity, index) => ({ from: index * width, to: (index + 1) * width, opacity }));
  const all = [...rising, { from: FADED, to: 1, opacity: 1 }];
  return fade === 'begin'
    ? all
    : all.map(({ from, to, opacity }) => ({ from: 1 - to, to: 1 - from, opacity }));
}

function halved(offset: number): (slice: Slice) => Slice {
  return ({ from, to, opacity }) => ({ from: offset + from / 2, to: offset + to / 2, opacity });
}

export function renderBand(part: BandPart, orientation: Orientation): SVGTemplateResult {
  const { x, y, width, height } = part;
  return svg`${slices(part.fade).map(({ from, to, opacity }) =>
    orientation === 'horizontal'
      ? svg`<rect class="band" x=${px(x + from * width)} y=${y} width=${px((to - from) * width)} height=${height} opacity=${opacity}></rect>`
      : svg`<rect class="band" x=${x} y=${px(y + from * height)} width=${width} height=${px((to - from) * height)} opacity=${opacity}></rect>`,
  )}`;
}
