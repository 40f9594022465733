import { html, nothing, type TemplateResult } from 'lit';
import type { Narration } from '../dataset/narrate.js';
import { listRuns, passagesOf } from '../dataset/text-runs.js';
import { renderRuns } from './list.js';

/**
 * A chain told in sentences under a heading of a level from 1 to 6: for those who read on screen, who may fold it; or beside a
 * chart, for the ear and for paper.
 */
export function renderTale(
  { language, direction, title, space, paragraphs }: Narration,
  headingLevel: number,
  isSeen: boolean,
): TemplateResult | typeof nothing {
  if (paragraphs.length === 0) return nothing;
  const heading = html`<span role="heading" aria-level=${headingLevel}>${title}</span>`;
  const runs = paragraphs.map((sentences) =>
    listRuns(
      sentences.map((sentence) => sentence.runs),
      space,
    ),
  );
  // Beside a chart there are few nodes to spare.
  const told = runs.map((one) => html`<p>${renderRuns(isSeen ? one : passagesOf(one))}</p>`);
  if (isSeen) {
    return html`<details class="tale" part="tale" open lang=${language} dir=${direction}>
      <summary class="tale-title" part="tale-title">${heading}</summary>
      ${told}
    </details>`;
  }
  return html`<div class="tale aside" part="tale" lang=${language} dir=${direction}>
    <div class="tale-title" part="tale-title">${heading}</div>
    ${told}
  </div>`;
}
