import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { columnsOf } from '../../dataset/columns.js';
import { passes } from '../../dataset/filter.js';
import { eventById } from '../../dataset/graph.js';
import { claimRuns, eventRuns, hiddenInWords, summaryInWords } from '../../dataset/in-words.js';
import { lowerBound } from '../../dataset/lower-bound.js';
import { runIn } from '../../dataset/text.js';
import { listRuns, type TextRun } from '../../dataset/text-runs.js';
import type { ChainEvent, Text } from '../../dataset/types.js';
import { fill, plural } from '../../i18n/fill.js';
import { formatNumber } from '../../i18n/numbers.js';
import type { Band, Column } from '../../layout/scene.js';
import { kindClass } from '../../render/hue.js';
import {
  isolated,
  renderGroups,
  renderList,
  renderRuns,
  renderUndated,
  type ListEntry,
} from '../../render/list.js';
import { renderScene } from '../../render/scene.js';
import { stopOf } from '../../render/stops.js';
import { formatDate } from '../../time/format-date.js';
import { gripInWords } from '../grip-in-words.js';
import { renderToolbar, type TimelineActions } from './toolbar.js';
import type { TimelineView } from './view.js';

/** A text of the dataset in the language of the view. */
function runOf({ dataset, telling }: TimelineView, text: Text | undefined): TextRun {
  return runIn(text, telling.locale, dataset.language);
}

/** Until there is something better, the page's own list is shown. */
function isPlain({ state, hasPlainList }: TimelineView): boolean {
  return state === 'loading' && hasPlainList;
}

/** The title of the dataset, its summary, and what it holds; written once while the reader moves. */
export function renderHeader(view: TimelineView): unknown {
  const { whole, language, headingLevel, state, telling } = view;
  return isPlain(view)
    ? nothing
    : guard([whole, language, headingLevel, state, telling], () => renderHeading(view));
}

function renderHeading(view: TimelineView): TemplateResult {
  const { whole, language, headingLevel, state, telling } = view;
  const title = runOf(view, whole.title);
  const told =
    state === 'ready' ? [runOf(view, whole.summary), { text: summaryInWords(whole, telling) }] : [];
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
  const { scene, isWaiting, language, active, nameOf, parts } = view;
  if (!scene) return isWaiting ? renderLoading(view) : nothing;
  const { ui } = language;
  const words = {
    title: ui.eventsInOrder,
    active,
    nameOf,
    crowdName: ({ label }: Column) => fill(ui.crowd, { n: label }),
    bandName: ({ name, events }: Band) => `${name}, ${plural(ui.events, events.length, language.code)}`,
  };
  return renderScene(scene, words, parts.renderBands);
}

function renderLoading({ isWordless, language }: TimelineView): TemplateResult {
  return html`<div class="notice" role="status">
    <slot name="loading">${isWordless ? '' : language.ui.loading}</slot>
  </div>`;
}

/** A page of more entries than this is no list to read; the rest is counted. */
const MOST_LISTED = 1000;

function renderEventList(view: TimelineView, isPaper = false): TemplateResult {
  const { dataset, dimming, telling, language, active, selected, groupBy, headingLevel } = view;
  const { ui } = language;
  const sources = [...dataset.sources.values()].map(({ id, label, date, url }, index) => ({
    id,
    number: formatNumber(index + 1, language),
    label: runOf(view, label),
    date: date ? formatDate(date, { ...telling, style: 'long' }) : '',
    url,
  }));
  const numberOf = new Map(sources.map(({ id, number }) => [id, number]));
  const numbersOf = (ids: readonly string[]): string =>
    [...new Set(ids)].flatMap((id) => numberOf.get(id) ?? []).join(', ');
  const entriesOf = (events: readonly ChainEvent[], band: { readonly band?: string }): ListEntry[] =>
    events.map((event) => {
      const named = numbersOf(event.sources);
      return {
        id: event.id,
        ...band,
        kind: dataset.kinds.get(event.kind ?? '')?.index,
        words: eventRuns(dataset, event, telling),
        isDimmed: !isPaper && dimming !== undefined && !passes(dimming, event),
        summary: runOf(view, event.summary),
        claims: event.claims.map((claim) => {
          const source = numbersOf(claim.source === undefined ? [] : [claim.source]);
          return [...claimRuns(dataset, claim, telling), { text: source && ` [${source}]` }];
        }),
        sources: named && fill(ui.sourceNumbers, { numbers: named }),
        datetime: event.date.text,
      };
    });
  const words = { title: ui.eventsInOrder, active, selected, isPaper, sourcesTitle: ui.sources, sources };
  const { groupName, groupsOf } = view.parts;
  if (!groupBy || !groupName || !groupsOf) {
    const { events } = dataset;
    // Of more events than are listed, those from the begin of the view on.
    const first = Math.min(
      lowerBound(columnsOf(dataset).begin, view.span.begin),
      events.length - MOST_LISTED,
    );
    const from = Math.max(0, first);
    const listed = events.slice(from, from + MOST_LISTED);
    return renderList(entriesOf(listed, {}), { ...words, more: dataset.events.length - listed.length });
  }
  let room = MOST_LISTED;
  let more = 0;
  const groups = groupsOf(dataset, groupBy, MOST_LISTED).map((group) => {
    const { events } = group.dataset;
    const listed = events.slice(0, room);
    room -= listed.length;
    more += events.length - listed.length;
    return {
      id: group.id,
      name: groupName(group, dataset, groupBy, telling.locale),
      count: plural(ui.events, events.length, telling.locale),
      entries: entriesOf(listed, { band: group.id }),
    };
  });
  const shown = groups.filter(({ entries }) => entries.length > 0);
  const all = shown.flatMap(({ entries }) => entries);
  const reached = all.find((one) => stopOf(one) === active) ?? all.find(({ id }) => id === active) ?? all[0];
  const list = { ...words, more, active: reached && stopOf(reached) };
  return renderGroups(shown, list, Math.min(6, headingLevel + 1));
}

/** A page that comes without its script cannot make the list when it is printed; one of more events than this would be long. */
const MOST_WRITTEN = 50;

/** Paper cannot be walked: the list stands under the chart, made when the page is printed. */
function renderPaper(view: TimelineView, isPrinting: boolean): TemplateResult | typeof nothing {
  const { dataset, isList, isWritten } = view;
  const isDue = isPrinting || (isWritten && dataset.events.length <= MOST_WRITTEN);
  return isDue && !isList ? html`<div class="paper">${renderEventList(view, true)}</div>` : nothing;
}

/** What stands where no event is selected. */
function hintIn({ isSelectionHidden, language: { ui } }: TimelineView): string {
  return isSelectionHidden ? ui.selectionHidden : ui.selectHint;
}

/** The selected event in one line: what it is, and its links in words. */
function renderDetail(view: TimelineView): TemplateResult {
  const { dataset, selected, telling, language, remark } = view;
  const event = selected === undefined ? undefined : eventById(dataset, selected);
  if (!event) return html`<p class="hint">${remark || hintIn(view)}</p>`;
  const { title, date, place, kind, standing, links } = eventRuns(dataset, event, telling);
  const facts = [{ text: date }, place, kind, { text: standing }].filter(({ text }) => text !== '');
  return html`<p>
      <strong>${isolated(title)}</strong>
      <span class="facts">${facts.map((fact) => html`<span>${isolated(fact)}</span>`)}</span>
    </p>
    <p>${links.length === 0 ? language.ui.noLinks : renderRuns(listRuns(links, language.ui.semicolon))}</p>
    ${remark === '' ? nothing : html`<p>${remark}</p>`}`;
}

/** The same for the ear. */
export function selectionInWords(view: TimelineView): string {
  return view.selected === undefined ? hintIn(view) : view.nameOf(view.selected);
}

/** What of time is shown, for the ear. */
export function shownInWords({ span, language, telling }: TimelineView): string {
  const [begin, end] = [gripInWords(span, 'begin', telling), gripInWords(span, 'end', telling)];
  return fill(language.ui.shown, { begin, end });
}

/** Words that stay while the reader moves are written once, however many they are. */
function whileSame(view: TimelineView, render: (view: TimelineView) => unknown): unknown {
  const { dataset, selected, isSelectionHidden, telling, language, remark } = view;
  return guard([dataset, selected, isSelectionHidden, telling, language, remark], () => render(view));
}

/** The events that have no usable date, so that none is lost. */
function renderUndatedEvents(view: TimelineView): TemplateResult | typeof nothing {
  const { dataset, language } = view;
  return renderUndated(
    dataset.undated.map(({ title, dateText }) => ({ title: runOf(view, title), date: dateText })),
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
          html`<li class="kind ${kindClass(index)}" part="legend-item">${isolated(runOf(view, label))}</li>`,
      )}
    ${more > 0 ? html`<li part="legend-item">${fill(ui.moreGroups, { n: formatNumber(more, view.language) })}</li>` : nothing}
    ${hidden === '' ? nothing : html`<li part="legend-item">${hidden}</li>`}
  </ul>`;
}

function renderFoot(view: TimelineView, actions: TimelineActions): TemplateResult {
  const { whole, dataset, telling, language, isExplained } = view;
  const kinds = guard([whole, dataset, telling, language, isExplained], () => renderKinds(view));
  return html`<div class="foot">${kinds} ${renderToolbar(view, actions)}</div>`;
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
  status: string,
): TemplateResult {
  const { ui } = view.language;
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
      return html`<div class="middle ${view.isList ? 'listing' : ''} ${view.isNarrow ? 'narrow' : ''}">
          <div
            class="viewport"
            part="chart"
            role=${view.isList ? nothing : 'toolbar'}
            aria-orientation=${view.isList ? nothing : view.orientation}
          >
            ${
              view.isList
                ? renderEventList(view)
                : html`<div class="room"></div>
                    ${renderChart(view)}`
            }
          </div>
          <slot name="side"></slot>
        </div>
        ${renderPaper(view, isPrinting)} ${whileSame(view, renderUndatedEvents)}
        <div class="detail" part="detail">${whileSame(view, renderDetail)}</div>
        <p class="unseen" role="status" .textContent=${status}></p>
        ${renderFoot(view, actions)}`;
  }
}
