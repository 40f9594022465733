import { css } from 'lit';

/**
 * Declarations that leave nothing of how the page around sets its text, but for the spacing of letters and words, which readers
 * set: no word is wider than it is measured, and lines break.
 */
export const ownText = css`
  font: var(--_font-size) / var(--_line-height) var(--_font-family);
  text-align: start;
  text-indent: 0;
  text-transform: none;
  white-space: normal;
`;
