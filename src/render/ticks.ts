import { nothing, svg, type SVGTemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Line, Scene } from '../layout/scene.js';
import { px, seenFrom, translateTo } from './px.js';

function renderLine(name: string, { from, to }: Line): SVGTemplateResult {
  const end = seenFrom(from, to);
  return svg`<line class=${name} transform=${translateTo(from)} x2=${end.x} y2=${end.y}></line>`;
}

/** The axis, its ticks, and the line at the present moment: all of it under the marks, none of it read aloud. */
export function renderAxis({ axis, ticks, now }: Scene): SVGTemplateResult {
  return svg`<g class="axis" part="axis" aria-hidden="true">
    ${repeat(
      ticks,
      ({ at }) => at,
      ({ line, major }) => renderLine(major ? 'grid' : 'tick', line),
    )}
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
    ${repeat(
      ticks,
      ({ at }) => at,
      ({ label, major }) =>
        label
          ? svg`<text class=${major ? 'tick-label major' : 'tick-label'} direction="ltr" x=${px(label.x)} y=${px(label.y)} text-anchor=${label.anchor}>${label.text}</text>`
          : nothing,
    )}
  </g>`;
}
