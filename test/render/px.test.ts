import { expect } from 'chai';
import { px, rectSeenFrom, seenFrom, translateTo } from '../../src/render/px.js';

describe('px', () => {
  it('rounds to hundredths', () => {
    expect([px(1.006), px(-0.3333), px(7)]).to.deep.equal([1.01, -0.33, 7]);
  });

  it('is the same from a moving origin, whatever is lost in floating point', () => {
    for (const x of [0, 0.1, 1e6 + 0.3, -512.7]) {
      expect(seenFrom({ x, y: 5 }, { x: x + 9.1, y: 5.2 })).to.deep.equal({ x: 9.1, y: 0.2 });
    }
  });

  it('moves rectangles and origins', () => {
    expect(rectSeenFrom({ x: 10, y: 20 }, { x: 12, y: 18, width: 5, height: 6 })).to.deep.equal({
      x: 2,
      y: -2,
      width: 5,
      height: 6,
    });
    expect(translateTo({ x: 1.005, y: -2 })).to.equal('translate(1 -2)');
  });
});
