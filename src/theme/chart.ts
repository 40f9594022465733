import { css } from 'lit';

/** How a scene looks. */
export const chart = css`
  /* How opaque a line or a bar is: no louder than the words, and by 3:1 from the background. */
  :host {
    --_ink: 0.75;
  }
  .scene {
    display: block;
    overflow: visible;
    fill: none;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .spine {
    stroke: var(--_axis);
    stroke-width: 1.5;
  }
  .fold {
    stroke: var(--_text-muted);
    stroke-width: 1.5;
  }
  .tick {
    stroke: var(--_axis);
  }
  .grid {
    stroke: var(--_grid);
  }
  .now {
    stroke: var(--_now);
    stroke-dasharray: 1 5;
    stroke-width: 1.5;
  }

  text {
    fill: var(--_text);
    /* A rim, so that lines which pass behind stay behind. */
    stroke: var(--_background);
    stroke-width: 3;
    paint-order: stroke;
    unicode-bidi: isolate;
    font-family: var(--_font-family);
  }
  .title {
    font-size: var(--_font-size);
    font-weight: var(--_title-weight);
  }
  .date,
  .place,
  .tick-label {
    fill: var(--_text-muted);
    font-size: calc(var(--_font-size) * 0.92);
    font-weight: 400;
  }
  .tick-label {
    unicode-bidi: plaintext;
    font-size: calc(var(--_font-size) * 0.88);
  }
  .tick-label.major {
    font-weight: 650;
  }

  .leader {
    stroke: var(--hue);
  }
  .leader,
  .line,
  .head {
    opacity: var(--_ink);
  }
  .edge {
    stroke: var(--hue);
    stroke-width: 2.5;
  }

  .band,
  .fade,
  .bar,
  .dot {
    fill: var(--hue);
  }
  .band {
    fill-opacity: 0.28;
  }
  /* What is soft is too faint to tell how long it is: its outline does. */
  .band,
  .outline {
    stroke: var(--hue);
    stroke-opacity: var(--_ink);
    shape-rendering: crispEdges;
  }
  .bar {
    fill-opacity: var(--_ink);
  }
  .bar.dashed {
    fill: var(--_background);
    fill-opacity: 1;
    stroke: var(--hue);
    stroke-width: 1.5;
    stroke-dasharray: 3 3;
  }
  .dot {
    stroke: var(--hue);
    stroke-width: 2;
  }
  .dot.hollow,
  .dot.dashed {
    fill: var(--_background);
  }
  .dot.dashed {
    stroke-dasharray: 2.5 2.5;
    stroke-linecap: butt;
  }
  .cap,
  .arrow {
    stroke: var(--hue);
    stroke-width: 1.5;
  }
  .strike {
    stroke: var(--_text);
    stroke-width: 2;
  }
  .thread {
    stroke: var(--hue);
    stroke-width: 2;
    stroke-dasharray: 0.5 4;
  }
  .approximate .dot,
  .approximate .bar {
    filter: blur(0.8px);
  }
  .uncertain .bar,
  .uncertain .dot {
    stroke: var(--hue);
    stroke-dasharray: 3 2;
    stroke-linecap: butt;
  }
  .uncertain .dot.filled {
    fill-opacity: 0.45;
  }
  .cancelled .title {
    text-decoration: line-through;
  }

  .link {
    stroke-width: var(--_link-width);
    transition: stroke-width var(--_duration);
  }
  .link .line {
    stroke: var(--hue);
  }
  .link .head {
    fill: var(--hue);
  }
  .link.inferred .line {
    stroke-dasharray: 6 4;
  }
  .link.external .line {
    stroke-dasharray: 0.5 4;
  }
  .link.doubtful .head {
    fill: var(--_background);
    stroke: var(--hue);
    stroke-width: 1;
  }
  .link.cause,
  .link.effect {
    --_ink: 1;
    stroke-width: calc(var(--_link-width) * 1.5);
  }

  .event {
    cursor: pointer;
    outline: none;
  }
  .crowd {
    fill: var(--_text-muted);
    fill-opacity: 0.7;
    cursor: zoom-in;
    outline: none;
  }
  .crowd:hover {
    fill-opacity: 0.85;
  }
  .hit {
    fill: transparent;
  }
  .halo {
    stroke: var(--hue);
    stroke-width: 2;
    stroke-opacity: var(--_ink);
  }
  .crowd:focus-visible,
  .event:focus-visible .ring {
    stroke: var(--_focus);
    stroke-width: 2;
  }
  .event:hover .title,
  .event.selected .title {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  /* The rim would go around the line as well, and cut the letters. */
  .event:hover .title,
  .event.selected .title,
  .event.cancelled .title {
    stroke: none;
  }
  .event.cancelled.selected .title,
  .event.cancelled:hover .title {
    text-decoration: line-through underline;
  }
  /* Nobody walks paper: there, nothing steps back. */
  @media not print {
    /* A grey that keeps its contrast. Not opacity: one part of a glyph would be seen through another. */
    .event.dimmed,
    .edge.dimmed,
    .leader.dimmed,
    .link.dimmed {
      --hue: var(--_dimmed);
      --_ink: 1;
    }
    .link.dimmed {
      stroke-width: calc(var(--_link-width) * var(--_dim-opacity));
    }
    /* Words keep the contrast of words; and their weight, which would move them. */
    .event.dimmed text {
      fill: var(--_text-muted);
    }
    .event.dimmed:focus-visible,
    .event.dimmed:hover {
      --hue: var(--_text-muted);
    }
  }

  @media (forced-colors: active) {
    .event.selected .halo {
      stroke: Highlight;
      stroke-opacity: 1;
    }
  }
`;
