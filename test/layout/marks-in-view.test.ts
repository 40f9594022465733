import { expect } from 'chai';
import { composeScene } from '../../src/layout/compose-scene.js';
import { layoutTimeline } from '../../src/layout/layout-timeline.js';
import { FEW } from '../../src/layout/row-plan.js';
import type { Scene } from '../../src/layout/scene.js';
import { datasetOf, optionsFor } from './fixtures.js';

const datasetOfSize = (size: number): ReturnType<typeof datasetOf> =>
  datasetOf(Array.from({ length: size }, (_, n) => [`e${n}`, `${1000 + n}`] as const));
const counted = ({ columns }: Scene): number => columns.reduce((sum, { count }) => sum + count, 0);

describe('fewMarks', () => {
  it('gives each event a mark, and a crowd none', () => {
    const [few, many] = [FEW, 20 * FEW].map((size) => {
      const dataset = datasetOfSize(size);
      const scene = layoutTimeline(dataset, optionsFor(dataset));
      expect(scene.marks.length + counted(scene)).to.equal(size);
      return counted(scene);
    });
    expect(few).to.equal(0);
    expect(many).to.be.above(0);
  });

  it('gives each of many events a mark where nothing makes a crowd of them', () => {
    const dataset = datasetOfSize(3 * FEW);
    const { marks, columns } = composeScene(dataset, optionsFor(dataset), {});
    expect([marks.length, columns.length]).to.deep.equal([3 * FEW, 0]);
    // What was laid out without is not kept for where there is one.
    expect(counted(layoutTimeline(dataset, optionsFor(dataset)))).to.be.above(0);
  });
});

describe('labelsInView', () => {
  it('keeps the mark of a label that reaches into view', () => {
    const dataset = datasetOfSize(10);
    const [first] = layoutTimeline(dataset, optionsFor(dataset)).labels;
    const { begin, end } = optionsFor(dataset).span;
    const past = dataset.events[0]!.date.begin[1] + 1;
    const span = { begin: Math.max(begin, past) as typeof begin, end };
    const scene = layoutTimeline(dataset, optionsFor(dataset, { span }));
    expect(scene.labels.map(({ id }) => id)).to.include(first?.id);
    expect(scene.marks.map(({ id }) => id)).to.include(first?.id);
  });
});
