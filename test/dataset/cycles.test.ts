import { expect } from 'chai';
import { findCycles } from '../../src/dataset/cycles.js';

function edges(...pairs: readonly (readonly [number, number])[]) {
  return pairs.map(([from, to]) => ({ from, to }));
}

describe('findCycles', () => {
  it('finds none in a tree, nor where two ways lead to the same end', () => {
    expect(findCycles(4, edges([0, 1], [0, 2], [1, 3], [2, 3]), 5)).to.deep.equal([]);
  });

  it('finds each circle once, with the edge that closes it', () => {
    const found = findCycles(5, edges([0, 1], [1, 0], [2, 3], [3, 4], [4, 2]), 5);
    expect(found).to.deep.equal([
      { nodes: [0, 1], length: 2, edge: 1 },
      { nodes: [2, 3, 4], length: 3, edge: 4 },
    ]);
  });

  it('finds two circles that share an event', () => {
    expect(findCycles(3, edges([0, 1], [1, 0], [0, 2], [2, 0]), 5)).to.have.length(2);
  });

  it('walks a circle of 100,000 and names only the first few', () => {
    const count = 100_000;
    const ring = Array.from({ length: count }, (_, from) => ({ from, to: (from + 1) % count }));
    expect(findCycles(count, ring, 3)).to.deep.equal([{ nodes: [0, 1, 2], length: count, edge: count - 1 }]);
  });
});
