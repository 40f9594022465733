import { expect } from 'chai';
import { freeStretch } from '../../src/layout/free-stretch.js';

const others = [
  { from: 60, to: 70 },
  { from: 20, to: 30 },
];

describe('freeStretch', () => {
  const table: readonly (readonly [wanted: number, least: number, found: readonly number[] | undefined])[] = [
    [15, 5, [0, 15]],
    [25, 5, [30, 55]],
    [50, 5, [30, 60]],
    [50, 40, undefined],
  ];
  for (const [wanted, least, found] of table) {
    it(`finds room for ${wanted} px, or at least ${least}`, () => {
      const free = freeStretch({ from: 0, to: 90 }, others, wanted, least);
      expect(free && [free.from, free.to]).to.deep.equal(found);
    });
  }
});
