import { css } from 'lit';

/** How looks what stays in sight while a chart scrolls under it. */
export const sticky = css`
  .sticky {
    position: sticky;
    display: block;
    fill: none;
    stroke-linecap: round;
    stroke-linejoin: round;
    /* What lies under it is hit through it. */
    pointer-events: none;
  }
  .sticky.horizontal {
    background: var(--_background);
  }
  .ground {
    fill: var(--_background);
  }
  .sticky .band-button {
    pointer-events: auto;
  }
  .sticky.vertical[hidden] {
    visibility: hidden;
  }
  @media print {
    .sticky,
    .over-sticky {
      display: none;
    }
  }
`;
