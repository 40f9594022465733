import { css } from 'lit';
import { unseen } from './unseen.js';

/** How a chain in sentences looks: at the head of a list and on paper; beside a chart, it is for the ear alone. */
export const tale = css`
  .tale {
    max-inline-size: 70ch;
    margin-block-end: var(--_space);
  }
  details.tale {
    padding: 4px;
  }
  .tale-title {
    margin-block-end: 0.5em;
    font-weight: var(--_title-weight);
  }
  summary.tale-title {
    padding-block: 0.25em;
    cursor: pointer;
  }
  .tale-title:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .tale > p + p {
    margin-block-start: 0.5em;
  }
  @media not print {
    .tale.aside {
      ${unseen}
    }
  }
  @media print {
    .tale {
      max-inline-size: none;
      margin-block: 1em;
    }
    /* Who has folded it does without. */
    details.tale:not([open]) {
      display: none;
    }
    .tale-title {
      list-style: none;
      break-after: avoid;
    }
    .tale > p {
      orphans: 3;
      widows: 3;
    }
  }
`;
