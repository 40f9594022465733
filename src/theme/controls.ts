import { css } from 'lit';
import { button } from './button.js';
import { ownText } from './own-text.js';

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
    ${ownText}
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
  ${button}
  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
`;
