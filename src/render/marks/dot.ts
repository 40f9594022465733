import { svg, type SVGTemplateResult } from 'lit';
import type { DotPart } from '../../layout/scene.js';

export function renderDot(part: DotPart): SVGTemplateResult {
  return svg`<circle class="dot ${part.look}" cx=${part.x} cy=${part.y} r=${part.radius}></circle>`;
}
