import { nothing, svg, type SVGTemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Label, Mark, Rect, Scene } from '../layout/scene.js';
import { kindClass } from './hue.js';
import { renderLabel } from './label.js';
import { renderMark } from './marks/index.js';

export interface EventWords {
  /** What a screen reader says of an event: its title, date, place and links. */
  readonly nameOf: (id: string) => string;
  /** The event that Tab reaches. */
  readonly active: string | undefined;
}

/** px between the words and the ring around them. */
const RING = 4;

function renderHit({ x, y, width, height }: Rect): SVGTemplateResult {
  return svg`<rect class="hit" x=${x} y=${y} width=${width} height=${height}></rect>`;
}

function renderRing({ x, y, width, height }: Rect): SVGTemplateResult {
  return svg`<rect class="ring" x=${x - RING} y=${y - RING} width=${width + 2 * RING} height=${height + 2 * RING} rx=${RING}></rect>`;
}

function renderEvent(
  mark: Mark,
  label: Label | undefined,
  scene: Scene,
  { nameOf, active }: EventWords,
): SVGTemplateResult {
  const looks = [kindClass(mark.kind), mark.status, mark.emphasis];
  if (mark.approximate) looks.push('approximate');
  if (mark.uncertain) looks.push('uncertain');
  return svg`<g role="listitem">
    <g
      class="event ${looks.join(' ')}"
      part="event"
      role="button"
      tabindex=${mark.id === active ? 0 : -1}
      aria-label=${nameOf(mark.id)}
      aria-pressed=${mark.emphasis === 'selected' ? 'true' : 'false'}
      data-id=${mark.id}
    >
      ${renderHit(mark.box)} ${label ? renderHit(label) : nothing} ${renderRing(label ?? mark.box)}
      ${mark.emphasis === 'selected' ? svg`<circle class="halo" cx=${mark.x} cy=${mark.y} r="12"></circle>` : nothing}
      <g class="mark" part="mark">${renderMark(mark, scene.orientation)}</g>
      ${label ? renderLabel(label, scene.direction) : nothing}
    </g>
  </g>`;
}

/** One button per event, in order of time, so that reading the page reads the chain. */
export function renderEvents(scene: Scene, words: EventWords): SVGTemplateResult {
  const labels = new Map(scene.labels.map((label) => [label.id, label]));
  return svg`${repeat(
    scene.marks,
    ({ id }) => id,
    (mark) => renderEvent(mark, labels.get(mark.id), scene, words),
  )}`;
}
