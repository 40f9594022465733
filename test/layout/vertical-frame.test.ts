import { expect } from 'chai';
import { verticalFrame } from '../../src/layout/vertical-frame.js';

describe('verticalFrame', () => {
  it('runs down with labels on the right', () => {
    const { point, rect } = verticalFrame(80);
    expect(point(10, 20)).to.deep.equal({ x: 100, y: 10 });
    expect(rect(10, -4, 50, 8)).to.deep.equal({ x: 76, y: 10, width: 8, height: 50 });
  });
});
