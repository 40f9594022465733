import { expect } from 'chai';
import fc from 'fast-check';
import { columnsOf, keepColumns } from '../../src/dataset/columns.js';
import { readDataset } from '../../src/dataset/read-dataset.js';
import { finish } from '../../src/dataset/steps.js';
import { TRUE_TO_TIME } from '../../src/layout/axis.js';
import { eventIndex, indexing } from '../../src/layout/event-index.js';
import { toInstant } from '../../src/time/instant.js';
import { datasetOf } from './fixtures.js';

describe('eventIndex', () => {
  it('holds the anchors of every rank, and in order', () => {
    const dataset = datasetOf([
      ['long', '2000-01-01/2020-01-01'],
      ['short', '2001-01-01'],
      ['open', '[2002-01-01..]'],
    ]);
    const { anchorOf, ranks, anchors } = eventIndex(dataset, toInstant(0), 5);
    expect(Array.from(ranks)).to.deep.equal([1, 2, 0]);
    expect(anchorOf[2]).to.equal(Date.UTC(2002, 0) + 5);
    expect(Array.from(anchors)).to.deep.equal([anchorOf[1], anchorOf[2], anchorOf[0]]);
  });

  it('walks a stretch of time by falling importance', () => {
    const row = fc.record({
      at: fc.integer({ min: 0, max: 300 }),
      importance: fc.integer({ min: 0, max: 9 }),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 200 }), fc.nat(300), fc.nat(300), (rows, a, b) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        const { dataset } = readDataset({
          begin: rows.map(({ at }) => at + 0.5),
          title: rows.map(() => 'x'),
          importance: rows.map(({ importance }) => importance / 10),
        });
        const walked = [...eventIndex(dataset, toInstant(0), 0).bestFirst(from, to)].map(
          (rank) => dataset.events[rank],
        );
        const wanted = rows.filter(({ at }) => at >= from && at < to).map(({ importance }) => importance);
        expect(walked.map((event) => Math.round((event?.importance ?? -1) * 10))).to.deep.equal(
          wanted.sort((x, y) => y - x),
        );
        expect(new Set(walked.map((event) => event?.id)).size).to.equal(walked.length);
      }),
      { seed: 20200622 },
    );
  });
});

describe('indexing', () => {
  it('makes ahead what a chart without open dates asks for', () => {
    const dataset = datasetOf([
      ['a', '2000'],
      ['b', '1999/2002'],
    ]);
    for (const steps = indexing(dataset); !steps.next().done;);
    const index = eventIndex(dataset, toInstant(0), 1);
    expect(eventIndex(dataset, toInstant(9), 2)).to.equal(index);
    expect(Array.from(index.ranks)).to.deep.equal([1, 0]);
  });

  it('asks an axis once for all events at one moment, and knows what is best on every axis', () => {
    const { dataset } = readDataset({
      begin: Array.from({ length: 900 }, (_, n) => Math.floor(n / 9) * 86_400_000),
      title: Array.from({ length: 900 }, () => 'x'),
    });
    let weighed = 0;
    const { importance, ...columns } = columnsOf(dataset);
    const counting = new Proxy(importance, {
      get: (list, key): unknown => ((weighed += 1), Reflect.get(list, key, list)),
    });
    keepColumns(dataset.events, { ...columns, importance: counting });
    finish(indexing(dataset));
    expect(weighed).to.be.at.least(900);
    weighed = 0;
    let asked = 0;
    const axis = { ...TRUE_TO_TIME, toUnit: (instant: number) => ((asked += 1), 2 * instant) };
    const index = eventIndex(dataset, toInstant(0), 0, axis);
    expect([asked, weighed]).to.deep.equal([100, 0]);
    expect(Array.from(index.anchors)).to.deep.equal(Array.from(columns.anchor, (anchor) => 2 * anchor));
    expect(Array.from(index.anchorOf)).to.deep.equal(Array.from(index.anchors));
    expect(eventIndex(dataset, toInstant(0), 0).anchorOf).to.equal(columns.anchor);
  });

  it('puts open dates where the present and the chart have them', () => {
    const dates = ['2000', '[1990..]', '../..', '2004', '1995/2003', '[..2005]', '2001'];
    fc.assert(
      fc.property(fc.nat(3000), fc.nat(40), (year, beyond) => {
        const dataset = datasetOf(dates.map((date, n) => [`e${n}`, date]));
        const { anchorOf, ranks, anchors } = eventIndex(
          dataset,
          toInstant(Date.UTC(year, 0)),
          Date.UTC(1970 + beyond, 0),
        );
        const expected = dataset.events
          .map((_, rank) => rank)
          .sort((a, b) => (anchorOf[a] ?? 0) - (anchorOf[b] ?? 0) || a - b);
        expect(Array.from(ranks)).to.deep.equal(expected);
        expect(Array.from(anchors)).to.deep.equal(expected.map((rank) => anchorOf[rank]));
      }),
      { seed: 20200622 },
    );
  });
});
