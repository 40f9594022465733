import { expect } from 'chai';
import fc from 'fast-check';
import { densityOf } from '../../src/layout/density.js';
import { startOfDay } from '../../src/time/civil.js';
import { datasetOf } from './fixtures.js';

const decade = { begin: startOfDay(2000, 1, 1), end: startOfDay(2010, 1, 1) };

describe('densityOf', () => {
  for (const [name, dates, columns, density] of [
    ['nothing', [], 2, [0, 0]],
    ['the begin counts, the end does not', ['2000-01-01', '2010-01-01'], 2, [1, 0]],
    ['an edge belongs to what follows', ['2000-01-01', '2004-12-31T12:00:00Z', '2005-01-02'], 2, [1, 2]],
    ['outside is in no column', ['1999', '2001', '2011'], 2, [1, 0]],
    ['a duration counts where it begins', ['2001/2009'], 5, [1, 0, 0, 0, 0]],
    ['an open begin counts at its first bound', ['../2007-06'], 2, [0, 1]],
    ['without any bound in no column', ['../..'], 1, [0]],
    ['open begins among others', ['../2007-06', '2001', '../2000-02', '2008'], 2, [2, 2]],
    ['no column', ['2001'], 0, []],
  ] as const) {
    it(`${name}: ${dates.join(', ')} in ${columns}`, () => {
      const dataset = datasetOf(dates.map((date, n) => [`e${n}`, date] as const));
      expect(densityOf(dataset, decade, columns)).to.deep.equal(density);
    });
  }

  it('counts what a look at every event counts', () => {
    const years = fc.array(fc.integer({ min: 1900, max: 2100 }), { maxLength: 60 });
    const bounds = fc.tuple(fc.integer({ min: 1890, max: 2000 }), fc.integer({ min: 1, max: 120 }));
    fc.assert(
      fc.property(years, bounds, fc.integer({ min: 1, max: 40 }), (begins, [from, length], columns) => {
        const dataset = datasetOf(begins.map((year, n) => [`e${n}`, String(year)] as const));
        const [begin, end] = [startOfDay(from, 1, 1), startOfDay(from + length, 1, 1)];
        const density = densityOf(dataset, { begin, end }, columns);
        const seen = begins.map((year) => startOfDay(year, 1, 1)).filter((at) => at >= begin && at < end);
        const naive = Array.from({ length: columns }, () => 0);
        for (const at of seen) {
          const edges = naive.map((_, column) => begin + ((end - begin) * column) / columns);
          const column = edges.filter((edge) => edge <= at).length - 1;
          naive[column] = (naive[column] ?? 0) + 1;
        }
        expect(density).to.deep.equal(naive);
      }),
      { seed: 7 },
    );
  });
});
