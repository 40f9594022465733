import { css } from 'lit';

/** How the bands of a scene look, and the groups of a list. */
export const bands = css`
  .group {
    margin-block-end: var(--_space);
  }
  .group-heading {
    margin-block-end: 0.5em;
    font-weight: 700;
  }

  .band-head {
    display: flex;
    align-items: end;
    box-sizing: border-box;
    inline-size: 100%;
    block-size: 100%;
    padding: 2px;
  }
  /* Labels that are panned out of view go under it. */
  .vertical .band-head {
    background: var(--_background);
  }
  .band-head.down {
    writing-mode: vertical-rl;
  }
  .band-button {
    display: flex;
    align-items: baseline;
    gap: 0.5em;
    box-sizing: border-box;
    min-inline-size: 24px;
    min-block-size: 24px;
    max-inline-size: 100%;
    padding: 0 0.35em;
    border: 0;
    border-radius: var(--_radius);
    color: var(--_text);
    background: var(--_background);
    font: inherit;
    font-weight: var(--_title-weight);
    white-space: nowrap;
    cursor: pointer;
  }
  /* Some WebKits have no button that runs down: its words do. */
  .down > .band-button {
    flex-direction: column;
    align-items: center;
    writing-mode: horizontal-tb;
  }
  .down > .band-button:dir(rtl) {
    flex-direction: column-reverse;
  }
  .down > .band-button > *,
  .down > .band-button::before {
    writing-mode: vertical-rl;
  }
  .band-button::before {
    content: '▸';
    content: '▸' / '';
    color: var(--_text-muted);
  }
  .band-button:dir(rtl)::before {
    content: '◂';
    content: '◂' / '';
  }
  .band-button[aria-expanded='true']::before {
    content: '▾';
    content: '▾' / '';
  }
  .band-count {
    color: var(--_text-muted);
    font-weight: 400;
  }
  .folded .tick-label {
    display: none;
  }
  .band-name {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .band-button:hover .band-name {
    text-decoration: underline;
  }
  .band-button:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: -2px;
  }
`;
