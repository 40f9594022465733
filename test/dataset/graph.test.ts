import { expect } from 'chai';
import type { WalkOptions } from '../../src/dataset/graph.js';
import { causesOf, effectsOf, eventById, factsById, linksOf, pathBetween } from '../../src/dataset/graph.js';
import { readDataset } from '../../src/dataset/read-dataset.js';
import type { Dataset, LinkType } from '../../src/dataset/types.js';

function chain(
  events: Readonly<Record<string, string>>,
  links: readonly (readonly [string, LinkType, string])[],
): Dataset {
  return readDataset({
    events: Object.entries(events).map(([id, date]) => ({ id, date, title: id })),
    links: links.map(([from, type, to]) => ({ from, type, to })),
  }).dataset;
}

const speech = chain(
  {
    speech: '2017-09',
    conference: '2017-11',
    draft: '',
    adopted: '2018-06',
    jubilee: '2020-06',
    alone: '2019',
  },
  [
    ['speech', 'proposes', 'conference'],
    ['conference', 'leads-to', 'draft'],
    ['draft', 'leads-to', 'adopted'],
    ['adopted', 'implements', 'speech'],
    ['jubilee', 'commemorates', 'adopted'],
    ['jubilee', 'mentions', 'alone'],
  ],
);

describe('causesOf and effectsOf', () => {
  const all: WalkOptions = { transitive: true };
  const table: readonly (readonly [id: string, WalkOptions, causes: string, effects: string])[] = [
    ['speech', {}, '', 'conference adopted'],
    ['speech', all, '', 'conference adopted jubilee'],
    ['conference', {}, 'speech', ''],
    ['conference', all, 'speech', 'adopted jubilee'],
    ['adopted', {}, 'speech', 'jubilee'],
    ['adopted', all, 'speech conference', 'jubilee'],
    ['jubilee', all, 'speech conference adopted', ''],
    ['alone', all, '', ''],
    ['nobody', all, '', ''],
  ];
  for (const [id, options, causes, effects] of table) {
    it(`${id}, ${options.transitive ? 'all the way' : 'one step'}: from ${causes || 'nothing'} to ${effects || 'nothing'}`, () => {
      expect(causesOf(speech, id, options).map((event) => event.id)).to.deep.equal(
        causes.split(' ').filter(Boolean),
      );
      expect(effectsOf(speech, id, options).map((event) => event.id)).to.deep.equal(
        effects.split(' ').filter(Boolean),
      );
    });
  }

  it('come to an end in a circle, and leave out the event itself', () => {
    const circle = chain({ a: '2001', b: '2002', c: '2003' }, [
      ['a', 'leads-to', 'b'],
      ['b', 'leads-to', 'c'],
      ['c', 'leads-to', 'a'],
    ]);
    expect(causesOf(circle, 'b', all).map(({ id }) => id)).to.deep.equal(['a', 'c']);
    expect(effectsOf(circle, 'b', all).map(({ id }) => id)).to.deep.equal(['a', 'c']);
  });
});

describe('eventById, factsById and linksOf', () => {
  it('an event with a date has both, one without has only facts', () => {
    expect(eventById(speech, 'speech')?.id).to.equal('speech');
    expect(eventById(speech, 'draft')).to.equal(undefined);
    expect(factsById(speech, 'draft')?.title).to.equal('draft');
    expect(factsById(speech, 'nobody')).to.equal(undefined);
  });

  it('links are every one that touches the event, in the order of the dataset', () => {
    expect(linksOf(speech, 'adopted').map(({ type }) => type)).to.deep.equal([
      'leads-to',
      'implements',
      'commemorates',
    ]);
    expect(linksOf(speech, 'nobody')).to.deep.equal([]);
  });
});

describe('pathBetween', () => {
  const table: readonly (readonly [a: string, b: string, path: string | undefined])[] = [
    ['speech', 'jubilee', 'speech adopted jubilee'],
    ['conference', 'adopted', 'conference draft adopted'],
    ['speech', 'speech', 'speech'],
    ['jubilee', 'speech', undefined],
    ['jubilee', 'alone', undefined],
    ['speech', 'nobody', undefined],
    ['nobody', 'nobody', undefined],
  ];
  for (const [a, b, path] of table) {
    it(`from ${a} to ${b}: ${path ?? 'no way'}`, () => {
      const found = pathBetween(speech, a, b);
      expect(found?.events.join(' ')).to.equal(path);
      if (found) expect(found.links).to.have.length(found.events.length - 1);
    });
  }

  it('a chain of 100,000 links is walked from end to end', function () {
    this.timeout(20_000);
    const count = 100_001;
    const long = readDataset({
      events: Array.from({ length: count }, (_, index) => ({ id: String(index), date: '2000', title: 'x' })),
      links: Array.from({ length: count - 1 }, (_, index) => ({
        from: index,
        type: 'leads-to',
        to: index + 1,
      })),
    });
    const last = String(count - 1);
    expect(long.issues).to.deep.equal([]);
    expect(causesOf(long.dataset, last, { transitive: true })).to.have.length(count - 1);
    expect(effectsOf(long.dataset, '0', { transitive: true })).to.have.length(count - 1);
    expect(pathBetween(long.dataset, '0', last)?.links).to.have.length(count - 1);
  });
});
