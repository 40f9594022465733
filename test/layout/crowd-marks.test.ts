import { expect } from 'chai';
import { readDataset } from '../../src/dataset/read-dataset.js';
import { extentOf } from '../../src/layout/extent-of.js';
import { layoutTimeline } from '../../src/layout/layout-timeline.js';
import type { Scene } from '../../src/layout/scene.js';
import { DAY, toInstant } from '../../src/time/instant.js';
import { optionsFor } from './fixtures.js';

/** A thousand moments in a hundred days, and a hundred stretches of ten days in a thousand. */
const { dataset } = readDataset({
  begin: Array.from({ length: 1100 }, (_, n) => (n < 1000 ? n / 10 : 10 * (n - 1000)) * DAY),
  end: Array.from({ length: 1100 }, (_, n) => (n < 1000 ? NaN : (10 * (n - 1000) + 8) * DAY)),
  title: Array.from({ length: 1100 }, (_, n) => `Event ${n}`),
});
const extent = extentOf(dataset);
const lay = (from: number, size: number): Scene =>
  layoutTimeline(
    dataset,
    optionsFor(dataset, { span: { begin: toInstant(from), end: toInstant(from + size) } }),
  );

describe('crowdMarks', () => {
  it('counts in columns that are higher the more they hold', () => {
    const { columns } = lay(extent.begin, extent.end - extent.begin);
    const byCount = [...columns].sort((a, b) => a.count - b.count);
    expect(columns.length).to.be.above(3);
    expect(byCount.map(({ height }) => height)).to.deep.equal(
      byCount.map(({ height }) => height).sort((a, b) => a - b),
    );
    for (const { label, count } of columns) expect(label).to.equal(String(count));
  });

  it('changes no column when the view pans', () => {
    const size = 300 * DAY;
    const [before, after] = [lay(0, size), lay(50 * DAY, size)].map(
      ({ columns }) =>
        new Map(
          columns.map(({ begin, count, width, height }) => [
            begin,
            { count, width: Math.round(width), height },
          ]),
        ),
    );
    const both = [...(before ?? [])].filter(([begin]) => after?.has(begin));
    expect(both.length).to.be.above(0);
    for (const [begin, column] of both) expect(after?.get(begin)).to.deep.equal(column);
  });

  it('draws what is selected out of its crowd, which counts one less', () => {
    const layWith = (selected?: string): Scene =>
      layoutTimeline(dataset, optionsFor(dataset, { span: extent, ...(selected && { selected }) }));
    const plain = layWith();
    const drawn = new Set(plain.marks.map(({ id }) => id));
    const hidden = dataset.events.find(({ id }) => Number(id) > 200 && Number(id) < 900 && !drawn.has(id));
    if (!hidden) throw new Error('none is in a crowd');
    const scene = layWith(hidden.id);
    const added = scene.marks.filter(({ id }) => !drawn.has(id));
    expect(added.map(({ id }) => id)).to.deep.equal([hidden.id]);
    const total = ({ columns }: Scene): number => columns.reduce((sum, { count }) => sum + count, 0);
    expect(total(scene)).to.equal(total(plain) - 1);
    const boxes = ({ columns }: Scene): unknown =>
      columns.map(({ x, y, width, height }) => [x, y, width, height]);
    expect(boxes(scene)).to.deep.equal(boxes(plain));
  });

  it('keeps the row of a bar at every scale', () => {
    const rowAt = (from: number, size: number): number | undefined => {
      const { marks, axis } = lay(from * DAY, size * DAY);
      const mark = marks.find(({ id }) => id === '1050');
      return mark && axis.from.y - mark.y;
    };
    expect(rowAt(495, 20)).to.equal(rowAt(400, 200));
    expect(rowAt(501, 3)).to.equal(rowAt(495, 20));
    expect(rowAt(495, 20)).to.be.above(0);
  });

  it('draws no more short bars in many bands than in one row, and loses no event', () => {
    const kinds = Array.from({ length: 8 }, (_, n) => `Kind ${n}`);
    const grouped = readDataset({
      begin: Array.from({ length: 1600 }, (_, n) => n * DAY),
      end: Array.from({ length: 1600 }, (_, n) => (n + 40) * DAY),
      title: Array.from({ length: 1600 }, (_, n) => `Event ${n}`),
      kind: Array.from({ length: 1600 }, (_, n) => kinds[n % 8] ?? ''),
      kinds: Object.fromEntries(kinds.map((kind) => [kind, kind])),
    }).dataset;
    const options = optionsFor(grouped);
    const barsIn = ({ marks }: Scene): number =>
      marks.filter(({ parts }) => parts.some(({ type }) => type === 'bar')).length;
    const apart = layoutTimeline(grouped, { ...options, groupBy: 'kind' });
    const together = layoutTimeline(grouped, options);
    expect(apart.bands.filter(({ isOpen }) => isOpen)).to.have.length(8);
    expect(barsIn(apart)).to.be.below(barsIn(together));
    const counted = apart.columns.reduce((sum, { count }) => sum + count, 0);
    expect(counted + apart.marks.length).to.equal(1600);
  });
});

describe('bars in many bands', () => {
  it('are the most important of each', () => {
    const kinds = Array.from({ length: 8 }, (_, n) => `Kind ${n}`);
    const long = readDataset({
      begin: Array.from({ length: 1200 }, (_, n) => n * DAY),
      end: Array.from({ length: 1200 }, (_, n) => (n + 350) * DAY),
      title: Array.from({ length: 1200 }, () => 'x'.repeat(400)),
      kind: Array.from({ length: 1200 }, (_, n) => kinds[n % 8] ?? ''),
      importance: Array.from({ length: 1200 }, (_, n) => n / 1200),
      kinds: Object.fromEntries(kinds.map((kind) => [kind, kind])),
    }).dataset;
    const { marks, labels } = layoutTimeline(long, optionsFor(long, { groupBy: 'kind' }));
    const isHere = ({ band }: { readonly band?: string }): boolean => band === 'Kind 7';
    const labelled = labels.filter(isHere).map(({ id }) => id);
    const others = marks.filter(isHere).filter(({ id }) => !labelled.includes(id));
    expect(labelled).to.include('1199');
    expect(others.map(({ id }) => id)).to.deep.equal(['1183', '1191']);
  });
});

describe('a list that makes its events anew', () => {
  it('keeps every label, however many events were read in between', () => {
    const length = 6_000;
    const many = readDataset({
      begin: Array.from({ length }, (_, n) => n * DAY),
      title: Array.from({ length }, (_, n) => `Event ${n}`),
    }).dataset;
    const draw = (): Scene => layoutTimeline(many, optionsFor(many));
    const before = draw();
    expect(many.events.map(({ id }) => id)).to.have.length(length);
    expect(before.labels.length).to.be.above(0);
    expect(draw()).to.deep.equal(before);
  });
});
