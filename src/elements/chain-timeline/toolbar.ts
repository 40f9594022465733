import { html, nothing, type TemplateResult } from 'lit';
import { plural } from '../../i18n/fill.js';
import { isShortest } from '../../time/span.js';
import type { Navigator } from './navigator.js';
import type { TimelineView } from './view.js';

/** What the hand can ask for. */
export interface TimelineActions {
  readonly step: (by: 1 | -1) => void;
  readonly navigator: Navigator;
  readonly toggleList: () => void;
  readonly retry: () => void;
  /** What the page has put beside the chart has changed. */
  readonly update: () => void;
}

/** The buttons: whatever a key does, a hand can do. */
export function renderToolbar(view: TimelineView, actions: TimelineActions): TemplateResult {
  const { ui, code } = view.language;
  const { events } = view.dataset;
  const { navigator } = actions;
  const isAtBegin = view.span.begin <= view.extent.begin;
  const isAtEnd = view.span.end >= view.extent.end;
  const isWhole = isAtBegin && isAtEnd;
  const button = (label: string, action: () => void, isIdle = false, sign = label): TemplateResult =>
    html`<button
      type="button"
      class="button"
      part="button"
      aria-label=${label}
      title=${sign === label ? nothing : label}
      aria-disabled=${isIdle}
      @click=${action}
    >
      ${sign}
    </button>`;
  // Where text runs from right to left, a browser mirrors the signs that lie.
  const [back, forth] = view.orientation === 'vertical' ? '↑↓' : '‹›';
  const zoom = html`${button(ui.zoomOut, () => navigator.zoomStep(-1), isWhole, '−')}
  ${button(ui.zoomIn, () => navigator.zoomStep(1), isShortest(view.span), '+')}
  ${button(ui.fit, () => navigator.fit(), isWhole)}
  ${button(ui.panBack, () => navigator.panStep(-1), isAtBegin, back)}
  ${button(ui.panForth, () => navigator.panStep(1), isAtEnd, forth)}`;
  const hasSteps = events.length > 0 && view.hasTools;
  const steps = html`${button(ui.previous, () => actions.step(-1), events[0]?.id === view.selected)}
  ${button(ui.next, () => actions.step(1), events.at(-1)?.id === view.selected)}
  ${view.isUndrawable ? nothing : button(view.isList ? ui.chart : ui.list, actions.toggleList)}`;
  return html`<div class="toolbar" part="toolbar">
    ${
      view.issues.length === 0
        ? nothing
        : html`<button
            type="button"
            class="button issues-button"
            part="button issues-button"
            popovertarget="issues"
          >
            ${plural(ui.issues, view.issues.length, code)}
          </button>`
    }
    <slot name="tools">${hasSteps && !view.isList ? zoom : nothing} ${hasSteps ? steps : nothing}</slot>
    ${
      hasSteps && view.hasKeys
        ? html`<button type="button" class="button" part="button" popovertarget="keys" aria-label=${ui.keys}>
            ?
          </button>`
        : nothing
    }
  </div>`;
}
