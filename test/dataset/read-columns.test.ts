import { expect } from 'chai';
import { columnsOf } from '../../src/dataset/columns.js';
import { causesOf, eventById } from '../../src/dataset/graph.js';
import { summaryInWords } from '../../src/dataset/in-words.js';
import { readDataset } from '../../src/dataset/read-dataset.js';
import { extentOf } from '../../src/layout/extent-of.js';
import { anchorOf } from '../../src/time/anchor-of.js';
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

  it('names no kind from beyond the rows', () => {
    const { dataset } = readDataset({ begin: [0, 1], title: ['a', 'b'], kind: ['x', 'y', 'z'] });
    expect([...dataset.kinds.keys()]).to.deep.equal(['x', 'y']);
  });

  it('looks once at each cell of what events refer to, whose group is asked for again and again', () => {
    let looks = 0;
    const places = new Proxy(['x', 'y', 'nowhere'], {
      get: (list, key): unknown => {
        if (typeof key === 'string' && /^\d/.test(key)) looks += 1;
        return Reflect.get(list, key);
      },
    });
    const { dataset, issues } = readDataset({
      places: Object.fromEntries(Array.from({ length: 300 }, (_, n) => [`p${n}`, 'P'])),
      ...{ title: 'Whole', kinds: { war: 'War' } },
      events: { ...input, place: places },
    });
    expect(issues.map(({ code }) => code)).to.include('missing-place');
    const { referenceAt } = columnsOf(dataset);
    expect([0, 1, 2, 3].map((rank) => referenceAt(rank, 'place'))).to.deep.equal([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect([0, 1, 2].map((rank) => referenceAt(rank, 'kind'))).to.deep.equal([undefined, 'war', 'war']);
    expect(referenceAt(0, 'series')).to.equal(undefined);
    expect(looks).to.equal(3);
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

  it('takes an end at infinity for an open one', () => {
    const open = { begin: [day(1), day(2)], end: [Infinity, NaN], title: ['a', 'b'] };
    const { dataset, issues } = readDataset(open);
    const written = readDataset({ events: [{ id: '0', date: '2020-01-01/..', title: 'a' }] }).dataset;
    expect(issues).to.deep.equal([]);
    expect(dataset.events[0]?.date).to.deep.equal(written.events[0]?.date);
    const [columns, others] = [columnsOf(dataset), columnsOf(written)];
    expect([columns.begin[0], columns.end[0]]).to.deep.equal([others.begin[0], others.end[0]]);
    expect(columns.anchor[0]).to.equal(anchorOf(written.events[0]!.date, toInstant(0), 1));
    const later = readDataset({ ...open, end: [NaN, NaN] }).dataset;
    expect(extentOf(dataset).end).to.be.above(extentOf(later).end);
  });

  it('takes no number for a time that is none', () => {
    const none = [NaN, Infinity, -Infinity, 1e300, -1e300, Number.MAX_VALUE, null, undefined, '2020', {}];
    for (const begin of none) {
      const input = { begin: [day(2), begin, day(1)], title: ['a', 'b', 'c'] };
      expect(dates(input)).to.deep.equal(['2020-01-01', '2020-01-02']);
      expect(told(input)).to.deep.equal(['error bad-date begin']);
    }
    for (const end of [1e300, -Infinity, -1e300, '2020', {}]) {
      const input = { begin: [day(1)], end: [end], title: ['a'] };
      expect(dates(input)).to.deep.equal(['2020-01-01']);
      expect(told(input)).to.deep.equal(['warning bad-end end']);
    }
    for (const end of [NaN, null, undefined]) {
      const input = { begin: [day(1), -0], end: [end, 0], title: ['a', 'b'] };
      expect(dates(input), String(end)).to.deep.equal(['1970-01-01', '2020-01-01']);
      expect(told(input)).to.deep.equal([]);
    }
  });

  it('keeps the order of time around rows without a time', () => {
    const begin = Float64Array.from({ length: 5000 }, (_, row) => (row % 3 === 0 ? NaN : day(5000 - row)));
    const title = Array.from(begin, String);
    for (const count of [9, 5000]) {
      const { dataset } = readDataset({ begin: begin.slice(0, count), title: title.slice(0, count) });
      const begins = columnsOf(dataset).begin;
      expect(begins).to.have.length(Math.floor((count * 2) / 3));
      expect(begins.every((at, rank) => rank === 0 || at > (begins[rank - 1] ?? NaN))).to.equal(true);
    }
  });

  it('says which column has more or fewer items than there are rows, and shows the rest', () => {
    const begin = [day(1), day(2), day(3)];
    const whole = ['a', 'b', 'c'];
    for (const key of ['end', 'title', 'id', 'summary', 'kind', 'importance']) {
      for (const count of [2, 4]) {
        const of = (item: unknown): unknown[] => new Array(count).fill(item);
        const items = { end: of(NaN), importance: of(1), id: ['x', 'y', 'z', 'u'].slice(0, count) }[key];
        const input = { begin, title: whole, [key]: items ?? of('x') };
        expect(told(input), key).to.deep.equal([`warning wrong-length ${key}`]);
        expect(dates(input)).to.have.length(3);
      }
    }
    const { issues } = readDataset({ begin, title: ['a'] });
    expect(issues.map(({ message }) => message)).to.deep.equal([
      'The columns, title: is 1 long where "begin" is 3; give one item to each row. The last rows have none.',
    ]);
  });

  it('takes a number for an id, and says where something else is written', () => {
    const events = { begin: [day(1), day(2), day(3), day(4)], title: ['a', 'b', 'c', 'd'] };
    const kind = [7, null, 'war', {}];
    const { dataset } = readDataset({ ...events, kind });
    expect(dataset.events.map((event) => event.kind)).to.deep.equal(['7', undefined, 'war', undefined]);
    expect(told({ ...events, kind })).to.deep.equal(['warning wrong-type kind']);
    expect(told({ ...events, summary: ['s', null, '', 5] })).to.deep.equal(['warning wrong-type summary']);
    const id = [8, 'x', null, {}];
    expect(readDataset({ ...events, id }).dataset.events.map((event) => event.id)).to.deep.equal([
      '8',
      'x',
      '2',
      '3',
    ]);
    expect(told({ ...events, id })).to.deep.equal(['warning missing-id id']);
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
    const throwing = new Proxy([], {
      get: () => {
        throw new Error('no');
      },
    });
    for (const wrong of [
      { begin: [], title: [] },
      { begin: throwing, title: ['a'] },
      { begin: [1], title: throwing, end: throwing, id: throwing },
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
