import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { Line, Scene } from '../layout/scene.js';

function renderLine(name: string, { from, to }: Line): SVGTemplateResult {
  return svg`<line class=${name} x1=${from.x} y1=${from.y} x2=${to.x} y2=${to.y}></line>`;
}

/** The axis, its ticks, and the line at the present moment: all of it under the marks, none of it read aloud. */
export function renderAxis({ axis, ticks, now }: Scene): SVGTemplateResult {
  return svg`<g class="axis" part="axis" aria-hidden="true">
    ${ticks.map(({ line, major }) => renderLine(major ? 'grid' : 'tick', line))}
    ${renderLine('spine', axis)}
    ${now ? renderLine('now', now) : nothing}
  </g>`;
}

/**
 * The words of the ticks, over the links that pass by. Their anchor is a side of
 * the box, whatever the direction of the page; each word runs in its own.
 */
export function renderTickLabels({ ticks }: Scene): SVGTemplateResult {
  return svg`<g class="tick-labels" part="ticks" aria-hidden="true">
    ${ticks.map(({ label, major }) =>
      label
        ? svg`<text class=${major ? 'tick-label major' : 'tick-label'} direction="ltr" x=${label.x} y=${label.y} text-anchor=${label.anchor}>${label.text}</text>`
        : nothing,
    )}
  </g>`;
}
