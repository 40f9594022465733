import { expect } from 'chai';
import fc from 'fast-check';
import { bestFirst } from '../../src/layout/best-first.js';

describe('bestFirst', () => {
  it('gives the places of a stretch by falling weight', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9), { maxLength: 200 }), fc.nat(200), fc.nat(200), (weights, a, b) => {
        const [first, last] = [Math.min(a, b, weights.length), Math.min(Math.max(a, b), weights.length)];
        const best = bestFirst(weights.length, (place) => weights[place] ?? 0);
        const expected = weights
          .map((weight, place) => ({ weight, place }))
          .slice(first, last)
          .sort((one, other) => other.weight - one.weight);
        const found = [...best(first, last)];
        expect(found.map((place) => weights[place])).to.deep.equal(expected.map(({ weight }) => weight));
        expect(new Set(found).size).to.equal(last - first);
      }),
      { seed: 20200622 },
    );
  });

  it('passes over what is closed when its turn comes', () => {
    const row = fc.record({ weight: fc.nat(9), isOpen: fc.boolean() });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 200 }), (rows) => {
        let asked = 0;
        const best = bestFirst(rows.length, (place) => rows[place]?.weight ?? 0);
        const isClosed = (first: number, last: number): boolean => {
          asked += 1;
          return rows.slice(first, last + 1).every(({ isOpen }) => !isOpen);
        };
        const found = [...best(0, rows.length, isClosed)];
        const open = rows.flatMap(({ isOpen }, place) => (isOpen ? [place] : []));
        expect([...found].sort((a, b) => a - b)).to.deep.equal(open);
        if (open.length === 0 && rows.length > 0) expect(asked).to.equal(1);
      }),
      { seed: 20200622 },
    );
  });
});
