import { expect } from 'chai';
import fc from 'fast-check';
import { readDataset } from '../../src/dataset/read-dataset.js';
import { sorting, type Sorting, type SortKey } from '../../src/dataset/sort-events.js';
import { finish } from '../../src/dataset/steps.js';
import { millionEvents } from '../fixtures/million-events.js';

const { dataset } = readDataset({
  kinds: { w: { label: { en: 'War', ru: 'Война' } }, p: { label: { en: 'Peace', ru: 'Мир' } } },
  events: [
    { id: 'century', date: '19XX', title: 'Éclair 10', kind: 'w' },
    { id: 'late', date: '1950-05-01', title: 'eclair 9', kind: 'p' },
    { id: 'open', date: '1940/..', title: 'apple' },
    { id: 'early', date: '1901-01-01', title: 'Zebra', kind: 'w' },
  ],
});

const sorted = (key: SortKey, isDescending = false, locale = 'en'): string =>
  Array.from(
    finish(sorting(dataset, { key, isDescending }, locale)),
    (rank) => dataset.events[rank]?.id,
  ).join(' ');

describe('sorting', () => {
  const cases: readonly (readonly [what: string, told: string, ids: string])[] = [
    ['the earliest begin', sorted('time'), 'century early open late'],
    ['the latest end, back', sorted('time', true), 'open century late early'],
    ['title, as the language has it', sorted('title'), 'open late century early'],
    ['title, back', sorted('title', true), 'early century late open'],
    ['kind by its label, those without one last', sorted('kind'), 'late century early open'],
    ['kind in Russian', sorted('kind', false, 'ru'), 'century early late open'],
    ['kind, back', sorted('kind', true), 'open century early late'],
  ];
  for (const [what, told, ids] of cases) it(`goes by ${what}`, () => expect(told).to.equal(ids));

  it('is a stable sort of all events, whatever they are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'b', 'B', 'ä', ''), { maxLength: 60 }),
        fc.boolean(),
        (titles, isDescending) => {
          const list = readDataset({
            events: titles.map((title, at) => ({ id: `e${at}`, date: '2001', title: title || 'none' })),
          }).dataset;
          const sort: Sorting = { key: 'title', isDescending };
          const { compare } = new Intl.Collator('en', { numeric: true });
          const sign = isDescending ? -1 : 1;
          const expected = list.events
            .map(({ title }, rank) => ({ title: title as string, rank }))
            .sort((a, b) => sign * compare(a.title, b.title) || a.rank - b.rank)
            .map(({ rank }) => rank);
          expect([...finish(sorting(list, sort, 'en'))]).to.deep.equal(expected);
        },
      ),
      { seed: 5 },
    );
  });

  it('can rest at any time', () => {
    const many = readDataset(millionEvents(10_000)).dataset;
    expect([...sorting(many, { key: 'title', isDescending: false }, 'en')]).to.have.length.greaterThan(100);
  });
});
