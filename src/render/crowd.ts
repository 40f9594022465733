import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { Column } from '../layout/scene.js';
import { px, translateTo } from './px.js';

/** A count is written where its digits, of about so many px each, have room beside those of its neighbours. */
const DIGIT = 7.5;

/** The stop of a crowd, where those of events are their ids: it has a line break in it, as no id that is typed has. */
export function crowdStop({ begin, end }: Column): string {
  return `crowd\n${begin}/${end}`;
}

/** A button as high as its events are many; it opens by zooming in. */
export function renderCrowd(column: Column, name: string, isActive: boolean): SVGTemplateResult {
  const { width, height, label } = column;
  return svg`<g role="listitem" transform=${translateTo(column)}>
    <rect
      class="crowd"
      part="crowd"
      role="button"
      tabindex=${isActive ? 0 : -1}
      aria-label=${name}
      data-stop=${crowdStop(column)}
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
