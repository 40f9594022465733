import { expect } from 'chai';
import { axisOf } from '../../src/layout/axis-of.js';
import { extentOf } from '../../src/layout/extent-of.js';
import { layoutTimeline } from '../../src/layout/layout-timeline.js';
import { DAY } from '../../src/time/instant.js';
import { datasetOf, optionsFor } from './fixtures.js';

const dataset = datasetOf([
  ['a', '2000-01-01'],
  ['b', '2000-01-03'],
  ['c', '2000-01-03'],
  ['d', '2000-01-06'],
  ['e', '2019-01-01'],
  ['f', '2019-01-04'],
]);
const at = (year: number, day: number): number => Date.UTC(year, 0, day);

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
    // A year of the first, a day of each of the others, and what is left of the times between.
    expect(toUnit(end) - toUnit(begin)).to.be.within(365 * DAY, 450 * DAY);
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

  it('draws a fold where it is, and ticks only where there is time', () => {
    const span = extentOf(dataset);
    const lay = (scale: 'time' | 'sequence' | 'folded') =>
      layoutTimeline(dataset, optionsFor(dataset, { scale, span }));
    const [time, sequence, folded] = [lay('time'), lay('sequence'), lay('folded')];
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
