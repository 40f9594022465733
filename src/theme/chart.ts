import { css } from 'lit';

/** How a scene looks. */
export const chart = css`
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
    opacity: 0.75;
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
  .bar {
    fill-opacity: 0.75;
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
  .arrow,
  .strike {
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
  .uncertain .dot.filled {
    fill-opacity: 0.45;
    stroke-dasharray: 3 2;
    stroke-linecap: butt;
  }
  .uncertain .bar,
  .uncertain .dot.hollow {
    stroke: var(--hue);
    stroke-dasharray: 3 2;
    stroke-linecap: butt;
  }
  .cancelled .title {
    text-decoration: line-through;
  }

  .link .line {
    stroke: var(--hue);
    stroke-width: var(--_link-width);
    opacity: 0.75;
  }
  .link .head {
    fill: var(--hue);
    opacity: 0.8;
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
  }
  .link.cause .line,
  .link.effect .line {
    stroke-width: calc(var(--_link-width) * 1.5);
    opacity: 1;
  }
  .link.cause .head,
  .link.effect .head {
    opacity: 1;
  }

  .event {
    cursor: pointer;
    outline: none;
  }
  .mark,
  .link,
  .leader {
    transition: opacity var(--_duration);
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
    stroke-width: 3;
    stroke-opacity: 0.45;
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
    .link.dimmed {
      opacity: var(--_dim-opacity);
    }
    /* What can still be pressed steps back into a grey that keeps its contrast. */
    .event.dimmed,
    .edge.dimmed {
      --hue: var(--_text-muted);
    }
    .edge.dimmed,
    .event.dimmed .mark {
      opacity: max(0.7, var(--_dim-opacity));
    }
    .event.dimmed .bar {
      fill-opacity: 1;
    }
    /* Words step back by their colour, which keeps its contrast, not by opacity; nor by weight, which would move them. */
    .event.dimmed text {
      fill: var(--_text-muted);
    }
    .leader.dimmed {
      opacity: calc(var(--_dim-opacity) * 0.75);
    }
    .event.dimmed:focus-visible .mark,
    .event.dimmed:hover .mark {
      opacity: 1;
    }
  }

  @media (forced-colors: active) {
    .event:focus-visible .ring,
    .event.selected .halo {
      stroke: Highlight;
      stroke-opacity: 1;
    }
  }
`;
