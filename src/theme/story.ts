import { css } from 'lit';

/** How a story looks, step by step and as a column that the page scrolls. */
export const story = css`
  .frame {
    display: grid;
    gap: calc(var(--_space) * 0.75);
    padding: var(--chain-story-padding, 0);
    background: var(--_background);
  }
  .steps .step {
    min-block-size: var(--chain-story-step-size, 8rem);
    touch-action: pan-y;
  }
  .telling {
    align-content: start;
    padding-inline-start: 0.9em;
    border-inline-start: 3px solid var(--hue, var(--_border));
  }
  time {
    font-weight: var(--_title-weight);
  }
  .links {
    display: grid;
    gap: 0.2em;
  }
  .links li::before {
    content: '→ ';
    content: '→ ' / '';
  }
  .links:dir(rtl) li::before {
    content: '← ';
    content: '← ' / '';
  }

  .controls {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
  }
  progress {
    flex: 1 1 6rem;
    max-inline-size: 24rem;
    block-size: 0.5rem;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    appearance: none;
    background: var(--_surface);
    overflow: hidden;
  }
  progress::-webkit-progress-bar {
    background: var(--_surface);
  }
  progress::-webkit-progress-value {
    background: var(--chain-story-progress, var(--_text-muted));
    transition: inline-size var(--_duration);
  }
  progress::-moz-progress-bar {
    background: var(--chain-story-progress, var(--_text-muted));
  }
  @media (forced-colors: active) {
    progress {
      forced-color-adjust: none;
      border-color: CanvasText;
    }
  }
  .count {
    color: var(--_text-muted);
    font-variant-numeric: tabular-nums;
  }

  /* High enough for the middle of the window to be in the last step where the page ends. */
  .scroll .step {
    display: grid;
    align-content: center;
    min-block-size: var(--chain-story-step-size, 70vh);
  }
  .scroll .telling {
    padding-block: 0.25em;
  }
  .scroll .current .telling {
    border-inline-start-width: 6px;
    padding-inline-start: calc(0.9em - 3px);
  }

  @media print {
    .controls {
      display: none;
    }
    .scroll .step {
      min-block-size: 0;
      break-inside: avoid;
    }
  }
`;
