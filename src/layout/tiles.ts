import { finish, type Steps } from '../dataset/steps.js';
import type { EventIndex } from './event-index.js';
import { growLabels, type Hanger, type TileLabel } from './grow-labels.js';

/** A stretch of time with the labels that it shows at one scale. */
export interface Tile {
  readonly begin: number;
  readonly end: number;
  /** 0 is the whole extent; each level below has tiles half as long. */
  readonly level: number;
  /** All labels that touch the stretch: those of larger tiles and of smaller scales, then its own. */
  readonly labels: readonly TileLabel[];
}

/** A stretch of time at every scale from where it is as long on screen as the axis to where it is twice as long. */
interface Stage {
  readonly begin: number;
  readonly end: number;
  readonly level: number;
  /** The tile at each of its scales. */
  readonly tiles: Tile[];
  readonly inherited: readonly TileLabel[];
  readonly halves: (Stage | undefined)[];
}

/** A stretch of the axis in its units. */
type Stretch = Pick<Tile, 'begin' | 'end'>;

/** Labels are added at so many scales from one to its double. */
const STEPS = 4;
/** When more stages are kept, those far from the view are dropped. */
const MOST_STAGES = 600;
/** Levels. */
const DEEPEST = 120;
/** Labels this near a stage are in the way of its own, px. */
const APART = 24;

/**
 * The labels of one chart at every scale. The extent is halved again and again;
 * each half is laid out at the scale where it fills the axis, with the labels of
 * the whole as they are, and more where there is room; then in steps up to the
 * scale where its own halves take over. What is larger only moves anchors apart, so
 * nothing meets between two scales; a text never leaves the stretch that introduced
 * it, so stretches beside each other never meet either (after Been, Daiches and Yap
 * 2006). So labels depend on the scale and the place alone: panning moves none, and
 * zooming in removes none.
 */
export class Tiles {
  private readonly extent: Stretch;
  private readonly length: number;
  private readonly index: EventIndex;
  private readonly hanger: Hanger;
  private readonly fixed: readonly TileLabel[] | undefined;
  private readonly whole: Stage;
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
    this.whole = { ...extent, level: 0, tiles: [], inherited: [], halves: [] };
  }

  /** The tiles that a span shows: where it is wider than the extent, one that is shorter than the axis. */
  in(stretch: Stretch): readonly Tile[] {
    const { begin, end } = stretch;
    if (this.count > MOST_STAGES) this.count = prune(this.whole, begin - (end - begin), end + (end - begin));
    return finish(this.making(stretch));
  }

  /** The same in steps. */
  making(stretch: Stretch): Steps<readonly Tile[]> {
    return this.tilesAt(this.stepOf(stretch.end - stretch.begin), stretch);
  }

  /** Makes the tiles that the next move of a hand may ask for: those under the view, then those beside it. */
  *ahead(stretch: Stretch): Steps<void> {
    const { begin, end } = stretch;
    const step = this.stepOf(end - begin);
    for (let closer = 1; closer <= STEPS; closer++) yield* this.tilesAt(step + closer, stretch);
    yield* this.tilesAt(step, { begin: begin - (end - begin), end: end + (end - begin) });
  }

  /** How many steps larger than the whole extent on screen. */
  private stepOf(duration: number): number {
    const { begin, end } = this.extent;
    const step = Math.floor(STEPS * Math.log2((end - begin) / duration) + 1e-9);
    return Math.max(-DEEPEST * STEPS, Math.min(DEEPEST * STEPS, step));
  }

  private *tilesAt(step: number, { begin, end }: Stretch): Steps<readonly Tile[]> {
    if (step < 0) return [yield* this.wide(-step)];
    let stages: Stage[] = [this.whole];
    for (let level = Math.floor(step / STEPS); level > 0; level--) {
      const deeper: Stage[] = [];
      for (const stage of stages) {
        const middle = stage.begin + (stage.end - stage.begin) / 2;
        const isDivisible = stage.begin < middle && middle < stage.end;
        if (!isDivisible) deeper.push(stage);
        if (isDivisible && begin < middle) deeper.push(yield* this.half(stage, 0, stage.begin, middle));
        if (isDivisible && end >= middle) deeper.push(yield* this.half(stage, 1, middle, stage.end));
      }
      stages = deeper;
    }
    const tiles: Tile[] = [];
    for (const stage of stages) tiles.push(yield* this.tileAt(stage, step - stage.level * STEPS));
    return tiles;
  }

  private *half(stage: Stage, side: 0 | 1, begin: number, end: number): Steps<Stage> {
    const known = stage.halves[side];
    if (known) return known;
    const k = this.length / (end - begin);
    const { labels } = yield* this.tileAt(stage, STEPS - 1);
    const inherited = labels.filter(({ anchor, reach }) => {
      const x = (anchor - begin) * k;
      return x + reach[1] > -APART && x + reach[0] < this.length + APART;
    });
    // It may have been made while this rested.
    const made = stage.halves[side];
    if (made) return made;
    this.count += 1;
    const half: Stage = { begin, end, level: stage.level + 1, tiles: [], inherited, halves: [] };
    stage.halves[side] = half;
    return half;
  }

  /** A stage at one of its scales, and at all that are smaller. */
  private *tileAt({ begin, end, level, tiles, inherited }: Stage, step: number): Steps<Tile> {
    // What cannot be halved any more gets no more labels.
    const last = Math.min(step, STEPS - 1);
    for (let next = tiles.length; next <= last; next++) {
      const isWhole = level === 0;
      const length = this.length * 2 ** (next / STEPS);
      const room = { begin, end, length, isWhole, labels: tiles[next - 1]?.labels ?? inherited };
      const isFirst = isWhole && next === 0;
      const lay = (isFirst && this.hanger.layWhole) || growLabels;
      const labels = (isFirst && this.fixed) || (yield* lay(this.index, this.hanger, room));
      tiles[next] ??= { begin, end, level, labels };
    }
    return tiles[last] as Tile;
  }

  /** The labels that stay when the extent is so many steps smaller on screen: the most important that leave each other room. */
  private *wide(steps: number): Steps<Tile> {
    const { wider, extent, length, whole } = this;
    const fit = yield* this.tileAt(whole, 0);
    for (let step = wider.length + 1; step <= steps; step++) {
      const k = length / (extent.end - extent.begin) / 2 ** (step / STEPS);
      const at = ({ anchor }: TileLabel): number => (anchor - extent.begin) * k;
      const kept: TileLabel[] = [];
      const { labels } = wider.at(-1) ?? fit;
      const inOrder = [...labels].sort((a, b) => b.event.importance - a.event.importance || a.rank - b.rank);
      for (const one of inOrder)
        if (kept.every((other) => this.hanger.canStand(one, at(one), other, at(other)))) kept.push(one);
      wider.push({ ...extent, level: -Math.ceil(step / STEPS), labels: kept });
    }
    return wider[steps - 1] ?? fit;
  }
}

/** Drops the stages that do not touch a stretch; the number of those that are left. */
function prune(stage: Stage, begin: number, end: number): number {
  let count = 0;
  stage.halves.forEach((half, side) => {
    if (half && half.end >= begin && half.begin <= end) count += 1 + prune(half, begin, end);
    else stage.halves[side] = undefined;
  });
  return count;
}
