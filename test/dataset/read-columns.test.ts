import { expect } from 'chai';
import { columnsOf } from '../../src/dataset/columns.js';
import { causesOf, eventById } from '../../src/dataset/graph.js';
import { summaryInWords } from '../../src/dataset/in-words.js';
import { readDataset } from '../../src/dataset/read-dataset.js';
import { extentOf } from '../../src/layout/extent-of.js';
import { toInstant } from '../../src/time/instant.js';

const day = (d: number): number => Date.UTC(2020, 0, d);
const dates = (input: unknown): string[] => readDataset(input).dataset.events.map(({ date }) => date.text);
const told = (input: unknown): string[] =>
  readDataset(input).issues.map(({ severity, code, path }) => `${severity} ${code} ${path}`);

describe('readColumns', () => {
  const input = {
    begin: Float64Array.of(day(3), day(1), day(2)),
    end: Float64Array.of(NaN, day(5), NaN),
    title: ['c', 'a', 'b'],
    kind: ['war', 'peace', 'war'],
    importance: [0, 1, 0.5],
  };

  it('gives events in order of time, made when they are read', () => {
    const { dataset, issues } = readDataset(input);
    expect(issues).to.deep.equal([]);
    expect(
      dataset.events.map(({ id, title, kind, importance }) => [id, title, kind, importance]),
    ).to.deep.equal([
      ['1', 'a', 'peace', 1],
      ['2', 'b', 'war', 0.5],
      ['0', 'c', 'war', 0],
    ]);
    expect([...dataset.kinds.keys()]).to.deep.equal(['war', 'peace']);
    expect(dataset.events[0]).to.equal(dataset.events[0]);
  });

  it('takes the columns at the root, or as the events of a dataset', () => {
    const whole = {
      title: 'Whole',
      kinds: { war: 'War' },
      events: { begin: input.begin, title: input.title },
    };
    expect(readDataset(whole).dataset.title).to.equal('Whole');
    expect(dates(whole)).to.deep.equal(['2020-01-01', '2020-01-02', '2020-01-03']);
    expect(dates(input)).to.deep.equal(['2020-01-01/2020-01-05', '2020-01-02', '2020-01-03']);
  });

  it('says a date as finely as it is written', () => {
    const begin = [day(1), day(1) + 60_000, day(1) + 1_000, day(1) + 1, -6e13, -4e20];
    const { dataset } = readDataset({ begin, title: begin.map(String) });
    expect(dataset.events.map(({ date }) => [date.text, date.precision])).to.deep.equal([
      ['Y-12675493433', 'year'],
      ['0068-09-03T13:20:00Z', 'minute'],
      ['2020-01-01', 'day'],
      ['2020-01-01T00:00:00Z', 'millisecond'],
      ['2020-01-01T00:00:01Z', 'second'],
      ['2020-01-01T00:01:00Z', 'minute'],
    ]);
  });

  it('finds events by their ids, written or not', () => {
    const { dataset } = readDataset(input);
    expect(['0', '2', '3', 'x', '1.0', ''].map((id) => eventById(dataset, id)?.title)).to.deep.equal([
      'c',
      'b',
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    const named = readDataset({ ...input, id: ['x', 'y', 'z'] }).dataset;
    expect(['x', 'z', '0'].map((id) => eventById(named, id)?.title)).to.deep.equal(['c', 'b', undefined]);
  });

  it('takes links between rows', () => {
    const events = { begin: input.begin, title: input.title };
    const links = [
      { from: '1', type: 'leads-to', to: '0' },
      { from: '1', type: 'leads-to', to: '9' },
    ];
    const { dataset, issues } = readDataset({ events, links });
    expect(causesOf(dataset, '0').map(({ id }) => id)).to.deep.equal(['1']);
    expect(issues.map(({ code }) => code)).to.deep.equal(['missing-event']);
  });

  it('keeps an importance as it is written', () => {
    const written = { begin: [3, 1, 2], title: ['c', 'a', 'b'] };
    const read = (importance: ArrayLike<number>): readonly number[] =>
      readDataset({ ...written, importance }).dataset.events.map(({ importance: one }) => one);
    expect(read([0.3, 0.1, 0.7])).to.deep.equal([0.1, 0.7, 0.3]);
    expect(read(Float64Array.of(0.3, 0.1, 0.7))).to.deep.equal([0.1, 0.7, 0.3]);
    expect(read(Float32Array.of(0.5, 0.1, 1))).to.deep.equal([Math.fround(0.1), 1, 0.5]);
  });

  it('says once what is wrong with many rows, and shows the rest', () => {
    const many = Array.from({ length: 1000 }, (_, row) => row);
    const wrong = {
      begin: many.map((row) => (row % 2 === 0 ? NaN : row)),
      end: many.map(() => 0),
      title: many.map((row) => (row < 500 ? '' : 'x')),
      importance: many.map(() => 7),
      place: many.map(() => 'nowhere'),
    };
    expect(told(wrong)).to.deep.equal([
      'error bad-date begin',
      'warning bad-end end',
      'warning bad-importance importance',
      'warning missing-title title',
      'warning missing-place place',
    ]);
    const { dataset } = readDataset(wrong);
    expect(dataset.events.length).to.equal(500);
    expect(dataset.events[0]).to.include({ id: '1', title: '1', importance: 1 });
    expect(told({ begin: [1, 2], title: ['a', 'b'], id: ['x', 'x'] })).to.deep.equal([
      'warning duplicate-id id',
    ]);
  });

  it('cuts texts that are too long', () => {
    const texts = ['short', 'x'.repeat(20_001)];
    const wrong = { begin: [1, 2], title: texts, summary: texts };
    expect(told(wrong)).to.deep.equal(['warning too-long title', 'warning too-long summary']);
    const event = readDataset(wrong).dataset.events[1];
    expect([event?.title.length, event?.summary?.length]).to.deep.equal([1_000, 20_000]);
  });

  it('survives whatever is no column', () => {
    for (const wrong of [
      { begin: [], title: [] },
      { begin: ['2020', null, undefined, 5], title: 3, id: {}, end: 'x' },
      { begin: new Float64Array(2) },
      { events: { begin: Float32Array.of(1, Infinity), title: [{}, { en: 1 }] } },
    ]) {
      const { dataset } = readDataset(wrong);
      expect([...dataset.events].every(({ title }) => title !== '')).to.equal(true);
    }
  });

  it('answers for a million rows without reading them', () => {
    const begin = Float64Array.from({ length: 1_000_000 }, (_, row) => (row * 7919) % 1_000_003);
    const title = new Array<string>(begin.length).fill('x');
    const { dataset } = readDataset({ begin, title });
    const { end } = extentOf(dataset);
    expect(end).to.be.above(1_000_002);
    expect(columnsOf(dataset).begin[0]).to.equal(0);
    expect(eventById(dataset, '1')?.date.begin[0]).to.equal(7919);
    const words = summaryInWords(dataset, { locale: 'en', now: toInstant(0) });
    expect(words).to.contain('1,000,000 events');
  });

  it('takes a cell whose reading throws for an empty one', () => {
    const throwing = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('no');
        },
      },
    );
    const { dataset, issues } = readDataset({
      begin: new Float64Array([0, 1]),
      title: [throwing, 'B'],
      summary: [throwing, 'b'],
    });
    expect(dataset.events.map(({ title }) => title)).to.deep.equal(['0', 'B']);
    expect(issues).to.not.be.empty;
  });
});
