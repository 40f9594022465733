import { expect } from 'chai';
import { horizontalFrame } from '../../src/layout/frame.js';

describe('horizontalFrame', () => {
  it('runs to the right with labels above', () => {
    const { point, rect } = horizontalFrame(300);
    expect(point(10, 20)).to.deep.equal({ x: 10, y: 280 });
    expect(rect(10, -4, 50, 8)).to.deep.equal({ x: 10, y: 296, width: 50, height: 8 });
  });
});
