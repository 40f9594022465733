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

  it('leaves everything as it is for nothing or nobody', () => {
    for (const selected of [undefined, 'nobody']) {
      const { event, link } = emphasisIn(chain, selected);
      expect([event('speech'), ...chain.links.map((one) => link(one))]).to.deep.equal(
        Array(6).fill('normal'),
      );
    }
  });
});
