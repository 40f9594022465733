import { expect } from 'chai';
import { swipeOf } from '../../../src/elements/chain-story/swipe.js';

describe('swipeOf', () => {
  for (const [x, y, ltr] of [
    [-60, 0, 1],
    [60, 10, -1],
    [-30, 0, undefined],
    [-60, 90, undefined],
    [0, 0, undefined],
  ] as const) {
    it(`${x}, ${y} asks for ${ltr ?? 'nothing'}, and the other way from right to left`, () => {
      const [from, to] = [
        { clientX: 100, clientY: 100 },
        { clientX: 100 + x, clientY: 100 + y },
      ];
      expect(swipeOf(from, to, 'ltr')).to.equal(ltr);
      expect(swipeOf(from, to, 'rtl')).to.equal(ltr && -ltr);
    });
  }
});
