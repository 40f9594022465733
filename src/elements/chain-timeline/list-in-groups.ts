import type { TemplateResult } from 'lit';
import type { Telling } from '../../dataset/in-words.js';
import type { ChainEvent, Dataset } from '../../dataset/types.js';
import type { GroupBy } from '../../i18n/words.js';
// From what lays bands, which is fetched beside: by themselves they would be one more request.
import { groupName, groupsOf } from '../../layout/stack-bands.js';
import { renderListGroups } from '../../render/list-groups.js';
import type { ListEntry, ListWords } from '../../render/list.js';
import { stopOf } from '../../render/stops.js';

/** Events as a list tells them, in the group of an id where they are grouped. */
export type EntriesOf = (
  events: readonly ChainEvent[],
  group?: { readonly band: string },
) => readonly ListEntry[];

/** What a list in groups takes of a view. */
export interface GroupedView {
  readonly dataset: Dataset;
  readonly groupBy: GroupBy;
  readonly telling: Telling;
  readonly active: string | undefined;
  readonly headingLevel: number;
}

/** The events as lists by group, at most so many; the rest is counted. */
export function renderInGroups(
  { dataset, groupBy, telling, active, headingLevel }: GroupedView,
  entriesOf: EntriesOf,
  words: Omit<ListWords, 'more'>,
  most: number,
): TemplateResult {
  let room = most;
  let more = 0;
  const groups = groupsOf(dataset, groupBy, most).map((group) => {
    const { events } = group.dataset;
    const listed = events.slice(0, room);
    room -= listed.length;
    more += events.length - listed.length;
    return {
      id: group.id,
      name: groupName(group, dataset, groupBy, telling.locale),
      count: words.countOf(events.length),
      entries: entriesOf(listed, { band: group.id }),
    };
  });
  const shown = groups.filter(({ entries }) => entries.length > 0);
  const all = shown.flatMap(({ entries }) => entries);
  const reached = all.find((one) => stopOf(one) === active) ?? all.find(({ id }) => id === active) ?? all[0];
  const list = { ...words, more, active: reached && stopOf(reached) };
  return renderListGroups(shown, list, Math.min(6, headingLevel + 1));
}
