import { css } from 'lit';

/** What panels of controls have in common: the ground, the text, buttons, and the ring of the focus. */
export const controls = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  .panel {
    position: relative;
    box-sizing: border-box;
    color: var(--_text);
    background: var(--_background);
    font-family: var(--_font-family);
    font-size: var(--_font-size);
    line-height: var(--_line-height);
    text-align: start;
  }
  p,
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .muted {
    color: var(--_text-muted);
  }
  .button {
    min-block-size: 1.75rem;
    min-inline-size: 1.75rem;
    padding: 0.1em 0.6em;
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
    border-style: dashed;
    color: var(--_text-muted);
    cursor: default;
  }
  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
`;
