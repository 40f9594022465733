import { expect } from 'chai';
import { arcsOf, crossingCurve, curveInFrame, linkShape } from '../../src/layout/arcs.js';
import { horizontalFrame, type Frame } from '../../src/layout/frame.js';
import { verticalFrame } from '../../src/layout/vertical-frame.js';
import { linkOf } from './fixtures.js';

const arcOf = (from: number, to: number, index = 0) => ({
  index,
  link: linkOf('a', 'leads-to', 'b'),
  from,
  to,
});
const depths = (...ends: readonly (readonly [from: number, to: number])[]): number[] =>
  arcsOf(
    ends.map(([from, to]) => arcOf(from, to)),
    142,
  ).map(({ depth }) => depth);

describe('arcsOf', () => {
  it('is deeper the further it goes, and never deeper than it may be', () => {
    const [near = 0, far = 0] = depths([100, 150], [100, 700]);
    expect(near).to.be.below(far);
    expect(far).to.be.at.most(142);
  });

  it('sets links between the same ends apart', () => {
    const [one = 0, two = 0, three = 0] = depths([100, 700], [700, 100], [700, 101]);
    expect(two - one).to.be.above(10);
    expect(three - two).to.be.above(10);
  });
});

describe('linkShape', () => {
  it('ends with its arrow at the effect, pointing up to the axis', () => {
    const [arc] = arcsOf([arcOf(100, 700)], 142);
    const shape = arc && linkShape(curveInFrame(arc, horizontalFrame(300), 1000, 'normal'));
    expect(shape?.arrow).to.include({ x: 700, y: 308 });
    expect(shape?.arrow.angle).to.be.within(-90, -60);
    expect(shape?.path).to.match(/^M100,308C[\d., ]+ 700,308$/);
  });
});

describe('crossingCurve', () => {
  const ends = (...[cause, effect]: readonly [Frame, Frame]): unknown => {
    const [a, , , d] = crossingCurve(arcOf(100, 300), cause, effect, 'normal').points;
    return [a, d];
  };

  it('leaves an axis on the side of the other, and arrives on the side it comes from', () => {
    expect(ends(horizontalFrame(50), horizontalFrame(400))).to.deep.equal([
      { x: 100, y: 58 },
      { x: 300, y: 392 },
    ]);
    expect(ends(horizontalFrame(400), horizontalFrame(50))).to.deep.equal([
      { x: 100, y: 392 },
      { x: 300, y: 58 },
    ]);
    expect(ends(verticalFrame(50), verticalFrame(400))).to.deep.equal([
      { x: 58, y: 100 },
      { x: 392, y: 300 },
    ]);
  });

  it('points its arrow across the bands', () => {
    const { arrow } = linkShape(
      crossingCurve(arcOf(100, 300), horizontalFrame(50), horizontalFrame(400), 'normal'),
    );
    expect(arrow.angle).to.equal(90);
  });
});
