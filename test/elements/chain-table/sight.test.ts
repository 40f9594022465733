import { expect } from 'chai';
import fc from 'fast-check';
import { scrollTopFor, stretchIn, type Sight } from '../../../src/elements/chain-table/sight.js';

const sights = fc
  .record({
    count: fc.integer({ min: 1, max: 2_000_000 }),
    rowHeight: fc.integer({ min: 20, max: 80 }),
    height: fc.integer({ min: 100, max: 2000 }),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ at, ...rest }): Sight => {
    const whole = stretchIn({ ...rest, scrollTop: 0 }).height;
    return { ...rest, scrollTop: at * Math.max(0, whole - rest.height) };
  });

describe('sight', () => {
  it('fills the room with rows at any place, and no more than a few beyond', () => {
    fc.assert(
      fc.property(sights, (sight) => {
        const { count, rowHeight, height, scrollTop } = sight;
        const { first, last, offset, height: whole } = stretchIn(sight);
        const fits = Math.ceil(height / rowHeight);
        expect(last - first).to.be.at.most(fits + 10);
        if (first > 0) expect(offset).to.be.at.most(scrollTop + 0.01);
        const bottom = offset + (last - first) * rowHeight;
        expect(bottom).to.be.at.least(Math.min(scrollTop + height, count * rowHeight) - 0.01);
        expect(whole).to.be.at.most(8_000_000);
      }),
      { seed: 1 },
    );
  });

  it('comes to the first and to the last row', () => {
    fc.assert(
      fc.property(sights, (sight) => {
        const { height } = stretchIn(sight);
        expect(stretchIn({ ...sight, scrollTop: 0 }).first).to.equal(0);
        expect(stretchIn({ ...sight, scrollTop: height }).last).to.equal(sight.count);
      }),
      { seed: 2 },
    );
  });

  it('scrolls to any row, and not at all where it is in sight', () => {
    fc.assert(
      fc.property(sights, fc.nat(), (sight, number) => {
        const row = number % sight.count;
        const scrollTop = scrollTopFor(sight, row);
        const { first, last } = stretchIn({ ...sight, scrollTop });
        expect(row).to.be.within(first, last - 1);
        expect(scrollTopFor({ ...sight, scrollTop }, row)).to.be.closeTo(scrollTop, 0.5);
      }),
      { seed: 3 },
    );
  });
});
