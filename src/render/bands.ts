import { svg, type SVGTemplateResult } from 'lit';
import { each } from './each.js';
import type { Band, Scene } from '../layout/scene.js';
import { renderEvents, type EventWords } from './events.js';
import { isolated } from './list.js';
import { moveBy, px } from './px.js';

export interface BandWords extends EventWords {
  /** What a screen reader says of a band: its name and how many events it has. */
  readonly bandName: (band: Band) => string;
}

/** The name and the count of a band, a button that collapses it and opens it again. */
function renderHead({ id, name, label, isOpen, head }: Band, words: string): SVGTemplateResult {
  const { x, y, width, height } = head;
  return svg`<foreignObject x=${px(x)} y=${px(y)} width=${px(width)} height=${px(height)}>
    <div class="band-head ${height > width ? 'down' : ''}">
      <button type="button" class="band-button" part="band-button" aria-expanded=${isOpen ? 'true' : 'false'} aria-label=${words} data-band=${id}>
        <span class="band-name">${isolated(name)}</span>
        <span class="band-count">${label}</span>
      </button>
    </div>
  </foreignObject>`;
}

/** One list of events per band under its head. Where time runs down, labels go under the head, as over the edge of the view. */
export function renderBands(scene: Scene, words: BandWords): SVGTemplateResult {
  const { bands, axis, size, orientation } = scene;
  const top = orientation === 'vertical' ? axis.from.y : 0;
  const height = size.height - top;
  return svg`${each(
    bands,
    ({ id }) => id,
    (band) => {
      const name = words.bandName(band);
      const isHere = (one: { readonly band?: string }): boolean => one.band === band.id;
      const own = {
        ...scene,
        marks: scene.marks.filter(isHere),
        columns: scene.columns.filter(isHere),
        labels: scene.labels.filter(isHere),
      };
      return svg`<g class=${band.isOpen ? 'band-row' : 'band-row folded'} part="band" data-in=${band.id}>
        ${renderHead(band, name)}
        <svg role="none" y=${px(top)} width=${size.width} height=${px(height)} viewBox="0 ${px(top)} ${size.width} ${px(height)}">
          <g role="list" transform=${moveBy(scene.panned)} aria-label=${name}>${renderEvents(own, words)}</g>
        </svg>
      </g>`;
    },
  )}`;
}
