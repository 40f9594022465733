/** A label that asks for a place: its leader stands at `x`, its text is `width` wide; px. */
export interface LaneCandidate {
  readonly x: number;
  readonly width: number;
}

/** Lanes count from the axis. A flipped label has its text on the left of its leader. */
export interface LanePlace {
  readonly lane: number;
  readonly flipped: boolean;
}

/** px from a leader to its own text. */
export const TEXT_INSET = 9;
/** px that a text keeps from the leader of another label. */
export const LEADER_CLEAR = 6;
/** px between two texts in the same lane. */
export const TEXT_GAP = 10;
/** What a flipped label costs, in lanes: it is read against the grain. */
const FLIP_COST = 0.75;

/** A text from one px of the axis to another, on one side of its leader at `x`. */
export interface Hanging {
  readonly x: number;
  readonly from: number;
  readonly to: number;
  readonly flipped: boolean;
}

interface Hung extends Hanging {
  readonly index: number;
}

interface Arrangement {
  /** In order of x. */
  readonly hung: readonly Hung[];
  /** The lane of each of them. */
  readonly lanes: readonly number[];
  readonly cost: number;
}

/**
 * Places for labels that hang on leaders over an axis from 0 to `width`, at most
 * `mostLanes` high: the place of each candidate, by its number. Candidates are
 * taken in the order given; one that finds no place is left out.
 *
 * A text beside its leader may cover the leader of another label. That other
 * label must then be lower, where its leader ends before it meets the text. So
 * the labels form a graph of "must be lower", and a label's lane is the first
 * above all that it covers where its text is free. Two labels that cover each
 * other's leaders, or a longer circle, have no such order: the candidate is
 * tried on its other side, then with another label turned over, then left out.
 */
export function placeInLanes(
  candidates: readonly LaneCandidate[],
  width: number,
  mostLanes: number,
): Map<number, LanePlace> {
  let placed: Arrangement = { hung: [], lanes: [], cost: 0 };
  candidates.forEach((candidate, index) => {
    const sides = sidesOf(candidate, index, width);
    placed =
      best(sides.map((hung) => arrange(insert(placed.hung, hung), mostLanes))) ??
      turnForRoom(placed, sides, width, mostLanes) ??
      placed;
  });
  const done = revise(placed, width, mostLanes);
  return new Map(done.hung.map(({ index, flipped }, at) => [index, { lane: done.lanes[at] ?? 0, flipped }]));
}

/** Makes room for a candidate by turning one label over. */
function turnForRoom(
  placed: Arrangement,
  sides: readonly Hung[],
  width: number,
  mostLanes: number,
): Arrangement | undefined {
  return best(
    placed.hung.flatMap((one) => {
      const turned = turn(placed.hung, one, width);
      return turned ? sides.map((hung) => arrange(insert(turned, hung), mostLanes)) : [];
    }),
  );
}

/** When all are placed, turning one label over may save a lane: each is tried once more. */
function revise(placed: Arrangement, width: number, mostLanes: number): Arrangement {
  let current = placed;
  for (const { index } of placed.hung) {
    const one = current.hung.find((hung) => hung.index === index);
    const turned = one && turn(current.hung, one, width);
    const arranged = turned && arrange(turned, mostLanes);
    if (arranged && arranged.cost < current.cost) current = arranged;
  }
  return current;
}

/** The same labels with one of them on its other side, if its text stays in the box. */
function turn(hung: readonly Hung[], one: Hung, width: number): Hung[] | undefined {
  const candidate = { x: one.x, width: one.to - one.from };
  const other = sidesOf(candidate, one.index, width).find(({ flipped }) => flipped !== one.flipped);
  return other && hung.map((each) => (each === one ? other : each));
}

function best(arrangements: readonly (Arrangement | undefined)[]): Arrangement | undefined {
  return arrangements.reduce(
    (least, one) => (one && !(least && least.cost <= one.cost) ? one : least),
    undefined,
  );
}

/** The sides on which the text stays in the box, its right side first. */
function sidesOf({ x, width: text }: LaneCandidate, index: number, width: number): Hung[] {
  const right: Hung = { index, x, from: x + TEXT_INSET, to: x + TEXT_INSET + text, flipped: false };
  const left: Hung = { index, x, from: x - TEXT_INSET - text, to: x - TEXT_INSET, flipped: true };
  return [right, left].filter(({ from, to }) => from >= 0 && to <= width);
}

function insert(hung: readonly Hung[], one: Hung): Hung[] {
  const after = hung.findIndex((other) => other.x > one.x || (other.x === one.x && other.index > one.index));
  return after < 0 ? [...hung, one] : [...hung.slice(0, after), one, ...hung.slice(after)];
}

/**
 * Whether a text covers the leader of another label, here or at any larger scale:
 * a leader on the side of the text may be nearer than the text begins.
 */
export function covers(text: Hanging, { x }: Pick<Hanging, 'x'>): boolean {
  return text.flipped ? x < text.x && x > text.from - LEADER_CLEAR : x > text.x && x < text.to + LEADER_CLEAR;
}

export function overlap(a: Hanging, b: Hanging): boolean {
  return a.from < b.to + TEXT_GAP && b.from < a.to + TEXT_GAP;
}

/** The lane of each label, or nothing where they have no order or need too many lanes. */
function arrange(hung: readonly Hung[], mostLanes: number): Arrangement | undefined {
  const lower: number[][] = hung.map(() => []);
  const higher: number[][] = hung.map(() => []);
  const beside: number[][] = hung.map(() => []);
  const reach = Math.max(0, ...hung.map(({ from, to }) => to - from)) + TEXT_INSET + TEXT_GAP;
  for (let i = 0; i < hung.length; i += 1) {
    const left = hung[i] as Hung;
    for (let j = i + 1; j < hung.length; j += 1) {
      const right = hung[j] as Hung;
      if (right.x - left.x > 2 * reach) break;
      const [leftCovers, rightCovers] = [covers(left, right), covers(right, left)];
      if (leftCovers && rightCovers) return undefined;
      if (leftCovers) relate(lower[i], j, higher[j], i);
      if (rightCovers) relate(lower[j], i, higher[i], j);
      if (overlap(left, right)) relate(beside[i], j, beside[j], i);
    }
  }
  return stack(hung, { lower, higher, beside }, mostLanes);
}

function relate(of: number[] | undefined, it: number, ofOther: number[] | undefined, other: number): void {
  of?.push(it);
  ofOther?.push(other);
}

interface Relations {
  /** The labels that each one covers and must stand above. */
  readonly lower: readonly (readonly number[])[];
  readonly higher: readonly (readonly number[])[];
  /** The labels that cannot share a lane with each one. */
  readonly beside: readonly (readonly number[])[];
}

function stack(
  hung: readonly Hung[],
  { lower, higher, beside }: Relations,
  mostLanes: number,
): Arrangement | undefined {
  const lanes = hung.map(() => -1);
  const waitsFor = lower.map((labels) => labels.length);
  const ready = hung.map((_, i) => i).filter((i) => waitsFor[i] === 0);
  let [done, top, cost] = [0, 0, 0];
  for (let i = ready.pop(); i !== undefined; i = ready.pop()) {
    let lane = 0;
    for (const j of lower[i] ?? []) lane = Math.max(lane, 1 + (lanes[j] ?? 0));
    while (beside[i]?.some((j) => lanes[j] === lane)) lane += 1;
    if (lane >= mostLanes) return undefined;
    lanes[i] = lane;
    top = Math.max(top, lane + 1);
    cost += lane / 1000 + (hung[i]?.flipped ? FLIP_COST : 0);
    done += 1;
    for (const j of higher[i] ?? []) {
      waitsFor[j] = (waitsFor[j] ?? 0) - 1;
      if (waitsFor[j] === 0) ready.push(j);
    }
  }
  return done === hung.length ? { hung, lanes, cost: cost + top } : undefined;
}
