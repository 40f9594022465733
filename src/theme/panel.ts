import { css } from 'lit';
import { ownText } from './own-text.js';

/** What panels of words have in common, beside what they share with those of controls. */
export const panel = css`
  /* Beside the chart a panel is as high as that, and what does not fit scrolls. */
  :host([slot='side']) {
    display: flex;
    flex: none;
    flex-direction: column;
    inline-size: var(--chain-panel-size, min(20rem, 40%));
    min-block-size: 0;
  }
  :host([slot='side']) .frame {
    min-block-size: 0;
    overflow: auto;
  }

  .frame {
    box-sizing: border-box;
    color: var(--_text);
    ${ownText}
    line-height: calc(var(--_line-height) + 0.1);
    overflow-wrap: anywhere;
    outline: none;
  }
  ol,
  dl,
  dd,
  figure {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .event,
  .telling {
    display: grid;
    gap: 0.5em;
    max-inline-size: 46rem;
  }
  .title {
    font-size: 1.2em;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
    outline: none;
  }
  .hint,
  .kind,
  .standing {
    color: var(--_text-muted);
  }
  .kind {
    margin-block-end: -0.25em;
  }
  .kind::before {
    content: '';
    display: inline-block;
    inline-size: 0.7em;
    block-size: 0.7em;
    margin-inline-end: 0.45em;
    border-radius: 50%;
    background: var(--hue);
    forced-color-adjust: none;
  }
  .title:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 4px;
  }

  @media print {
    .button {
      display: none;
    }
    /* It would be a narrow column after the chart; what it tells is in the list. */
    :host([slot='side']) {
      display: none;
    }
  }
`;
