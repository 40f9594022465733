import { html, nothing, type TemplateResult } from 'lit';
import { matchesIn, type Query } from '../dataset/fold.js';
import type { TextRun } from '../dataset/text-runs.js';

/** A text with what was searched for in it marked, isolated from the text around it. */
export function marked({ text, lang }: TextRun, query: Query): TemplateResult {
  const whole = text.normalize('NFC');
  const matches = matchesIn(whole, query);
  return html`<bdi lang=${lang ?? nothing}
    >${matches.map(
      ([from, to], place) =>
        html`${whole.slice(matches[place - 1]?.[1] ?? 0, from)}<mark part="match"
            >${whole.slice(from, to)}</mark
          >`,
    )}${whole.slice(matches.at(-1)?.[1] ?? 0)}</bdi
  >`;
}
