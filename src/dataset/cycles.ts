/** A way from a node back to itself, by the numbers of the nodes; `length` counts the edges. */
export interface Cycle {
  /** The first nodes of the cycle, at most as many as asked for. */
  readonly nodes: readonly number[];
  readonly length: number;
  /** The edge that closes the cycle. */
  readonly edge: number;
}

export interface Edge {
  readonly from: number;
  readonly to: number;
}

/**
 * One cycle per edge that leads back to a node on the way to it: depth-first
 * search with its own stack, so that a chain of any length is walked. O(nodes + edges).
 */
export function findCycles(
  nodeCount: number,
  edges: readonly Edge[],
  namesPerCycle: number,
): readonly Cycle[] {
  const { starts, order } = edgesByNode(nodeCount, edges);
  const cycles: Cycle[] = [];
  const isDone = new Uint8Array(nodeCount);
  const depth = new Int32Array(nodeCount).fill(-1);
  const next = starts.slice();
  const path: number[] = [];
  for (let root = 0; root < nodeCount; root++) {
    if (isDone[root]) continue;
    depth[root] = 0;
    path.push(root);
    while (path.length > 0) {
      const node = path[path.length - 1] ?? 0;
      const at = next[node] ?? 0;
      if (at === starts[node + 1]) {
        isDone[node] = 1;
        depth[node] = -1;
        path.pop();
        continue;
      }
      next[node] = at + 1;
      const edge = order[at] ?? 0;
      const to = edges[edge]?.to ?? 0;
      const above = depth[to] ?? -1;
      if (above >= 0) {
        cycles.push({ nodes: path.slice(above, above + namesPerCycle), length: path.length - above, edge });
      } else if (!isDone[to]) {
        depth[to] = path.length;
        path.push(to);
      }
    }
  }
  return cycles;
}

/** The edges of node `n` are `order[starts[n]]` up to `order[starts[n + 1]]`, as written. */
function edgesByNode(nodeCount: number, edges: readonly Edge[]): { starts: Int32Array; order: Int32Array } {
  const starts = new Int32Array(nodeCount + 1);
  for (const { from } of edges) starts[from + 1] = (starts[from + 1] ?? 0) + 1;
  for (let node = 0; node < nodeCount; node++)
    starts[node + 1] = (starts[node + 1] ?? 0) + (starts[node] ?? 0);
  const order = new Int32Array(edges.length);
  const next = starts.slice();
  edges.forEach(({ from }, edge) => {
    const at = next[from] ?? 0;
    order[at] = edge;
    next[from] = at + 1;
  });
  return { starts, order };
}
