import { expect } from 'chai';
import fc from 'fast-check';
import { columnsOf } from '../../src/dataset/columns.js';
import { readDataset } from '../../src/dataset/read-dataset.js';
import type { Dataset } from '../../src/dataset/types.js';
import type { GroupBy } from '../../src/i18n/words.js';
import { grouping, groupsOf } from '../../src/layout/groups.js';
import { datasets } from './fixtures.js';

const { dataset } = readDataset({
  kinds: { vote: 'Vote', visit: 'Visit', never: 'Never' },
  actors: { zoe: 'Zoe', ann: 'Ann' },
  series: { talks: 'Talks' },
  events: [
    { id: 'a', date: '2001', title: 'A', kind: 'visit', actors: [{ actor: 'ann' }, { actor: 'zoe' }] },
    {
      id: 'b',
      date: '2002',
      title: 'B',
      kind: 'vote',
      actors: [{ actor: 'ann', role: 'chair' }, { actor: 'ann' }],
    },
    { id: 'c', date: '2003', title: 'C', kind: 'visit', series: 'talks' },
  ],
});
const told = (of: Dataset, by: GroupBy, most = 12): string[] =>
  groupsOf(of, by, most).map(
    ({ id, more, dataset: { events } }) =>
      `${id.trim()}${more === undefined ? '' : ` ${more}`}: ${events.map((event) => event.id).join(' ')}`,
  );

describe('groupsOf', () => {
  it('has the groups in the order of the dataset, each with its events in order of time', () => {
    expect(told(dataset, 'kind')).to.deep.equal(['vote: b', 'visit: a c']);
  });

  it('puts an event in every group that it is in, once, and those in none last', () => {
    expect(told(dataset, 'actor')).to.deep.equal(['zoe: a', 'ann: a b', 'ungrouped: c']);
    expect(told(dataset, 'series')).to.deep.equal(['talks: c', 'ungrouped: a b']);
    expect(told(dataset, 'place')).to.deep.equal(['ungrouped: a b c']);
  });

  it('keeps the largest where there are too many, and the rest as one', () => {
    expect(told(dataset, 'actor', 2)).to.deep.equal(['rest 2: a b', 'ungrouped: c']);
    expect(told(dataset, 'kind', 1)).to.deep.equal(['rest 2: a b c']);
    const { dataset: many } = readDataset({
      events: Array.from({ length: 60 }, (_, n) => ({ id: `e${n}`, date: `${1900 + n}`, kind: `k${n % 7}` })),
      kinds: Object.fromEntries(Array.from({ length: 7 }, (_, n) => [`k${n}`, `Kind ${n}`])),
    });
    expect(told(many, 'kind', 3).map((text) => text.split(':')[0])).to.deep.equal(['k0', 'k1', 'rest 5']);
  });

  it('makes no event of columns', () => {
    const { dataset: columns } = readDataset({
      begin: [3, 1, 2],
      title: ['c', 'a', 'b'],
      kind: ['x', 'y', 'x'],
    });
    const made = { ...columns, events: columns.events };
    const [x, y] = groupsOf(made, 'kind', 12);
    expect(columnsOf(x?.dataset ?? made).begin).to.deep.equal(Float64Array.of(2, 3));
    expect(y?.dataset.events.map(({ id }) => id)).to.deep.equal(['1']);
    expect(told(columns, 'actor')).to.deep.equal(['ungrouped: 1 2 0']);
  });

  it('knows the place of each event in its group', () => {
    const [, ann] = groupsOf(dataset, 'actor', 12);
    const { rankOf } = columnsOf(ann?.dataset ?? dataset);
    expect(['a', 'b', 'c', 'nobody'].map(rankOf)).to.deep.equal([0, 1, undefined, undefined]);
  });

  it('loses no event, whatever the dataset', () => {
    const ways = fc.constantFrom<GroupBy>('kind', 'place', 'actor', 'series');
    fc.assert(
      fc.property(datasets, ways, fc.integer({ min: 1, max: 13 }), (one, by, most) => {
        const groups = groupsOf(one, by, most);
        expect(groups.length).to.be.at.most(Math.max(2, most));
        const ids = new Set(groups.flatMap((group) => group.dataset.events.map(({ id }) => id)));
        expect(ids.size).to.equal(one.events.length);
        for (const { dataset: part } of groups) {
          const ranks = part.events.map(({ id }) => columnsOf(one).rankOf(id) ?? -1);
          expect(ranks).to.deep.equal([...new Set(ranks)].sort((a, b) => a - b));
        }
      }),
      { seed: 20200622, numRuns: 100 },
    );
  });

  it('rests while it looks at very many', () => {
    const { dataset: many } = readDataset({
      begin: Array.from({ length: 40_000 }, (_, n) => n),
      title: Array.from({ length: 40_000 }, () => 'x'),
      kind: Array.from({ length: 40_000 }, (_, n) => `k${n % 40}`),
    });
    const steps = grouping(many, 'kind', 3);
    let rests = 0;
    while (!steps.next().done) rests += 1;
    expect(rests).to.be.above(8);
    const groups = groupsOf(many, 'kind', 3);
    expect(groups.map((group) => group.dataset.events.length)).to.deep.equal([1000, 1000, 38_000]);
    const rest = groups[2]?.dataset ?? many;
    expect([0, 1, 38, 37_999].map((rank) => columnsOf(rest).begin[rank])).to.deep.equal([2, 3, 42, 39_999]);
  });

  it('gives the same groups again whoever asks for others between', () => {
    const all = groupsOf(dataset, 'actor', 12);
    expect(groupsOf(dataset, 'actor', 2)).to.have.lengthOf(2);
    expect(groupsOf(dataset, 'actor', Infinity)).to.equal(all);
    expect(groupsOf(dataset, 'actor', 3)).to.equal(all);
    expect(groupsOf(dataset, 'actor', 12)).to.equal(all);
  });

  it('gives the same groups again, so that what hangs on them is found again', () => {
    expect(groupsOf(dataset, 'kind', 12)).to.equal(groupsOf(dataset, 'kind', 12));
  });
});
