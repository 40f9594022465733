import { expect } from 'chai';
import { packRows } from '../../src/layout/pack-rows.js';

const pack = (stretches: readonly (readonly [number, number])[], mostRows = 3): number[] =>
  packRows(
    stretches.map(([from, to]) => ({ from, to })),
    mostRows,
  );

describe('packRows', () => {
  it('keeps what is apart in the first row', () => {
    expect(
      pack([
        [0, 10],
        [10, 20],
        [30, 40],
      ]),
    ).to.deep.equal([0, 0, 0]);
  });

  it('puts what overlaps in the first row that is free', () => {
    expect(
      pack([
        [0, 10],
        [20, 30],
        [5, 25],
        [0, 100],
        [26, 28],
      ]),
    ).to.deep.equal([0, 0, 1, 2, 1]);
  });

  it('takes stretches without end', () => {
    expect(
      pack([
        [50, 60],
        [-Infinity, 10],
        [40, Infinity],
        [20, 30],
      ]),
    ).to.deep.equal([0, 0, 1, 0]);
  });

  it('spreads what is too much over the rows', () => {
    expect(
      pack(
        [
          [0, 9],
          [0, 9],
          [0, 9],
          [0, 9],
        ],
        2,
      ),
    ).to.deep.equal([0, 1, 0, 1]);
  });
});
