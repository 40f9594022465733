import { html, nothing, type TemplateResult } from 'lit';
import type { Narration } from '../dataset/narrate.js';
import { listRuns, passagesOf } from '../dataset/text-runs.js';
import { draw, shape } from './draw.js';
import { renderRuns } from './list.js';

/** Beside a chart there are few nodes to spare: all paragraphs have so many passages, beside a first one each. */
const PASSAGES = 100;

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
  const runs = paragraphs.map((sentences) =>
    listRuns(
      sentences.map((sentence) => sentence.runs),
      space,
    ),
  );
  if (isSeen) {
    return html`<details class="tale" part="tale" open lang=${language} dir=${direction}>
      <summary class="tale-title" part="tale-title">
        <span role="heading" aria-level=${headingLevel}>${title}</span>
      </summary>
      ${runs.map((one) => html`<p>${renderRuns(one)}</p>`)}
    </details>`;
  }
  const heading = shape('span', { role: 'heading', 'aria-level': headingLevel }, title);
  const told = runs.map((one) => {
    const passages = passagesOf(one, 1 + PASSAGES / runs.length);
    return shape(
      'p',
      {},
      passages.map(({ text, lang }) => shape('bdi', { lang }, text)),
    );
  });
  return html`<div
    class="tale aside"
    part="tale"
    lang=${language}
    dir=${direction}
    ${draw([shape('div', { class: 'tale-title', part: 'tale-title' }, [heading]), ...told])}
  ></div>`;
}
