import { expect } from 'chai';
import { chooseLinks } from '../../src/layout/choose-links.js';
import { eventIndex } from '../../src/layout/event-index.js';
import { toInstant } from '../../src/time/instant.js';
import { datasetOf, dateOf, eventOf, linkOf } from './fixtures.js';

const events = Array.from({ length: 200 }, (_, n) =>
  eventOf({ id: `e${n}`, date: dateOf(String(1000 + n)), importance: n / 200 }),
);
const star = datasetOf(
  events,
  events.slice(1).map(({ id }) => linkOf('e0', 'related', id)),
);
const index = eventIndex(star, toInstant(0), 0);

describe('chooseLinks', () => {
  it('takes the most important and counts the rest', () => {
    const { drawn, hidden } = chooseLinks(star, index, () => true, undefined);
    expect(drawn).to.deep.equal(Array.from({ length: 40 }, (_, n) => 159 + n));
    expect(hidden).to.equal(159);
  });

  it('takes those of the selected event first', () => {
    expect(chooseLinks(star, index, () => true, 'e5').drawn[0]).to.equal(4);
  });

  it('takes and counts only what has an end in view', () => {
    expect(chooseLinks(star, index, (rank) => rank === 7, undefined)).to.deep.equal({
      drawn: [6],
      hidden: 0,
    });
  });

  it('takes fifty thousand links on one event', () => {
    const links = Array.from({ length: 50_000 }, (_, n) => linkOf('e0', 'related', `e${1 + (n % 199)}`));
    const many = datasetOf(events, links);
    expect(chooseLinks(many, eventIndex(many, toInstant(0), 0), () => true, 'e0').hidden).to.equal(49_960);
  });
});
