import { svg, type SVGTemplateResult } from 'lit';
import type { Emphasis, LinkShape, Scene } from '../layout/scene.js';
import { arrowhead } from './arrowhead.js';
import { linkClass } from './hue.js';

const HEAD = { length: 9, width: 8 } as const;

/** What is lifted is painted last. */
function paintOrder(emphasis: Emphasis): number {
  return emphasis === 'dimmed' ? 0 : 1;
}

type Drawn = Pick<LinkShape, 'type' | 'basis' | 'isDoubtful' | 'emphasis' | 'path' | 'arrow'>;

/** One link with its arrowhead. */
export function renderLink({ type, basis, isDoubtful, emphasis, path, arrow }: Drawn): SVGTemplateResult {
  return svg`<g part="link${isDoubtful ? ' link-doubtful' : ''}" class="link ${linkClass(type)} ${basis} ${emphasis}${isDoubtful ? ' doubtful' : ''}">
    <path class="line" d=${path}></path>
    <path class="head" d=${arrowhead(arrow, arrow.angle, HEAD)}></path>
  </g>`;
}

/** The arcs from causes to effects. Their words are told with the events, so they are hidden from readers. */
export function renderLinks({ links }: Scene): SVGTemplateResult {
  const painted = [...links].sort((a, b) => paintOrder(a.emphasis) - paintOrder(b.emphasis));
  return svg`<g class="links" aria-hidden="true">${painted.map(renderLink)}</g>`;
}
