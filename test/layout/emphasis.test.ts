import { expect } from 'chai';
import { emphasisIn } from '../../src/layout/emphasis.js';
import { datasetOf, linkOf } from './fixtures.js';

const chain = datasetOf(
  ['speech', 'draft', 'resolution', 'online', 'meeting', 'other'].map((id) => [id, '2018'] as const),
  [
    linkOf('speech', 'proposes', 'resolution'),
    linkOf('draft', 'leads-to', 'resolution'),
    linkOf('online', 'commemorates', 'resolution'),
    linkOf('resolution', 'mentions', 'meeting'),
    linkOf('meeting', 'plans', 'other'),
  ],
);

describe('emphasisIn', () => {
  it('lifts the causes and effects of the selected event and dims the rest', () => {
    const { event, link } = emphasisIn(chain, 'resolution');
    const events = ['speech', 'draft', 'resolution', 'online', 'meeting', 'other'].map((id) => event(id));
    expect(events).to.deep.equal(['cause', 'cause', 'selected', 'effect', 'normal', 'dimmed']);
    expect(chain.links.map((one) => link(one))).to.deep.equal([
      'cause',
      'cause',
      'effect',
      'normal',
      'dimmed',
    ]);
  });

  it('dims what does not pass a filter, and never the selected event', () => {
    const { event, link } = emphasisIn(
      {
        ...chain,
        events: chain.events.map((one) => (one.id === 'speech' ? one : { ...one, kind: 'forum' })),
      },
      'resolution',
      { kinds: [''], linkTypes: ['proposes', 'mentions'] },
    );
    expect(['speech', 'draft', 'resolution', 'other'].map((id) => event(id))).to.deep.equal([
      'cause',
      'dimmed',
      'selected',
      'dimmed',
    ]);
    expect(new Set(chain.links.map((one) => link(one)))).to.deep.equal(new Set(['dimmed']));
  });

  it('dims links of other types, and those to what is dimmed', () => {
    const { link } = emphasisIn(chain, undefined, { linkTypes: ['proposes', 'plans'] });
    expect(chain.links.map((one) => link(one))).to.deep.equal([
      'normal',
      'dimmed',
      'dimmed',
      'dimmed',
      'normal',
    ]);
  });

  it('looks at the links of the selected event once, not for every scene', () => {
    let looks = 0;
    const links = chain.links.map(
      (link) => new Proxy(link, { get: (one, key): unknown => ((looks += 1), Reflect.get(one, key)) }),
    );
    const watched = { ...chain, links };
    const lit = (selected: string): string => emphasisIn(watched, selected).event('speech');
    expect(lit('resolution')).to.equal('cause');
    looks = 0;
    expect(lit('resolution')).to.equal('cause');
    expect(looks).to.equal(0);
    expect(lit('other')).to.equal('dimmed');
  });

  it('leaves everything as it is for nothing or nobody', () => {
    for (const selected of [undefined, 'nobody']) {
      const { event, link } = emphasisIn(chain, selected);
      expect([event('speech'), ...chain.links.map((one) => link(one))]).to.deep.equal(
        Array(6).fill('normal'),
      );
    }
  });
});
