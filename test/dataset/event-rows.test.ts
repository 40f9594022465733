import { expect } from 'chai';
import { columnsOf } from '../../src/dataset/columns.js';
import { readDataset } from '../../src/dataset/read-dataset.js';
import { readingDataset } from '../../src/dataset/reading-dataset.js';
import { finish } from '../../src/dataset/steps.js';

const dates = [
  '2000',
  '1999-05/2001',
  '2001-02-03',
  '2001-02-03T04:05:06Z',
  '2001-02-03T04:05:06',
  '2001-02-03/2001-02-05',
  '2001-02-03/2001-02-03',
  '[2000-01-01..]',
  '../1998',
  '2000~',
  'soon',
];

const lists = {
  places: { here: 'Here', there: 'There' },
  actors: { someone: 'Someone' },
  sources: { report: 'Report' },
  series: { forum: 'Forum', herefo: 'Other' },
};

/** Most say little, and the same as others; each that says more says it in its own way. */
const raw = Array.from({ length: 1_500 }, (_, n) => ({
  id: `e${n}`,
  date: dates[n % dates.length],
  title: n % 4 === 0 ? { en: `Title ${n}` } : `Title ${n}`,
  importance: (n % 100) / 100,
  ...(n % 3 > 0 && { kind: n % 3 === 1 ? 'a' : 'ahere' }),
  ...(n % 5 === 0 && { place: n % 2 === 0 ? 'here' : 'there' }),
  ...(n % 7 === 0 && { series: n % 2 === 0 ? 'forum' : 'herefo' }),
  ...(n % 11 === 0 && { status: n % 2 === 0 ? 'planned' : 'cancelled' }),
  ...(n % 13 === 0 && { summary: 'So' }),
  ...(n % 17 === 0 && { short: `T ${n}` }),
  ...(n % 19 === 0 && { url: `https://example.org/${n}` }),
  ...(n % 23 === 0 && { sources: ['report'] }),
  ...(n % 29 === 0 && { actors: [{ actor: 'someone' }] }),
  ...(n % 31 === 0 && { claims: [{ text: 'No' }] }),
  ...(n % 37 === 0 && { media: { url: 'https://example.org/a.jpg', alt: 'A' } }),
}));

describe('more events than are made from the start', () => {
  const many = readDataset({ ...lists, events: raw }).dataset;

  it('are what a few are', () => {
    const found = new Map([...many.events, ...many.undated].map((event) => [event.id, event]));
    for (let n = 0; n < raw.length; n += 500) {
      const { events, undated } = readDataset({ ...lists, events: raw.slice(n, n + 500) }).dataset;
      expect([...events, ...undated].map(({ id }) => found.get(id))).to.deep.equal([...events, ...undated]);
    }
  });

  it('are the same as objects', () => {
    const { events, undated } = finish(readingDataset({ ...lists, events: raw })).dataset;
    expect([...many.events]).to.deep.equal(events);
    expect(many.undated).to.deep.equal(undated);
  });

  it('are in the order that a few have', () => {
    const few = readDataset({ ...lists, events: raw.slice(0, 900) }).dataset;
    const ids = new Set(raw.slice(0, 900).map(({ id }) => id));
    expect(many.events.filter(({ id }) => ids.has(id))).to.deep.equal(few.events);
    expect(many.undated.filter(({ id }) => ids.has(id))).to.deep.equal(few.undated);
  });

  it('are found by their ids', () => {
    const { rankOf, idAt } = columnsOf(many);
    expect(many.events.every(({ id }, rank) => idAt(rank) === id)).to.equal(true);
    expect(many.events.every(({ id }, rank) => rankOf(id) === rank)).to.equal(true);
    expect([rankOf('e10'), rankOf('nobody')]).to.deep.equal([undefined, undefined]);
  });

  it('have the columns of a list that was made by hand', () => {
    const { rankOf: _, idAt: __, referenceAt, ...columns } = columnsOf(many);
    const { rankOf: a, idAt: b, referenceAt: c, ...made } = columnsOf({ events: [...many.events] });
    expect(columns).to.deep.equal(made);
    for (const key of ['kind', 'place', 'series'] as const)
      expect(many.events.map((_event, rank) => referenceAt(rank, key))).to.deep.equal(
        many.events.map((event) => event[key]),
      );
  });

  it('keep nothing of the input', () => {
    const events = raw.map((event) => ({ ...event }));
    const { dataset } = readDataset({ ...lists, events });
    for (const event of events) Object.assign(event, { title: 'X', date: '1000', kind: 'x' });
    expect(dataset.events).to.deep.equal(many.events);
  });
});
