import { css } from 'lit';

/** How an event in full looks, as a panel and as a popover. */
export const detail = css`
  :host([mode='popover']) {
    display: contents;
  }

  .frame {
    position: relative;
    padding: calc(var(--_space) * 0.75);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .date {
    font-weight: var(--_title-weight);
  }
  .section {
    display: grid;
    gap: 0.35em;
    margin-block-start: 0.5em;
  }
  .section-title {
    font-weight: var(--_title-weight);
  }
  .facts {
    display: grid;
    grid-template-columns: fit-content(8em) 1fr;
    gap: 0.35em 0.75em;
  }
  .facts > div {
    display: contents;
  }
  .facts dt {
    color: var(--_text-muted);
  }
  .facts dd {
    grid-column: 2;
  }

  .dates {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(7.5em, 1fr));
    gap: 0.5em;
  }
  .dates li {
    display: flex;
    flex-direction: column;
    padding: 0.5em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .dates .shown {
    border-color: var(--hue, var(--_text));
  }
  .dates .other {
    border-style: dashed;
    border-color: var(--_danger);
  }
  .statements,
  .steps,
  .sources {
    display: grid;
    gap: 0.5em;
  }
  .statements li {
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_grid);
  }
  .remark {
    display: block;
  }

  .numbers {
    font-size: max(0.85em, 0.75rem);
    line-height: 1;
    white-space: nowrap;
  }
  /* Large enough for a finger, without pushing lines apart. */
  .number {
    display: inline-block;
    min-inline-size: 1.5rem;
    margin-block: -0.5rem;
    color: var(--_text-muted);
    font-weight: 400;
    line-height: 1.5rem;
    text-align: start;
    text-decoration: none;
  }
  .number:hover,
  .link:hover {
    text-decoration: underline;
    text-decoration-thickness: 2px;
  }
  .link {
    color: inherit;
    text-decoration: underline;
  }
  .steps li {
    display: grid;
    grid-template-columns: minmax(0, max-content) auto 1fr;
    align-items: start;
  }
  .steps .remark {
    grid-column: 1 / -1;
  }
  .step {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0 0.6em;
    min-block-size: 1.75rem;
    align-items: baseline;
    padding: 0.25em 0.5em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    color: inherit;
    background: var(--_background);
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .step:hover {
    border-color: var(--_text-muted);
  }
  .told::first-letter {
    text-transform: uppercase;
  }
  .sources {
    padding-inline-start: 1.5em;
  }
  .sources li {
    list-style: decimal;
  }
  .back {
    min-inline-size: 1.5rem;
    min-block-size: 1.5rem;
    padding: 0;
    border: 0;
    color: var(--_text-muted);
    background: none;
    font: inherit;
    cursor: pointer;
  }
  :is(.number, .link, .step, .back, .sources [tabindex]):focus-visible {
    border-radius: 2px;
  }
  .picture img {
    display: block;
    max-inline-size: 100%;
    max-block-size: 20rem;
    border-radius: var(--_radius);
  }

  /* In the top layer its place is counted from the page, so that it scrolls with its mark. */
  .popover {
    position: absolute;
    inset: auto;
    left: var(--_left, 0);
    top: var(--_top, 0);
    inline-size: min(var(--chain-panel-size, 22rem), calc(100vw - 1rem));
    max-block-size: min(30rem, calc(100vh - 1rem));
    margin: 0;
    overflow: auto;
    box-shadow: 0 0.5rem 2rem rgb(0 0 0 / 0.25);
  }
  .head {
    position: sticky;
    inset-block-start: 0;
    display: flex;
    justify-content: end;
    block-size: 0;
  }
  .head + .event > :first-child {
    padding-inline-end: 2.25rem;
  }
  .close {
    flex: none;
    padding: 0;
    block-size: 1.75rem;
  }
  /* On a phone there is no beside: a sheet at the lower edge. */
  @media (max-width: 36rem) {
    .popover {
      position: fixed;
      inset: auto 0 0;
      inline-size: auto;
      max-block-size: 60vh;
      border-width: 1px 0 0;
      border-radius: var(--_radius) var(--_radius) 0 0;
    }
  }

  @media print {
    .frame {
      overflow: visible;
      max-block-size: none;
      break-inside: avoid;
    }
    .popover,
    .back {
      display: none;
    }
  }
`;
