import { css } from 'lit';

/** How a legend looks: groups beside each other, each a list of switches with what they stand for. */
export const legend = css`
  .panel {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(17rem, 100%), 1fr));
    gap: var(--_space);
    padding-block: calc(var(--_space) * 0.5);
  }
  .group {
    min-inline-size: 0;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25em 1em;
    min-block-size: 1.75rem;
    margin-block-end: 0.25em;
  }
  .group-title {
    font-weight: var(--_title-weight);
  }
  .entry {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.25em;
    break-inside: avoid;
  }
  .rest {
    --hue: var(--_text-muted);
  }
  .choice {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-inline-size: 0;
    min-block-size: 1.75rem;
  }
  label.choice {
    cursor: pointer;
  }
  .choice > * {
    flex: none;
  }
  .name {
    flex: 0 1 auto;
    overflow-wrap: anywhere;
  }
  .off .name {
    color: var(--_text-muted);
    text-decoration: line-through;
  }
  .off {
    --hue: var(--_dimmed);
    --_ink: 1;
  }
  input {
    inline-size: 1rem;
    block-size: 1rem;
    margin: 0;
    accent-color: var(--_text);
  }
  .sample {
    overflow: visible;
    fill: none;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .many .band {
    fill-opacity: 0.7;
    stroke: none;
  }
  .sample:dir(rtl) {
    transform: scaleX(-1);
  }
  .only {
    flex: none;
    border-color: transparent;
    color: var(--_text-muted);
    background: none;
  }
  @media (hover: hover) {
    .entry:not(:hover, :focus-within) .only {
      opacity: 0;
    }
  }
  .status {
    grid-column: 1 / -1;
    min-block-size: calc(var(--_line-height) * 1em);
  }
  @media (forced-colors: active) {
    .off .name {
      color: GrayText;
    }
  }
  @media print {
    .panel {
      print-color-adjust: exact;
    }
    .all,
    .only,
    input {
      display: none;
    }
  }
`;
