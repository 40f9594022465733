/** Places of one block are looked at together. */
const BLOCK = 16;

/**
 * The places from `first` up to `last` by falling weight. What is closed is passed over: it is asked of stretches of places, the
 * last one among them, when their turn comes.
 */
export type BestFirst = (
  first: number,
  last: number,
  isClosed?: (first: number, last: number) => boolean,
) => Iterable<number>;

/** Prepared in O(count); then each place comes in O(log count). No weight is below 0. */
export function bestFirst(count: number, weightAt: (place: number) => number): BestFirst {
  const tree = treeOf(count, weightAt);
  return (first, last, isClosed) => walk(tree, first, last, weightAt, isClosed);
}

/** A tree of the greatest weight of every block and every pair of nodes; node 1 is the root. */
function treeOf(count: number, weightAt: (place: number) => number): Float32Array {
  const leaves = 2 ** Math.ceil(Math.log2(Math.max(1, count / BLOCK)));
  const tree = new Float32Array(2 * leaves).fill(-1);
  for (let place = 0; place < count; place++) {
    const leaf = leaves + Math.floor(place / BLOCK);
    tree[leaf] = Math.max(tree[leaf] ?? 0, weightAt(place));
  }
  for (let node = leaves - 1; node > 0; node--)
    tree[node] = Math.max(tree[2 * node] ?? 0, tree[2 * node + 1] ?? 0);
  return tree;
}

/** Best-first search: places from `first` up to `last` by falling weight. */
function* walk(
  tree: Float32Array,
  first: number,
  last: number,
  weightAt: (place: number) => number,
  isClosed: (first: number, last: number) => boolean = () => false,
): Iterable<number> {
  const leaves = tree.length / 2;
  const queue = new Queue();
  // Nodes are numbers above 0, places are −1 and below.
  if (first < last) queue.push(1, tree[1] ?? 0);
  for (let one = queue.pop(); one !== undefined; one = queue.pop()) {
    if (one < 0) {
      const place = -1 - one;
      if (!isClosed(place, place)) yield place;
      continue;
    }
    const size = (leaves / 2 ** (31 - Math.clz32(one))) * BLOCK;
    const start = one * size - leaves * BLOCK;
    if (isClosed(Math.max(first, start), Math.min(last, start + size) - 1)) continue;
    if (one >= leaves) {
      const from = (one - leaves) * BLOCK;
      for (let place = Math.max(first, from); place < Math.min(last, from + BLOCK); place++)
        queue.push(-1 - place, Math.fround(weightAt(place)));
      continue;
    }
    const middle = start + size / 2;
    if (first < middle) queue.push(2 * one, tree[2 * one] ?? 0);
    if (last > middle) queue.push(2 * one + 1, tree[2 * one + 1] ?? 0);
  }
}

/** A binary heap: the greatest weight comes out first, of equals the least item. */
class Queue {
  private readonly items: number[] = [];
  private readonly weights: number[] = [];

  push(item: number, weight: number): void {
    let at = this.items.length;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (!this.isBefore(item, weight, above)) break;
      this.move(above, at);
      at = above;
    }
    this.items[at] = item;
    this.weights[at] = weight;
  }

  pop(): number | undefined {
    const top = this.items[0];
    const [item, weight] = [this.items.pop(), this.weights.pop()];
    const { length } = this.items;
    if (item === undefined || weight === undefined || length === 0) return top;
    let at = 0;
    for (let below = 1; below < length; below = 2 * at + 1) {
      const right = below + 1;
      if (right < length && this.isBefore(this.items[right] ?? 0, this.weights[right] ?? 0, below))
        below = right;
      if (this.isBefore(item, weight, below)) break;
      this.move(below, at);
      at = below;
    }
    this.items[at] = item;
    this.weights[at] = weight;
    return top;
  }

  private isBefore(item: number, weight: number, at: number): boolean {
    const other = this.weights[at] ?? 0;
    return weight > other || (weight === other && item < (this.items[at] ?? 0));
  }

  private move(from: number, to: number): void {
    this.items[to] = this.items[from] ?? 0;
    this.weights[to] = this.weights[from] ?? 0;
  }
}
