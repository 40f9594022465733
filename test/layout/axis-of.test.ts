import { expect } from 'chai';
import fc from 'fast-check';
import { axisOf } from '../../src/layout/axis-of.js';
import { extentOf } from '../../src/layout/extent-of.js';
import { layoutTimeline } from '../../src/layout/layout-timeline.js';
import type { Dataset } from '../../src/dataset/types.js';
import type { ScaleName, Scene } from '../../src/layout/scene.js';
import { DAY, toInstant, YEAR, type Span } from '../../src/time/instant.js';
import { crowds, datasetOf, datasets, optionsFor } from './fixtures.js';

const dataset = datasetOf([
  ['a', '2000-01-01'],
  ['b', '2000-01-03'],
  ['c', '2000-01-03'],
  ['d', '2000-01-06'],
  ['e', '2019-01-01'],
  ['f', '2019-01-04'],
]);
const at = (year: number, day: number): number => Date.UTC(year, 0, day);

/** The first days of a month. */
const days = (month: string, count: number): string[] =>
  Array.from({ length: count }, (_, day) => `${month}-0${day + 1}`);
const dated = (...dates: readonly string[]): Dataset =>
  datasetOf(dates.map((date, n) => [`e${n}`, date] as const));
const lay = (of: Dataset, scale: ScaleName, span: Span = extentOf(of)): Scene =>
  layoutTimeline(of, optionsFor(of, { scale, span }));
/** px from each mark to the next. */
const stepsOf = ({ marks }: Scene): number[] => marks.slice(1).map(({ x }, n) => x - (marks[n]?.x ?? 0));

describe('axisOf', () => {
  it('is time itself where it is true to time', () => {
    expect(axisOf(dataset, 'time').toUnit(5)).to.equal(5);
  });

  it('has even steps from event to event in a sequence', () => {
    const { toUnit } = axisOf(dataset, 'sequence');
    expect([at(2000, 1), at(2000, 3), at(2000, 6), at(2019, 1), at(2019, 4)].map(toUnit)).to.deep.equal([
      1, 2, 3, 4, 5,
    ]);
  });

  it('folds what is long', () => {
    const { toUnit, folds } = axisOf(dataset, 'folded');
    expect(folds.length).to.equal(3);
    expect(toUnit(at(2000, 3)) - toUnit(at(2000, 1))).to.be.closeTo(2 * DAY, 1);
    expect(toUnit(at(2019, 1)) - toUnit(at(2000, 6))).to.be.below(20 * DAY);
  });

  it('folds what is around the events, which a long whole pads with more than all of them take', () => {
    const long = datasetOf([
      ['bang', 'Y-13800000000'],
      ['launch', '1969-07-16'],
      ['landing', '1969-07-20'],
      ['return', '1969-07-24'],
    ]);
    const { toUnit } = axisOf(long, 'folded');
    const { begin, end } = extentOf(long);
    // The days of the launch, the landing and the return, and a few more for each fold and beside it.
    expect(toUnit(end) - toUnit(begin)).to.be.within(20 * DAY, 60 * DAY);
  });

  it('folds no time twice where it is not known when the first began', () => {
    const open = datasetOf([
      ['until', '../1950'],
      ['a', '2000-01-01'],
      ['b', '2000-01-03'],
      ['c', '2000-01-06'],
    ]);
    const { folds } = axisOf(open, 'folded');
    const edges = folds.flatMap(({ begin, end }) => [begin, end]);
    expect(edges).to.deep.equal([...edges].sort((x, y) => x - y));
    expect(folds.length).to.be.above(1);
  });

  it('leads back to time, in order, inside the extent and beyond', () => {
    for (const scale of ['sequence', 'folded'] as const) {
      const { toUnit, toTime } = axisOf(dataset, scale);
      const times = [at(1900, 1), at(2000, 2), at(2000, 3), at(2010, 1), at(2019, 2), at(2100, 1)];
      for (const time of times) expect(toTime(toUnit(time)) / time, scale).to.be.closeTo(1, 1e-6);
      const units = times.map(toUnit);
      expect(units).to.deep.equal([...units].sort((a, b) => a - b));
    }
  });

  it('folds between events that follow each other without a pause', () => {
    for (const [of, count] of [
      [dated(...days('2021-06', 5), ...days('2021-09', 4), '2021-12-01'), 2],
      [dated('2001', '2002', '2003', '2050', '2051', '1500'), 2],
      [dated('2021-06', '2021-07', '2021-08', '2030-01'), 1],
    ] as const) {
      const between = axisOf(of, 'folded').folds.filter(({ isAround }) => !isAround);
      expect(between.length).to.equal(count);
      for (const { width } of lay(of, 'folded').folds) expect(width).to.be.above(40);
      // What follows without a pause stands as far apart as it is usual here.
      const steps = stepsOf(lay(of, 'folded'));
      expect(Math.min(...steps)).to.be.above(30);
      expect(Math.max(...steps)).to.be.below(9 * Math.min(...steps));
    }
  });

  it('shows the whole chain where one date leaves millions of years open', () => {
    for (const oldest of ['Y-138E8S3', 'Y-66E6S2']) {
      const scene = lay(
        dated(oldest, '1969-07-16', '1969-07-20T20:17:40.123Z', '1969-07-24', '2020'),
        'folded',
      );
      expect(Math.min(...stepsOf(scene)), oldest).to.be.above(40);
      expect(scene.folds.length, oldest).to.equal(4);
    }
  });

  it('draws no duration shorter than it was', () => {
    const of = dated('1000', '2000', '2001', '2002', '2010/2030', '2300', '2301');
    const { toUnit } = axisOf(of, 'folded');
    expect(toUnit(at(2029, 1)) - toUnit(at(2011, 1))).to.be.closeTo(at(2029, 1) - at(2011, 1), 1);
    expect(toUnit(at(2300, 1)) - toUnit(at(2031, 1))).to.be.below(10 * YEAR);
  });

  it('holds two moments a ms apart beside 13.8 billion years as far apart as in time', () => {
    const of = dated(
      'Y-138E8S3',
      '1969-07-16',
      '1969-07-20T20:17:40.123Z',
      '1969-07-20T20:17:40.124Z',
      '2020',
    );
    const begin = Date.UTC(1969, 6, 20, 20, 17, 40, 119);
    const span = { begin: toInstant(begin), end: toInstant(begin + 10) };
    const [folded = [], time = []] = (['folded', 'time'] as const).map((scale) =>
      lay(of, scale, span).marks.map(({ x }) => x),
    );
    expect(time.length).to.equal(2);
    time.forEach((x, n) => expect(folded[n]).to.be.closeTo(x, 0.5));
  });

  describe('of any events', () => {
    const always = (holds: (of: Dataset) => void): void =>
      fc.assert(fc.property(fc.oneof(datasets, crowds), holds), { seed: 20200622, numRuns: 150 });

    it('draws every fold so long that it is seen, and none longer than its gap', () => {
      let seen = 0;
      always((of) => {
        const { toUnit, folds } = axisOf(of, 'folded');
        const { begin, end } = extentOf(of);
        const whole = toUnit(end) - toUnit(begin);
        for (const fold of folds) {
          const drawn = toUnit(fold.end) - toUnit(fold.begin);
          expect(drawn / whole).to.be.above(1 / 80);
          expect(drawn).to.be.below(fold.end - fold.begin);
        }
        seen += folds.length;
      });
      expect(seen).to.be.above(200);
    });

    it('leads to units in the order of time and back, and to none less exact than its time', () => {
      const parts = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 20 });
      fc.assert(
        fc.property(fc.oneof(datasets, crowds), parts, (of, some) => {
          const { toUnit, toTime, folds } = axisOf(of, 'folded');
          const { begin, end } = extentOf(of);
          const dates = of.events.slice(0, 50).map(({ date }) => date.begin[0]);
          const edges = folds.flatMap((fold) => [fold.begin, fold.end]);
          const times = [...dates, ...edges, ...some.map((part) => begin + part * (end - begin))]
            .filter((time) => time >= begin && time <= end)
            .sort((a, b) => a - b);
          const units = times.map(toUnit);
          expect(units).to.deep.equal([...units].sort((a, b) => a - b));
          times.forEach((time, n) => {
            const finest = Math.max(1, Math.abs(time), Math.min(Math.abs(begin), Math.abs(end)));
            expect(Math.abs(units[n] ?? NaN)).to.be.at.most(finest * (1 + 2 ** -48));
            const fold = folds.find((one) => time >= one.begin && time <= one.end);
            const exact = fold ? (fold.end - fold.begin) * 1e-9 : finest * 2 ** -48;
            expect(toTime(units[n] ?? NaN)).to.be.closeTo(time, exact);
          });
        }),
        { seed: 20200622, numRuns: 150 },
      );
    });
  });

  it('draws a fold where it is, and ticks only where there is time', () => {
    const [time, sequence, folded] = [lay(dataset, 'time'), lay(dataset, 'sequence'), lay(dataset, 'folded')];
    expect([time, sequence, folded].map(({ folds }) => folds.length)).to.deep.equal([0, 0, 3]);
    expect(sequence.ticks.map(({ at: when }) => when)).to.deep.equal([
      at(2000, 1),
      at(2000, 3),
      at(2000, 6),
      at(2019, 1),
      at(2019, 4),
    ]);
    for (const { line } of folded.ticks)
      for (const { x, width } of folded.folds)
        expect(line.from.x > x && line.from.x < x + width).to.equal(false);
    const xs = sequence.marks.map(({ x }) => x);
    // Nineteen years are no longer than two days.
    expect((xs[4] ?? 0) - (xs[3] ?? 0)).to.be.below(2 * ((xs[1] ?? 0) - (xs[0] ?? 0)));
  });
});
