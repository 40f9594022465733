import { html, nothing, type TemplateResult } from 'lit';
import { isolated } from '../../render/list.js';
import { wordsIn, type PopoverWords } from './popover-words.js';
import type { TimelineView } from './view.js';

export { popovers as styles } from '../../theme/popovers.js';
export { LinkMenu } from './link-menu.js';

/** No more are listed; who has so many mends them by the first. */
const MOST_ISSUES = 200;

/** Everything that is wrong with the data, in words. */
function renderIssues({ issues }: TimelineView): TemplateResult {
  return html`<ul class="issue-list" tabindex="0" aria-labelledby="issues-title">
    ${issues.slice(0, MOST_ISSUES).map(
      ({ severity, path, message }) =>
        html`<li class=${severity} lang="en" dir="auto">
          <code>${path}</code>
          ${isolated(message)}
        </li>`,
    )}
    ${issues.length > MOST_ISSUES ? html`<li>+ ${issues.length - MOST_ISSUES}</li>` : nothing}
  </ul>`;
}

/** Whether a search of ours belongs to a timeline: in it, or elsewhere by its id. */
function hasSearch(host: Element): boolean {
  const root = host.getRootNode() as Document | ShadowRoot;
  return [...root.querySelectorAll('chain-search')].some((search) =>
    search.for === undefined ? host.contains(search) : search.for === host.id,
  );
}

/** The list of keys: of those that do something in what is shown. */
function renderKeys(view: TimelineView, host: Element): TemplateResult {
  const { language, isList, orientation } = view;
  const { direction } = language;
  const ui = wordsIn(view);
  const isAcross = orientation === 'horizontal' && !isList;
  const [backward, forward] = direction === 'ltr' ? ['←', '→'] : ['→', '←'];
  const rows = [
    [isAcross ? backward : `${backward} ↑`, ui.keyPrevious],
    [isAcross ? forward : `${forward} ↓`, ui.keyNext],
    ['Home', ui.keyFirst],
    ['End', ui.keyLast],
    ...(isAcross ? [['↑ ↓', ui.keyLane]] : []),
    ['[', ui.keyCause],
    [']', ui.keyEffect],
    ...(isList
      ? []
      : [
          ['+ −, W S', ui.keyZoom],
          ['A D', ui.keyPan],
          ['Page ↑ ↓', ui.keyScreen],
          ['0', ui.keyFit],
          ['F', ui.keyFitChain],
        ]),
    ['Enter', ui.keyOpen],
    ['Esc', ui.keyBack],
    ...(hasSearch(host) ? [['/', ui.search]] : []),
    ['?', ui.keyHelp],
  ];
  return html`<dl class="key-list">
    ${rows.map(
      ([keys, does]) =>
        html`<div>
          <dt><kbd>${keys}</kbd></dt>
          <dd>${does}</dd>
        </div>`,
    )}
  </dl>`;
}

type Content = (view: TimelineView, host: Element) => TemplateResult;

/** By the id of the panel, its title and what it holds. */
export const panels = {
  keys: [({ keys }: PopoverWords) => keys, renderKeys],
  issues: [({ issuesTitle }: PopoverWords) => issuesTitle, renderIssues],
} as const satisfies Readonly<
  Record<string, readonly [title: (words: PopoverWords) => string, content: Content]>
>;

/** What is in a panel that its button opens; Esc or a click elsewhere closes it, without any script of ours. */
export function renderPanel(id: keyof typeof panels, view: TimelineView, host: Element): TemplateResult {
  const [titleIn, content] = panels[id];
  const words = wordsIn(view);
  return html`<div class="panel-head">
      <p class="panel-title" id="${id}-title">${titleIn(words)}</p>
      <button type="button" class="button" part="button" popovertarget=${id} popovertargetaction="hide">
        ${words.close}
      </button>
    </div>
    ${content(view, host)}`;
}
