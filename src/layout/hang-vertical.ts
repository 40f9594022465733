import type { ChainEvent, Dataset } from '../dataset/types.js';
import type { EventIndex } from './event-index.js';
import type { LabelText } from './label-text.js';
import type { Hanger, TileLabel, TileRoom } from './grow-labels.js';

/** px between two labels of the column. */
export const LABEL_GAP = 12;
/** No label is farther than this from where its mark would have it, px. */
const MOST_SHIFT = 48;

/** Labels in one column beside an axis that runs down; none is lower than `leastHeight`. */
export function verticalHanger(
  dataset: Dataset,
  index: EventIndex,
  write: (event: ChainEvent) => LabelText,
  leastHeight: number,
): Hanger {
  /** What is free between the labels before a place and those after it, px. */
  const gapAt = (isBefore: (other: TileLabel) => boolean, tile: TileRoom): { from: number; to: number } => {
    const margin = tile.isWhole ? 0 : LABEL_GAP / 2;
    let [from, to] = [margin, tile.length - margin];
    for (const other of tile.labels) {
      const top = tile.at(other.anchor) + other.offset;
      if (isBefore(other)) from = Math.max(from, top + other.text.height + LABEL_GAP);
      else to = Math.min(to, top - LABEL_GAP);
    }
    return { from, to };
  };
  /** Of labels that were written before: one that found no room is tried again at each larger scale. */
  const heights = new Map<number, number>();
  const isWide = (y: number, { from, to }: { from: number; to: number }, height = leastHeight): boolean =>
    to - from >= height && from - y <= MOST_SHIFT && y - to <= MOST_SHIFT;
  return {
    hasRoom: (y, tile) =>
      isWide(
        y,
        gapAt(({ anchor }) => tile.at(anchor) <= y, tile),
      ),
    hang(rank, y, tile) {
      const anchor = index.anchorOf[rank] ?? 0;
      const gap = gapAt((other) => !isAfter(other, { anchor, rank }), tile);
      const { from, to } = gap;
      const event = isWide(y, gap, heights.get(rank)) ? dataset.events[rank] : undefined;
      if (!event) return undefined;
      const text = write(event);
      heights.set(rank, text.height);
      if (to - from < text.height) return undefined;
      const wish = y - text.firstLine / 2;
      const top = Math.max(from, Math.min(to - text.height, wish));
      if (Math.abs(top - wish) > MOST_SHIFT) return undefined;
      return columned({ rank, event, anchor, text, offset: top - y });
    },
    canStand(one, a, other, b) {
      const [first, x, second, y] = isAfter(one, other) ? [other, b, one, a] : [one, a, other, b];
      return x + first.offset + first.text.height + LABEL_GAP <= y + second.offset;
    },
  };
}

type Place = Pick<TileLabel, 'anchor' | 'rank'>;

function isAfter(one: Place, other: Place): boolean {
  return one.anchor > other.anchor || (one.anchor === other.anchor && one.rank > other.rank);
}

/** A label of the column, with what it covers of the axis. */
export function columned(label: Omit<TileLabel, 'lane' | 'flipped' | 'reach'>): TileLabel {
  const { offset, text } = label;
  return {
    ...label,
    lane: 0,
    flipped: false,
    reach: [Math.min(0, offset), Math.max(0, offset + text.height)],
  };
}
