import { expect } from 'chai';
import { overhang } from '../../src/elements/overhang.js';

describe('overhang', () => {
  for (const [name, from, to, by] of [
    ['inside', 20, 30, 0],
    ['out at the begin', -10, 30, -10],
    ['out at the end', 80, 120, 20],
    ['longer than the room, and after its begin', 20, 150, 20],
    ['longer than the room, and before its begin', -20, 150, -20],
  ] as const) {
    it(`${name}: ${by}`, () => expect(overhang(from, to, 0, 100)).to.equal(by));
  }
});
