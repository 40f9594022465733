import { expect } from 'chai';
import { layoutTimeline } from '../../src/layout/layout-timeline.js';
import type { Scene } from '../../src/layout/scene.js';
import { datasetOf, optionsFor } from './fixtures.js';

function lay(count: number, width = 328): Scene {
  const dataset = datasetOf(Array.from({ length: count }, (_, n) => [`e${n}`, `${1000 + n * 7}`] as const));
  return layoutTimeline(dataset, optionsFor(dataset, { width, orientation: 'vertical' }));
}

describe('layoutVertical', () => {
  it('is as high as its labels need, and no less than 240 px', () => {
    expect(lay(1).size.height).to.equal(240);
    expect(lay(30).size.height).to.be.above(30 * 34);
  });

  it('labels in one column right of the marks, near them', () => {
    const { labels, marks } = lay(10);
    expect(new Set(labels.map(({ x }) => x)).size).to.equal(1);
    labels.forEach(({ y, x }, index) => {
      const mark = marks[index];
      expect(Math.abs(y + 9 - (mark?.y ?? 0))).to.be.below(20);
      expect(x).to.be.above(mark?.x ?? 0);
    });
  });

  it('leads elbows to the first line, in order', () => {
    const ends = lay(30).labels.map(({ leader }) => leader.at(-1)?.y ?? NaN);
    expect(ends).to.deep.equal([...ends].sort((a, b) => a - b));
  });

  it('is as high as a screen for a crowd, whose columns stand right of the axis', () => {
    const { labels, marks, columns, size, axis } = lay(800);
    expect(size.height).to.equal(720);
    expect(labels.length).to.be.within(8, 20);
    expect(marks.length + columns.reduce((sum, { count }) => sum + count, 0)).to.equal(800);
    for (const { x } of columns) expect(x).to.equal(axis.from.x);
  });
});
