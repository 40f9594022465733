import { expect } from 'chai';
import { arrowhead } from '../../src/render/arrowhead.js';

describe('arrowhead', () => {
  const tip = { x: 100, y: 50 };
  const shape = { length: 10, width: 6 };

  for (const [angle, path] of [
    [0, 'M90 53L100 50L90 47Z'],
    [90, 'M97 40L100 50L103 40Z'],
    [180, 'M110 47L100 50L110 53Z'],
    [270, 'M103 60L100 50L97 60Z'],
  ] as const) {
    it(`points to ${angle}° with its tip at the point`, () => {
      expect(arrowhead(tip, angle, shape)).to.equal(path);
    });
  }

  it('is two strokes when open', () => {
    expect(arrowhead(tip, 0, { ...shape, open: true })).to.equal('M90 53L100 50L90 47');
  });
});
