import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Basis, LinkType } from '../dataset/types.js';
import { dot, DOT_RADIUS } from '../layout/marks/glyph.js';
import { renderLink } from './links.js';
import { renderDot } from './marks/dot.js';

const KIND = { width: 2 * DOT_RADIUS + 4, height: 2 * DOT_RADIUS + 4 } as const;
const LINK = { width: 40, height: 18 } as const;
/** From a cause on the axis down and up to its effect. */
const ARC = 'M3 4C11 17 25 17 33 6';
const TIP = { x: 34, y: 4, angle: -55 } as const;

function renderSample(
  { width, height }: { readonly width: number; readonly height: number },
  drawn: SVGTemplateResult,
): TemplateResult {
  return html`<svg class="sample" width=${width} height=${height} aria-hidden="true" focusable="false">
    ${drawn}
  </svg>`;
}

/** A mark as the chart draws it, coloured by the class of what it stands in. */
export function renderKindSample(): TemplateResult {
  return renderSample(KIND, svg`<g transform="translate(8 8)">${renderDot(dot(0, 'filled'))}</g>`);
}

/** A link as the chart draws it: colour by type, dash by basis. */
export function renderLinkSample(type: LinkType, basis: Basis): TemplateResult {
  return renderSample(
    LINK,
    renderLink({ type, basis, isDoubtful: false, emphasis: 'normal', path: ARC, arrow: TIP }),
  );
}
