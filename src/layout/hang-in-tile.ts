import {
  covers,
  LEADER_CLEAR,
  overlap,
  TEXT_GAP,
  TEXT_INSET,
  type Hanging,
  type LanePlace,
} from './lanes.js';

/** A label of a tile, in px from the beginning of the tile at the scale of the tile. */
export interface HangingInLane extends Hanging {
  readonly lane: number;
}

export interface LaneRoom {
  /** px that no text may leave. */
  readonly from: number;
  readonly to: number;
  readonly lanes: number;
}

/** The text of a label at `x` on one side of its leader. */
export function hangingAt(x: number, width: number, flipped: boolean): Hanging {
  return flipped
    ? { x, from: x - TEXT_INSET - width, to: x - TEXT_INSET, flipped }
    : { x, from: x + TEXT_INSET, to: x + TEXT_INSET + width, flipped };
}

/** What a label takes in its lane, where its leader stands at `x`. */
export function hangingOf(
  { text, flipped, lane }: { readonly text: { readonly width: number } } & LanePlace,
  x: number,
): HangingInLane {
  return { ...hangingAt(x, text.width, flipped), lane };
}

/** Whether two labels in their lanes can stand beside each other at this scale and at every larger one. */
export function canStand(a: HangingInLane, b: HangingInLane): boolean {
  const [aCovers, bCovers] = [covers(a, b), covers(b, a)];
  if (aCovers && bCovers) return false;
  if (aCovers && a.lane <= b.lane) return false;
  if (bCovers && b.lane <= a.lane) return false;
  return a.lane !== b.lane || !overlap(a, b);
}

/**
 * How wide a text at `x` may be in each lane, on one side of its leader: px, 0 or less where there is no room. {@link takeWidths} makes room
 * for others.
 */
export function widthsAlone(x: number, flipped: boolean, { from, to, lanes }: LaneRoom): number[] {
  return new Array<number>(lanes).fill(flipped ? x - TEXT_INSET - from : to - x - TEXT_INSET);
}

/**
 * Takes from such widths what another label needs. A lane is above the one whose text covers the leader, and a text ends
 * before the leaders of those as high as it, and before the next text in the lane.
 */
export function takeWidths(widths: number[], x: number, flipped: boolean, other: HangingInLane): void {
  const sign = flipped ? -1 : 1;
  const { lane: own, from, to } = other;
  const away = sign * (other.x - x);
  const limit = (lane: number, width: number): void => {
    widths[lane] = Math.min(widths[lane] ?? 0, width);
  };
  if (away > 0) for (let lane = 0; lane <= own; lane++) limit(lane, away - LEADER_CLEAR - TEXT_INSET);
  const far = sign * ((flipped ? from : to) - x) - TEXT_INSET;
  const near = sign * ((flipped ? to : from) - x) - TEXT_INSET;
  if (far + TEXT_GAP > 0) limit(own, near - TEXT_GAP);
  if (covers(other, { x })) widths.fill(0, own);
}

/** Of the lanes with room for a text the first from `wish` up, else the first from there down. */
export function laneFor(width: number, widths: readonly number[], wish: number): number | undefined {
  const hasRoom = (lane: number): boolean => (widths[lane] ?? 0) >= width;
  for (let lane = wish; lane < widths.length; lane++) if (hasRoom(lane)) return lane;
  for (let lane = wish - 1; lane >= 0; lane--) if (hasRoom(lane)) return lane;
  return undefined;
}
