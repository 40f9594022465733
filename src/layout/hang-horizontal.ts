import type { ChainEvent, Dataset } from '../dataset/types.js';
import { lowerBound } from '../dataset/lower-bound.js';
import type { EventIndex } from './event-index.js';
import { canStand, hangingAt, laneFor, type HangingInLane } from './hang-in-tile.js';
import type { LabelText } from './label-text.js';
import { LEADER_CLEAR, TEXT_INSET } from './lanes.js';
import type { Hanger, TileLabel, TileRoom } from './tiles.js';

/** A text is not written before so much room has been found for it, px. */
const LEAST_WIDTH = 40;

/** Labels in lanes over an axis that runs `length` px to the right; `heights` are those of the lanes. */
export function horizontalHanger(
  dataset: Dataset,
  index: EventIndex,
  write: (event: ChainEvent) => LabelText,
  length: number,
  heights: readonly number[],
): Hanger {
  const hangingIn = hangings();
  return {
    hang(rank, x, tile) {
      const others = hangingIn(tile);
      const margin = tile.isWhole ? 0 : LEADER_CLEAR;
      const room = { from: margin, to: length - margin, lanes: heights.length };
      const place = (wide: number, crowd: (from: number, to: number) => number) => {
        for (const flipped of [false, true]) {
          const one = hangingAt(x, wide, flipped);
          const lane = laneFor(one, others, room, crowd(one.from, one.to));
          if (lane !== undefined) return { lane, flipped };
        }
        return undefined;
      };
      if (!place(LEAST_WIDTH, () => 0)) return undefined;
      const event = dataset.events[rank];
      if (!event) return undefined;
      const text = write(event);
      const found = place(text.width, (from, to) => {
        const toTime = (px: number): number => tile.begin + ((tile.end - tile.begin) * px) / length;
        const under = lowerBound(index.anchors, toTime(to)) - lowerBound(index.anchors, toTime(from));
        return under - others.filter((other) => other.x >= from && other.x < to).length;
      });
      if (!found || (heights[found.lane] ?? 0) < text.height) return undefined;
      return hung({ rank, event, anchor: index.anchorOf[rank] ?? 0, text, ...found });
    },
    canStand: (one, a, other, b) => canStand(hangingOf(one, a), hangingOf(other, b)),
  };
}

/** The labels of a tile in its px. A tile only ever gains labels while it grows, so each is looked at once. */
function hangings(): (tile: TileRoom) => readonly HangingInLane[] {
  let labels: TileRoom['labels'] | undefined;
  let known: HangingInLane[] = [];
  return (tile) => {
    if (labels !== tile.labels) [labels, known] = [tile.labels, []];
    for (const label of tile.labels.slice(known.length)) known.push(hangingOf(label, tile.at(label.anchor)));
    return known;
  };
}

/** A label in its lane, with what it covers of the axis. */
export function hung(label: Omit<TileLabel, 'offset' | 'reach'>): TileLabel {
  const { from, to } = hangingAt(0, label.text.width, label.flipped);
  return {
    ...label,
    offset: label.flipped ? -TEXT_INSET : TEXT_INSET,
    reach: label.flipped ? [from, 0] : [0, to],
  };
}

function hangingOf({ text, flipped, lane }: TileLabel, x: number): HangingInLane {
  return { ...hangingAt(x, text.width, flipped), lane };
}
