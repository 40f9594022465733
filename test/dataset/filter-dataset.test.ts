import { expect } from 'chai';
import fc from 'fast-check';
import { columnsOf } from '../../src/dataset/columns.js';
import { filterDataset } from '../../src/dataset/filter-dataset.js';
import { passes, type ChainFilter } from '../../src/dataset/filter.js';
import { eventById } from '../../src/dataset/graph.js';
import { readDataset } from '../../src/dataset/read-dataset.js';
import type { Dataset } from '../../src/dataset/types.js';
import { millionEvents } from '../fixtures/million-events.js';

const kinds = { war: { label: 'War' }, peace: { label: 'Peace' } };
const { dataset } = readDataset({
  kinds,
  events: [
    { id: 'a', date: '2001', title: 'a', kind: 'war' },
    { id: 'b', date: '2002', title: 'b', kind: 'peace' },
    { id: 'c', date: '2003', title: 'c' },
    { id: 'd', date: '2004', title: 'd', kind: 'war' },
    { id: 'e', date: 'some day', title: 'e', kind: 'war' },
  ],
  links: [
    { from: 'a', type: 'leads-to', to: 'b' },
    { from: 'a', type: 'leads-to', to: 'd' },
    { from: 'd', type: 'mentions', to: 'a' },
    { from: 'd', type: 'mentions', to: 'e' },
  ],
});

const idsOf = ({ events }: Dataset): string[] => events.map(({ id }) => id);
const linksIn = ({ links }: Dataset): string[] => links.map(({ from, to }) => from + to);

describe('filterDataset', () => {
  const cases: readonly (readonly [filter: ChainFilter, ids: string, links: string])[] = [
    [{ kinds: ['war'] }, 'ad', 'ad da de'],
    [{ kinds: ['peace', ''] }, 'bc', ''],
    [{ kinds: [] }, '', ''],
    [{ kinds: ['nothing known'] }, '', ''],
    [{ linkTypes: ['leads-to'] }, 'abcd', 'ab ad'],
    [{ linkTypes: [] }, 'abcd', ''],
    [{ kinds: ['war'], linkTypes: ['mentions'] }, 'ad', 'da de'],
  ];
  for (const [filter, ids, links] of cases) {
    it(`${JSON.stringify(filter)} leaves ${ids || 'nothing'}, linked ${links || 'in no way'}`, () => {
      const part = filterDataset(dataset, filter);
      expect(idsOf(part).join('')).to.equal(ids);
      expect(linksIn(part).join(' ')).to.equal(links);
      expect(part.whole).to.equal(dataset);
    });
  }

  it('is the dataset itself where everything passes', () => {
    for (const filter of [
      {},
      { kinds: ['war', 'peace', ''] },
      { linkTypes: ['leads-to', 'mentions'] },
    ] as const)
      expect(filterDataset(dataset, filter) === dataset).to.equal(true);
  });

  it('leaves out what has no date as well', () => {
    const undated = (filter: ChainFilter): string[] =>
      filterDataset(dataset, filter).undated.map(({ id }) => id);
    expect(undated({ kinds: ['war'] })).to.deep.equal(['e']);
    expect(undated({ kinds: ['peace'] })).to.deep.equal([]);
  });

  it('keeps columns true to the events, and finds those that are left alone', () => {
    const { events } = millionEvents(500);
    const lists = [
      readDataset({ events }).dataset,
      readDataset({
        events: Array.from(events.title, (title, row) => ({
          id: String(row),
          title,
          kind: events.kind[row],
          date: new Date(events.begin[row] ?? 0).toISOString().slice(0, 10),
        })),
      }).dataset,
    ];
    fc.assert(
      fc.property(fc.constantFrom(...lists), fc.subarray(['treaty', 'visit', 'vote']), (whole, some) => {
        const part = filterDataset(whole, { kinds: some });
        const { begin, end, importance, referenceAt, rankOf, latest } = columnsOf(part);
        expect(idsOf(part)).to.deep.equal(
          whole.events.filter((event) => passes({ kinds: some }, event)).map(({ id }) => id),
        );
        part.events.forEach(({ id, date, kind, importance: weight }, rank) => {
          expect([begin[rank], end[rank], referenceAt(rank, 'kind'), rankOf(id)]).to.deep.equal([
            date.begin[0],
            date.end[1],
            kind,
            rank,
          ]);
          expect(importance[rank]).to.be.closeTo(weight, 1e-6);
        });
        expect(end[latest]).to.equal(part.events.length === 0 ? undefined : Math.max(...end));
        for (const { id, kind } of whole.events)
          expect(eventById(part, id)?.id).to.equal(some.includes(kind ?? '') ? id : undefined);
      }),
      { seed: 4, numRuns: 30 },
    );
  });

  it('makes no event of columns until it is read', () => {
    const { events } = millionEvents(1000);
    let made = 0;
    const title = new Proxy(events.title, {
      get: (list, key, receiver): unknown => ((made += 1), Reflect.get(list, key, receiver)),
    });
    const whole = readDataset({ events: { ...events, title } }).dataset;
    made = 0;
    const part = filterDataset(whole, { kinds: ['vote'] });
    expect([part.events.length, made]).to.deep.equal([333, 0]);
    expect(part.events[0]?.kind).to.equal('vote');
  });
});
