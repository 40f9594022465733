import { html, nothing, type TemplateResult } from 'lit';
import { columnsOf } from '../../dataset/columns.js';
import { passes } from '../../dataset/filter.js';
import { claimRuns, eventRuns } from '../../dataset/in-words.js';
import { lowerBound } from '../../dataset/lower-bound.js';
import type { ChainEvent } from '../../dataset/types.js';
import { fill, plural } from '../../i18n/fill.js';
import { formatNumber } from '../../i18n/numbers.js';
import type * as Groups from '../../layout/groups.js';
import {
  renderGroups,
  renderList,
  type ListEntry,
  type ListGroup,
  type ListSource,
  type ListWords,
} from '../../render/list.js';
import { stopOf } from '../../render/stops.js';
import { formatDate } from '../../time/format-date.js';
import type { TimelineView } from './view.js';

/** A page of more entries than this is no list to read; the rest is counted. */
const MOST_LISTED = 1000;

type EntriesOf = (events: readonly ChainEvent[], group?: string) => readonly ListEntry[];

/** What of the events has room in a list, as it is grouped. */
interface Listed {
  readonly groups: readonly ListGroup[];
  readonly more: number;
}

/** The events to read in order of time, or group by group where the page has asked for groups, and these have come. */
export function renderEventList(view: TimelineView, isPaper = false): TemplateResult {
  const { groupBy, headingLevel, language, active, selected } = view;
  const { groupName, groupsOf } = view.parts;
  const sources = sourcesIn(view);
  const entriesOf = entriesIn(view, sources, isPaper);
  const words = {
    title: language.ui.eventsInOrder,
    active,
    selected,
    isPaper,
    sourcesTitle: language.ui.sources,
    sources,
  };
  if (!groupBy || !groupName || !groupsOf) return renderOne(view, entriesOf, words);
  const { groups, more } = listGroups(view, entriesOf, groupBy, { groupName, groupsOf });
  const all = groups.flatMap(({ entries }) => entries);
  const reached = all.find((one) => stopOf(one) === active) ?? all.find(({ id }) => id === active) ?? all[0];
  const list = { ...words, more, active: reached && stopOf(reached) };
  return renderGroups(groups, list, Math.min(6, headingLevel + 1));
}

/** Of more events than are listed, those from the begin of the view on. */
function renderOne(
  { dataset, span }: TimelineView,
  entriesOf: EntriesOf,
  words: Omit<ListWords, 'more'>,
): TemplateResult {
  const { events } = dataset;
  const first = Math.min(lowerBound(columnsOf(dataset).begin, span.begin), events.length - MOST_LISTED);
  const from = Math.max(0, first);
  const listed = events.slice(from, from + MOST_LISTED);
  return renderList(entriesOf(listed), { ...words, more: events.length - listed.length });
}

/** Of more events than are listed, those of the first groups. */
function listGroups(
  { dataset, telling, language }: TimelineView,
  entriesOf: EntriesOf,
  groupBy: NonNullable<TimelineView['groupBy']>,
  { groupName, groupsOf }: Pick<typeof Groups, 'groupName' | 'groupsOf'>,
): Listed {
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
      count: plural(language.ui.events, events.length, telling.locale),
      entries: entriesOf(listed, group.id),
    };
  });
  return { groups: groups.filter(({ entries }) => entries.length > 0), more };
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
  { dataset, dimming, telling, language, textOf }: TimelineView,
  sources: ReturnType<typeof sourcesIn>,
  isPaper: boolean,
): EntriesOf {
  const numbers = new Map(sources.map(({ id, number }) => [id, number]));
  const numbersOf = (ids: readonly string[]): string =>
    [...new Set(ids)].flatMap((id) => numbers.get(id) ?? []).join(', ');
  const entryOf = (event: ChainEvent): ListEntry => {
    const named = numbersOf(event.sources);
    return {
      id: event.id,
      kind: dataset.kinds.get(event.kind ?? '')?.index,
      words: eventRuns(dataset, event, telling),
      isDimmed: !isPaper && dimming !== undefined && !passes(dimming, event),
      summary: textOf(event.summary),
      claims: event.claims.map((claim) => {
        const source = numbersOf(claim.source === undefined ? [] : [claim.source]);
        return [...claimRuns(dataset, claim, telling), { text: source && ` [${source}]` }];
      }),
      sources: named && fill(language.ui.sourceNumbers, { numbers: named }),
      datetime: event.date.text,
    };
  };
  return (events, group) =>
    events.map((event) => ({ ...entryOf(event), ...(group === undefined ? {} : { band: group }) }));
}

/** A page that comes without its script cannot make the list when it is printed; one of more events than this would be long. */
const MOST_WRITTEN = 50;

/** Paper cannot be walked: the list stands under the chart, made when the page is printed. */
export function renderPaper(view: TimelineView, isPrinting: boolean): TemplateResult | typeof nothing {
  const { dataset, isList, isWritten } = view;
  const isDue = isPrinting || (isWritten && dataset.events.length <= MOST_WRITTEN);
  return isDue && !isList ? html`<div class="paper">${renderEventList(view, true)}</div>` : nothing;
}
