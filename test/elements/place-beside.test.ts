import { expect } from 'chai';
import fc from 'fast-check';
import { placeBeside } from '../../src/elements/place-beside.js';

const window = { width: 800, height: 600 };
const at = (left: number, top: number): { left: number; top: number; right: number; bottom: number } => ({
  left,
  top,
  right: left + 10,
  bottom: top + 10,
});

describe('placeBeside', () => {
  for (const [why, box, beside, left, top] of [
    ['under', { width: 100, height: 100 }, at(200, 100), 200, 118],
    ['over, where there is no room under', { width: 100, height: 100 }, at(200, 550), 200, 442],
    ['not out of the window to the right', { width: 100, height: 100 }, at(780, 100), 692, 118],
    ['not out of the window to the left', { width: 100, height: 100 }, at(-50, 100), 8, 118],
    [
      'at its right, where there is no room over or under',
      { width: 100, height: 400 },
      at(200, 300),
      218,
      192,
    ],
    ['at its left, where there is none at the right', { width: 300, height: 400 }, at(600, 300), 292, 192],
  ] as const) {
    it(`stands ${why}`, () => {
      expect(placeBeside(box, beside, window)).to.deep.equal({ left, top });
    });
  }

  it('is whole in the window, wherever the other is, if it fits at all', () => {
    const number = fc.integer({ min: -200, max: 1000 });
    const size = fc.record({
      width: fc.integer({ min: 1, max: 784 }),
      height: fc.integer({ min: 1, max: 584 }),
    });
    fc.assert(
      fc.property(size, number, number, (box, x, y) => {
        const { left, top } = placeBeside(box, at(x, Math.max(0, Math.min(590, y))), window);
        expect(left).to.be.within(8, 792 - box.width);
        expect(top).to.be.within(8, 592 - box.height);
      }),
      { seed: 3 },
    );
  });
});
