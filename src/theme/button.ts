import { css } from 'lit';

/** How a button looks, in the chart and in its panels. */
export const button = css`
  .button {
    min-block-size: 1.75rem;
    min-inline-size: 1.75rem;
    padding: 0.2em 0.7em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    color: var(--_text);
    background: var(--_surface);
    font: inherit;
    cursor: pointer;
  }
  .button:hover:not([aria-disabled='true']) {
    border-color: var(--_text-muted);
  }
  .button[aria-disabled='true'] {
    color: var(--_text-muted);
    border-style: dashed;
    cursor: default;
  }
  .button:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
`;
