import { css } from 'lit';
import { ownText } from './own-text.js';

/** How an overview looks: columns, the planned part, and the brush over them. */
export const overview = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }

  .overview {
    position: relative;
    block-size: var(--chain-overview-height, 4rem);
    min-inline-size: 10rem;
    background: var(--_background);
    ${ownText}
    font-size: calc(var(--_font-size) * 0.88);
  }
  svg {
    position: absolute;
    inset-block-start: 0;
    left: 0;
    overflow: visible;
    touch-action: pan-y;
    user-select: none;
  }

  .density {
    fill: var(--chain-overview-density, var(--_text-muted));
  }
  .planned {
    fill: var(--chain-overview-planned, var(--_grid));
  }
  .tick {
    stroke: var(--_axis);
  }
  text {
    fill: var(--_text-muted);
    unicode-bidi: plaintext;
  }

  [role='slider'] {
    cursor: ew-resize;
    outline: none;
  }
  [role='slider'].view {
    cursor: grab;
  }
  .hit {
    fill: transparent;
  }
  .thumb,
  rect.view {
    fill: var(--_surface);
    stroke: var(--chain-overview-brush, var(--_text));
    stroke-width: 1.5;
    rx: 4px;
  }
  rect.view {
    fill: var(--chain-overview-brush, var(--_text));
    fill-opacity: 0.12;
  }
  :focus-visible .hit {
    stroke: var(--_focus);
    stroke-width: 3;
  }
`;
