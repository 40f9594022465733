import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { plural } from '../../i18n/fill.js';
import type { TimelineView } from './view.js';

/** What the hand can ask for. */
export interface TimelineActions {
  readonly step: (by: 1 | -1) => void;
  readonly zoom: (direction: 1 | -1) => void;
  readonly fit: () => void;
  readonly pan: (direction: 1 | -1) => void;
  readonly toggleList: () => void;
  readonly retry: () => void;
}

/** The buttons: whatever a key does, a hand can do. They stay as they are while the reader moves. */
export function renderToolbar(view: TimelineView, actions: TimelineActions): unknown {
  const { language, dataset, selected, issues, isList, hasTools, hasKeys, orientation } = view;
  const isAtBegin = view.span.begin <= view.extent.begin;
  const isAtEnd = view.span.end >= view.extent.end;
  return guard(
    [language, dataset, selected, issues, isList, hasTools, hasKeys, orientation, isAtBegin, isAtEnd],
    () => renderButtons(view, actions, isAtBegin, isAtEnd),
  );
}

/** Towards earlier and later, as time runs on the screen. */
function arrowsOf({ orientation, language }: TimelineView): string {
  if (orientation === 'vertical') return '↑↓';
  return language.direction === 'rtl' ? '→←' : '←→';
}

function renderButtons(
  view: TimelineView,
  actions: TimelineActions,
  isAtBegin: boolean,
  isAtEnd: boolean,
): TemplateResult {
  const { ui, code } = view.language;
  const { events } = view.dataset;
  const isWhole = isAtBegin && isAtEnd;
  const [back, forth] = arrowsOf(view);
  const button = (label: string, action: () => void, isIdle = false, sign = label): TemplateResult =>
    html`<button
      type="button"
      class="button"
      part="button"
      aria-label=${label}
      title=${sign === label ? nothing : label}
      aria-disabled=${String(isIdle)}
      @click=${action}
    >
      ${sign}
    </button>`;
  const zoom = html`${button(ui.zoomOut, () => actions.zoom(-1), isWhole, '−')}
  ${button(ui.zoomIn, () => actions.zoom(1), false, '+')} ${button(ui.fit, actions.fit, isWhole)}
  ${button(ui.panBack, () => actions.pan(-1), isAtBegin, back)}
  ${button(ui.panForth, () => actions.pan(1), isAtEnd, forth)}`;
  const hasSteps = events.length > 0 && view.hasTools;
  const steps = html`${button(ui.previous, () => actions.step(-1), events[0]?.id === view.selected)}
  ${button(ui.next, () => actions.step(1), events.at(-1)?.id === view.selected)}
  ${button(view.isList ? ui.chart : ui.list, actions.toggleList)}`;
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
