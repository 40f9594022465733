import { passes, type ChainFilter } from '../../dataset/filter.js';
import { linksOf } from '../../dataset/graph.js';
import { dateInWords, type Telling } from '../../dataset/in-words.js';
import type { TextRun } from '../../dataset/text-runs.js';
import { runIn } from '../../dataset/text.js';
import type { ChainEvent, Dataset, Text, UndatedEvent } from '../../dataset/types.js';
import type { UiWords } from '../../i18n/words.js';

/** One event of a table, in words. */
export interface TableRow {
  readonly id: string;
  /** The number of its kind. */
  readonly hue: number | undefined;
  readonly isDated: boolean;
  readonly isDimmed: boolean;
  readonly date: string;
  readonly title: TextRun;
  readonly kind: TextRun;
  readonly place: TextRun;
  readonly actors: readonly TextRun[];
  readonly links: number;
  readonly sources: number;
}

/** The row at a place: the events in an order, then those without a date. */
export function rowAt(
  dataset: Dataset,
  order: Uint32Array,
  place: number,
  filter: ChainFilter | undefined,
  telling: Telling,
  ui: UiWords,
): TableRow | undefined {
  const event =
    place < order.length ? dataset.events[order[place] ?? 0] : dataset.undated[place - order.length];
  if (!event) return undefined;
  const tell = (text: Text | undefined): TextRun => runIn(text, telling.locale, dataset.language);
  const kind = dataset.kinds.get(event.kind ?? '');
  return {
    id: event.id,
    hue: kind?.index,
    isDated: 'date' in event,
    isDimmed: filter !== undefined && !passes(filter, event),
    date: dateOf(event, telling, ui),
    title: tell(event.title),
    kind: tell(kind?.label),
    place: tell(dataset.places.get(event.place ?? '')?.label),
    actors: event.actors.map(({ actor }) => tell(dataset.actors.get(actor)?.label)),
    links: linksOf(dataset, event.id).length,
    sources: event.sources.length,
  };
}

function dateOf(event: ChainEvent | UndatedEvent, telling: Telling, ui: UiWords): string {
  if ('date' in event) return dateInWords(event, telling);
  return event.dateText === '' ? ui.undated : `${ui.undated} (${event.dateText})`;
}
