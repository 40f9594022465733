import { svg, type SVGTemplateResult } from 'lit';
import type { Rect } from '../layout/scene.js';

export interface OverviewTick {
  readonly x: number;
  readonly label: { readonly x: number; readonly text: string };
}

/** What an overview shows, whatever is in view; all in px. */
export interface OverviewPicture {
  /** The top of the ground on which the columns stand. */
  readonly ground: number;
  /** The y of the words of the ticks. */
  readonly baseline: number;
  /** The outline of the columns, as an SVG path. */
  readonly density: string;
  readonly planned: Rect;
  readonly ticks: readonly OverviewTick[];
  /** Which end of the words of a tick stands at their `x`. */
  readonly anchor: 'start' | 'end';
}

/** A slider of the brush: where it can be hit, what of it is seen, and what is said of it. */
export interface OverviewGrip {
  readonly grip: string;
  readonly hit: Rect;
  readonly shown: Rect;
  readonly name: string;
  readonly text: string;
  readonly least: number;
  readonly now: number;
  readonly most: number;
}

const HEIGHT_OF_TICK = 4;

function renderRect(name: string, { x, y, width, height }: Rect): SVGTemplateResult {
  return svg`<rect class=${name} x=${x} y=${y} width=${width} height=${height}></rect>`;
}

/** Columns, ground and ticks: under the brush, and not read aloud. */
export function renderOverviewPicture({
  ground,
  baseline,
  density,
  planned,
  ticks,
  anchor,
}: OverviewPicture): SVGTemplateResult {
  return svg`<g aria-hidden="true">
    <g part="planned">${renderRect('planned', planned)}</g>
    <path class="density" part="density" d=${density}></path>
    <g part="ticks">
      ${ticks.map(
        ({ x, label }) =>
          svg`<path class="tick" d="M${x},${ground}v${HEIGHT_OF_TICK}"></path>
            <text class="tick-label" direction="ltr" x=${label.x} y=${baseline} text-anchor=${anchor}>${label.text}</text>`,
      )}
    </g>
  </g>`;
}

/** The sliders of the brush: its two ends and all of it. */
export function renderOverviewGrips(grips: readonly OverviewGrip[]): SVGTemplateResult {
  return svg`${grips.map(
    ({ grip, hit, shown, name, text, least, now, most }) =>
      svg`<g
        class="grip ${grip}"
        part=${grip === 'view' ? 'view' : 'thumb'}
        role="slider"
        tabindex="0"
        aria-label=${name}
        aria-orientation="horizontal"
        aria-valuemin=${least}
        aria-valuemax=${most}
        aria-valuenow=${now}
        aria-valuetext=${text}
        data-grip=${grip}
      >${renderRect('hit', hit)} ${renderRect('shown', shown)}</g>`,
  )}`;
}
