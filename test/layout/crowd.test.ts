import { expect } from 'chai';
import { crowdOf } from '../../src/layout/crowd.js';
import { eventIndex } from '../../src/layout/event-index.js';
import { readDataset } from '../../src/dataset/read-dataset.js';
import { toInstant } from '../../src/time/instant.js';

const indexOf = (begin: readonly number[]) =>
  eventIndex(readDataset({ begin, title: begin.map(String) }).dataset, toInstant(0), 0);

describe('crowdOf', () => {
  /** Ten cells of 100 ms each on 240 px. */
  const stretch = { begin: 0, end: 1000 };
  const index = indexOf([1, 2, 3, 4, 101, 102, 999, 1001]);

  it('draws few one by one and counts many', () => {
    const { ranks, cells } = crowdOf(index, stretch, 240, new Set());
    expect(ranks).to.deep.equal([4, 5, 6]);
    expect(cells).to.deep.equal([{ begin: 0, end: 100, count: 4 }]);
  });

  it('draws labelled events in any case', () => {
    const { ranks, cells } = crowdOf(index, stretch, 240, new Set([0, 7]));
    expect(ranks).to.deep.equal([0, 4, 5, 6]);
    expect(cells.map(({ count }) => count)).to.deep.equal([3]);
  });

  it('has fewer cells and draws fewer one by one in each of many bands', () => {
    const pairs = indexOf([1, 2, 401, 402]);
    const sharedBy = (share: number) => crowdOf(pairs, stretch, 96, new Set(), { share, isFolded: false });
    expect(sharedBy(8)).to.deep.equal({ ranks: [0, 1, 2, 3], cells: [] });
    expect(sharedBy(12).cells.map(({ count }) => count)).to.deep.equal([2, 2]);
    const many = indexOf(Array.from({ length: 5000 }, (_, n) => n / 5 + 0.01));
    const cellsIn = (share: number, isFolded = false): number =>
      crowdOf(many, stretch, 4000, new Set(), { share, isFolded }).cells.length;
    expect([1, 2, 4, 8, 12].map((share) => cellsIn(share))).to.deep.equal([64, 32, 15, 6, 3]);
    expect(cellsIn(12, true)).to.equal(10);
  });

  it('has no more cells however long the axis is', () => {
    expect(
      crowdOf(indexOf(Array.from({ length: 5000 }, (_, n) => n / 5 + 0.01)), stretch, 4000, new Set()).cells
        .length,
    ).to.equal(64);
  });
});
