import { html, nothing, type TemplateResult } from 'lit';
import { columnsOf } from '../../dataset/columns.js';
import { passes } from '../../dataset/filter.js';
import { linksOf } from '../../dataset/graph.js';
import { claimRuns, eventRuns, MOST_LINKS } from '../../dataset/in-words.js';
import { lowerBound } from '../../dataset/lower-bound.js';
import type { TextRun } from '../../dataset/text-runs.js';
import type { ChainEvent } from '../../dataset/types.js';
import { fill, plural } from '../../i18n/fill.js';
import { formatNumber } from '../../i18n/numbers.js';
import { renderList, type ListEntry, type ListSource } from '../../render/list.js';
import { formatDate } from '../../time/format-date.js';
import type { EntriesOf } from './list-in-groups.js';
import type { TimelineView } from './view.js';

/** A page of more entries than this is no list to read; the rest is counted. */
const MOST_LISTED = 1000;

/** The events to read in order of time, or group by group where the page has asked for groups, and these have come. */
export function renderEventList(view: TimelineView, isPaper = false): TemplateResult {
  const { dataset, span, groupBy, language, telling, active, selected } = view;
  const { renderInGroups } = view.parts;
  const sources = sourcesIn(view);
  const entriesOf = entriesIn(view, sources, isPaper);
  const words = {
    title: language.ui.eventsInOrder,
    active,
    selected,
    isPaper,
    sourcesTitle: language.ui.sources,
    sources,
    countOf: (count: number) => plural(language.ui.events, count, telling.locale),
  };
  if (groupBy && renderInGroups) return renderInGroups({ ...view, groupBy }, entriesOf, words, MOST_LISTED);
  const { events } = dataset;
  // Of more events than are listed, those from the begin of the view on.
  const begin = lowerBound(columnsOf(dataset).begin, span.begin);
  const from = Math.max(0, Math.min(begin, events.length - MOST_LISTED));
  const listed = events.slice(from, from + MOST_LISTED);
  return renderList(entriesOf(listed), { ...words, more: events.length - listed.length });
}

/** The sources of a dataset, numbered in its order. */
function sourcesIn({
  dataset,
  telling,
  language,
  textOf,
}: TimelineView): readonly (ListSource & { id: string })[] {
  return [...dataset.sources.values()].map(({ id, label, date, url }, index) => ({
    id,
    number: formatNumber(index + 1, language),
    label: textOf(label),
    date: date ? formatDate(date, { ...telling, style: 'long' }) : '',
    url,
  }));
}

/** How the events of a view are told in full. */
function entriesIn(
  { dataset, dimming, telling, language, textOf, parts, isKept }: TimelineView,
  sources: ReturnType<typeof sourcesIn>,
  isPaper: boolean,
): EntriesOf {
  const numberOf = new Map(sources.map(({ id, number }) => [id, number]));
  const numbersOf = (ids: readonly string[]): string =>
    [...new Set(ids)].flatMap((id) => numberOf.get(id) ?? []).join(language.date.comma);
  /** Words, and the numbers of their sources: "proposed the conference [1]". */
  const numbered = (runs: readonly TextRun[], ids: readonly string[] = []): readonly TextRun[] => {
    const numbers = numbersOf(ids);
    return numbers ? [...runs, { text: `\u00a0[${numbers}]` }] : runs;
  };
  const entryOf = (event: ChainEvent): ListEntry => {
    const named = numbersOf(event.sources);
    const links = linksOf(dataset, event.id).slice(0, MOST_LINKS);
    const words = eventRuns(dataset, event, telling);
    return {
      id: event.id,
      kind: dataset.kinds.get(event.kind ?? '')?.index,
      words: { ...words, links: words.links.map((runs, at) => numbered(runs, links[at]?.sources)) },
      actors: (!isKept && parts.actorRuns?.(dataset, event, telling)) || [],
      isDimmed: !isPaper && dimming !== undefined && !passes(dimming, event),
      summary: textOf(event.summary),
      claims: event.claims.map((claim) =>
        numbered(claimRuns(dataset, claim, telling), claim.source === undefined ? [] : [claim.source]),
      ),
      sources: named && fill(language.ui.sourceNumbers, { numbers: named }),
      datetime: event.date.text,
    };
  };
  return (events, group) => events.map((event) => ({ ...entryOf(event), ...group }));
}

/** A page that comes without its script cannot make the list when it is printed; one of more events than this would be long. */
const MOST_WRITTEN = 50;

/** Paper cannot be walked: the list stands under the chart, made when the page is printed. */
export function renderPaper(view: TimelineView, isPrinting: boolean): TemplateResult | typeof nothing {
  const { dataset, isList, isWritten } = view;
  const isDue = isPrinting || (isWritten && dataset.events.length <= MOST_WRITTEN);
  return isDue && !isList ? html`<div class="paper">${renderEventList(view, true)}</div>` : nothing;
}
