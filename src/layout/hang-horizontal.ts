import type { ChainEvent, Dataset } from '../dataset/types.js';
import { lowerBound } from '../dataset/lower-bound.js';
import type { EventIndex } from './event-index.js';
import type { Hanger, TileLabel, TileRoom } from './grow-labels.js';
import {
  canStand,
  hangingAt,
  hangingOf,
  laneFor,
  takeWidths,
  widthsAlone,
  type HangingInLane,
} from './hang-in-tile.js';
import type { LabelText } from './label-text.js';
import { LEADER_CLEAR, TEXT_GAP, TEXT_INSET } from './lanes.js';

/** A text is not written before there is room for this part of the widest. */
const LEAST_PART = 0.4;
const SIDES = [false, true] as const;
/** Of so many events is remembered how wide they need be: what finds no room at one step is tried again at the next. */
const MOST_LEASTS = 20_000;

/** How wide a text at a place may be in each lane, on each side of its leader, beside so many of the labels of the tile; px. */
interface Place {
  readonly x: number;
  readonly sides: readonly number[][];
  beside: number;
}

/** Labels in lanes over an axis that runs to the right; `heights` are those of the lanes, `widest` the width of a label, px. */
export function horizontalHanger(
  dataset: Dataset,
  index: EventIndex,
  write: (event: ChainEvent, width: number) => LabelText,
  leastOf: (event: ChainEvent) => number,
  widest: number,
  heights: readonly number[],
): Hanger {
  const stateOf = tileStates();
  /** Labels farther from each other than this, px, never meet. */
  const reach = 2 * (TEXT_INSET + widest) + TEXT_GAP;
  const placeAt = (x: number, { length, isWhole }: TileRoom): Place => {
    const margin = isWhole ? 0 : LEADER_CLEAR;
    const room = { from: margin, to: length - margin, lanes: heights.length };
    return { x, sides: SIDES.map((flipped) => widthsAlone(x, flipped, room)), beside: 0 };
  };
  /** The widest room at a place beside all that hangs by now. */
  const widestAt = (place: Place, hanging: readonly HangingInLane[]): number => {
    const { x } = place;
    const [right = [], left = []] = place.sides;
    for (; place.beside < hanging.length; place.beside++) {
      const other = hanging[place.beside] as HangingInLane;
      if (Math.abs(other.x - x) > reach) continue;
      takeWidths(right, x, false, other);
      takeWidths(left, x, true, other);
    }
    return Math.max(0, ...right, ...left);
  };
  /** What an event needs at least, px, as far as it is known. */
  const leasts = new Map<number, number>();
  const isWider = (rank: number, least: number, room: number): boolean => {
    if (leasts.size >= MOST_LEASTS) leasts.clear();
    leasts.set(rank, least);
    return least > room;
  };
  /** So many lanes up as events under a text have no label yet, so that they find room under it. */
  const wishFor = (from: number, to: number, tile: TileRoom): number => {
    const toUnit = (px: number): number => tile.begin + ((tile.end - tile.begin) * px) / tile.length;
    const under = lowerBound(index.anchors, toUnit(to)) - lowerBound(index.anchors, toUnit(from));
    const labelled = stateOf(tile).hanging.filter(({ x }) => x >= from && x < to).length;
    return Math.min(heights.length - 1, under - labelled);
  };
  return {
    hasRoom(x, tile) {
      const { places, hanging } = stateOf(tile);
      const place = places.get(x) ?? placeAt(x, tile);
      places.set(x, place);
      return widestAt(place, hanging) >= LEAST_PART * widest;
    },
    hang(rank, x, tile, isTurned = false) {
      const place = placeAt(x, tile);
      const room = widestAt(place, stateOf(tile).hanging);
      if (room < LEAST_PART * widest || (leasts.get(rank) ?? 0) > room) return undefined;
      const event = dataset.events[rank];
      if (!event || (!leasts.has(rank) && isWider(rank, leastOf(event), room))) return undefined;
      const fit = (text: LabelText): TileLabel | undefined => {
        for (const flipped of [isTurned, !isTurned]) {
          const isHigh = (lane: number): boolean => (heights[lane] ?? 0) >= text.height;
          const widths = (place.sides[Number(flipped)] ?? []).map((width, lane) =>
            isHigh(lane) ? width : 0,
          );
          const { from, to } = hangingAt(x, text.width, flipped);
          const lane = laneFor(text.width, widths, wishFor(from, to, tile));
          if (lane === undefined) continue;
          return hung({ rank, event, anchor: index.anchorOf[rank] ?? 0, text, lane, flipped });
        }
        return undefined;
      };
      const usual = write(event, widest);
      if (usual.width <= room) return fit(usual);
      // Lines that break elsewhere may have room, as long as no word is broken or lost.
      if (isWider(rank, Math.min(usual.least, usual.width), room)) return undefined;
      const narrow = write(event, room);
      return narrow.cut ? undefined : fit(narrow);
    },
    canStand: (one, a, other, b) => canStand(hangingOf(one, a), hangingOf(other, b)),
  };
}

interface TileState {
  /** The labels in px of the tile. */
  readonly hanging: HangingInLane[];
  readonly places: Map<number, Place>;
}

/** What is known of the tile that grows. It only ever gains labels, so each is looked at once. */
function tileStates(): (tile: TileRoom) => TileState {
  let labels: TileRoom['labels'] | undefined;
  let state: TileState = { hanging: [], places: new Map() };
  return (tile) => {
    if (labels !== tile.labels) [labels, state] = [tile.labels, { hanging: [], places: new Map() }];
    for (let next = state.hanging.length; next < tile.labels.length; next++) {
      const label = tile.labels[next] as TileLabel;
      state.hanging.push(hangingOf(label, tile.at(label.anchor)));
    }
    return state;
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
