import { svg, type SVGTemplateResult } from 'lit';
import type { BarPart } from '../../layout/scene.js';

export function renderBar({ x, y, width, height, look }: BarPart): SVGTemplateResult {
  const round = Math.min(width, height) / 2;
  return svg`<rect class="bar ${look}" x=${x} y=${y} width=${width} height=${height} rx=${round}></rect>`;
}
