import type { ChainEvent, Dataset } from '../dataset/types.js';
import { lowerBound } from '../dataset/lower-bound.js';
import type { EventIndex } from './event-index.js';
import type { Hanger, TileLabel, TileRoom } from './grow-labels.js';
import { canStand, hangingAt, laneFor, widthsAt, type HangingInLane } from './hang-in-tile.js';
import type { LabelText } from './label-text.js';
import { LEADER_CLEAR, TEXT_INSET } from './lanes.js';

/** A text is not written before there is room for this part of the widest. */
const LEAST_PART = 0.4;
const SIDES = [false, true] as const;
/** So many texts are remembered: what finds no room at one step is tried again at the next. */
const MOST_TEXTS = 1_000;

/** Labels in lanes over an axis that runs to the right; `heights` are those of the lanes, `widest` the width of a label, px. */
export function horizontalHanger(
  dataset: Dataset,
  index: EventIndex,
  write: (event: ChainEvent, width: number) => LabelText,
  widest: number,
  heights: readonly number[],
): Hanger {
  const hangingIn = hangings();
  const texts = new Map<number, LabelText>();
  const usualText = (rank: number, event: ChainEvent): LabelText => {
    let text = texts.get(rank);
    if (!text) {
      if (texts.size >= MOST_TEXTS) texts.clear();
      texts.set(rank, (text = write(event, widest)));
    }
    return text;
  };
  /** The room in each lane on each side. */
  const roomAt = (x: number, tile: TileRoom): readonly (readonly number[])[] => {
    const margin = tile.isWhole ? 0 : LEADER_CLEAR;
    const room = { from: margin, to: tile.length - margin, lanes: heights.length };
    return SIDES.map((flipped) => widthsAt(x, flipped, hangingIn(tile), room));
  };
  const most = (room: readonly (readonly number[])[]): number =>
    room.reduce((width, lanes) => Math.max(width, ...lanes), 0);
  /** So many lanes up as events under a text have no label yet, so that they find room under it. */
  const wishFor = (from: number, to: number, tile: TileRoom): number => {
    const toUnit = (px: number): number => tile.begin + ((tile.end - tile.begin) * px) / tile.length;
    const under = lowerBound(index.anchors, toUnit(to)) - lowerBound(index.anchors, toUnit(from));
    const labelled = hangingIn(tile).filter(({ x }) => x >= from && x < to).length;
    return Math.min(heights.length - 1, under - labelled);
  };
  return {
    hasRoom: (x, tile) => most(roomAt(x, tile)) >= LEAST_PART * widest,
    hang(rank, x, tile) {
      const room = roomAt(x, tile);
      const widestHere = most(room);
      const event = widestHere >= LEAST_PART * widest ? dataset.events[rank] : undefined;
      if (!event) return undefined;
      const fit = (text: LabelText): TileLabel | undefined => {
        for (const [side, flipped] of SIDES.entries()) {
          const isHigh = (lane: number): boolean => (heights[lane] ?? 0) >= text.height;
          const widths = (room[side] ?? []).map((width, lane) => (isHigh(lane) ? width : 0));
          const { from, to } = hangingAt(x, text.width, flipped);
          const lane = laneFor(text.width, widths, wishFor(from, to, tile));
          if (lane === undefined) continue;
          return hung({ rank, event, anchor: index.anchorOf[rank] ?? 0, text, lane, flipped });
        }
        return undefined;
      };
      const usual = usualText(rank, event);
      if (usual.width <= widestHere) return fit(usual);
      // Lines that break elsewhere may have room, as long as no word is broken or lost.
      if (usual.least > widestHere) return undefined;
      const narrow = write(event, widestHere);
      return narrow.cut ? undefined : fit(narrow);
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
    for (let next = known.length; next < tile.labels.length; next++) {
      const label = tile.labels[next] as TileLabel;
      known.push(hangingOf(label, tile.at(label.anchor)));
    }
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
