import type { DateValue, Precision } from '../time/date-value.js';
import { DAY, MINUTE, SECOND, toInstant } from '../time/instant.js';
import { dayText, secondText, yearText } from '../time/plain-text.js';
import { isColumn } from './columns-in.js';
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

/** Events as lists beside each other, one item per event. They are kept as they are, and must not be changed. */
export interface ColumnsInput {
  /** Epoch ms, UTC; a whole day where it is the first ms of one, else as fine as it is written. */
  readonly begin: Column<number>;
  /** Epoch ms; NaN where the event is a moment. */
  readonly end?: Column<number>;
  readonly title: Column<Text>;
  /** Without ids, the number of the row is the id. */
  readonly id?: Column<string>;
  readonly summary?: Column<Text>;
  readonly kind?: Column<string | undefined>;
  readonly place?: Column<string | undefined>;
  readonly series?: Column<string | undefined>;
  /** 0 to 1. */
  readonly importance?: Column<number>;
}

/** Beyond this no date has a day, ms. */
const LAST_DAY = 8.64e15;
/** So many rows are read between two rests. */
const BATCH = 1_024;

/** Counts the rows with one fault, and says it once. */
class Fault {
  count = 0;
  private first = 0;

  note(row: number): void {
    if (this.count === 0) this.first = row;
    this.count += 1;
  }

  report(reader: Reader, code: string, subject: Subject, key: string, problem: string): void {
    if (this.count === 0) return;
    const rows =
      this.count === 1 ? `row ${this.first}` : `${this.count} rows, the first is row ${this.first}:`;
    reader.report(code === 'bad-date' ? 'error' : 'warning', code, subject, key, () => `${rows} ${problem}`);
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
  const known: Record<string, unknown> = isRoot ? { ...datasetFields } : {};
  const column = (key: string): Column<unknown> | undefined => {
    known[key] = true;
    const value = get(source, key);
    if (value === undefined || isColumn(value)) return value;
    reader.report('warning', 'wrong-type', subject, key, () => 'must be a list; it was left out.');
    return undefined;
  };
  const numbers = (key: string): Float64Array | undefined => {
    const values = column(key);
    if (values === undefined || values instanceof Float64Array) return values;
    if (values instanceof Float32Array) return new Float64Array(values);
    return Float64Array.from(values, (value) => (typeof value === 'number' ? value : NaN));
  };
  const begins = numbers('begin') ?? new Float64Array();
  const ends = numbers('end');
  const weights = numbers('importance');
  const titles = column('title');
  const ids = column('id');
  const summaries = column('summary');
  const references = { kind: column('kind'), place: column('place'), series: column('series') };
  reader.unknown(source, known, subject);
  const lists = { kind: entries.kinds, place: entries.places, series: entries.series };
  if (entries.kinds.size === 0) yield* nameKinds(references.kind, entries);

  const rows = yield* rowsInOrder(reader, begins, subject);
  const count = rows.length;
  const begin = new Float64Array(count);
  const end = new Float64Array(count);
  const anchor = new Float64Array(count);
  const given = new Float64Array(count);
  const idAt = (rank: number): string => idOf(ids, rows[rank] ?? NaN);
  const table = ids && new IdTable(count, idAt);
  const [reversed, heavy, untitled, twice] = [new Fault(), new Fault(), new Fault(), new Fault()];
  const long = { title: new Fault(), summary: new Fault() };
  const named = (['kind', 'place', 'series'] as const).filter((key) => references[key]);
  const lost = { kind: new Fault(), place: new Fault(), series: new Fault() };
  for (let rank = 0; rank < count; rank++) {
    if (rank % BATCH === 0) yield;
    const row = rows[rank] ?? 0;
    const from = begins[row] ?? 0;
    const to = ends?.[row] ?? NaN;
    if (to < from) reversed.note(row);
    const last = lastOf(to > from ? to : from);
    begin[rank] = from;
    end[rank] = last;
    // Of a stretch, the middle between its bounds, which are as wide on both sides or none to speak of.
    anchor[rank] = from + (last - from) / 2;
    const weight = weights ? (weights[row] ?? NaN) : USUAL_IMPORTANCE;
    if (!(weight >= 0 && weight <= 1)) heavy.note(row);
    given[rank] = Number.isNaN(weight) ? USUAL_IMPORTANCE : Math.max(0, Math.min(1, weight));
    const title = titles?.[row];
    if (!isText(title)) untitled.note(row);
    else if (isLong(title, LONGEST_NAME)) long.title.note(row);
    const summary = summaries?.[row];
    if (isText(summary) && isLong(summary, LONGEST_TEXT)) long.summary.note(row);
    for (const key of named) {
      const id = references[key]?.[row];
      if (typeof id === 'string' && !lists[key].has(id)) lost[key].note(row);
    }
    if (table?.add(rank) === false) twice.note(row);
  }
  yield;
  const importance = shortest(given);
  reversed.report(reader, 'bad-end', subject, 'end', 'ends before it begins; it is shown as a moment.');
  heavy.report(
    reader,
    'bad-importance',
    subject,
    'importance',
    'must be a number from 0 to 1; the nearest was taken.',
  );
  untitled.report(reader, 'missing-title', subject, 'title', 'has no title; the id is shown instead.');
  for (const key of ['title', 'summary'] as const)
    long[key].report(reader, 'too-long', subject, key, 'is too long, and was cut; shorten it.');
  twice.report(
    reader,
    'duplicate-id',
    subject,
    'id',
    'has the id of another event; links lead to the first.',
  );
  for (const key of named)
    lost[key].report(
      reader,
      `missing-${key}`,
      subject,
      key,
      `names a ${key} that is not in the dataset; it was left out.`,
    );

  const referenceAt = (rank: number, key: Reference): string | undefined => {
    const one = references[key]?.[rows[rank] ?? NaN];
    return typeof one === 'string' && lists[key].has(one) ? one : undefined;
  };
  const make = (rank: number): ChainEvent => {
    const row = rows[rank] ?? 0;
    const id = idAt(rank);
    const [title, summary] = [titles?.[row], summaries?.[row]];
    const reference = (key: keyof typeof lists): Record<string, string> => {
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
      ...reference('kind'),
      ...reference('place'),
      ...reference('series'),
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
    rankOf: table ? (id) => table.find(id) : rankByRow(rows, begins.length),
    referenceAt,
  });
  return events;
}

/** The rows that have a date, by begin, then as written. */
function* rowsInOrder(reader: Reader, begins: Float64Array, subject: Subject): Steps<Uint32Array> {
  const undated = new Fault();
  for (let row = 0; row < begins.length; row++) {
    if (!Number.isFinite(begins[row])) undated.note(row);
  }
  undated.report(reader, 'bad-date', subject, 'begin', 'has no finite number of ms; it was left out.');
  // Whatever is not finite sorts to the ends, where the filter finds it.
  const order = yield* ordering(begins);
  return undated.count === 0 ? order : order.filter((row) => Number.isFinite(begins[row]));
}

function* nameKinds(kinds: Column<unknown> | undefined, { kinds: named }: Entries): Steps<void> {
  for (let row = 0; kinds && row < kinds.length; row++) {
    if (row % BATCH === 0) yield;
    const id = kinds[row];
    if (typeof id === 'string' && id !== '' && !named.has(id))
      named.set(id, { id, label: nameOf(id), index: named.size });
  }
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

function idOf(ids: Column<unknown> | undefined, row: number): string {
  const id = ids?.[row];
  return typeof id === 'string' || typeof id === 'number' ? String(id) : String(row);
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

function dateOf(begin: number, end: number): DateValue {
  const [precision] = unitOf(begin);
  const first = [toInstant(begin), toInstant(lastOf(begin))] as const;
  const lasts = end > begin;
  return {
    text: lasts ? `${toText(begin)}/${toText(end)}` : toText(begin),
    form: lasts ? 'interval' : 'date',
    begin: first,
    end: lasts ? [toInstant(end), toInstant(lastOf(end))] : first,
    precision,
    approximate: false,
    uncertain: false,
    choices: [],
  };
}

/** EDTF to the second; far years have no days. */
function toText(at: number): string {
  return (unitOf(at)[0] === 'day' ? dayText : secondText)(at) ?? yearText(at);
}
