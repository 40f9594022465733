import type { ChainEvent } from '../dataset/types.js';
import type { Steps } from '../dataset/steps.js';
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

/** A stretch of time that is as long on screen as the whole axis, at its own scale. */
export interface Tile {
  readonly begin: number;
  readonly end: number;
  /** 0 is the whole extent; each level below has tiles half as long. */
  readonly level: number;
  /** All labels that touch the stretch: those of larger tiles, then its own. */
  readonly labels: readonly TileLabel[];
  readonly halves: (Tile | undefined)[];
}

/** How labels are placed along one orientation. */
export interface Hanger {
  /** The label of an event at `x` px in a tile, if there is room among the others. */
  readonly hang: (rank: number, x: number, tile: TileRoom) => TileLabel | undefined;
  /** Whether two labels leave each other room when their anchors are at `a` and `b` px, and at every larger scale. */
  readonly canStand: (one: TileLabel, a: number, other: TileLabel, b: number) => boolean;
}

/** A stretch of the axis in its units. */
type Stretch = Pick<Tile, 'begin' | 'end'>;

export interface TileRoom {
  readonly begin: number;
  readonly end: number;
  readonly isWhole: boolean;
  readonly at: (anchor: number) => number;
  readonly labels: readonly TileLabel[];
}

/** No more events are tried for a label in one tile: the most important of all, then those of each part of it. */
const MOST_TRIES = 100;
const PARTS = 16;
const MOST_TRIES_IN_PART = 8;
const MOST_LABELS = 100;
/** When more tiles are kept, those far from the view are dropped. */
const MOST_TILES = 600;
const DEEPEST = 120;

/**
 * The labels of one chart at every scale. The extent is halved again and again;
 * each half is laid out at the scale where it fills the axis, with the labels of
 * the whole as they are, and more where there is room. What is larger only moves
 * anchors apart, so nothing meets between two scales; a text never leaves the tile
 * that introduced it, so tiles beside each other never meet either (after Been,
 * Daiches and Yap 2006). So labels depend on the scale and the place alone: panning
 * moves none, and zooming in removes none.
 */
export class Tiles {
  private readonly extent: Stretch;
  private readonly length: number;
  private readonly index: EventIndex;
  private readonly hanger: Hanger;
  private readonly fixed: readonly TileLabel[] | undefined;
  private made: Tile | undefined;
  private readonly wider: Tile[] = [];
  private count = 0;

  constructor(
    extent: Stretch,
    length: number,
    index: EventIndex,
    hanger: Hanger,
    /** The labels at fit, where they are known. */
    labels?: readonly TileLabel[],
  ) {
    this.extent = extent;
    this.length = length;
    this.index = index;
    this.hanger = hanger;
    this.fixed = labels;
  }

  private get whole(): Tile {
    const { begin, end } = this.extent;
    const labels = (): readonly TileLabel[] => this.fixed ?? this.grow(begin, end, 0, []);
    return (this.made ??= { begin, end, level: 0, labels: labels(), halves: [] });
  }

  /** The tiles that a span shows: where it is wider than the extent, one that is shorter than the axis. */
  in({ begin, end }: Stretch): readonly Tile[] {
    if (this.count > MOST_TILES) this.count = prune(this.whole, begin - (end - begin), end + (end - begin));
    const found: Tile[] = [];
    const level = this.levelOf(end - begin);
    if (level < 0) return [this.wide(-level)];
    const visit = (tile: Tile): void => {
      const middle = tile.begin + (tile.end - tile.begin) / 2;
      if (tile.level >= level || !(tile.begin < middle && middle < tile.end)) {
        found.push(tile);
        return;
      }
      if (begin < middle) visit(this.half(tile, 0, tile.begin, middle));
      if (end >= middle) visit(this.half(tile, 1, middle, tile.end));
    };
    visit(this.whole);
    return found;
  }

  /** Makes in steps the tiles that the next move of a hand may ask for: those under the view, then those beside it. */
  *ahead({ begin, end }: Stretch): Steps<void> {
    const length = end - begin;
    for (const [from, to] of AHEAD) {
      yield;
      this.in({ begin: begin + from * length, end: begin + to * length });
    }
  }

  private levelOf(duration: number): number {
    const { begin, end } = this.extent;
    return Math.max(-DEEPEST, Math.min(DEEPEST, Math.floor(Math.log2((end - begin) / duration) + 1e-9)));
  }

  private half(tile: Tile, side: 0 | 1, begin: number, end: number): Tile {
    let half = tile.halves[side];
    if (!half) {
      const k = this.length / (end - begin);
      const touching = tile.labels.filter(({ anchor, reach }) => {
        const x = (anchor - begin) * k;
        return x + reach[1] > -APART && x + reach[0] < this.length + APART;
      });
      const level = tile.level + 1;
      half = { begin, end, level, labels: this.grow(begin, end, level, touching), halves: [] };
      tile.halves[side] = half;
      this.count += 1;
    }
    return half;
  }

  private grow(
    begin: number,
    end: number,
    level: number,
    inherited: readonly TileLabel[],
  ): readonly TileLabel[] {
    const k = this.length / (end - begin);
    const at = (anchor: number): number => (anchor - begin) * k;
    const labels = [...inherited];
    const known = new Set(labels.map(({ rank }) => rank));
    const isWhole = level === 0;
    const room = { begin, end, isWhole, at, labels };
    /** Whether there are more than were tried. */
    const fill = (from: number, to: number, most: number): boolean => {
      let tries = 0;
      for (const rank of this.index.bestFirst(from, to)) {
        if (known.has(rank)) continue;
        if (tries === most || labels.length >= MOST_LABELS) return true;
        tries += 1;
        known.add(rank);
        const label = this.hanger.hang(rank, at(this.index.anchorOf[rank] ?? 0), room);
        if (label) labels.push(label);
      }
      return false;
    };
    if (!fill(begin, isWhole ? Infinity : end, MOST_TRIES)) return labels;
    // Where the most important stand close together, others have room elsewhere.
    const partAt = (part: number): number => begin + ((end - begin) * part) / PARTS;
    for (let part = 0; part < PARTS; part++) fill(partAt(part), partAt(part + 1), MOST_TRIES_IN_PART);
    return labels;
  }

  /** The labels that stay when the extent is so many times halved on screen: the most important that leave each other room. */
  private wide(halvings: number): Tile {
    const { wider, extent, length, whole } = this;
    for (let level = wider.length + 1; level <= halvings; level++) {
      const from = (wider.at(-1) ?? whole).labels;
      const k = length / (extent.end - extent.begin) / 2 ** level;
      const at = ({ anchor }: TileLabel): number => (anchor - extent.begin) * k;
      const kept: TileLabel[] = [];
      const inOrder = [...from].sort((a, b) => b.event.importance - a.event.importance || a.rank - b.rank);
      for (const one of inOrder)
        if (kept.every((other) => this.hanger.canStand(one, at(one), other, at(other)))) kept.push(one);
      wider.push({ ...whole, level: -level, labels: kept });
    }
    return wider[halvings - 1] ?? whole;
  }
}

/** Parts of a view: its halves at twice its scale, what is before and after it, the quarters in its middle. */
const AHEAD = [
  [0, 0.499],
  [0.5, 0.999],
  [-0.999, 0],
  [1, 1.999],
  [0.25, 0.499],
  [0.5, 0.749],
] as const;

/** Drops the tiles that do not touch a stretch; the number of those that are left. */
function prune(tile: Tile, begin: number, end: number): number {
  let count = 0;
  tile.halves.forEach((half, side) => {
    if (half && half.end >= begin && half.begin <= end) count += 1 + prune(half, begin, end);
    else tile.halves[side] = undefined;
  });
  return count;
}

/** Labels this near a tile are in the way of its own, px. */
const APART = 24;
