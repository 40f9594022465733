import { css } from 'lit';

/** How a table looks: a head that stays, rows that scroll under it, as wide as they need. */
export const table = css`
  .region {
    position: relative;
    max-block-size: var(--chain-table-height, 28rem);
    overflow: auto;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .region:focus-visible {
    outline-offset: -2px;
  }
  /* The room that the table is moved down in, and not with it. */
  .room {
    display: flow-root;
  }
  table {
    inline-size: 100%;
    min-inline-size: 56rem;
    border-collapse: separate;
    border-spacing: 0;
  }
  .caption {
    margin-block-end: 0.25em;
  }
  .caption strong {
    font-weight: var(--_title-weight);
  }
  table {
    /* What makes a line of text a target of 24 px. */
    --_inset: max(0px, (1.6rem - var(--_line-height) * 1em) / 2);
  }
  th,
  td {
    padding: 0.3rem 0.6rem;
    border-block-end: 1px solid var(--_grid);
    text-align: start;
    vertical-align: top;
  }
  thead th {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    background: var(--_surface);
    border-block-end-color: var(--_border);
    vertical-align: middle;
    white-space: nowrap;
  }
  tbody th {
    font-weight: 400;
    min-inline-size: 12rem;
  }
  td {
    padding-block: calc(0.3rem + var(--_inset));
  }
  thead th:nth-last-child(-n + 2),
  .number {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .sort,
  .row {
    box-sizing: content-box;
    min-inline-size: 1.5rem;
    padding: var(--_inset) 0;
    border: 0;
    color: inherit;
    background: none;
    font: inherit;
    font-weight: var(--_title-weight);
    text-align: start;
    cursor: pointer;
  }
  .sort:hover,
  .row:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .arrow {
    display: inline-block;
    inline-size: 1em;
    text-align: center;
  }
  .kind {
    position: relative;
    padding-inline-start: 1.15em;
  }
  .kind::before {
    content: '';
    position: absolute;
    inset-block-start: calc((var(--_line-height) * 1em - 0.7em) / 2);
    inset-inline-start: 0;
    inline-size: 0.7em;
    block-size: 0.7em;
    border-radius: 50%;
    background: var(--hue);
    forced-color-adjust: none;
  }
  tr[aria-current='true'] > * {
    background: color-mix(in srgb, var(--hue) 12%, var(--_background));
  }
  tr[aria-current='true'] > :first-child {
    box-shadow: inset 3px 0 var(--hue);
  }
  tr[aria-current='true'] > :first-child:dir(rtl) {
    box-shadow: inset -3px 0 var(--hue);
  }
  tr.dimmed {
    color: var(--_text-muted);
    --_title-weight: 400;
  }
  /* Of many rows each is as high as any other, so that it is known where each lies. */
  .many tbody tr {
    block-size: 3.25rem;
  }
  .many tbody .cell {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    max-block-size: 2.6em;
    overflow: hidden;
  }
  .paper {
    display: none;
  }
  @media (forced-colors: active) {
    tr[aria-current='true'] > * {
      border-block: 2px solid Highlight;
    }
  }
  @media print {
    .region {
      max-block-size: none;
      overflow: visible;
      border: 0;
    }
    .room {
      block-size: auto !important;
    }
    table {
      min-inline-size: 0;
      margin-block-start: 0 !important;
    }
    thead th {
      position: static;
    }
    /* Boxes of buttons are not repeated on each page. */
    thead button {
      display: contents;
    }
    tr {
      break-inside: avoid;
    }
    .arrow,
    .many tbody:not(.paper) {
      display: none;
    }
    .paper {
      display: revert;
    }
    .many tbody tr {
      block-size: auto;
    }
    .many tbody .cell {
      display: block;
      max-block-size: none;
    }
  }
`;
