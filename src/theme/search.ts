import { css } from 'lit';

/** How a search looks: a field, and under it over the page the list of what was found. */
export const search = css`
  .panel {
    max-inline-size: 40rem;
  }
  .label {
    display: block;
    margin-block-end: 0.25em;
    font-weight: var(--_title-weight);
  }
  .field {
    position: relative;
  }
  input {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 2.25rem;
    padding: 0.25em 0.75em;
    border: 1px solid var(--_text-muted);
    border-radius: var(--_radius);
    color: inherit;
    background: var(--_surface);
    font: inherit;
    text-align: start;
  }
  .listbox {
    position: absolute;
    inset-block-start: calc(100% + 4px);
    inset-inline: 0;
    z-index: 2;
    box-sizing: border-box;
    max-block-size: min(24rem, 60vh);
    padding: 0.25rem;
    overflow: auto;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: 0 0.5rem 1.5rem rgb(0 0 0 / 0.2);
  }
  .listbox[hidden] {
    display: none;
  }
  .option {
    padding: 0.35rem 0.5rem;
    border-inline-start: 3px solid var(--hue);
    border-radius: var(--_radius);
    cursor: pointer;
    overflow-wrap: anywhere;
  }
  .option > * {
    display: block;
  }
  .option + .option {
    margin-block-start: 2px;
  }
  .option:hover {
    background: color-mix(in srgb, var(--_text) 6%, transparent);
  }
  .option[aria-selected='true'] {
    background: color-mix(in srgb, var(--_text) 10%, transparent);
    outline: 2px solid var(--_focus);
    outline-offset: -2px;
  }
  .title {
    font-weight: var(--_title-weight);
  }
  .facts > *:not(:last-child)::after {
    content: ' · ';
  }
  mark {
    border-radius: 2px;
    color: var(--_text);
    background: color-mix(in srgb, var(--_focus) 22%, transparent);
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.15em;
  }
  .status {
    min-block-size: calc(var(--_line-height) * 1em);
    margin-block-start: 0.25em;
  }
  @media (forced-colors: active) {
    mark {
      color: CanvasText;
      background: none;
    }
    .option[aria-selected='true'] {
      outline-color: Highlight;
    }
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
