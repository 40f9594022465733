import { textIn } from '../dataset/text.js';
import type { Dataset } from '../dataset/types.js';
import { fill } from '../i18n/fill.js';
import { languageFor } from '../i18n/languages.js';
import { formatNumber } from '../i18n/numbers.js';
import { groupsOf, type Group } from './groups.js';
import type { Band } from './scene.js';
import type { Settings } from './settings.js';

/** A group and how it is shown. */
export interface GroupInBand extends Pick<Band, 'id' | 'name' | 'label' | 'events' | 'isOpen'> {
  readonly dataset: Dataset;
}

/** A chart of more bands says nothing. */
export const MOST_BANDS = 12;

/**
 * The bands of a chart, at most `most` of them, of which `mostOpen` of so many
 * can be open: the one that is asked for, then the first. None where events are not grouped.
 */
export function bandsOf(
  dataset: Dataset,
  settings: Settings,
  most: number,
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
    return {
      id: group.id,
      name: groupName(group, dataset, groupBy, locale),
      label: formatNumber(events.length, languageFor(locale)),
      events,
      isOpen: open.has(group.id),
      dataset: group.dataset,
    };
  });
}

/** The name of a group as its dataset has it, or in the words of the language. */
export function groupName(
  { label, more }: Group,
  dataset: Dataset,
  groupBy: NonNullable<Settings['groupBy']>,
  locale: string,
): string {
  if (label !== undefined) return textIn(label, locale, dataset.language);
  const language = languageFor(locale);
  if (more === undefined) return language.ui[`no-${groupBy}`];
  return fill(language.ui.moreGroups, { n: formatNumber(more, language) });
}

/** The head of a band is at least so high, px: a button that a finger hits. */
const LEAST_HEAD = 28;

export function headHeight({ title }: Settings): number {
  return Math.max(LEAST_HEAD, title.lineHeight + 8);
}
