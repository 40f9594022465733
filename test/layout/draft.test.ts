import { expect } from 'chai';
import { TRUE_TO_TIME } from '../../src/layout/axis.js';
import { foldsIn, kindOf, WAVE } from '../../src/layout/draft.js';
import { horizontalFrame } from '../../src/layout/frame.js';
import { scaleOf } from '../../src/layout/scale.js';
import { toInstant } from '../../src/time/instant.js';
import { datasetOf } from './fixtures.js';

describe('kindOf', () => {
  it('is the number of the kind, 0 without one', () => {
    const dataset = datasetOf([]);
    expect([kindOf(dataset, { kind: 'forum' }), kindOf(dataset, {})]).to.deep.equal([3, 0]);
  });
});

describe('foldsIn', () => {
  const fold = { begin: toInstant(0), end: toInstant(1e6) };
  const axis = { ...TRUE_TO_TIME, folds: [fold] };
  /** The ends of the fold in a view of 1000 px, px. */
  const drawn = (begin: number, end: number): readonly (readonly [from: number, to: number])[] =>
    foldsIn(scaleOf({ begin: toInstant(begin), end: toInstant(end) }, 1000, 1, axis), horizontalFrame(0)).map(
      ({ x, width }) => [x, x + width] as const,
    );

  it('are where they are, if they are in view', () => {
    expect(drawn(-1e6, 3e6)).to.deep.equal([[250, 500]]);
    expect(drawn(2e6, 3e6)).to.deep.equal([]);
  });

  it('are cut to the view by whole waves, so that these move with what is panned', () => {
    const from = 123_456;
    const [[begin, end] = [0, 0]] = drawn(from, from + 1000);
    expect(begin).to.be.within(-WAVE, 0);
    expect(end).to.be.within(1000, 1000 + WAVE);
    for (const by of [1, 5, 40.25]) {
      const [[first, last] = [0, 0]] = drawn(from + by, from + by + 1000);
      expect(first).to.be.within(-WAVE, 0);
      expect(((begin - by - first) / WAVE) % 1).to.be.closeTo(0, 1e-6);
      expect(((end - by - last) / WAVE) % 1).to.be.closeTo(0, 1e-6);
    }
  });
});
