import { anchorOf } from '../time/anchor-of.js';
import type { Precision } from '../time/date-value.js';
import { toInstant } from '../time/instant.js';
import { finest } from '../time/precision.js';
import { IdTable } from './id-table.js';
import type { ChainEvent, Dataset } from './types.js';

/** What an event names at most one of. */
export type Reference = 'kind' | 'place' | 'series';

/** The events of a dataset as numbers beside each other, in order of time. */
export interface EventNumbers {
  readonly length: number;
  /** Earliest begin and latest end, epoch ms; infinite where a side is open. */
  readonly begin: Float64Array;
  readonly end: Float64Array;
  /** Where each date stands on an axis; of what is in `open`, that depends on the chart, and is not told. */
  readonly anchor: Float64Array;
  readonly importance: Float32Array | Float64Array;
  /** The events whose dates are open to a side, rising; but for those that stand where they begin. */
  readonly open: readonly number[];
  /** That of the finest date. */
  readonly precision: Precision;
  /** The first event whose end is the latest; -1 where there is none. */
  readonly latest: number;
}

export interface EventColumns extends EventNumbers {
  /** The id of an event, without making the event. */
  readonly idAt: (rank: number) => string;
  /** The place of an event in order of time. */
  readonly rankOf: (id: string) => number | undefined;
  /** The id of what an event refers to. */
  readonly referenceAt: (rank: number, key: Reference) => string | undefined;
}

type Events = Dataset['events'];

const known = new WeakMap<Events, EventColumns>();

/** Events whose columns were made while they were read are not read again for them. */
export function keepColumns(events: Events, columns: EventColumns): void {
  known.set(events, columns);
}

/** Made once for each list of events. */
export function columnsOf({ events }: Pick<Dataset, 'events'>): EventColumns {
  let columns = known.get(events);
  if (!columns) {
    columns = fromEvents(events);
    known.set(events, columns);
  }
  return columns;
}

function fromEvents(events: Events): EventColumns {
  const { length } = events;
  const rows = new DateRows(length);
  events.forEach((event, row) => rows.set(row, event));
  const numbers = rows.columns(Uint32Array.from({ length }, (_, row) => row));
  const idAt = (rank: number): string => events[rank]?.id ?? '';
  let table: IdTable | undefined;
  return {
    ...numbers,
    idAt,
    rankOf: (id) => (table ??= tableOf(length, idAt)).find(id),
    referenceAt: (rank, key) => events[rank]?.[key],
  };
}

function tableOf(length: number, idAt: EventColumns['idAt']): IdTable {
  const table = new IdTable(length, idAt);
  for (let rank = 0; rank < length; rank++) table.add(rank);
  return table;
}

/** Dates as numbers, in the order in which they are written. */
export class DateRows {
  private readonly begin: Float64Array;
  private readonly end: Float64Array;
  private readonly anchor: Float64Array;
  private readonly importance: Float64Array;
  private readonly open = new Set<number>();
  private precision: Precision = '10^12 years';

  constructor(count: number) {
    this.begin = new Float64Array(count);
    this.end = new Float64Array(count);
    this.anchor = new Float64Array(count);
    this.importance = new Float64Array(count);
  }

  set(row: number, { date, importance }: Pick<ChainEvent, 'date' | 'importance'>): void {
    this.begin[row] = date.begin[0];
    this.end[row] = date.end[1];
    this.importance[row] = importance;
    if (date.precision !== this.precision) this.precision = finest(date.precision, this.precision);
    if (date.openBegin ?? date.openEnd) this.open.add(row);
    else this.anchor[row] = anchorOf(date, toInstant(0), 0);
  }

  /** The rows in another order, which may leave some out. */
  columns(order: Uint32Array): EventNumbers {
    const end = valuesAt(order, this.end);
    const open: number[] = [];
    if (this.open.size > 0) order.forEach((row, rank) => this.open.has(row) && open.push(rank));
    return {
      length: order.length,
      begin: valuesAt(order, this.begin),
      end,
      anchor: valuesAt(order, this.anchor),
      importance: shortest(valuesAt(order, this.importance)),
      open,
      precision: this.precision,
      latest: latestOf(end),
    };
  }
}

/** The same values in half the room where that holds them exactly, as it does where none is given. */
export function shortest(values: Float64Array): Float32Array | Float64Array {
  const short = new Float32Array(values);
  for (let at = 0; at < short.length; at++) if (short[at] !== values[at]) return values;
  return short;
}

/** The values in some places, in the order of these. */
export function valuesAt<Values extends Float64Array | Float32Array>(
  places: Uint32Array,
  values: Values,
): Values {
  const found = values.slice(0, places.length) as Values;
  for (let at = 0; at < places.length; at++) found[at] = values[places[at] ?? 0] ?? 0;
  return found;
}

export function latestOf(ends: Float64Array): number {
  let latest = -1;
  for (let rank = 0; rank < ends.length; rank++) {
    if (latest < 0 || (ends[rank] ?? 0) > (ends[latest] ?? 0)) latest = rank;
  }
  return latest;
}
