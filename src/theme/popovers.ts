import { css } from 'lit';

/** How what opens above a timeline looks: the lists of keys and of issues, and the menu of links. */
export const popovers = css`
  .panel {
    position: fixed;
    inset: auto;
    box-sizing: border-box;
    max-inline-size: min(32rem, calc(100vw - 2rem));
    max-block-size: calc(100vh - 2rem);
    margin: 0;
    padding: var(--_space);
    overflow: auto;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    color: var(--_text);
    background: var(--_surface);
    box-shadow: 0 0.5rem 2rem rgb(0 0 0 / 0.25);
  }
  .panel:not(.menu) {
    inset: 0;
    inline-size: fit-content;
    block-size: fit-content;
    margin: auto;
  }
  .panel-head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space);
    margin-block-end: 0.75em;
  }
  .panel-title {
    font-weight: var(--_title-weight);
  }
  .menu {
    padding: 0.35rem;
  }
  .menu .panel-title {
    padding: 0.25rem 0.5rem;
    color: var(--_text-muted);
    font-weight: 400;
  }
  .menu-item {
    display: block;
    inline-size: 100%;
    padding: 0.4rem 0.5rem;
    border: 0;
    border-radius: var(--_radius);
    color: inherit;
    background: none;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .menu-item:hover,
  .menu-item:focus {
    background: color-mix(in srgb, var(--_text) 10%, transparent);
  }
  .issue-list {
    display: grid;
    gap: 0.75em;
    max-block-size: 60vh;
    overflow: auto;
  }
  .issue-list li {
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_border);
    overflow-wrap: anywhere;
  }
  .issue-list .error {
    border-color: var(--_danger);
  }
  .issue-list code {
    display: block;
    color: var(--_text-muted);
  }
  .key-list div {
    display: flex;
    gap: 1em;
    padding-block: 0.2em;
  }
  .key-list dt {
    flex: none;
    inline-size: 6.5em;
  }
  kbd {
    padding: 0.1em 0.4em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    font: inherit;
  }
  .menu-item:focus-visible,
  .issue-list:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
`;
