import { expect } from 'chai';
import { arcsOf, curveInFrame, linkShape } from '../../src/layout/arcs.js';
import { horizontalFrame } from '../../src/layout/frame.js';
import type { Link } from '../../src/dataset/types.js';
import { linkOf } from './fixtures.js';

const places = new Map([
  ['a', 100],
  ['b', 150],
  ['c', 700],
  ['d', 101],
]);
const depths = (...links: Link[]): number[] => arcsOf(links, places, 142).map(({ depth }) => depth);

describe('arcsOf', () => {
  it('goes from the cause to the effect, whichever way the link is told', () => {
    const ends = (link: Link): unknown => arcsOf([link], places, 142).map(({ from, to }) => [from, to]);
    expect(ends(linkOf('a', 'leads-to', 'c'))).to.deep.equal([[100, 700]]);
    expect(ends(linkOf('c', 'implements', 'a'))).to.deep.equal([[100, 700]]);
    expect(ends(linkOf('a', 'mentions', 'c'))).to.deep.equal([[100, 700]]);
  });

  it('is deeper the further it goes, and never deeper than it may be', () => {
    const [near = 0, far = 0] = depths(linkOf('a', 'leads-to', 'b'), linkOf('a', 'leads-to', 'c'));
    expect(near).to.be.below(far);
    expect(far).to.be.at.most(142);
  });

  it('sets links between the same ends apart', () => {
    const [one = 0, two = 0, three = 0] = depths(
      linkOf('a', 'leads-to', 'c'),
      linkOf('c', 'implements', 'a'),
      linkOf('c', 'leads-to', 'd'),
    );
    expect(two - one).to.be.above(10);
    expect(three - two).to.be.above(10);
  });

  it('leaves out a link to an event without a place', () => {
    expect(depths(linkOf('a', 'leads-to', 'nobody'))).to.deep.equal([]);
  });
});

describe('linkShape', () => {
  it('ends with its arrow at the effect, pointing up to the axis', () => {
    const [arc] = arcsOf([linkOf('a', 'leads-to', 'c')], places, 142);
    const shape = arc && linkShape(curveInFrame(arc, horizontalFrame(300), 1000, 'normal'));
    expect(shape?.arrow).to.include({ x: 700, y: 308 });
    expect(shape?.arrow.angle).to.be.within(-90, -60);
    expect(shape?.path).to.match(/^M100,308C[\d., ]+ 700,308$/);
  });
});
