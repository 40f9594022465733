import { expect } from 'chai';
import { finish } from '../../src/dataset/steps.js';
import type { Dataset } from '../../src/dataset/types.js';
import { aheadOf, composeScene, heightOf, layingOf } from '../../src/layout/compose-scene.js';
import { allParts, layoutTimeline } from '../../src/layout/layout-timeline.js';
import type { LayoutOptions } from '../../src/layout/scene.js';
import { datasetOf, optionsFor } from './fixtures.js';

const dataset = datasetOf([
  ['a', '2018-01-01'],
  ['b', '2019-01-01'],
]);
const options = optionsFor(dataset);

describe('composeScene', () => {
  const vertical = { ...options, orientation: 'vertical' } as const;
  const leftward = { ...options, direction: 'rtl' } as const;
  const folded = { ...options, scale: 'folded' } as const;
  const grouped = { ...options, groupBy: 'kind' } as const;

  it('draws with all parts what layoutTimeline draws', () => {
    for (const wanted of [options, vertical, grouped, leftward, folded, { ...vertical, ...grouped }])
      expect(composeScene(dataset, wanted, allParts)).to.deep.equal(layoutTimeline(dataset, wanted));
  });

  it('draws what it has no part for as if nobody had asked for it', () => {
    const plain = layoutTimeline(dataset, options);
    expect(composeScene(dataset, vertical, {})).to.deep.equal(plain);
    expect(composeScene(dataset, grouped, {})).to.deep.equal(plain);
    expect(composeScene(dataset, leftward, {})).to.deep.equal(plain);
    expect(composeScene(dataset, folded, {})).to.deep.equal(plain);
    const { verticalChart } = allParts;
    expect(composeScene(dataset, { ...vertical, groupBy: 'kind' }, { verticalChart })).to.deep.equal(
      layoutTimeline(dataset, vertical),
    );
  });
});

describe('heightOf', () => {
  it('is that of the scenes', () => {
    expect(heightOf(dataset, options, {})).to.equal(layoutTimeline(dataset, options).size.height);
  });
});

describe('layingOf', () => {
  it('does the work of the labels beforehand, and changes no scene', () => {
    const crowd = (): Dataset =>
      datasetOf(Array.from({ length: 300 }, (_, n) => [`Event ${n}`, `${1700 + n}`] as const));
    let measured = 0;
    const optionsOf = (some: Dataset): LayoutOptions => ({
      ...optionsFor(some),
      measure: (text) => ((measured += 1), 7 * text.length),
    });
    const [cold, warm] = [crowd(), crowd()];
    const scene = composeScene(cold, optionsOf(cold), {});
    const all = measured;
    const laid = optionsOf(warm);
    finish(layingOf(warm, laid, {}));
    expect(scene.labels.length).to.be.above(5);
    measured = 0;
    expect(composeScene(warm, laid, {})).to.deep.equal(scene);
    expect(measured).to.be.below(all / 4);
  });
});

describe('aheadOf', () => {
  it('changes no scene', () => {
    const before = layoutTimeline(dataset, options);
    finish(aheadOf(dataset, options, {}));
    expect(layoutTimeline(dataset, options)).to.deep.equal(before);
  });
});
