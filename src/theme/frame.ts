import { css } from 'lit';
import { button } from './button.js';
import { ownText } from './own-text.js';
import { unseen } from './unseen.js';

/** How the regions around a scene look: heading, notices, list, detail line and buttons. */
export const frame = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }

  .frame {
    position: relative;
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 0.5);
    box-sizing: border-box;
    block-size: 100%;
    max-block-size: var(--_max-height);
    padding: var(--_space);
    color: var(--_text);
    background: var(--_background);
    outline: none;
  }
  .frame,
  .probe {
    ${ownText}
  }
  .crammed {
    overflow: auto;
  }
  .frame > * {
    flex: none;
  }
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .heading {
    font-size: var(--_heading-size);
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }
  .summary {
    color: var(--_text-muted);
    margin-block-start: 0.25em;
  }

  .frame > .middle {
    display: flex;
    flex: 1 1 var(--_natural, 12rem);
    gap: var(--_space);
    min-block-size: min(var(--_natural, 12rem), 8rem);
  }
  /* What stands beside a low chart has more to say than that is high. */
  .frame > .beside {
    flex-basis: max(var(--_natural, 12rem), 20rem);
  }
  .frame > .listing {
    flex-basis: auto;
  }
  /* Where there is no room beside the chart, there is some under it. */
  .frame > .narrow {
    flex-basis: auto;
    flex-direction: column;
  }
  .narrow:not(.listing) > .viewport {
    flex-basis: var(--_natural, 12rem);
  }
  .narrow ::slotted([slot='side']) {
    flex: 0 1 auto;
    inline-size: auto;
  }
  .viewport {
    position: relative;
    flex: 1;
    min-inline-size: 0;
    overflow: auto;
  }
  .viewport > .scene {
    position: absolute;
    inset-block-start: 0;
    left: 0;
    touch-action: pan-y;
    user-select: none;
  }
  .room {
    position: absolute;
    inset: 0;
    visibility: hidden;
  }
  .probe {
    visibility: hidden;
    pointer-events: none;
  }
  .probe.width {
    block-size: 0;
  }
  .probe.words {
    position: absolute;
    white-space: nowrap;
  }

  .gesture-hint {
    position: absolute;
    inset-block-start: 40%;
    inset-inline: 0;
    inline-size: fit-content;
    margin-inline: auto;
    padding: 0.5em 1em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    pointer-events: none;
  }

  /* The links of a list of the page stand as far apart as fingers need. */
  slot:not([name]) {
    display: block;
    line-height: 1.8;
  }
  .notice {
    display: grid;
    place-content: center;
    justify-items: center;
    gap: 0.75em;
    box-sizing: border-box;
    min-block-size: 12rem;
    padding: var(--_space);
    color: var(--_text-muted);
    text-align: center;
  }
  .failure strong {
    color: var(--_danger);
  }

  .detail {
    min-block-size: calc(var(--_line-height) * 2em);
    padding-block-start: calc(var(--_space) * 0.5);
    border-block-start: 1px solid var(--_grid);
    overflow-wrap: anywhere;
  }
  .unseen {
    ${unseen}
  }
  .facts,
  .hint,
  .entry-facts,
  .entry-date,
  .entry-actors,
  .entry-links,
  .entry-claims,
  .entry-sources {
    color: var(--_text-muted);
  }
  .facts > :not(:last-child)::after,
  .entry-facts > :not(:last-child)::after {
    content: ' · ';
  }
  .facts {
    margin-inline-start: 0.5em;
  }

  .foot,
  .kinds,
  .toolbar {
    display: flex;
    flex-wrap: wrap;
  }
  .foot {
    align-items: center;
    justify-content: space-between;
    gap: calc(var(--_space) * 0.5) var(--_space);
  }
  .kinds {
    gap: 0.25em 1.25em;
    color: var(--_text-muted);
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
  .toolbar {
    gap: 0.5em;
    margin-inline-start: auto;
  }
  ${button}
  .issues-button {
    color: var(--_danger);
  }
  .entry-button:focus-visible,
  .viewport:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }

  .list {
    display: grid;
    gap: calc(var(--_space) * 0.75);
    padding: 4px;
  }
  .entry {
    border-inline-start: 3px solid var(--hue);
    padding-inline-start: 0.75em;
  }
  .entry.selected {
    background: color-mix(in srgb, var(--hue) 9%, transparent);
  }
  /* Faint, and still to be read. */
  .entry.dimmed {
    --hue: var(--_grid);
    --_title-weight: 400;
    color: var(--_text-muted);
  }
  .entry-button {
    display: grid;
    inline-size: 100%;
    padding: 0;
    border: 0;
    color: inherit;
    background: none;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .entry-title {
    font-weight: var(--_title-weight);
  }
  .entry-button:hover .entry-title {
    text-decoration: underline;
  }
  .entry-links li::before {
    content: '→ ' / '';
  }
  .entry-links:dir(rtl) li::before {
    content: '← ' / '';
  }
  .entry-claims li::before {
    content: '– ';
  }
  .sources a {
    color: inherit;
  }
  .paper {
    display: none;
  }
  .undated-title,
  .sources-title {
    margin-block: 1em 0.25em;
    font-weight: var(--_title-weight);
  }

  /* Boxes of flex and grid break badly over pages. */
  @media print {
    .frame,
    .frame > .middle,
    .paper,
    .list {
      display: block;
    }
    .frame {
      block-size: auto;
      max-block-size: none;
      overflow: visible;
      padding: 0;
      print-color-adjust: exact;
    }
    .viewport {
      overflow: visible;
    }
    /* As wide as the paper, whatever the screen was. */
    .viewport > .scene {
      position: static;
      inline-size: 100%;
      block-size: auto;
      max-block-size: 90vh;
      break-inside: avoid;
    }
    .toolbar,
    .detail:has(.hint) {
      display: none;
    }
    .entry,
    .sources li {
      break-inside: avoid;
    }
    .entry {
      margin-block-end: 0.75em;
    }
    .heading,
    .sources-title {
      break-after: avoid;
    }
    .sources a::after {
      content: ' <' attr(href) '>';
    }
  }
`;
