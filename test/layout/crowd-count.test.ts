import { expect } from 'chai';
import { readDataset } from '../../src/dataset/read-dataset.js';
import { countHasRoom, obstaclesOf } from '../../src/layout/crowd-count.js';
import { layoutTimeline } from '../../src/layout/layout-timeline.js';
import type { PlacedMark } from '../../src/layout/place-marks.js';
import { DAY } from '../../src/time/instant.js';
import { datasetOf, optionsFor } from './fixtures.js';

const [event] = datasetOf([['a', '2018']]).events;
const markAt = (along: number, row: number, [from, to] = [along, along]): PlacedMark => ({
  event: event as NonNullable<typeof event>,
  glyph: { from, to, anchor: along, parts: [] },
  along,
  row,
});
const column = { from: 100, to: 140, height: 20 };
const isWritten = (marks: readonly PlacedMark[], hasLabels = false, digits = '123'): boolean =>
  countHasRoom(column, digits, 'horizontal', obstaclesOf(marks, new Set(hasLabels && event ? [event] : [])));

describe('countHasRoom', () => {
  it('asks for a column that is as wide as the digits', () => {
    expect(isWritten([])).to.equal(true);
    expect(isWritten([], false, '123,456')).to.equal(false);
  });

  it('gives way to a dot and to a bar over the column, and to none beside or under it', () => {
    expect(isWritten([markAt(120, 2)])).to.equal(false);
    expect(isWritten([markAt(300, 2, [110, 500])])).to.equal(false);
    expect(isWritten([markAt(120, 0)])).to.equal(true);
    expect(isWritten([markAt(145, 2)])).to.equal(true);
  });

  it('gives way to the leader of a label, and not to where a mark without one would have it', () => {
    expect(isWritten([markAt(120, 0)], true)).to.equal(false);
    expect(isWritten([markAt(139, 0)], true)).to.equal(true);
  });

  it('looks in the column where time runs down', () => {
    const tall = { from: 100, to: 140, height: 40 };
    const isIn = (...marks: PlacedMark[]): boolean =>
      countHasRoom(tall, '123', 'vertical', obstaclesOf(marks, new Set()));
    expect(isIn(markAt(120, 4))).to.equal(true);
    expect(isIn(markAt(120, 1))).to.equal(false);
    expect(countHasRoom({ ...tall, height: 20 }, '123', 'vertical', [])).to.equal(false);
  });

  it('leaves no number of a crowd under a leader', () => {
    const { dataset } = readDataset({
      begin: Array.from({ length: 3000 }, (_, n) => ((n * 7919) % 3000) * DAY),
      title: Array.from({ length: 3000 }, (_, n) => `Event ${n}`),
      importance: Array.from({ length: 3000 }, (_, n) => ((n * 104_729) % 997) / 997),
    });
    const { columns, labels } = layoutTimeline(dataset, optionsFor(dataset));
    const written = columns.filter(({ isLabelled }) => isLabelled);
    expect(written.length).to.be.within(1, columns.length - 1);
    for (const { x, width, label } of written)
      for (const { leader } of labels) {
        const off = Math.abs((leader[0]?.x ?? 0) - (x + width / 2));
        expect(off).to.be.above((label.length * 7) / 2);
      }
  });
});
