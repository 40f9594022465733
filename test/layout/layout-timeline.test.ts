import { expect } from 'chai';
import fc from 'fast-check';
import { readDataset } from '../../src/dataset/read-dataset.js';
import { extentOf } from '../../src/layout/extent-of.js';
import { layoutTimeline } from '../../src/layout/layout-timeline.js';
import type { Dataset, Link } from '../../src/dataset/types.js';
import type { LayoutOptions, Point, Rect, Scene } from '../../src/layout/scene.js';
import { toInstant } from '../../src/time/instant.js';
import {
  datasetOf,
  datasets,
  dateOf,
  eventOf,
  linkOf,
  measure,
  optionsFor,
  seen,
  variations,
  vary,
} from './fixtures.js';

const EPSILON = 1e-6;

/** Holds for random datasets in random sizes; the seed is fixed. */
function always(
  numRuns: number,
  holds: (scene: Scene, dataset: Dataset, options: LayoutOptions) => void,
): void {
  fc.assert(
    fc.property(datasets, variations, (dataset, variation) => {
      const options = vary(dataset, variation);
      holds(layoutTimeline(dataset, options), dataset, options);
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

/** Whether a straight line goes through the inside of a box (Liang and Barsky 1984). */
function crosses(from: Point, to: Point, { x, y, width, height }: Rect): boolean {
  let [enter, leave] = [0, 1];
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const sides = [
    [-dx, from.x - (x + EPSILON)],
    [dx, x + width - EPSILON - from.x],
    [-dy, from.y - (y + EPSILON)],
    [dy, y + height - EPSILON - from.y],
  ] as const;
  for (const [p, q] of sides) {
    if (p === 0 && q < 0) return false;
    if (p < 0) enter = Math.max(enter, q / p);
    if (p > 0) leave = Math.min(leave, q / p);
  }
  return enter < leave;
}

function pairs<T>(all: readonly T[]): [T, T][] {
  return all.flatMap((one, index) => all.slice(index + 1).map((other): [T, T] => [one, other]));
}

/** Points on a cubic curve, from its path data. */
function pointsOn(path: string): Point[] {
  const numbers = path.match(/-?\d+(\.\d+)?/g)?.map(Number) ?? [];
  const [ax = 0, ay = 0, bx = 0, by = 0, cx = 0, cy = 0, dx = 0, dy = 0] = numbers;
  return Array.from({ length: 21 }, (_, step) => {
    const t = step / 20;
    const at = (a: number, b: number, c: number, d: number): number =>
      a * (1 - t) ** 3 + 3 * b * t * (1 - t) ** 2 + 3 * c * t ** 2 * (1 - t) + d * t ** 3;
    return { x: at(ax, bx, cx, dx), y: at(ay, by, cy, dy) };
  });
}

describe('layoutTimeline', () => {
  it('lays no label over another', () => {
    always(50, (scene) => {
      const { labels, bands } = scene;
      const boxes = [
        ...labels.map((label) => seen(label, scene)),
        ...bands.map(({ id, head }) => ({ id, ...head })),
      ];
      for (const [a, b] of pairs(boxes)) expect(overlaps(a, b), `${a.id} over ${b.id}`).to.equal(false);
    });
  });

  it('keeps labels in the box where all is in view', () => {
    always(50, (_, dataset, options) => {
      const { labels, size, bands } = layoutTimeline(dataset, { ...options, span: extentOf(dataset) });
      for (const { id, band, x, y, width, height } of labels) {
        const box = bands.find((one) => one.id === band)?.box ?? { x: 0, y: 0, ...size };
        expect(x, id).to.be.at.least(box.x - EPSILON);
        expect(y, id).to.be.at.least(box.y - EPSILON);
        expect(x + width, id).to.be.at.most(box.x + box.width + EPSILON);
        expect(y + height, id).to.be.at.most(box.y + box.height + EPSILON);
      }
    });
  });

  it('leads no leader through the label of another', () => {
    always(50, ({ labels }) => {
      for (const one of labels) {
        const { id, leader } = one;
        for (const other of labels) {
          leader.slice(1).forEach((to, index) => {
            if (other !== one)
              expect(crosses(leader[index] as Point, to, other), `${id} through ${other.id}`).to.equal(false);
          });
        }
      }
    });
  });

  it('keeps links on their side of the axis and in the box', () => {
    always(30, ({ links, axis, orientation, direction, size, bands }) => {
      for (const { path, index } of links) {
        for (const { x, y } of pointsOn(path)) {
          const beyond =
            orientation === 'horizontal'
              ? y - axis.from.y
              : (axis.from.x - x) * (direction === 'rtl' ? -1 : 1);
          if (bands.length === 0) expect(beyond, `link ${index}`).to.be.above(0);
          // Along the axis an arc may lead out of view.
          const across = orientation === 'horizontal' ? [y, size.height - y] : [x, size.width - x];
          expect(Math.min(...across), `link ${index}`).to.be.at.least(-0.02);
        }
      }
    });
  });

  it('draws every link that has an end in view', () => {
    always(30, ({ links, marks, hiddenLinks, bands }, dataset) => {
      if (bands.some(({ isOpen }) => !isOpen)) return;
      const ids = new Set(marks.map(({ id }) => id));
      const isInView = ({ from, to }: Link): boolean => ids.has(from) || ids.has(to);
      // Beside them only those that pass by the view from one side to the other.
      const drawn = links.flatMap(({ index }) => dataset.links[index] ?? []);
      expect(drawn.filter(isInView)).to.deep.equal(dataset.links.filter(isInView));
      expect(hiddenLinks).to.equal(0);
    });
  });

  it('draws those of the selected and of the most important where there are many, and counts the rest', () => {
    const events = Array.from({ length: 2000 }, (_, n) =>
      eventOf({
        id: `e${n}`,
        date: dateOf(String(1000 + (n % 1000))),
        importance: n % 100 === 0 ? 0.9 : 0.1,
      }),
    );
    const links = events.slice(1).map(({ id }) => linkOf('e0', 'related', id));
    const many = datasetOf(events, [...links, linkOf('e7', 'related', 'e8')]);
    const plain = layoutTimeline(many, optionsFor(many));
    expect(plain.links.length + plain.hiddenLinks).to.equal(2000);
    expect(plain.links.length).to.be.below(50);
    expect(plain.links.map(({ to }) => to)).to.include.members(['e100', 'e1900']);
    const { links: lit } = layoutTimeline(many, optionsFor(many, { selected: 'e8' }));
    expect(lit.filter(({ to }) => to === 'e8').length).to.equal(2);
  });

  it('gives the same scene for the same input', () => {
    always(12, (scene, dataset, options) => {
      expect(layoutTimeline(dataset, options)).to.deep.equal(scene);
    });
  });

  it('moves nothing when an event is selected', () => {
    always(12, (scene, dataset, options) => {
      const selected = dataset.events[0]?.id ?? 'none';
      expect(unlit(layoutTimeline(dataset, { ...options, selected }))).to.deep.equal(unlit(scene));
    });
  });

  it('is its own mirror image in the other direction', () => {
    always(12, (scene, dataset, options) => {
      const other = layoutTimeline(dataset, {
        ...options,
        direction: scene.direction === 'ltr' ? 'rtl' : 'ltr',
      });
      const { width } = scene.size;
      scene.labels.forEach((label, index) => {
        expect(other.labels[index]?.x).to.be.closeTo(width - label.x - label.width, EPSILON);
        expect(other.labels[index]?.align).to.equal(label.align === 'left' ? 'right' : 'left');
      });
      scene.marks.forEach((mark, index) => {
        expect(other.marks[index]?.x).to.be.closeTo(width - mark.x, EPSILON);
        expect(other.marks[index]?.box.x).to.be.closeTo(width - mark.box.x - mark.box.width, EPSILON);
      });
      scene.links.forEach((link, index) => {
        const angle = ((other.links[index]?.arrow.angle ?? 0) * Math.PI) / 180;
        expect(Math.cos(angle)).to.be.closeTo(-Math.cos((link.arrow.angle * Math.PI) / 180), EPSILON);
        expect(Math.sin(angle)).to.be.closeTo(Math.sin((link.arrow.angle * Math.PI) / 180), EPSILON);
      });
      expect(other.size).to.deep.equal(scene.size);
    });
  });

  it('gives every mark at least 24 by 24 px to hit, and finite numbers', () => {
    always(30, ({ marks }) => {
      for (const { id, box } of marks) {
        expect(Math.min(box.width, box.height), id).to.be.at.least(24 - EPSILON);
        expect(Number.isFinite(box.x + box.y + box.width + box.height), id).to.equal(true);
      }
    });
  });

  it('writes no tick label over another, nor out of the box', () => {
    always(40, ({ ticks, size, orientation }) => {
      const boxes = ticks.flatMap(({ label }) => {
        if (!label) return [];
        const width = measure(label.text, '600 12px');
        const x = label.anchor === 'end' ? label.x - width : label.x;
        return [{ x, y: label.y - 10, width, height: 12 }];
      });
      for (const [a, b] of pairs(boxes)) expect(overlaps(a, b)).to.equal(false);
      for (const { x, width } of boxes) {
        expect(x).to.be.at.least(-EPSILON);
        expect(x + width).to.be.at.most(size.width + EPSILON);
      }
      if (orientation === 'horizontal') expect(boxes.length).to.be.at.most(1 + size.width / 40);
    });
  });

  it('labels every event of a short chain', () => {
    const chain = datasetOf([
      ['speech', '2017-09'],
      ['conference', '2017-11-10/2017-11-11'],
      ['communique', '2017-11-10/2017-11-11'],
      ['resolution', '2018-06-22'],
      ['forum', '2018'],
      ['meeting', '2019-11-29'],
      ['statement', '2019-11-29'],
      ['online', '2020-06-22'],
      ['next', '[2020-06-22..]'],
    ]);
    for (const orientation of ['horizontal', 'vertical'] as const) {
      for (const width of [240, 328, 600, 960, 1216, 3840]) {
        const { labels } = layoutTimeline(chain, optionsFor(chain, { width, orientation }));
        expect(labels.length, `${orientation} ${width}`).to.equal(chain.events.length);
      }
    }
  });

  it('writes the title, the date and the place', () => {
    const one = datasetOf([
      eventOf({
        id: 'next',
        date: dateOf('[2020-06-22..]'),
        title: 'Next forum',
        status: 'planned',
        place: 'tashkent',
      }),
    ]);
    const [label] = layoutTimeline(one, optionsFor(one)).labels;
    expect(label?.lines.map(({ role, text }) => [role, text])).to.deep.equal([
      ['title', 'Next forum'],
      ['date', 'Planned, after'],
      ['date', '22 June 2020'],
      ['place', 'Tashkent'],
    ]);
  });

  it('fills a height that is set, and exceeds it where the content needs more', () => {
    const chain = datasetOf(
      [
        ['a', '2017'],
        ['b', '2018-01-01'],
      ],
      [linkOf('a', 'leads-to', 'b')],
    );
    for (const orientation of ['horizontal', 'vertical'] as const) {
      const heightAt = (height: number): number =>
        layoutTimeline(chain, optionsFor(chain, { height, orientation })).size.height;
      expect(heightAt(1500)).to.equal(1500);
      expect(heightAt(40)).to.be.above(40);
    }
  });

  it('leaves out what lies outside the span', () => {
    const two = datasetOf(
      [
        ['a', '2017-03-01'],
        ['b', '2019-03-01'],
      ],
      [linkOf('a', 'leads-to', 'b')],
    );
    const span = { begin: toInstant(Date.UTC(2017, 0)), end: toInstant(Date.UTC(2018, 0)) };
    const { marks, labels, links } = layoutTimeline(two, optionsFor(two, { span }));
    // The arc leads out of view.
    expect([marks, labels, links].map((all) => all.length)).to.deep.equal([1, 1, 1]);
  });

  it('keeps the row of a mark and the lane order while the view moves', () => {
    const many = datasetOf(
      Array.from(
        { length: 30 },
        (_, n) => [`e${n}`, `2018-01-${String(1 + (n % 15)).padStart(2, '0')}`] as const,
      ),
    );
    const { begin, end } = optionsFor(many).span;
    const across = (from: number): Map<string, number> => {
      const span = { begin: toInstant(begin + from), end: toInstant(begin + from + (end - begin) / 2) };
      const { marks, axis } = layoutTimeline(many, optionsFor(many, { span }));
      return new Map(marks.map(({ id, y }) => [id, axis.from.y - y]));
    };
    const [before, after] = [across(0), across((end - begin) / 4)];
    const both = [...before].filter(([id]) => after.has(id));
    expect(both.length).to.be.above(5);
    for (const [id, y] of both) expect(after.get(id), id).to.be.closeTo(y, EPSILON);
  });

  it('draws a line at the present moment only where it is in view', () => {
    const past = datasetOf([['a', '2017-03-01']]);
    const present = datasetOf([['a', '2020-06-22']]);
    expect(layoutTimeline(past, optionsFor(past)).now).to.equal(undefined);
    expect(layoutTimeline(present, optionsFor(present)).now).not.to.equal(undefined);
  });

  it('keeps a day beside 13.8 billion years within half a px, at the scale of days', () => {
    const deep = datasetOf([
      ['bang', 'Y-13800000000'],
      ['moon', '1969-07-20'],
      ['next', '1969-07-22'],
    ]);
    const day = 86_400_000;
    const begin = Date.UTC(1969, 6, 18);
    const span = { begin: toInstant(begin), end: toInstant(begin + 10 * day) };
    const { marks, labels } = layoutTimeline(deep, optionsFor(deep, { span, width: 1000 }));
    expect(marks.map(({ id }) => id)).to.deep.equal(['moon', 'next']);
    marks.forEach(({ x }, index) => expect(x).to.be.closeTo(250 + 200 * index, 0.5));
    labels.forEach(({ leader }, index) => expect(leader[0]?.x).to.be.closeTo(250 + 200 * index, 0.5));
  });

  it('pans by a second per px without a drift, at any distance from 1970', () => {
    for (const year of [1970, -2000, 100_000, -200_000]) {
      const at = new Date(0).setUTCFullYear(year) + 1;
      const { dataset } = readDataset({ begin: [at - 1e14, at], title: ['far', 'near'] });
      for (const step of [0, 1, 17, 333, 777]) {
        const begin = at - 500_000 - step * 1000;
        const span = { begin: toInstant(begin), end: toInstant(begin + 2_000_000) };
        const { marks } = layoutTimeline(dataset, optionsFor(dataset, { span, width: 2000 }));
        expect(marks.at(-1)?.x, `${year}, ${step}`).to.be.closeTo(500 + step, 1e-3);
      }
    }
  });

  it('survives silly sizes, spans and measures', () => {
    const chain = datasetOf(
      [
        ['a', '2017'],
        ['b', '2018-01-01'],
        ['c', '../..'],
      ],
      [linkOf('a', 'leads-to', 'b')],
    );
    const none = datasetOf([]);
    const at = (begin: number, end: number): LayoutOptions['span'] => ({
      begin: toInstant(begin),
      end: toInstant(end),
    });
    const silly: Partial<LayoutOptions>[] = [
      ...[0, -5, NaN, 1, Infinity].map((width) => ({ width })),
      ...[0, NaN, -1, Infinity].map((height) => ({ height })),
      ...[at(0, 0), at(1e12, 0), at(NaN, 0), at(-Infinity, Infinity), at(1e30, 1e30)].map((span) => ({
        span,
      })),
      { selected: 'nobody' },
      { measure: () => 0 },
      { measure: () => NaN },
      { locale: '' },
      { now: toInstant(Infinity) },
    ];
    for (const dataset of [chain, none]) {
      for (const orientation of ['horizontal', 'vertical'] as const) {
        for (const options of silly) {
          const { size } = layoutTimeline(dataset, optionsFor(dataset, { ...options, orientation }));
          expect(Number.isFinite(size.width + size.height), JSON.stringify(options)).to.equal(true);
        }
      }
    }
  });
});

/** The scene without what a selection changes. */
function unlit(scene: Scene): unknown {
  return JSON.parse(JSON.stringify(scene, (key, value: unknown) => (key === 'emphasis' ? undefined : value)));
}
