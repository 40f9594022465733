import { expect } from 'chai';
import { eventIndex } from '../../src/layout/event-index.js';
import { linkIndexOf } from '../../src/layout/link-index.js';
import { toInstant } from '../../src/time/instant.js';
import { datasetOf, dateOf, eventOf, linkOf } from './fixtures.js';

describe('linkIndexOf', () => {
  const dataset = datasetOf(
    [2000, 2001, 2002, 2003].map((year, n) =>
      eventOf({ id: `e${n}`, date: dateOf(`${year}-01-01`), importance: [0.5, 1, 0, 0.25][n] ?? 0 }),
    ),
    [
      linkOf('e2', 'related', 'e0'),
      linkOf('e0', 'leads-to', 'nobody'),
      linkOf('e0', 'related', 'e1'),
      linkOf('e1', 'related', 'e2'),
    ],
  );
  const events = eventIndex(dataset, toInstant(0), 0);
  const index = linkIndexOf(dataset, events);

  it('has the links between events with a date, most important first, all and by event', () => {
    expect(Array.from(index.order)).to.deep.equal([2, 3, 0]);
    expect([0, 1, 2, 3].map((rank) => Array.from(index.of(rank)))).to.deep.equal([
      [2, 0],
      [2, 3],
      [3, 0],
      [],
    ]);
  });

  it('has their ends in order of time, and the places that are linked first', () => {
    const years = (values: Float64Array): number[] =>
      Array.from(values, (at) => new Date(at).getUTCFullYear());
    expect(years(index.earlier)).to.deep.equal([2000, 2000, 2001]);
    expect(years(index.later)).to.deep.equal([2001, 2002, 2002]);
    expect([...index.best(0, 4)]).to.have.members([0, 1, 2, 3]);
    expect([...index.best(2, 4)]).to.deep.equal([2, 3]);
  });

  it('is made once', () => expect(linkIndexOf(dataset, events)).to.equal(index));
});
