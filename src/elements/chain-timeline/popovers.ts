import { html, nothing, type TemplateResult } from 'lit';
import type { Issue } from '../../dataset/types.js';
import type { UiWords } from '../../i18n/words.js';
import type { Direction } from '../../layout/scene.js';
import { isolated } from '../../render/list.js';

/** Which panel is open: what is in the others is not on the page. */
export interface Panels {
  readonly open: string | undefined;
  readonly onToggle: (event: ToggleEvent) => void;
}

/** A panel above the page that its button opens; Esc or a click elsewhere closes it, without any script of ours. */
function renderPanel(
  id: string,
  title: string,
  close: string,
  { open, onToggle }: Panels,
  content: () => TemplateResult,
): TemplateResult {
  return html`<div
    class="panel"
    part="panel"
    id=${id}
    popover
    role="dialog"
    aria-labelledby="${id}-title"
    @beforetoggle=${onToggle}
  >
    <div class="panel-head">
      <p class="panel-title" id="${id}-title">${title}</p>
      <button type="button" class="button" part="button" popovertarget=${id} popovertargetaction="hide">
        ${close}
      </button>
    </div>
    ${open === id ? content() : nothing}
  </div>`;
}

/** No more are listed; who has so many mends them by the first. */
const MOST_ISSUES = 200;

/** Everything that is wrong with the data, in words. */
export function renderIssuesPanel(issues: readonly Issue[], ui: UiWords, panels: Panels): TemplateResult {
  return renderPanel(
    'issues',
    ui.issuesTitle,
    ui.close,
    panels,
    () =>
      html`<ul class="issue-list" tabindex="0" aria-labelledby="issues-title">
        ${issues.slice(0, MOST_ISSUES).map(
          ({ severity, path, message }) =>
            html`<li class=${severity} lang="en" dir="auto">
              <code>${path}</code>
              ${isolated(message)}
            </li>`,
        )}
        ${issues.length > MOST_ISSUES ? html`<li>+ ${issues.length - MOST_ISSUES}</li>` : nothing}
      </ul>`,
  );
}

/** The list of keys. */
export function renderKeysPanel(ui: UiWords, direction: Direction, panels: Panels): TemplateResult {
  const [backward, forward] = direction === 'ltr' ? ['←', '→'] : ['→', '←'];
  const rows = [
    [backward, ui.keyPrevious],
    [forward, ui.keyNext],
    ['Home', ui.keyFirst],
    ['End', ui.keyLast],
    ['↑ ↓', ui.keyLane],
    ['[', ui.keyCause],
    [']', ui.keyEffect],
    ['+ −, W S', ui.keyZoom],
    ['A D', ui.keyPan],
    ['Page ↑ ↓', ui.keyScreen],
    ['0', ui.keyFit],
    ['F', ui.keyFitChain],
    ['Enter', ui.keyOpen],
    ['Esc', ui.keyBack],
    ['/', ui.search],
    ['?', ui.keyHelp],
  ] as const;
  return renderPanel(
    'keys',
    ui.keys,
    ui.close,
    panels,
    () =>
      html`<dl class="key-list">
        ${rows.map(
          ([keys, does]) =>
            html`<div>
              <dt><kbd>${keys}</kbd></dt>
              <dd>${does}</dd>
            </div>`,
        )}
      </dl>`,
  );
}
