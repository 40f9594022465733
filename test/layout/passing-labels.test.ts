import { expect } from 'chai';
import { TEXT_INSET } from '../../src/layout/lanes.js';
import { layoutTimeline } from '../../src/layout/layout-timeline.js';
import { toInstant, YEAR } from '../../src/time/instant.js';
import { datasetOf, dateOf, eventOf, optionsFor } from './fixtures.js';

const long = datasetOf([
  eventOf({ id: 'empire', title: 'The empire', date: dateOf('1000-01-01/1900-01-01') }),
  ['fall', '1453-05-29'],
]);
const around = (year: number) => {
  const begin = Date.UTC(year, 0);
  return { begin: toInstant(begin), end: toInstant(begin + 40 * YEAR) };
};

describe('passingLabels', () => {
  for (const orientation of ['horizontal', 'vertical'] as const) {
    it(`name a period in what is seen of it, ${orientation}`, () => {
      for (const year of [1010, 1200, 1700, 1840]) {
        const scene = layoutTimeline(long, optionsFor(long, { span: around(year), orientation }));
        const [label] = scene.labels;
        expect(
          label?.lines.map(({ text }) => text),
          String(year),
        ).to.deep.equal(['The empire']);
        expect(label?.x).to.be.within(0, scene.size.width - (label?.width ?? 0));
        expect(label?.y).to.be.within(0, scene.size.height - (label?.height ?? 0));
      }
    });
  }

  it('stand as far from their line as other labels, and end in view', () => {
    for (const width of [70, 90, 1200]) {
      const { labels } = layoutTimeline(long, optionsFor(long, { span: around(1200), width }));
      for (const label of labels) {
        expect(label.x - label.edge.from.x).to.equal(TEXT_INSET);
        expect(label.x + label.width).to.be.at.most(width);
      }
      expect(labels.length, String(width)).to.equal(1);
    }
  });

  it('leave a period alone whose own label is in view', () => {
    const { labels } = layoutTimeline(long, optionsFor(long, { span: around(1440) }));
    expect(labels.filter(({ id }) => id === 'empire').length).to.equal(1);
  });
});
