import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { Column, Point } from '../layout/scene.js';
import { px, seenFrom, translateTo } from './px.js';
import { stopOf } from './stops.js';

/** A count is written where its digits, of about so many px each, have room beside those of its neighbours. */
const DIGIT = 7.5;

/** A button as high as its events are many; it opens by zooming in. */
export function renderCrowd(
  column: Column,
  panned: Point,
  name: string,
  isActive: boolean,
): SVGTemplateResult {
  const { width, height, label } = column;
  return svg`<g role="listitem" transform=${translateTo(seenFrom(panned, column))}>
    <rect
      class="crowd"
      part="crowd"
      role="button"
      tabindex=${isActive ? 0 : -1}
      aria-label=${name}
      data-stop=${stopOf(column)}
      width=${px(width)}
      height=${px(height)}
    ></rect>
    ${
      width < label.length * DIGIT
        ? nothing
        : svg`<text class="tick-label" direction="ltr" text-anchor="middle" x=${px(width / 2)} y="-4" .textContent=${label}></text>`
    }
  </g>`;
}
