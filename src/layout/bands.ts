import type { Dataset } from '../dataset/types.js';
import { languageFor } from '../i18n/languages.js';
import { formatNumber } from '../i18n/numbers.js';
import { groupName, groupsOf } from './groups.js';
import { MOST_BANDS } from './row-plan.js';
import type { Band } from './scene.js';
import type { Settings } from './settings.js';

/** A group and how it is shown. */
export interface GroupInBand extends Pick<Band, 'id' | 'name' | 'lang' | 'label' | 'events' | 'isOpen'> {
  readonly dataset: Dataset;
}

/**
 * The bands of a chart, at most `most` of them, of which `mostOpen` of so many
 * can be open: the one that is asked for, then the first. None where events are not grouped.
 */
export function bandsOf(
  dataset: Dataset,
  settings: Settings,
  most = MOST_BANDS,
  mostOpen: (count: number) => number = Number,
): readonly GroupInBand[] {
  const { groupBy, collapsed, opened, locale } = settings;
  if (groupBy === undefined) return [];
  const groups = groupsOf(dataset, groupBy, most);
  const ids = groups.map(({ id }) => id).filter((id) => !collapsed.includes(id));
  const inOrder = [...ids.filter((id) => id === opened), ...ids.filter((id) => id !== opened)];
  const open = new Set(inOrder.slice(0, mostOpen(groups.length)));
  return groups.map((group) => {
    const { events } = group.dataset;
    const { text: name, ...lang } = groupName(group, dataset, groupBy, locale);
    return {
      id: group.id,
      name,
      ...lang,
      label: formatNumber(events.length, languageFor(locale)),
      events,
      isOpen: open.has(group.id),
      dataset: group.dataset,
    };
  });
}
