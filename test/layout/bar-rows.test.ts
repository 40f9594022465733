import { expect } from 'chai';
import fc from 'fast-check';
import { columnsOf } from '../../src/dataset/columns.js';
import { readDataset } from '../../src/dataset/read-dataset.js';
import { finish } from '../../src/dataset/steps.js';
import { BAR_ROWS, barRows, findBars, findingBars } from '../../src/layout/bar-rows.js';
import { DAY } from '../../src/time/instant.js';

const rowsOf = (stretches: readonly (readonly [begin: number, end: number, importance?: number])[]) => {
  const columns = columnsOf(
    readDataset({
      begin: stretches.map(([begin]) => begin * DAY),
      end: stretches.map(([, end]) => end * DAY),
      title: stretches.map(() => 'x'),
      importance: stretches.map(([, , importance = 0.5]) => importance),
    }).dataset,
  );
  return barRows(columns, finish(findBars(columns)));
};

describe('findingBars', () => {
  it('finds them once', () => {
    const columns = columnsOf(
      readDataset({ begin: [0, DAY], end: [9 * DAY, NaN], title: ['a', 'b'] }).dataset,
    );
    const bars = finish(findingBars(columns));
    expect(finish(findingBars(columns))).to.equal(bars);
    expect(Array.from(bars.rowOf)).to.deep.equal([0, -1]);
  });
});

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

  it('gives the rows to the most important where not all have one', () => {
    const { rowOf, within } = rowsOf([
      [0, 100, 0.2],
      [1, 100, 0.9],
      [2, 100, 0.4],
      [3, 50, 0.1],
      [4, 60, 0.8],
      [5, 70, 0.3],
      [65, 90, 0.2],
    ]);
    expect([0, 1, 2, 3, 4, 5, 6].map(rowOf)).to.deep.equal([-1, 1, 2, -1, 0, -1, 0]);
    expect(within(0, 200 * DAY, DAY)).to.have.members([1, 2, 4, 6]);
  });

  it('leaves an event out only where as many others are more important', () => {
    const stretch = fc.tuple(fc.nat(40), fc.integer({ min: 2, max: 30 }), fc.nat(9));
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 60 }), (all) => {
        const stretches = all
          .map(([from, size, weight]) => [from, from + size, weight / 10] as const)
          .sort((a, b) => a[0] - b[0]);
        const { rowOf } = rowsOf(stretches);
        stretches.forEach(([from, to, weight], rank) => {
          const rivals = stretches.filter(
            (other, place) => place !== rank && other[0] <= to && other[1] >= from && other[2] >= weight,
          );
          if (rowOf(rank) < 0) expect(rivals.length).to.be.at.least(BAR_ROWS);
          const beside = stretches.filter(
            (other, place) =>
              place !== rank && rowOf(place) === rowOf(rank) && other[0] <= to && other[1] >= from,
          );
          if (rowOf(rank) >= 0) expect(beside).to.deep.equal([]);
        });
      }),
      { seed: 20200622, numRuns: 200 },
    );
  });

  it('finds what touches a stretch of time and lasts long enough', () => {
    const { within, isEmpty } = rowsOf(
      Array.from({ length: 1000 }, (_, n) => [10 * n, 10 * n + (n % 100 === 0 ? 8 : 2)]),
    );
    expect(isEmpty).to.equal(false);
    expect(within(1005 * DAY, 3001 * DAY, 5 * DAY)).to.have.members([100, 200, 300]);
    expect(within(1005 * DAY, 1021 * DAY, DAY)).to.have.members([100, 101, 102]);
    expect(rowsOf([[0, NaN]]).isEmpty).to.equal(true);
  });

  it('looks at no more of very many stretches than of few', () => {
    const looksIn = (count: number): number => {
      const columns = columnsOf(
        readDataset({
          begin: Array.from({ length: count }, (_, n) => 10 * n * DAY),
          end: Array.from({ length: count }, (_, n) => (10 * n + (n % (count / 4) === 0 ? 8 : 2)) * DAY),
          title: Array.from({ length: count }, () => 'x'),
        }).dataset,
      );
      let looks = 0;
      const begin = new Proxy(columns.begin, {
        get: (list, key): unknown => ((looks += 1), Reflect.get(list, key, list)),
      });
      const { within } = barRows({ ...columns, begin }, finish(findBars(columns)));
      expect(within(0, 10 * count * DAY, 5 * DAY).length).to.equal(4);
      return looks;
    };
    expect(looksIn(64_000)).to.be.below(2 * looksIn(1000));
  });
});
