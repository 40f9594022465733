import { columnsOf } from '../dataset/columns.js';
import { eventsAt } from '../dataset/events-at.js';
import { finish, type Steps } from '../dataset/steps.js';
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
  /** How many groups there are. */
  readonly count: number;
  /** What was found for each number of groups that was asked for; that leaves none out where it is `count`. */
  readonly lists: ReadonlyMap<number, readonly Group[]>;
}

const kept = new WeakMap<Dataset, Kept>();

/** So many events are looked at between two rests. */
const BATCH = 4_096;

/**
 * The groups that have events, in the order of the dataset, at most so many: the
 * largest where there are more, then the rest as one, then the events in none. An
 * event with several actors stands in the group of each.
 */
export function groupsOf(dataset: Dataset, by: GroupBy, most: number): readonly Group[] {
  return finish(grouping(dataset, by, most));
}

/** The same in steps. */
export function* grouping(dataset: Dataset, by: GroupBy, most: number): Steps<readonly Group[]> {
  const last = kept.get(dataset);
  const known = last?.by === by ? last : undefined;
  const list = known?.lists.get(Math.min(most, known.count));
  if (list) return list;
  const { groups, count } = yield* findGroups(dataset, by, most);
  kept.set(dataset, { by, count, lists: new Map(known?.lists).set(Math.min(most, count), groups) });
  return groups;
}

function* findGroups(
  dataset: Dataset,
  by: GroupBy,
  most: number,
): Steps<{ readonly groups: readonly Group[]; readonly count: number }> {
  const members = yield* membersOf(dataset, by);
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
  const inOrder = [
    ...[...shown].sort((a, b) => named.indexOf(a) - named.indexOf(b)),
    ...(rest.length > 0 ? [{ id: REST, more: rest.length, ranks: inAny(rest, dataset.events.length) }] : []),
    ...(none ? [{ id: UNGROUPED, ranks: none }] : []),
  ];
  const groups: Group[] = [];
  for (const { ranks, ...group } of inOrder) {
    yield;
    groups.push({ ...group, dataset: { ...dataset, events: eventsAt(dataset, ranks), links: [] } });
  }
  return { groups, count: named.length + (none ? 1 : 0) };
}

/** The ranks that are in one of several lists at least, of so many. */
function inAny(lists: readonly { readonly ranks: Uint32Array }[], length: number): Uint32Array {
  const isIn = new Uint8Array(length);
  for (const { ranks } of lists) for (const rank of ranks) isIn[rank] = 1;
  const found = new Ranks();
  isIn.forEach((is, rank) => is && found.add(rank));
  return found.all;
}

function listsOf({ kinds, places, actors, series }: Dataset) {
  return { kind: kinds, place: places, actor: actors, series };
}

/** Rising ranks, as many as come. */
class Ranks {
  private list = new Uint32Array(16);
  private count = 0;

  add(rank: number): void {
    if (this.count === this.list.length) {
      const longer = new Uint32Array(2 * this.count);
      longer.set(this.list);
      this.list = longer;
    }
    this.list[this.count++] = rank;
  }

  get last(): number | undefined {
    return this.list[this.count - 1];
  }

  get all(): Uint32Array {
    return this.list.slice(0, this.count);
  }
}

/** The ranks of the events of each group. */
function* membersOf(dataset: Dataset, by: GroupBy): Steps<Map<string, Uint32Array>> {
  const { length, referenceAt } = columnsOf(dataset);
  const members = new Map<string, Ranks>();
  const add = (id: string, rank: number): void => {
    let ranks = members.get(id);
    if (!ranks) members.set(id, (ranks = new Ranks()));
    if (ranks.last !== rank) ranks.add(rank);
  };
  for (let rank = 0; rank < length; rank++) {
    if (rank % BATCH === 0) yield;
    if (by !== 'actor') add(referenceAt(rank, by) ?? UNGROUPED, rank);
    else {
      // Where nobody is known, no event need be made to say so.
      const parts = dataset.actors.size > 0 ? (dataset.events[rank]?.actors ?? []) : [];
      if (parts.length === 0) add(UNGROUPED, rank);
      for (const { actor } of parts) add(actor, rank);
    }
  }
  return new Map([...members].map(([id, { all }]) => [id, all]));
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
