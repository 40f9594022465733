import { expect } from 'chai';
import { horizontalFrame, verticalFrame } from '../../src/layout/frame.js';

describe('frames', () => {
  it('runs to the right with labels above', () => {
    const { point, rect } = horizontalFrame(300);
    expect(point(10, 20)).to.deep.equal({ x: 10, y: 280 });
    expect(rect(10, -4, 50, 8)).to.deep.equal({ x: 10, y: 296, width: 50, height: 8 });
  });

  it('runs down with labels on the right', () => {
    const { point, rect } = verticalFrame(80);
    expect(point(10, 20)).to.deep.equal({ x: 100, y: 10 });
    expect(rect(10, -4, 50, 8)).to.deep.equal({ x: 76, y: 10, width: 8, height: 50 });
  });
});
