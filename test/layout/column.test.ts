import { expect } from 'chai';
import fc from 'fast-check';
import { placeInColumn } from '../../src/layout/column.js';

describe('placeInColumn', () => {
  const table: readonly (readonly [name: string, wishes: readonly number[], tops: readonly number[]])[] = [
    ['what is free where it wishes to be', [10, 100], [10, 100]],
    ['two that wish for one place around it', [100, 100], [88, 112]],
    ['the first inside the box', [-50], [0]],
    ['the last inside the box', [290], [280]],
  ];
  for (const [name, wishes, tops] of table) {
    it(`puts ${name}`, () => {
      expect(
        placeInColumn(
          wishes.map((wish) => ({ wish, height: 20 })),
          300,
          4,
        ),
      ).to.deep.equal(tops);
    });
  }

  it('keeps blocks apart, in order and in the box', () => {
    const items = fc.array(
      fc.record({ wish: fc.integer({ min: -100, max: 1100 }), height: fc.integer({ min: 1, max: 30 }) }),
      { maxLength: 25 },
    );
    fc.assert(
      fc.property(items, (all) => {
        const sorted = all.sort((a, b) => a.wish - b.wish);
        const tops = placeInColumn(sorted, 1000, 5);
        sorted.forEach(({ height }, index) => {
          const top = tops[index] ?? NaN;
          expect(top).to.be.at.least(-1e-9);
          expect(top + height).to.be.at.most((tops[index + 1] ?? 1005) - 5 + 1e-6);
        });
      }),
      { seed: 7, numRuns: 100 },
    );
  });
});
