import { covers, LEADER_CLEAR, overlap, TEXT_INSET, type Hanging } from './lanes.js';

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

/** Whether two labels in their lanes can stand beside each other at this scale and at every larger one. */
export function canStand(a: HangingInLane, b: HangingInLane): boolean {
  const [aCovers, bCovers] = [covers(a, b), covers(b, a)];
  if (aCovers && bCovers) return false;
  if (aCovers && a.lane <= b.lane) return false;
  if (bCovers && b.lane <= a.lane) return false;
  return a.lane !== b.lane || !overlap(a, b);
}

/**
 * The lane for a text among others: above all that it covers, under all that cover
 * it, where it is free. `crowd` counts the events under it that have no label yet:
 * it goes so many lanes up, where it can, so that they find room under it.
 */
export function laneFor(
  one: Hanging,
  others: readonly HangingInLane[],
  room: LaneRoom,
  crowd: number,
): number | undefined {
  if (one.from < room.from || one.to > room.to) return undefined;
  let [lowest, highest] = [0, room.lanes - 1];
  const taken = new Set<number>();
  for (const other of others) {
    if (other.to < one.from - REACH && other.x < one.from - REACH) continue;
    if (other.from > one.to + REACH && other.x > one.to + REACH) continue;
    const [covering, covered] = [covers(one, other), covers(other, one)];
    if (covering && covered) return undefined;
    if (covering) lowest = Math.max(lowest, other.lane + 1);
    if (covered) highest = Math.min(highest, other.lane - 1);
    if (overlap(one, other)) taken.add(other.lane);
  }
  const wish = Math.max(lowest, Math.min(highest, crowd));
  for (let lane = wish; lane <= highest; lane++) if (!taken.has(lane)) return lane;
  for (let lane = wish - 1; lane >= lowest; lane--) if (!taken.has(lane)) return lane;
  return undefined;
}

/** Farther than this from a text nothing is in its way, px. */
const REACH = 4 * (LEADER_CLEAR + TEXT_INSET);
