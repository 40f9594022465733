import type { Steps } from '../dataset/steps.js';
import type { ChainEvent } from '../dataset/types.js';
import type { EventIndex } from './event-index.js';
import type { LabelText } from './label-text.js';

/** A label as it was decided in the tile that introduced it, and stays at every larger scale. */
export interface TileLabel {
  readonly rank: number;
  readonly event: ChainEvent;
  /** In units of the axis. */
  readonly anchor: number;
  readonly text: LabelText;
  readonly lane: number;
  readonly flipped: boolean;
  /** From the anchor to the near end of the text along the axis, px. */
  readonly offset: number;
  /** From the anchor to the ends of all that is drawn along the axis, px. */
  readonly reach: readonly [from: number, to: number];
}

/** A tile while it gets labels, at one scale. */
export interface TileRoom {
  readonly begin: number;
  readonly end: number;
  /** px. */
  readonly length: number;
  readonly isWhole: boolean;
  /** Where an anchor is, px from the beginning of the tile. */
  readonly at: (anchor: number) => number;
  readonly labels: readonly TileLabel[];
}

/** How labels are placed along one orientation. */
export interface Hanger {
  /** px for each label: no half of a tile has more, to the nearest whole number. */
  readonly perLabel?: number;
  /** Whether a short label at `x` px in a tile would find room among the others. */
  readonly hasRoom: (x: number, tile: TileRoom) => boolean;
  /** The label of an event at `x` px in a tile, if there is room among the others. */
  readonly hang: (rank: number, x: number, tile: TileRoom, isTurned?: boolean) => TileLabel | undefined;
  /** How the labels are laid where everything is in view, if not like all others. */
  readonly layWhole?:
    | ((index: EventIndex, hanger: Hanger, tile: Omit<TileRoom, 'at'>) => Steps<readonly TileLabel[]>)
    | undefined;
  /** Whether two labels leave each other room when their anchors are at `a` and `b` px, and at every larger scale. */
  readonly canStand: (one: TileLabel, a: number, other: TileLabel, b: number) => boolean;
}

/** After so many events in a row without a label, no more are tried in a tile. */
const MOST_FAILURES = 150;
/** Within a stretch so short, px, one place is as good as another. */
const NEAR = 3;

/**
 * The labels that a tile has already, and more by falling importance, each where it finds room. Where none has room
 * nobody looks: the walk passes over whole stretches of time, so that it takes as long for many events as for few.
 */
export function* growLabels(
  index: EventIndex,
  { hasRoom, hang, perLabel = 0 }: Hanger,
  tile: Omit<TileRoom, 'at'>,
): Steps<readonly TileLabel[]> {
  const { begin, end, length, isWhole } = tile;
  const k = length / (end - begin);
  const at = (anchor: number): number => (anchor - begin) * k;
  const labels = [...tile.labels];
  const room = { ...tile, at, labels };
  const known = new Set(labels.map(({ rank }) => rank));
  const isHalfFull = (x: number): boolean =>
    labels.filter(({ anchor }) => at(anchor) < length / 2 === x < length / 2).length + 0.5 >=
    length / 2 / perLabel;
  // Labels only get more while a tile grows: what is closed stays so.
  const closed = new Set<number>();
  const isClosed = (first: number, last: number): boolean => {
    const [from, to] = [at(first), at(last)];
    if (to - from > NEAR) return false;
    const near = Math.floor((from + to) / 2 / NEAR);
    const x = (near + 0.5) * NEAR;
    if (!closed.has(near) && (isHalfFull(x) || !hasRoom(x, room))) closed.add(near);
    return closed.has(near);
  };
  let failures = 0;
  for (const rank of index.bestFirst(begin, isWhole ? Infinity : end, isClosed)) {
    if (known.has(rank)) continue;
    if (failures === MOST_FAILURES) break;
    yield;
    const label = hang(rank, at(index.anchorOf[rank] ?? 0), room);
    if (label) labels.push(label);
    failures = label ? 0 : failures + 1;
  }
  return labels;
}
