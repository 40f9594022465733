import { expect } from 'chai';
import { columnsOf } from '../../src/dataset/columns.js';
import { readDataset } from '../../src/dataset/read-dataset.js';
import { finish } from '../../src/dataset/steps.js';
import { BAR_ROWS, barRows, findBars } from '../../src/layout/bar-rows.js';
import { DAY } from '../../src/time/instant.js';

const rowsOf = (stretches: readonly (readonly [begin: number, end: number])[]) => {
  const columns = columnsOf(
    readDataset({
      begin: stretches.map(([begin]) => begin * DAY),
      end: stretches.map(([, end]) => end * DAY),
      title: stretches.map(() => 'x'),
    }).dataset,
  );
  return barRows(columns, finish(findBars(columns)));
};

describe('barRows', () => {
  it('gives each stretch the first row that is free, and moments none', () => {
    const { rowOf } = rowsOf([
      [0, 10],
      [1, 3],
      [2, NaN],
      [4, 8],
      [5, 6],
      [5, 7],
    ]);
    expect([0, 1, 2, 3, 4, 5].map(rowOf)).to.deep.equal([0, 1, -1, 1, 2, -1]);
    expect(BAR_ROWS).to.equal(3);
  });

  it('finds what touches a stretch of time and lasts long enough', () => {
    const { within, isEmpty } = rowsOf(
      Array.from({ length: 1000 }, (_, n) => [10 * n, 10 * n + (n % 100 === 0 ? 8 : 2)]),
    );
    expect(isEmpty).to.equal(false);
    expect(within(1005 * DAY, 3001 * DAY, 5 * DAY)).to.deep.equal([100, 200, 300]);
    expect(within(1005 * DAY, 1021 * DAY, DAY)).to.deep.equal([100, 101, 102]);
    expect(rowsOf([[0, NaN]]).isEmpty).to.equal(true);
  });
});
