import { expect } from 'chai';
import { extentOf } from '../../src/layout/extent-of.js';
import { layoutTimeline } from '../../src/layout/layout-timeline.js';
import type { LayoutOptions, Scene } from '../../src/layout/scene.js';
import { toInstant, type Span } from '../../src/time/instant.js';
import { datasetOf, dateOf, eventOf, optionsFor } from './fixtures.js';

const dataset = datasetOf([
  eventOf({ id: 'a', date: dateOf('2018-01-01'), kind: 'vote' }),
  eventOf({ id: 'b', date: dateOf('2018-02-01'), kind: 'visit' }),
  eventOf({ id: 'c', date: dateOf('2022-12-01'), kind: 'vote' }),
]);
const lay = (options: Partial<LayoutOptions> = {}): Scene =>
  layoutTimeline(dataset, optionsFor(dataset, options));

describe('drawChart', () => {
  it('has one axis of ticks for all bands, at the beginning of them', () => {
    const across = lay({ groupBy: 'kind' });
    expect(across.axis.from.y).to.be.below(across.bands[0]?.box.y ?? 0);
    expect(across.ticks.map(({ at }) => at)).to.deep.equal(lay().ticks.map(({ at }) => at));
    const down = lay({ groupBy: 'kind', orientation: 'vertical', width: 900 });
    expect(down.axis.from.x).to.be.at.most(down.bands[0]?.box.x ?? 0);
    for (const { axis } of down.bands)
      expect([axis.from.y, axis.to.y]).to.deep.equal([down.axis.from.y, down.axis.to.y]);
  });

  it('draws a line at the present moment only where it is in view', () => {
    const now = toInstant(Date.UTC(2020, 0));
    for (const groupBy of [undefined, 'kind'] as const)
      for (const orientation of ['horizontal', 'vertical'] as const) {
        const options = { orientation, ...(groupBy && { groupBy }) };
        const { now: line, size } = lay({ ...options, now });
        const at = orientation === 'horizontal' ? line?.from.x : line?.from.y;
        expect(at).to.be.within(0, orientation === 'horizontal' ? size.width : size.height);
        expect(lay({ ...options, now: toInstant(Date.UTC(2030, 0)) }).now).to.equal(undefined);
      }
  });

  it('tells how far it is panned: as seen from there, nothing moves', () => {
    const { begin, end } = extentOf(dataset);
    const spanAt = (part: number, length: number): Span => ({
      begin: toInstant(begin + part * (end - begin)),
      end: toInstant(begin + (part + length) * (end - begin)),
    });
    for (const [orientation, axis] of [
      ['horizontal', 'x'],
      ['vertical', 'y'],
    ] as const)
      for (const direction of ['ltr', 'rtl'] as const) {
        const placeAt = (part: number): number => {
          const { marks, panned } = lay({ orientation, direction, span: spanAt(part, 0.1) });
          return (marks.find(({ id }) => id === 'b')?.[axis] ?? NaN) - panned[axis];
        };
        expect(placeAt(0.01)).to.be.closeTo(placeAt(0.02), 1e-6);
      }
    expect(lay().panned).to.deep.equal({ x: 0, y: 0 });
    // Far from the begin, by numbers that an SVG can hold.
    expect(lay({ span: spanAt(0.9, 1e-9) }).panned.x).to.be.within(0, 10_000);
  });

  it('is the same chart where there is nothing to group', () => {
    const none = datasetOf([]);
    expect(layoutTimeline(none, optionsFor(none, { groupBy: 'kind' })).bands).to.deep.equal([]);
    expect(lay().bands).to.deep.equal([]);
  });
});
