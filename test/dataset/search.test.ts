import { expect } from 'chai';
import { centralAsia } from '../../data/central-asia.js';
import { queryOf } from '../../src/dataset/fold.js';
import { readDataset } from '../../src/dataset/read-dataset.js';
import { Search, SearchIndex } from '../../src/dataset/search.js';
import { millionEvents } from '../fixtures/million-events.js';

function run(search: Search): Search {
  for (const steps = search.steps(); !steps.next().done;);
  return search;
}

function searchIn(
  index: SearchIndex,
  text: string,
  options: Partial<ConstructorParameters<typeof Search>[2]> = {},
): Search {
  return run(new Search(index, queryOf(text), { most: 50, isHidden: () => false, ...options }));
}

const idsOf = (index: SearchIndex, { best }: Search): (string | undefined)[] =>
  best.map((rank) => index.dataset.events[rank]?.id);

describe('Search', () => {
  const asia = new SearchIndex(readDataset(centralAsia).dataset);
  const cases: readonly (readonly [what: string, text: string, ids: readonly string[]])[] = [
    ['a title', 'online conf', ['online-2020']],
    ['a title in another language', 'Совместное заявление', ['joint-statement-2019']],
    ['a title in other letters', 'самарқанд конференцияси', ['samarkand-2017']],
    ['a place', 'бишкек', ['expert-forum-bishkek']],
    ['an actor', 'mirziyoyev', ['unga72-speech']],
    ['words from different texts', 'forum tashkent', ['expert-forum-1']],
    ['nothing', 'zzz', []],
  ];
  for (const [what, text, ids] of cases) {
    it(`finds ${what}: ${text}`, () => {
      const found = idsOf(asia, searchIn(asia, text));
      expect(found.slice(0, ids.length)).to.deep.equal(ids);
      if (ids.length === 0) expect(found).to.deep.equal([]);
    });
  }

  const index = new SearchIndex(
    readDataset({
      kinds: { k: { label: 'Art' } },
      events: [
        { id: 'part', date: '2001', title: 'Smart', importance: 1 },
        { id: 'summary', date: '2002', title: 'Fair', summary: 'Of art.' },
        { id: 'kind', date: '2003', title: 'Show', kind: 'k', importance: 0.9 },
        { id: 'word', date: '2004', title: 'Modern art' },
        { id: 'late', date: '2006', title: 'Art', importance: 0.4 },
        { id: 'early', date: '2005', title: 'Artists', importance: 0.4 },
        { id: 'other', date: '2007', title: { en: 'Sculpture', fr: 'Art du bois' }, importance: 0.3 },
      ],
    }).dataset,
  );

  it('has first what begins a title, then words of a title, of other texts, parts; then importance, then time', () => {
    expect(idsOf(index, searchIn(index, 'art'))).to.deep.equal([
      'early',
      'late',
      'other',
      'word',
      'kind',
      'summary',
      'part',
    ]);
  });

  it('keeps the best and counts all', () => {
    const search = searchIn(index, 'art', { most: 2 });
    expect([idsOf(index, search), search.count]).to.deep.equal([['early', 'late'], 7]);
  });

  it('leaves out what is hidden', () => {
    const search = searchIn(index, 'art', { isHidden: (rank) => rank > 2 });
    expect([idsOf(index, search), search.count]).to.deep.equal([['kind', 'summary', 'part'], 3]);
  });

  it('finds the same by typing on as at once', () => {
    const many = new SearchIndex(readDataset(millionEvents(2000)).dataset);
    let earlier: Search | undefined;
    for (const text of ['w', 'wa', 'water', 'water t', 'water talks 1', 'water', 'x']) {
      earlier = searchIn(many, text, { earlier });
      const fresh = searchIn(many, text);
      expect([earlier.count, earlier.best], text).to.deep.equal([fresh.count, fresh.best]);
    }
  });

  it('looks no further than among what an earlier search has found', () => {
    const many = new SearchIndex(readDataset(millionEvents(6400)).dataset);
    const stepsOf = (search: Search): number => [...search.steps()].length;
    const earlier = searchIn(many, 'accord council mission 17');
    const options = { most: 50, isHidden: () => false };
    expect(earlier.count).to.be.lessThan(64);
    expect(
      stepsOf(new Search(many, queryOf('accord council mission 177'), { ...options, earlier })),
    ).to.equal(0);
    expect(stepsOf(new Search(many, queryOf('accord'), { ...options, earlier }))).to.equal(100);
  });

  it('goes in steps, and has what it found so far', () => {
    const many = new SearchIndex(readDataset(millionEvents(640)).dataset);
    const search = new Search(many, queryOf('water'), { most: 5, isHidden: () => false });
    const steps = search.steps();
    steps.next();
    expect([search.isDone, search.count > 0, search.best.length]).to.deep.equal([false, true, 5]);
    const soFar = search.count;
    run(search);
    for (; !steps.next().done;);
    expect(search.count).to.be.greaterThan(soFar);
  });

  it('is filled in steps, once', () => {
    const many = new SearchIndex(readDataset(millionEvents(640)).dataset);
    expect([...many.fill()]).to.have.length(10);
    expect(many.keyOf(3) === many.keyOf(3)).to.equal(true);
    expect(many.keyOf(9999)).to.be.a('string');
  });
});
