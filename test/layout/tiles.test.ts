import { expect } from 'chai';
import fc from 'fast-check';
import type { Dataset } from '../../src/dataset/types.js';
import { axisOf } from '../../src/layout/axis-of.js';
import { extentOf } from '../../src/layout/extent-of.js';
import { aheadOf } from '../../src/layout/compose-scene.js';
import { allParts, layoutTimeline } from '../../src/layout/layout-timeline.js';
import type { Label, LayoutOptions, Rect, Scene } from '../../src/layout/scene.js';
import { finish } from '../../src/dataset/steps.js';
import { toInstant, type Span } from '../../src/time/instant.js';
import { crowds, datasets, optionsFor, seen, spanAround, views, type View } from './fixtures.js';

const EPSILON = 1e-6;

function always(
  numRuns: number,
  holds: (lay: (span: Span) => Scene, span: Span, view: View, dataset: Dataset) => void,
): void {
  fc.assert(
    fc.property(fc.oneof(crowds, datasets), views, (dataset, view) => {
      const { width, height, orientation, direction, scale, grouping } = view;
      const options: Partial<LayoutOptions> = {
        ...grouping,
        width,
        orientation,
        direction,
        scale,
        ...(height === undefined ? {} : { height }),
      };
      const lay = (span: Span): Scene => layoutTimeline(dataset, optionsFor(dataset, { ...options, span }));
      holds(lay, spanAround(dataset, view), view, dataset);
    }),
    { seed: 20200622, numRuns },
  );
}

function overlaps(a: Rect, b: Rect): boolean {
  return (
    a.x < b.x + b.width - EPSILON &&
    b.x < a.x + a.width - EPSILON &&
    a.y < b.y + b.height - EPSILON &&
    b.y < a.y + a.height - EPSILON
  );
}

/** Where the leader of a label stands, px from where time begins. */
function alongOf({ leader: [foot] }: Label, { axis, orientation, direction }: Scene): number {
  if (orientation === 'vertical') return (foot?.y ?? 0) - axis.from.y;
  return ((foot?.x ?? 0) - axis.from.x) * (direction === 'rtl' ? -1 : 1);
}

function lengthOf({ axis: { from, to } }: Scene): number {
  return Math.abs(to.x - from.x) + Math.abs(to.y - from.y);
}

/** A label of an event that stands in several bands is one of several. */
function keyOf({ id, band }: { readonly id: string; readonly band?: string }): string {
  return `${id} ${band}`;
}

/** The labels whose leader stands in view. */
function anchored(scene: Scene): Label[] {
  return scene.labels.filter((label) => {
    const at = alongOf(label, scene);
    // The name of a passing mark goes with the view.
    return label.lane >= 0 && at >= 0 && at <= lengthOf(scene);
  });
}

/** Where a text is from its mark, along the axis, and its lane across. */
function placeOf({ x, y, leader: [foot], lane, align }: Label, { orientation }: Scene): readonly number[] {
  const along = orientation === 'horizontal' ? x - (foot?.x ?? 0) : y - (foot?.y ?? 0);
  return [along, orientation === 'horizontal' ? y : 0, lane, align === 'left' ? 0 : 1];
}

describe('tiles', () => {
  it('lay no label over another, nor a leader through one', () => {
    always(150, (lay, span) => {
      const scene = lay(span);
      const { orientation, bands } = scene;
      const labels = scene.labels.map((label) => seen(label, scene));
      const heads = bands.map(({ id, head }) => ({ id, ...head }));
      labels.forEach((a, index) => {
        for (const b of [...labels.slice(index + 1), ...heads])
          expect(overlaps(a, b), `${a.id} over ${b.id}`).to.equal(false);
        const [foot, top] = a.leader;
        if (orientation === 'vertical' || !foot || !top) return;
        const leader = { x: foot.x, y: top.y, width: 2 * EPSILON + 1e-9, height: foot.y - top.y };
        for (const b of labels)
          expect(a !== b && overlaps(leader, b), `${a.id} through ${b.id}`).to.equal(false);
      });
    });
  });

  it('move no label when the view pans, and take none away', () => {
    always(120, (lay, span, { shift, scale }, dataset) => {
      const { toUnit, toTime } = axisOf(dataset, scale);
      const size = toUnit(span.end) - toUnit(span.begin);
      const by = shift * size;
      const moved = { begin: toTime(toUnit(span.begin) + by), end: toTime(toUnit(span.end) + by) };
      const [before, after] = [lay(span), lay(moved)];
      expect(after.size).to.deep.equal(before.size);
      expect(after.axis).to.deep.equal(before.axis);
      const later = new Map(after.labels.map((label) => [keyOf(label), label]));
      const length = lengthOf(before);
      for (const label of anchored(before)) {
        const other = later.get(keyOf(label));
        if (!other) {
          const now = alongOf(label, before) - (by / size) * length;
          expect(now > 0.01 && now < length - 0.01, `${label.id} is gone`).to.equal(false);
          continue;
        }
        const [was, is] = [placeOf(label, before), placeOf(other, after)];
        was.forEach((value, place) => expect(is[place], label.id).to.be.closeTo(value, 1e-3));
      }
    });
  });

  it('keep every label when the view zooms in', () => {
    always(150, (lay, span, { closer, shift, scale }, dataset) => {
      const { toUnit } = axisOf(dataset, scale);
      const size = (span.end - span.begin) / 2 ** closer;
      const begin = span.begin + (0.5 + shift) * (span.end - span.begin - size);
      const near = { begin: toInstant(begin), end: toInstant(begin + size) };
      const kept = new Set(lay(near).labels.map(keyOf));
      const marks = lay(span);
      for (const label of anchored(marks)) {
        const unit =
          toUnit(span.begin) +
          (alongOf(label, marks) / lengthOf(marks)) * (toUnit(span.end) - toUnit(span.begin));
        const [from, to] = [toUnit(near.begin), toUnit(near.end)];
        const margin = (to - from) * 1e-3;
        if (unit > from + margin && unit < to - margin)
          expect(kept.has(keyOf(label)), label.id).to.equal(true);
      }
    });
  });

  it('give the same scene whatever was shown before', () => {
    always(40, (lay, span, view, dataset) => {
      const fresh = { ...dataset };
      const first = lay(span);
      for (const depth of [0, 3, 9, 20])
        lay(spanAround(dataset, { ...view, depth, middle: view.middle + depth }));
      expect(lay(span)).to.deep.equal(first);
      const { width, height, orientation, direction, scale, grouping } = view;
      const options = {
        ...grouping,
        width,
        orientation,
        direction,
        scale,
        span,
        ...(height === undefined ? {} : { height }),
      };
      expect(layoutTimeline(fresh, optionsFor(fresh, options))).to.deep.equal(first);
    });
  });

  it('draw no more than a screen can show', () => {
    always(60, (lay, span, { width }) => {
      const { marks, columns, links, bands, size } = lay(span);
      const areBands = bands.length > 0;
      expect(marks.length).to.be.at.most(Math.max(areBands ? 250 : 120, width / 8));
      expect(columns.length).to.be.at.most(areBands ? 300 : 130);
      expect(bands.length).to.be.at.most(12);
      if (areBands) expect(size.height).to.be.at.most(4000);
      expect(links.length).to.be.at.most(40);
    });
  });

  it('count every event that has no mark', () => {
    always(40, (lay, _, __, dataset) => {
      const { marks, columns, bands } = lay(extentOf(dataset));
      const whole = { id: undefined, events: dataset.events };
      (bands.length > 0 ? bands : [whole]).forEach(({ id, events }) => {
        const isHere = ({ band }: { readonly band?: string }): boolean => band === id;
        const counted = columns.filter(isHere).reduce((sum, { count }) => sum + count, 0);
        expect(marks.filter(isHere).length + counted).to.equal(events.length);
      });
    });
  });
});

describe('tiles that are made ahead', () => {
  const view = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    depth: fc.double({ min: 0, max: 30, noNaN: true }),
  });

  it('change no scene, nor do those that are dropped', () => {
    fc.assert(
      fc.property(crowds, fc.array(view, { minLength: 1, maxLength: 40 }), (dataset, views) => {
        const { begin, end } = extentOf(dataset);
        const spans = views.map(({ at, depth }): Span => {
          const size = (end - begin) / 2 ** depth;
          const from = begin + at * (end - begin - size);
          return { begin: toInstant(from), end: toInstant(from + size) };
        });
        const cold = spans.map((span) => layoutTimeline({ ...dataset }, optionsFor(dataset, { span })));
        spans.forEach((span, index) => {
          const options = optionsFor(dataset, { span });
          expect(layoutTimeline(dataset, options)).to.deep.equal(cold[index]);
          finish(aheadOf(dataset, options, allParts));
          expect(layoutTimeline(dataset, options)).to.deep.equal(cold[index]);
        });
      }),
      { seed: 20200622, numRuns: 12 },
    );
  }).timeout(20_000);
});
