import type { DateValue } from '../time/date-value.js';
import { boundsText, isPlain } from '../time/plain-text.js';
import { toDate } from '../time/read-date.js';
import { DateRows, keepColumns, type EventNumbers } from './columns.js';
import type { IdTable } from './id-table.js';
import { lazyArray } from './lazy-array.js';
import { ordering } from './order-of.js';
import type { Steps } from './steps.js';
import type { ChainEvent, EventFacts, Text } from './types.js';

/** Up to so many events are objects from the start; of more, each is made when it is read. */
const MOST_MADE = 1_000;

/** What usual events with the same facts have in common. */
const SHARED = ['status', 'kind', 'place', 'series'] as const;

/** What is kept of each event beside the numbers of its columns, in one order for all lists. */
interface Kept {
  readonly ids: readonly string[];
  readonly titles: readonly Text[];
  /** The facts of the event, or of another that differs from it in id, title and importance only. */
  readonly facts: readonly EventFacts[];
  /** The text of a date whose bounds do not say how it was written. */
  readonly texts: readonly (string | undefined)[];
}

/** Events that have been read, in the order in which they are written. */
export class EventRows {
  private readonly dates: DateRows;
  private readonly begins: Float64Array;
  private readonly firstEnds: Float64Array;
  private readonly numbers: number[] = [];
  private readonly ids: string[] = [];
  private readonly titles: Text[] = [];
  private readonly facts: EventFacts[] = [];
  private readonly texts: (string | undefined)[] = [];
  private readonly usual = new Map<string, EventFacts>();

  constructor(most: number) {
    this.dates = new DateRows(most);
    this.begins = new Float64Array(most);
    this.firstEnds = new Float64Array(most);
  }

  /** `number` is that of the event in the table of ids. */
  add(number: number, facts: EventFacts, date: DateValue): void {
    const row = this.ids.length;
    this.dates.set(row, { date, importance: facts.importance });
    this.begins[row] = date.begin[0];
    this.firstEnds[row] = date.end[0];
    this.numbers.push(number);
    this.ids.push(facts.id);
    this.titles.push(facts.title);
    this.facts.push(this.shared(facts));
    this.texts.push(isPlain(date) ? undefined : date.text);
  }

  /** By earliest begin, then earliest end, then as written. The table finds their ranks from then on. */
  *inOrder(table: IdTable): Steps<readonly ChainEvent[]> {
    const { length } = this.ids;
    const byEnd = yield* ordering(this.firstEnds.subarray(0, length));
    const order = yield* ordering(this.begins.subarray(0, length), byEnd);
    const columns = this.dates.columns(order);
    yield;
    const ids = itemsAt(order, this.ids);
    yield;
    const titles = itemsAt(order, this.titles);
    yield;
    const facts = itemsAt(order, this.facts);
    yield;
    const texts = this.texts.some(Boolean) ? itemsAt(order, this.texts) : [];
    yield;
    const ranks = new Int32Array(this.begins.length).fill(-1);
    order.forEach((row, rank) => (ranks[this.numbers[row] ?? 0] = rank));
    yield;
    return listOf(columns, { ids, titles, facts, texts }, table, ranks);
  }

  /** Most events say little beside title and date, and the same as many others. */
  private shared(facts: EventFacts): EventFacts {
    if (!isUsual(facts)) return facts;
    const { kind = '', place = '', series = '' } = facts;
    const key = kind + place + series;
    const other = this.usual.get(key);
    if (other && SHARED.every((name) => other[name] === facts[name])) return other;
    this.usual.set(key, facts);
    return facts;
  }
}

function isUsual({ actors, sources, claims, short, summary, media, url }: EventFacts): boolean {
  const count = actors.length + sources.length + claims.length;
  return count === 0 && (short ?? summary ?? media ?? url) === undefined;
}

function itemsAt<Item>(order: Uint32Array, items: readonly Item[]): readonly Item[] {
  const found = new Array<Item>(order.length);
  for (let rank = 0; rank < order.length; rank++) found[rank] = items[order[rank] ?? 0] as Item;
  return found;
}

/** A function of its own: what is made here is kept, and holds on to all that any function beside it names. */
function listOf(numbers: EventNumbers, kept: Kept, table: IdTable, ranks: Int32Array): readonly ChainEvent[] {
  const { length } = numbers;
  const { ids, facts } = kept;
  const idAt = (rank: number): string => ids[rank] ?? '';
  table.renumber(ranks, idAt);
  const make = (rank: number): ChainEvent => eventAt(rank, numbers, kept);
  const events =
    length > MOST_MADE ? lazyArray(length, make) : Array.from({ length }, (_, rank) => make(rank));
  keepColumns(events, {
    ...numbers,
    idAt,
    rankOf: (id) => table.find(id),
    referenceAt: (rank, key) => facts[rank]?.[key],
  });
  return events;
}

function eventAt(rank: number, numbers: EventNumbers, { ids, titles, facts, texts }: Kept): ChainEvent {
  const text = texts[rank] ?? boundsText(numbers.begin[rank] ?? 0, numbers.end[rank] ?? 0);
  // The text has been read once, and is a date.
  const date = toDate(text);
  if (!date) throw new RangeError(text);
  return {
    ...(facts[rank] as EventFacts),
    id: ids[rank] ?? '',
    title: titles[rank] ?? '',
    importance: numbers.importance[rank] ?? 0,
    date,
  };
}
