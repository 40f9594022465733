import { endOfDay, startOfDay } from '../time/civil.js';
import type { DateValue, Precision } from '../time/date-value.js';
import { FARTHEST_YEAR } from '../time/edtf/year.js';
import { DAY, MINUTE, SECOND, toInstant } from '../time/instant.js';
import { dayText, secondText, yearText } from '../time/plain-text.js';
import { ColumnReader, isNothing, type Fault } from './column-reader.js';
import { keepColumns, latestOf, shortest, type Reference } from './columns.js';
import { datasetFields, USUAL_IMPORTANCE } from './fields.js';
import { IdTable } from './id-table.js';
import { lazyArray } from './lazy-array.js';
import { ordering } from './order-of.js';
import type { Entries } from './read-claims.js';
import type { Reader, Subject } from './reader.js';
import type { Steps } from './steps.js';
import type { ChainEvent, Text } from './types.js';
import { cleanText, get, hasWords, isLong, isRecord, LONGEST_NAME, LONGEST_TEXT, nameOf } from './values.js';

type Column<T> = ArrayLike<T>;
type Id = string | number;
/** An empty cell. */
type Nothing = null | undefined;

/** Events as lists beside each other, one item per event in each. They are kept as they are, and must not be changed. */
export interface ColumnsInput {
  /** Epoch ms, UTC; a whole day where it is the first ms of one, else as fine as it is written. */
  readonly begin: Column<number>;
  /** Epoch ms; NaN where the event is a moment, Infinity where its end is open. */
  readonly end?: Column<number | Nothing>;
  readonly title: Column<Text>;
  /** Without ids, the number of the row is the id. */
  readonly id?: Column<Id>;
  readonly summary?: Column<Text | Nothing>;
  readonly kind?: Column<Id | Nothing>;
  readonly place?: Column<Id | Nothing>;
  readonly series?: Column<Id | Nothing>;
  /** 0 to 1. */
  readonly importance?: Column<number>;
}

/** Beyond this no date has a day, ms. */
const LAST_DAY = 8.64e15;
/** Beyond these there are no dates, ms. */
const [FIRST, LAST] = [startOfDay(-FARTHEST_YEAR, 1, 1), endOfDay(FARTHEST_YEAR, 12, 31)];
/** So many rows are read between two rests. */
const BATCH = 1_024;

/** What is said of rows ends with what came of it. */
const NO_TIME = `has no number of ms within ±${FARTHEST_YEAR.toLocaleString('en')} years; write epoch ms. It`;
const NO_ID = 'has no id, which is a text or a number;';
const TOO_LONG = 'is too long, and was cut; shorten it.';

/** What events refer to, in order of time: numbers of ids, because a column is in another order, and each jump in it costs more. */
class References {
  private readonly ids: readonly (string | undefined)[];
  private readonly numbers: ReadonlyMap<string, number>;
  private readonly of: Uint8Array | Uint32Array;

  constructor(ids: Iterable<string>, count: number) {
    this.ids = [undefined, ...ids];
    this.numbers = new Map(this.ids.map((id, number) => [id ?? '', number]));
    this.of = this.ids.length <= 256 ? new Uint8Array(count) : new Uint32Array(count);
  }

  /** Whether the id is known; else the event refers to nothing. */
  set(rank: number, id: string): boolean {
    const number = this.numbers.get(id) ?? 0;
    this.of[rank] = number;
    return number > 0;
  }

  at(rank: number): string | undefined {
    return this.ids[this.of[rank] ?? 0];
  }
}

export type ReadColumns = typeof readColumns;

/** Columns -> events in order of time, each of which is made when it is read. */
export function* readColumns(
  reader: Reader,
  source: object,
  isRoot: boolean,
  entries: Entries,
): Steps<readonly ChainEvent[]> {
  const subject: Subject = { name: () => 'The columns', path: isRoot ? '' : 'events' };
  const columns = new ColumnReader(reader, source, subject);
  const undated = columns.fault('bad-date', 'begin', `${NO_TIME} was left out.`);
  const begins = columns.numbers('begin') ?? new Float64Array();
  const { length } = begins;
  const endless = columns.fault('bad-end', 'end', `${NO_TIME} is shown as a moment.`);
  const reversed = columns.fault('bad-end', 'end', 'ends before it begins; it is shown as a moment.');
  const ends = columns.numbers('end', length, endless);
  const heavy = columns.fault(
    'bad-importance',
    'importance',
    'must be a number from 0 to 1; the nearest was taken.',
  );
  const weights = columns.numbers('importance', length);
  const untitled = columns.fault('missing-title', 'title', 'has no title; the id is shown instead.');
  const longTitle = columns.fault('too-long', 'title', TOO_LONG);
  const titles = columns.column('title', length);
  const wordless = columns.fault('wrong-type', 'summary', 'is no text; it was left out.');
  const longSummary = columns.fault('too-long', 'summary', TOO_LONG);
  const summaries = columns.column('summary', length);
  const nameless = columns.fault('missing-id', 'id', `${NO_ID} the number of the row was taken.`);
  const twice = columns.fault('duplicate-id', 'id', 'has the id of another event; links lead to the first.');
  const ids = columns.column('id', length);
  const reference = (key: Reference, known: ReadonlyMap<string, unknown>) => ({
    cells: columns.column(key, length),
    known,
    unnamed: columns.fault('wrong-type', key, `${NO_ID} it was left out.`),
    lost: columns.fault(`missing-${key}`, key, `names a ${key} that is not in the dataset; it was left out.`),
  });
  const references = {
    kind: reference('kind', entries.kinds),
    place: reference('place', entries.places),
    series: reference('series', entries.series),
  };
  reader.unknown(source, { ...(isRoot && datasetFields), ...columns.known }, subject);
  if (entries.kinds.size === 0) yield* nameKinds(references.kind.cells, length, entries);

  const rows = yield* rowsInOrder(begins, undated);
  const count = rows.length;
  const begin = new Float64Array(count);
  const end = new Float64Array(count);
  const anchor = new Float64Array(count);
  const given = new Float64Array(count);
  const idAt = (rank: number): string => {
    const row = rows[rank] ?? NaN;
    return toId(cell(ids, row)) ?? String(row);
  };
  const table = ids && new IdTable(count, idAt);
  const named = (['kind', 'place', 'series'] as const).flatMap((key) => {
    const { cells, known, ...faults } = references[key];
    return cells ? [{ key, cells, ...faults, found: new References(known.keys(), count) }] : [];
  });
  for (let rank = 0; rank < count; rank++) {
    if (rank % BATCH === 0) yield;
    const row = rows[rank] ?? 0;
    const from = begins[row] ?? 0;
    const written = ends?.[row] ?? NaN;
    const to = endOf(from, written);
    if (written < from) reversed.note(row);
    else if (written > from && Number.isNaN(to)) endless.note(row);
    const last = lastOf(to > from ? to : from);
    begin[rank] = from;
    end[rank] = last;
    // Of a stretch, the middle between its bounds, which are as wide on both sides or none to speak of; where it begins, if it has no end.
    anchor[rank] = to === Infinity ? lastOf(from) : from + (last - from) / 2;
    const weight = weights?.[row] ?? USUAL_IMPORTANCE;
    if (!(weight >= 0 && weight <= 1)) heavy.note(row);
    given[rank] = Number.isNaN(weight) ? USUAL_IMPORTANCE : Math.max(0, Math.min(1, weight));
    const title = cell(titles, row);
    if (!isText(title)) {
      if (!titles || row < titles.length) untitled.note(row);
    } else if (isLong(title, LONGEST_NAME)) longTitle.note(row);
    const summary = cell(summaries, row);
    if (isText(summary)) {
      if (isLong(summary, LONGEST_TEXT)) longSummary.note(row);
    } else if (typeof summary !== 'string' && !isNothing(summary)) wordless.note(row);
    for (const { cells, unnamed, lost, found } of named) {
      const value = cell(cells, row);
      const id = toId(value);
      if (id === undefined) {
        if (!isNothing(value)) unnamed.note(row);
      } else if (!found.set(rank, id)) lost.note(row);
    }
    if (!table) continue;
    if (row < ids.length && toId(cell(ids, row)) === undefined) nameless.note(row);
    if (!table.add(rank)) twice.note(row);
  }
  yield;
  const importance = shortest(given);
  columns.report();

  const found = new Map<Reference, References>(named.map((one) => [one.key, one.found]));
  const referenceAt = (rank: number, key: Reference): string | undefined => found.get(key)?.at(rank);
  const make = (rank: number): ChainEvent => {
    const row = rows[rank] ?? 0;
    const id = idAt(rank);
    const [title, summary] = [cell(titles, row), cell(summaries, row)];
    const named = (key: Reference): Record<string, string> => {
      const one = referenceAt(rank, key);
      return one === undefined ? {} : { [key]: one };
    };
    return {
      id,
      title: isText(title) ? cleanText(title, LONGEST_NAME) : nameOf(id),
      status: 'occurred',
      actors: [],
      importance: importance[rank] ?? USUAL_IMPORTANCE,
      sources: [],
      claims: [],
      date: dateOf(begins[row] ?? 0, ends?.[row] ?? NaN),
      ...(isText(summary) && { summary: cleanText(summary, LONGEST_TEXT) }),
      ...named('kind'),
      ...named('place'),
      ...named('series'),
    };
  };
  const events = lazyArray(count, make);
  keepColumns(events, {
    length: count,
    begin,
    end,
    anchor,
    importance,
    open: [],
    precision: unitOf(begin[0] ?? 0)[0],
    latest: latestOf(end),
    idAt,
    rankOf: table ? (id) => table.find(id) : rankByRow(rows, length),
    referenceAt,
  });
  return events;
}

/** The rows that have a date, by begin, then as written. */
function* rowsInOrder(begins: Float64Array, undated: Fault): Steps<Uint32Array> {
  begins.forEach((at, row) => {
    if (!isTime(at)) undated.note(row);
  });
  if (undated.count === 0) return yield* ordering(begins);
  // NaN has no place in an order.
  const order = yield* ordering(begins.map((at) => (isTime(at) ? at : Infinity)));
  return order.subarray(0, begins.length - undated.count);
}

function* nameKinds(cells: Column<unknown> | undefined, count: number, { kinds }: Entries): Steps<void> {
  for (let row = 0; cells && row < Math.min(cells.length, count); row++) {
    if (row % BATCH === 0) yield;
    const id = toId(cell(cells, row));
    if (id !== undefined && !kinds.has(id)) kinds.set(id, { id, label: nameOf(id), index: kinds.size });
  }
}

/** What a column has in a row, whatever it is. */
function cell(column: Column<unknown> | undefined, row: number): unknown {
  return column && get(column, row);
}

/** A map of languages whose reading throws is no text. */
function isText(value: unknown): value is Text {
  if (typeof value === 'string') return value.trim() !== '';
  try {
    return (
      isRecord(value) &&
      Object.values(value).every((one) => typeof one === 'string') &&
      hasWords(value as Text)
    );
  } catch {
    return false;
  }
}

function toId(value: unknown): string | undefined {
  return (typeof value === 'string' && value !== '') || Number.isFinite(value) ? String(value) : undefined;
}

function rankByRow(rows: Uint32Array, count: number): (id: string) => number | undefined {
  let ranks: Uint32Array | undefined;
  return (id) => {
    const row = Number(id);
    if (String(row) !== id) return undefined;
    if (!ranks) {
      ranks = new Uint32Array(count).fill(count);
      for (let rank = 0; rank < rows.length; rank++) ranks[rows[rank] ?? 0] = rank;
    }
    const rank = ranks[row] ?? count;
    return rank < count ? rank : undefined;
  };
}

type Unit = readonly [precision: Precision, length: number];
const FAR: Unit = ['year', 1];
const MILLISECOND: Unit = ['millisecond', 1];
const UNITS: readonly Unit[] = [
  ['day', DAY],
  ['minute', MINUTE],
  ['second', SECOND],
];

function unitOf(at: number): Unit {
  if (Math.abs(at) > LAST_DAY) return FAR;
  return UNITS.find(([, length]) => Math.floor(at / length) * length === at) ?? MILLISECOND;
}

/** The last ms of the unit that begins at a number. */
function lastOf(at: number): number {
  return at + unitOf(at)[1] - 1;
}

function isTime(at: number): boolean {
  return at >= FIRST && at <= LAST;
}

/** Where a row ends that lasts, be it never; else NaN. */
function endOf(begin: number, end: number): number {
  return end > begin && (isTime(end) || end === Infinity) ? end : NaN;
}

function dateOf(begin: number, written: number): DateValue {
  const [precision] = unitOf(begin);
  const first = [toInstant(begin), toInstant(lastOf(begin))] as const;
  const date = { precision, approximate: false, uncertain: false, choices: [] };
  const text = toText(begin);
  const end = endOf(begin, written);
  if (Number.isNaN(end)) return { ...date, text, form: 'date', begin: first, end: first };
  const interval = { ...date, form: 'interval', begin: first } as const;
  return end === Infinity
    ? { ...interval, text: `${text}/..`, end: [toInstant(begin), toInstant(end)], openEnd: 'open' }
    : { ...interval, text: `${text}/${toText(end)}`, end: [toInstant(end), toInstant(lastOf(end))] };
}

/** EDTF to the second; far years have no days. */
function toText(at: number): string {
  return (unitOf(at)[0] === 'day' ? dayText : secondText)(at) ?? yearText(at);
}
