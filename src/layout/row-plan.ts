import type { Dataset } from '../dataset/types.js';
import { eventIndex, type EventIndex } from './event-index.js';
import { beyondBound } from './marks/open.js';
import type { Settings } from './settings.js';
import type { Tiles } from './tiles.js';

/** As many events as this are tried in every way, and each keeps its own mark. */
export const FEW = 50;
/** In bands, as many as this in all of them. */
const FEW_IN_BANDS = 90;
/** Many events have so many labels for the length of the axis, in bands all of them. */
const [LABELS, LABELS_OF_BANDS] = [52, 42];
/** A chart of more bands says nothing. */
export const MOST_BANDS = 12;
/** The head of a band is at least so high, px: a button that a finger hits. */
const LEAST_HEAD = 28;
/** A collapsed band is one row, as high as a column of it may be, px. */
export const FOLDED_HEIGHT = 24;
/** Lines of a label where there are many. */
export const CROWD_LINES = { title: 2, date: 1, place: 1 } as const;

/** What the events beside one line of time keep while the span changes. */
export interface RowPlan {
  readonly index: EventIndex;
  readonly tiles: Tiles;
  readonly isFew: boolean;
  /** The outermost row of marks, counted from the axis. */
  readonly rows: number;
}

/** Without what makes a crowd of them, all are few. */
export function isFewIn({ events }: Dataset, { isFolded, share, crowd }: Settings): boolean {
  return !crowd || (events.length <= Math.min(FEW, FEW_IN_BANDS / share) && !isFolded);
}

/** How many labels a crowd has for the length of the axis, where so many bands `share` the chart. */
export function mostLabels(share: number): number {
  return share > 1 ? LABELS_OF_BANDS / share : LABELS;
}

export function headHeight({ title }: Settings): number {
  return Math.max(LEAST_HEAD, title.lineHeight + 8);
}

/** The index of events along an axis so many px long. */
export function indexAlong(dataset: Dataset, { now, reach }: Settings, length: number): EventIndex {
  const { begin, end } = reach.whole;
  return eventIndex(dataset, now, ((end - begin) / Math.max(1, length)) * beyondBound(length), reach.axis);
}
