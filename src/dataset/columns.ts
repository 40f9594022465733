import type { ChainEvent, Dataset } from './types.js';

/** The events of a dataset as numbers beside each other, in order of time. */
export interface EventColumns {
  readonly length: number;
  /** Earliest begin and latest end, epoch ms; infinite where a side is open. */
  readonly begin: Float64Array;
  readonly end: Float64Array;
  readonly importance: Float32Array;
  /** The first event whose end is the latest; -1 where there is none. */
  readonly latest: number;
  /** Whether each date is a moment or a stretch with bounds and nothing else. */
  readonly isPlain: boolean;
  /** The place of an event in order of time. */
  readonly rankOf: (id: string) => number | undefined;
}

type Events = Dataset['events'];

const known = new WeakMap<Events, EventColumns>();

/** Events that came in columns are never read one by one. */
export function keepColumns(events: Events, columns: Omit<EventColumns, 'latest'>): void {
  known.set(events, { ...columns, latest: latestOf(columns.end) });
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
  let ranks: Map<string, number> | undefined;
  const end = Float64Array.from(events, ({ date }: ChainEvent) => date.end[1]);
  return {
    length: events.length,
    begin: Float64Array.from(events, ({ date }) => date.begin[0]),
    end,
    importance: Float32Array.from(events, ({ importance }) => importance),
    latest: latestOf(end),
    isPlain: false,
    rankOf: (id) => (ranks ??= new Map(events.map((event, rank) => [event.id, rank]))).get(id),
  };
}

function latestOf(ends: Float64Array): number {
  let latest = -1;
  for (let rank = 0; rank < ends.length; rank++) {
    if (latest < 0 || (ends[rank] ?? 0) > (ends[latest] ?? 0)) latest = rank;
  }
  return latest;
}
