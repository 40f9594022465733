import { svg, type SVGTemplateResult } from 'lit';

/** From `x`, so many px wide. */
export interface Stretch {
  readonly x: number;
  readonly width: number;
}

export interface OverviewTick {
  readonly x: number;
  readonly label: { readonly x: number; readonly text: string };
}

/** What an overview shows, whatever is in view; all in px. */
export interface OverviewPicture {
  /** The y of the ground on which the columns stand. */
  readonly ground: number;
  /** The y of the words of the ticks. */
  readonly baseline: number;
  /** The outline of the columns, as an SVG path. */
  readonly density: string;
  readonly planned: Stretch;
  readonly ticks: readonly OverviewTick[];
  /** Which end of the words of a tick stands at their `x`. */
  readonly anchor: 'start' | 'end';
}

/** A slider of the brush: where it can be hit, what of it is seen, and what is said of it. */
export interface OverviewGrip {
  readonly grip: string;
  readonly hit: Stretch;
  readonly shown: Stretch;
  readonly name: string;
  readonly text: string;
  readonly least: number;
  readonly now: number;
  readonly most: number;
}

const HEIGHT_OF_TICK = 4;

function renderRect(name: string, { x, width }: Stretch, height: number): SVGTemplateResult {
  return svg`<rect class=${name} part=${name} x=${x} width=${width} height=${height}></rect>`;
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
    ${renderRect('planned', planned, ground)}
    <path class="density" part="density" d=${density}></path>
    ${ticks.map(
      ({ x, label }) =>
        svg`<path class="tick" d="M${x},${ground}v${HEIGHT_OF_TICK}"></path><text part="ticks" direction="ltr" x=${label.x} y=${baseline} text-anchor=${anchor}>${label.text}</text>`,
    )}
  </g>`;
}

/** The sliders of the brush: its two ends and all of it. */
export function renderOverviewGrips(grips: readonly OverviewGrip[], height: number): SVGTemplateResult {
  return svg`${grips.map(
    ({ grip, hit, shown, name, text, least, now, most }) =>
      svg`<g
        class=${grip}
        role="slider"
        tabindex="0"
        aria-label=${name}
        aria-orientation="horizontal"
        aria-valuemin=${least}
        aria-valuemax=${most}
        aria-valuenow=${now}
        aria-valuetext=${text}
        data-grip=${grip}
      >${renderRect(grip === 'view' ? 'view' : 'thumb', shown, height)}${renderRect('hit', hit, height)}</g>`,
  )}`;
}
