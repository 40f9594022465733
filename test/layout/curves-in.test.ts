import { expect } from 'chai';
import type { Link } from '../../src/dataset/types.js';
import { layoutTimeline } from '../../src/layout/layout-timeline.js';
import type { LayoutOptions, Scene } from '../../src/layout/scene.js';
import { datasetOf, dateOf, eventOf, linkOf, optionsFor } from './fixtures.js';

const parts = (...actors: readonly string[]) => ({ actors: actors.map((actor) => ({ actor })) });
const events = () => [
  eventOf({ id: 'talk', date: dateOf('2018-01-01'), ...parts('a0', 'a1') }),
  eventOf({ id: 'vote', date: dateOf('2018-06-01'), ...parts('a2') }),
  eventOf({ id: 'visit', date: dateOf('2019-01-01'), ...parts('a1') }),
];
function lay(links: readonly Link[], options: Partial<LayoutOptions> = {}): Scene {
  const dataset = datasetOf(events(), links);
  return layoutTimeline(dataset, optionsFor(dataset, options));
}

/** The y of the begin and the end of each link, as the number of the nearest band. */
function bandsOfLinks({ links, bands }: Scene): string[] {
  const nearest = (y: number): string =>
    [...bands].sort((a, b) => Math.abs(a.axis.from.y - y) - Math.abs(b.axis.from.y - y))[0]?.id ?? '';
  return links.map(
    ({ path, arrow }) => `${nearest(Number(/,([\d.]+)C/.exec(path)?.[1]))} ${nearest(arrow.y)}`,
  );
}

describe('curvesIn', () => {
  const groupBy = 'actor';

  it('goes from the cause to the effect, whichever way the link is told', () => {
    const xs = (link: Link): boolean => {
      const [one] = lay([link]).links;
      return Number(/^M([\d.]+)/.exec(one?.path ?? '')?.[1]) < (one?.arrow.x ?? 0);
    };
    expect(xs(linkOf('talk', 'leads-to', 'vote'))).to.equal(true);
    expect(xs(linkOf('vote', 'implements', 'talk'))).to.equal(true);
    expect(xs(linkOf('vote', 'leads-to', 'talk'))).to.equal(false);
  });

  it('leaves out a link to an event without a place in time', () => {
    expect(lay([linkOf('talk', 'leads-to', 'nobody')]).links).to.deep.equal([]);
  });

  it('crosses bands, once for each link, between the nearest marks', () => {
    const scene = lay([linkOf('talk', 'leads-to', 'visit'), linkOf('talk', 'leads-to', 'vote')], { groupBy });
    expect(scene.marks.filter(({ id }) => id === 'talk').map(({ band }) => band)).to.deep.equal(['a0', 'a1']);
    expect(bandsOfLinks(scene)).to.deep.equal(['a1 a1', 'a1 a2']);
  });

  it('ends at the row of a band that is collapsed; a link inside it is counted', () => {
    const links = [linkOf('talk', 'leads-to', 'visit'), linkOf('talk', 'leads-to', 'vote')];
    const scene = lay(links, { groupBy, collapsed: ['a1'] });
    expect(bandsOfLinks(scene)).to.deep.equal(['a1 a2']);
    expect(scene.hiddenLinks).to.equal(1);
  });

  it('lifts the links of a selected event in every band', () => {
    const scene = lay([linkOf('talk', 'leads-to', 'vote')], { groupBy, selected: 'talk' });
    expect(scene.links.map(({ emphasis }) => emphasis)).to.deep.equal(['effect']);
    expect(scene.marks.map(({ id, emphasis }) => `${id} ${emphasis}`)).to.deep.equal([
      'talk selected',
      'talk selected',
      'visit dimmed',
      'vote effect',
    ]);
  });
});
