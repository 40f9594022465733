import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { eventById, linksOf } from '../../dataset/graph.js';
import { eventRuns, hiddenInWords, moreLinks, summaryInWords } from '../../dataset/in-words.js';
import { listRuns, type TextRun } from '../../dataset/text-runs.js';
import { fill, plural } from '../../i18n/fill.js';
import { formatNumber } from '../../i18n/numbers.js';
import type { Band, Column } from '../../layout/scene.js';
import { kindClass } from '../../render/hue.js';
import { isolated, renderRuns, renderUndated } from '../../render/list.js';
import { renderScene } from '../../render/scene.js';
import { gripInWords } from '../grip-in-words.js';
import { renderEventList, renderPaper } from './event-list.js';
import { renderToolbar, type TimelineActions } from './toolbar.js';
import type { TimelineView } from './view.js';

/** Until there is something better, the page's own list is shown. */
function isPlain({ state, hasPlainList }: TimelineView): boolean {
  return state === 'loading' && hasPlainList;
}

/** The title of the dataset, its summary, and what it holds. */
export function renderHeader(view: TimelineView): unknown {
  return isPlain(view) ? nothing : whileSame(view, renderHeading);
}

function renderHeading(view: TimelineView): TemplateResult {
  const { whole, language, headingLevel, state, telling } = view;
  const title = view.textOf(whole.title);
  const told =
    state === 'ready' ? [view.textOf(whole.summary), { text: summaryInWords(whole, telling) }] : [];
  return html`<div class="header" part="header">
    <div class="heading" part="heading" id="heading" role="heading" aria-level=${headingLevel}>
      ${isolated(title.text === '' ? language.ui.timeline : title)}
    </div>
    <p class="summary" part="summary">
      ${told.filter(({ text }) => text !== '').map((run) => html`${isolated(run)} `)}
    </p>
  </div>`;
}

function renderChart(view: TimelineView): TemplateResult | typeof nothing {
  const { scene, isWaiting, language, active, nameOf, spanInWords, parts } = view;
  if (!scene) return isWaiting ? renderLoading(view) : nothing;
  const { ui } = language;
  const words = {
    title: ui.eventsInOrder,
    lang: language.code,
    active,
    nameOf,
    crowdName: ({ begin, end, label, count, ranks }: Column) => {
      const counted = ranks ? plural(ui.events, count, language.code) : fill(ui.crowd, { n: label });
      return `${spanInWords({ begin, end })}. ${counted}`;
    },
    bandName: ({ name, events }: Band) => `${name}, ${plural(ui.events, events.length, language.code)}`,
  };
  return renderScene(scene, words, parts);
}

function renderLoading({ isWordless, language }: TimelineView): TemplateResult {
  return html`<div class="notice" role="status">
    <slot name="loading">${isWordless ? '' : language.ui.loading}</slot>
  </div>`;
}

/** What stands where no event is selected. */
function hintIn({ isSelectionHidden, language: { ui } }: TimelineView): string {
  return isSelectionHidden ? ui.selectionHidden : ui.selectHint;
}

/** The selected event in one line: what it is, and its links in words. */
function renderDetail(view: TimelineView): TemplateResult {
  const { whole, dataset, selected, telling, language, remark } = view;
  const event = selected === undefined ? undefined : eventById(dataset, selected);
  if (!event) return html`<p class="hint">${remark || hintIn(view)}</p>`;
  const { title, date, place, kind, standing, links } = eventRuns(dataset, event, telling);
  const hidden = linksOf(whole, event.id).length - linksOf(dataset, event.id).length;
  const told = hidden > 0 ? [...links, [{ text: moreLinks(hidden, telling.locale) }]] : links;
  const facts = [{ text: date }, place, kind, { text: standing }].filter(({ text }) => text !== '');
  return html`<p>
      <strong>${isolated(title)}</strong>
      <span class="facts">${facts.map((fact) => html`<span>${isolated(fact)}</span>`)}</span>
    </p>
    <p>${told.length === 0 ? language.ui.noLinks : renderRuns(listRuns(told, language.ui.semicolon))}</p>
    ${remark === '' ? nothing : html`<p>${remark}</p>`}`;
}

/** The same for the ear. */
export function selectionInWords(view: TimelineView): string | readonly TextRun[] {
  return view.selected === undefined ? hintIn(view) : view.nameOf(view.selected);
}

/** What of time is shown, for the ear. */
export function shownInWords({ span, language, telling }: TimelineView): string {
  const [begin, end] = [gripInWords(span, 'begin', telling), gripInWords(span, 'end', telling)];
  return fill(language.ui.shown, { begin, end });
}

/** Words that stay while the reader moves are written once, however many they are. */
function whileSame(view: TimelineView, render: (view: TimelineView) => unknown): unknown {
  const { whole, dataset, axis, telling, language, headingLevel, state, isExplained, parts } = view;
  const { selected, isSelectionHidden, remark } = view;
  const words = [whole, dataset, axis, telling, language, headingLevel, state, isExplained, parts];
  return guard([...words, selected, isSelectionHidden, remark], () => render(view));
}

/** The events that have no usable date, so that none is lost. */
function renderUndatedEvents(view: TimelineView): TemplateResult | typeof nothing {
  const { dataset, language } = view;
  return renderUndated(
    dataset.undated.map(({ title, dateText }) => ({ title: view.textOf(title), date: dateText })),
    language.ui.undated,
  );
}

/** More kinds than this are no line to read. */
const MOST_KINDS = 20;

/** The kinds that occur, with their colours, and how many events are hidden. */
function renderKinds(view: TimelineView): TemplateResult | typeof nothing {
  const hidden = hiddenInWords(view.whole, view.dataset, view.telling);
  if (view.isExplained || view.kinds.length === 0) return nothing;
  const { ui } = view.language;
  const more = view.kinds.length - MOST_KINDS;
  return html`<ul class="kinds" part="legend" aria-label=${ui.kinds}>
    ${view.kinds
      .slice(0, MOST_KINDS)
      .map(
        ({ index, label }) =>
          html`<li class="kind ${kindClass(index)}" part="legend-item">${isolated(view.textOf(label))}</li>`,
      )}
    ${more > 0 ? html`<li part="legend-item">${fill(ui.moreGroups, { n: formatNumber(more, view.language) })}</li>` : nothing}
    ${hidden === '' ? nothing : html`<li part="legend-item">${hidden}</li>`}
  </ul>`;
}

/** Which times between events are drawn shorter than they are: all of them, so that nothing changes while the reader moves. */
function renderFolds({ axis, language, telling }: TimelineView): TemplateResult | typeof nothing {
  const folds = axis.folds.filter(({ isAround }) => !isAround);
  if (folds.length === 0) return nothing;
  const spans = folds.map((fold) => gripInWords(fold, 'view', telling, 1)).join(language.date.comma);
  return html`<span class="hint">${fill(language.ui.drawnShorter, { spans })}</span>`;
}

function renderFoot(view: TimelineView, actions: TimelineActions): TemplateResult {
  const { scene } = view;
  const hidden = scene?.hiddenLinks ?? 0;
  return html`<div class="foot">
    ${whileSame(view, renderKinds)} ${scene ? whileSame(view, renderFolds) : nothing}
    ${hidden > 0 ? html`<span class="hint">${moreLinks(hidden, view.telling.locale)}</span>` : nothing}
    ${renderToolbar(view, actions)}
  </div>`;
}

/** The data did not arrive: why, and a way to try again. */
function renderFailure({ failure, language }: TimelineView, { retry }: TimelineActions): TemplateResult {
  return html`<div class="notice failure" role="alert">
    <slot name="error">
      <p><strong>${language.ui.error}</strong></p>
      <p>${failure}</p>
      <button type="button" class="button" part="button" @click=${retry}>${language.ui.retry}</button>
    </slot>
  </div>`;
}

/** Chart or list with its detail line and buttons; or what stands in for them. */
export function renderMain(
  view: TimelineView,
  actions: TimelineActions,
  isPrinting: boolean,
  status: readonly TextRun[],
): TemplateResult {
  const { ui } = view.language;
  const tale = whileSame(view, ({ parts }) => parts.tellChain?.(view));
  switch (view.state) {
    case 'loading':
      if (isPlain(view)) return html`<slot></slot>`;
      return renderLoading(view);
    case 'error':
      return html`${renderFailure(view, actions)} ${view.hasPlainList ? html`<slot></slot>` : nothing}
      ${renderFoot(view, actions)}`;
    case 'empty':
      return html`<div class="notice" role="status"><slot name="empty">${ui.empty}</slot></div>
        ${renderFoot(view, actions)}`;
    case 'ready':
      return html`<div
          class="middle ${view.isAccompanied ? 'beside' : ''} ${view.isList ? 'listing' : ''} ${view.isNarrow ? 'narrow' : ''}"
        >
          <div
            class="viewport"
            part="chart"
            role=${view.isList ? nothing : 'toolbar'}
            aria-orientation=${view.isList ? nothing : view.orientation}
            ${view.parts.keepInSight?.(view)}
          >
            ${
              view.isList
                ? html`${view.isKept ? nothing : tale} ${renderEventList(view)}`
                : html`<div class="room"></div>
                    ${renderChart(view)}`
            }
          </div>
          <slot name="side" @slotchange=${actions.update}></slot>
        </div>
        ${whileSame(view, renderUndatedEvents)}
        <div class="detail" part="detail">${whileSame(view, renderDetail)}</div>
        <p class="unseen" role="status">${status.length === 0 ? nothing : renderRuns(status)}</p>
        ${renderFoot(view, actions)} ${view.isList ? nothing : tale} ${renderPaper(view, isPrinting)}`;
  }
}
