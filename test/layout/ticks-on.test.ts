import { expect } from 'chai';
import fc from 'fast-check';
import { axisOf } from '../../src/layout/axis-of.js';
import { TRUE_TO_TIME } from '../../src/layout/axis.js';
import { scaleIn, scaleOf, type Scale } from '../../src/layout/scale.js';
import { reachOf } from '../../src/layout/settings.js';
import { ticksOf, type TickRoom } from '../../src/layout/ticks.js';
import { gapName, ticksOn } from '../../src/layout/ticks-on.js';
import { toInstant, type Span } from '../../src/time/instant.js';
import { crowds, datasetOf, datasets, measure, spanAround, views } from './fixtures.js';

const span = { begin: toInstant(Date.UTC(2000, 0)), end: toInstant(Date.UTC(2010, 0)) };
const room = {
  orientation: 'horizontal' as const,
  across: 1000,
  locale: 'en',
  measure,
  style: { font: '12px sans-serif', lineHeight: 16 },
};

describe('ticksOn', () => {
  it('are all ticks of an axis that is true to time', () => {
    const scale = scaleOf(span, 1000);
    expect(ticksOn(scale, room)).to.deep.equal(ticksOf(scale, room));
  });

  it('are those between the folds, in order', () => {
    const fold = { begin: toInstant(Date.UTC(2003, 0)), end: toInstant(Date.UTC(2005, 0)) };
    const scale = scaleOf(span, 1000, 1, { ...TRUE_TO_TIME, folds: [fold] });
    const ticks = ticksOn(scale, room);
    expect(ticks.length).to.be.above(4);
    expect(ticks.filter(({ at }) => at > fold.begin && at < fold.end)).to.deep.equal([]);
    for (const { at, along } of ticks) expect(along).to.be.closeTo(scale.at(at), 0.01);
  });

  it('are in a fold as well that fills much of the view, or all of it', () => {
    const fold = { begin: toInstant(Date.UTC(2003, 0)), end: toInstant(Date.UTC(2007, 0)) };
    const axis = { ...TRUE_TO_TIME, folds: [fold] };
    const inside = { begin: toInstant(Date.UTC(2003, 6)), end: toInstant(Date.UTC(2006, 6)) };
    for (const part of [span, inside]) {
      const scale = scaleOf(part, 1000, 1, axis);
      const ticks = ticksOn(scale, room).filter(({ at }) => at > fold.begin && at < fold.end);
      expect(ticks.flatMap(({ label }) => label?.text ?? [])).to.include('2004');
      for (const { at, along } of ticks) expect(along).to.be.closeTo(scale.at(at), 0.01);
    }
  });

  it('name the month in which a stretch after a fold opens, and no name twice', () => {
    const days = ['06-03', '06-04', '06-05', '06-06', '09-10', '09-11', '09-12', '09-13'];
    const dataset = datasetOf(days.map((day) => [day, `2021-${day}`] as const));
    const reach = reachOf(dataset, axisOf(dataset, 'folded'));
    const ticks = ticksOn(scaleIn(reach, reach.whole, 1000), room);
    const names = ticks.flatMap(({ label }) => label?.text ?? []);
    expect(names).to.include.members(['Jun 2021', 'Sep 2021']);
    expect(new Set(ticks.map(({ at }) => at)).size).to.equal(ticks.length);
  });

  describe('between folds and in them', () => {
    /** How many names there are beside each other, which are all apart. */
    const apart = (scale: Scale, orientation: TickRoom['orientation']): number => {
      const ticks = ticksOn(scale, { ...room, orientation });
      const labels = ticks.flatMap(({ label }) => label ?? []).sort((a, b) => a.along - b.along);
      labels.slice(1).forEach(({ along }, index) => {
        const before = labels[index];
        const size = orientation === 'horizontal' ? measure(before?.text ?? '', '12px') : 16;
        expect(along - (before?.along ?? 0)).to.be.above(size + 11);
      });
      return labels.length;
    };

    it('write no name over another, wherever the view is', () => {
      let seen = 0;
      fc.assert(
        fc.property(fc.oneof(crowds, datasets), views, (dataset, view) => {
          const reach = reachOf(dataset, axisOf(dataset, 'folded'));
          seen += apart(scaleIn(reach, spanAround(dataset, view), view.width), view.orientation);
        }),
        { seed: 20200622, numRuns: 150 },
      );
      expect(seen).to.be.above(200);
    });

    it('write none beside that of the stretch that follows, at any zoom', () => {
      const days = ['2000-03-03', '2000-03-04', '2000-03-05', '2010-09-03', '2010-09-04', '2010-09-05'];
      const dataset = datasetOf(days.map((day) => [day, day] as const));
      const reach = reachOf(dataset, axisOf(dataset, 'folded'));
      const { toUnit, toTime, folds } = reach.axis;
      const fold = folds.find(({ isAround }) => !isAround) as Span;
      const size = toUnit(fold.end) - toUnit(fold.begin);
      for (let part = 0.3; part < 1; part += 0.002) {
        const middle = toUnit(fold.end);
        const view = { begin: toTime(middle - part * size), end: toTime(middle + part * size) };
        expect(apart(scaleIn(reach, view, 1000), 'horizontal')).to.be.above(2);
      }
    });
  });

  describe('along an even sequence', () => {
    const dataset = datasetOf(Array.from({ length: 90 }, (_, n) => [`e${n}`, String(1000 + n * n)] as const));
    const reach = reachOf(dataset, axisOf(dataset, 'sequence'));
    const ticksIn = (from: number, size: number, orientation: 'horizontal' | 'vertical' = 'horizontal') => {
      const part = { begin: reach.axis.toTime(from), end: reach.axis.toTime(from + size) };
      return ticksOn(scaleIn(reach, part, 1000), { ...room, orientation });
    };

    it('stand at moments at which events begin, evenly', () => {
      const ticks = ticksIn(0, 91);
      expect(ticks.length).to.be.within(4, 9);
      const begins = new Set(dataset.events.map(({ date }) => Number(date.begin[0])));
      for (const { at } of ticks) expect(begins.has(at)).to.equal(true);
      const steps = ticks.slice(1).map(({ along }, index) => along - (ticks[index]?.along ?? 0));
      for (const step of steps) expect(step).to.be.closeTo(steps[0] ?? 0, 1e-6);
      expect(ticks.map(({ label }) => label?.text)).to.include('1225');
    });

    it('write no name over another, at any zoom and place', () => {
      for (const orientation of ['horizontal', 'vertical'] as const)
        for (const size of [3, 9, 20, 45, 91, 400])
          for (const from of [-50, -1, 0, 13.7, 60]) {
            const labels = ticksIn(from, size, orientation).flatMap(({ label }) => label ?? []);
            labels.slice(1).forEach((label, index) => {
              const before = labels[index];
              const length = orientation === 'horizontal' ? measure(before?.text ?? '', '12px') : 16;
              expect(label.along - (before?.along ?? 0), `${size} from ${from}`).to.be.at.least(length);
            });
          }
    });

    it('stay at the same moments while the view pans', () => {
      const [one, other] = [ticksIn(10, 30), ticksIn(14.5, 30)].map((ticks) => ticks.map(({ at }) => at));
      const both = one?.filter((at) => other?.includes(at)) ?? [];
      expect(both.length).to.be.at.least(3);
    });
  });
});

describe('gapName', () => {
  it('is as fine as tells an instant from one so far away', () => {
    const at = toInstant(Date.UTC(2018, 2, 14, 9, 30));
    const hour = 3_600_000;
    const names = [hour, 48 * hour, 60 * 24 * hour, 3 * 365 * 24 * hour].map((gap) => gapName(at, gap, 'en'));
    expect(names).to.deep.equal(['14 Mar 2018, 09:30', '14 Mar 2018', 'Mar 2018', '2018']);
    const old = toInstant(-538.8e6 * 365.25 * 24 * hour);
    expect(gapName(old, 4e8 * 365.25 * 24 * hour, 'en')).to.equal('540 million years ago');
  });
});
