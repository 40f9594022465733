import { css } from 'lit';

/** For the ear alone: not seen, and not left out either. */
export const unseen = css`
  position: absolute;
  inline-size: 1px;
  block-size: 1px;
  overflow: hidden;
  clip-path: inset(50%);
`;
