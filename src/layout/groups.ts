import { columnsOf } from '../dataset/columns.js';
import { eventsAt } from '../dataset/events-at.js';
import { runIn } from '../dataset/text.js';
import type { TextRun } from '../dataset/text-runs.js';
import type { Dataset, Text } from '../dataset/types.js';
import { fill } from '../i18n/fill.js';
import { languageFor } from '../i18n/languages.js';
import { formatNumber } from '../i18n/numbers.js';
import type { GroupBy } from '../i18n/words.js';

/** The events of one kind, place, actor or series. */
export interface Group {
  readonly id: string;
  /** Its name in the dataset; the rest and those in no group have none. */
  readonly label?: Text;
  /** How many groups it stands for, where there are more than are told apart. */
  readonly more?: number;
  /** A dataset of its events, in order of time, without links. */
  readonly dataset: Dataset;
}

/** A line break is in no id that is typed. */
const REST = '\nrest';
const UNGROUPED = '\nungrouped';

interface Kept {
  readonly by: GroupBy;
  readonly most: number;
  readonly groups: readonly Group[];
}

const kept = new WeakMap<Dataset, Kept>();

/**
 * The groups that have events, in the order of the dataset, at most so many: the
 * largest where there are more, then the rest as one, then the events in none. An
 * event with several actors stands in the group of each.
 */
export function groupsOf(dataset: Dataset, by: GroupBy, most: number): readonly Group[] {
  const known = kept.get(dataset);
  if (known?.by === by && known.most === most) return known.groups;
  const groups = findGroups(dataset, by, most);
  kept.set(dataset, { by, most, groups });
  return groups;
}

function findGroups(dataset: Dataset, by: GroupBy, most: number): readonly Group[] {
  const members = membersOf(dataset, by);
  const none = members.get(UNGROUPED);
  members.delete(UNGROUPED);
  const named = [...listsOf(dataset)[by].values()].flatMap(({ id, label }) => {
    const ranks = members.get(id);
    return ranks ? [{ id, label, ranks }] : [];
  });
  const room = most - (none ? 1 : 0);
  const bySize = [...named].sort((a, b) => b.ranks.length - a.ranks.length);
  const shown = new Set(named.length <= room ? named : bySize.slice(0, Math.max(0, room - 1)));
  const rest = named.filter((group) => !shown.has(group));
  const restRanks = [...new Set(rest.flatMap(({ ranks }) => ranks))].sort((a, b) => a - b);
  return [
    ...[...shown].sort((a, b) => named.indexOf(a) - named.indexOf(b)),
    ...(rest.length > 0 ? [{ id: REST, more: rest.length, ranks: restRanks }] : []),
    ...(none ? [{ id: UNGROUPED, ranks: none }] : []),
  ].map(({ ranks, ...group }) => ({
    ...group,
    dataset: { ...dataset, events: eventsAt(dataset, Uint32Array.from(ranks)), links: [] },
  }));
}

function listsOf({ kinds, places, actors, series }: Dataset) {
  return { kind: kinds, place: places, actor: actors, series };
}

/** The ranks of the events of each group. */
function membersOf(dataset: Dataset, by: GroupBy): Map<string, number[]> {
  const { length, referenceAt } = columnsOf(dataset);
  const members = new Map<string, number[]>();
  const add = (id: string, rank: number): void => {
    const ranks = members.get(id);
    if (!ranks) members.set(id, [rank]);
    else if (ranks.at(-1) !== rank) ranks.push(rank);
  };
  for (let rank = 0; rank < length; rank++) {
    if (by !== 'actor') add(referenceAt(rank, by) ?? UNGROUPED, rank);
    else {
      // Where nobody is known, no event need be made to say so.
      const parts = dataset.actors.size > 0 ? (dataset.events[rank]?.actors ?? []) : [];
      if (parts.length === 0) add(UNGROUPED, rank);
      for (const { actor } of parts) add(actor, rank);
    }
  }
  return members;
}

/** The name of a group as its dataset has it, or in the words of the language. */
export function groupName(
  { label, more }: Group,
  dataset: Dataset,
  groupBy: GroupBy,
  locale: string,
): TextRun {
  if (label !== undefined) return runIn(label, locale, dataset.language);
  const language = languageFor(locale);
  if (more === undefined) return { text: language.ui[`no-${groupBy}`] };
  return { text: fill(language.ui.moreGroups, { n: formatNumber(more, language) }) };
}
