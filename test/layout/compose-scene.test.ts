import { expect } from 'chai';
import { finish } from '../../src/dataset/steps.js';
import { aheadOf, composeScene, heightOf } from '../../src/layout/compose-scene.js';
import { allParts, layoutTimeline } from '../../src/layout/layout-timeline.js';
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

describe('aheadOf', () => {
  it('changes no scene', () => {
    const before = layoutTimeline(dataset, options);
    finish(aheadOf(dataset, options, {}));
    expect(layoutTimeline(dataset, options)).to.deep.equal(before);
  });
});
