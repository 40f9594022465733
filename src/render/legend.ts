import { html, type TemplateResult } from 'lit';
import type { Basis, LinkType } from '../dataset/types.js';
import { BAND_THICKNESS, BAR_THICKNESS, dot, DOT_RADIUS } from '../layout/marks/glyph.js';
import type { MarkPart } from '../layout/scene.js';
import { draw, shape, type Attributes, type Shape } from './draw.js';
import { renderAlike } from './links.js';
import { renderMark } from './marks/index.js';

const KIND = { width: 2 * DOT_RADIUS + 4, height: 2 * DOT_RADIUS + 4 } as const;
const LINK = { width: 40, height: 18 } as const;
/** From a cause on the axis down and up to its effect. */
const ARC = 'M3 4C11 17 25 17 33 6';
const TIP = { x: 34, y: 4, angle: -55 } as const;

function renderSample(
  { width, height }: { readonly width: number; readonly height: number },
  drawn: Shape,
): TemplateResult {
  return html`<svg
    class="sample"
    width=${width}
    height=${height}
    aria-hidden="true"
    focusable="false"
    ${draw([drawn])}
  ></svg>`;
}

function renderParts(parts: readonly MarkPart[], attributes: Attributes): Shape {
  return shape('g', attributes, renderMark({ x: 0, y: 0, emphasis: 'normal', parts }, 'horizontal'));
}

/** A mark as the chart draws it, coloured by the class of what it stands in. */
export function renderKindSample(): TemplateResult {
  return renderSample(KIND, renderParts(DAY, { transform: 'translate(8 8)' }));
}

/** A link as the chart draws it: colour by type, dash by basis. */
export function renderLinkSample(type: LinkType, basis: Basis): TemplateResult {
  return renderSample(
    LINK,
    renderAlike([{ type, basis, isDoubtful: false, emphasis: 'normal', path: ARC, arrow: TIP }]),
  );
}

/** As long as a sample, seen from its middle, and so thick. */
const LONG = { x: -17, width: 34 } as const;
const band = { type: 'band', ...LONG, y: -BAND_THICKNESS / 2, height: BAND_THICKNESS, fade: 'none' } as const;
const DAY = [dot(0, 'filled')];

/** The parts of each sign; the column of a crowd is a band that is less soft. */
const PARTS = {
  exact: DAY,
  noDay: [band, dot(0, 'hollow')],
  period: [{ type: 'bar', ...LONG, y: -BAR_THICKNESS / 2, height: BAR_THICKNESS, look: 'solid' }],
  open: [{ ...band, fade: 'end' }, dot(0, 'dashed')],
  approximate: DAY,
  uncertain: DAY,
  many: [{ ...band, y: -8, height: 16 }],
} as const satisfies Record<string, readonly MarkPart[]>;

/** What the drawing of a date can say. */
export type DateSign = keyof typeof PARTS;

export const DATE_SIGNS = Object.keys(PARTS) as readonly DateSign[];

/** A sign of dates as the chart draws it. */
export function renderDateSample(sign: DateSign): TemplateResult {
  return renderSample(LINK, renderParts(PARTS[sign], { class: sign, transform: 'translate(20 9)' }));
}
