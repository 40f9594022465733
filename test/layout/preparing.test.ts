import { expect } from 'chai';
import { columnsOf, keepColumns } from '../../src/dataset/columns.js';
import { readDataset } from '../../src/dataset/read-dataset.js';
import { finish } from '../../src/dataset/steps.js';
import type { Dataset } from '../../src/dataset/types.js';
import { composeScene, heightOf } from '../../src/layout/compose-scene.js';
import { allParts } from '../../src/layout/layout-timeline.js';
import { preparing, type Arrangement } from '../../src/layout/preparing.js';
import { optionsFor } from './fixtures.js';

const COUNT = 20_000;

function crowd(count = COUNT): Dataset {
  return readDataset({
    begin: Array.from({ length: count }, (_, n) => n * 7_200_000),
    end: Array.from({ length: count }, (_, n) => (n % 5 === 0 ? (n + 100) * 7_200_000 : NaN)),
    title: Array.from({ length: count }, (_, n) => `Event ${n}`),
    kind: Array.from({ length: count }, (_, n) => `k${n % 3}`),
  }).dataset;
}

/** How often the group of an event, its begin or its importance is looked at from now on. */
function looksAt(dataset: Dataset): () => number {
  let looks = 0;
  const counting = <List extends Float64Array | Float32Array>(list: List): List =>
    new Proxy(list, {
      get(target, key): unknown {
        if (typeof key === 'string' && /^\d/.test(key)) looks += 1;
        const value: unknown = Reflect.get(target, key, target);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
  const { anchor, importance, referenceAt, ...columns } = columnsOf(dataset);
  keepColumns(dataset.events, {
    ...columns,
    anchor: counting(anchor),
    importance: counting(importance),
    referenceAt: (...asked) => ((looks += 1), referenceAt(...asked)),
  });
  return () => looks;
}

const arranged = (dataset: Dataset, how: Partial<Arrangement> = {}): Arrangement => ({
  whole: dataset,
  dataset,
  parts: allParts,
  ...how,
});

describe('preparing', () => {
  for (const how of [
    {},
    { groupBy: 'kind' },
    { scale: 'sequence' },
    { scale: 'folded', groupBy: 'kind' },
  ] as const) {
    it(`looks at every event, so that a chart with ${JSON.stringify(how)} need not`, () => {
      const dataset = crowd();
      const looks = looksAt(dataset);
      const steps = preparing(arranged(dataset, how));
      let rests = 0;
      while (!steps?.next().done) rests += 1;
      expect(rests).to.be.above(3);
      expect(looks()).to.be.above(COUNT);
      const before = looks();
      heightOf(dataset, optionsFor(dataset, how), allParts);
      expect(looks() - before).to.be.below(COUNT / 10);
    });
  }

  it('changes nothing of a scene', () => {
    const [dataset, other] = [crowd(), crowd()];
    const how = { scale: 'sequence', groupBy: 'kind' } as const;
    const steps = preparing(arranged(dataset, how));
    if (steps) finish(steps);
    expect(composeScene(dataset, optionsFor(dataset, how), allParts)).to.deep.equal(
      composeScene(other, optionsFor(other, how), allParts),
    );
  });

  it('goes on where it was, and is over once it is done', () => {
    const dataset = crowd();
    const steps = preparing(arranged(dataset, { groupBy: 'kind' }));
    expect(steps).not.to.equal(undefined);
    steps?.next();
    expect(preparing(arranged(dataset, { groupBy: 'kind' }))).to.equal(steps);
    if (steps) finish(steps);
    expect(preparing(arranged(dataset, { groupBy: 'kind' }))).to.equal(undefined);
    expect(preparing(arranged(dataset, { groupBy: 'place' }))).not.to.equal(undefined);
  });

  it('knows what another arrangement has in common', () => {
    const dataset = crowd();
    const restsFor = (how: Partial<Arrangement>): number => {
      const looks = looksAt(dataset);
      const steps = preparing(arranged(dataset, how));
      if (steps) finish(steps);
      return looks();
    };
    const first = restsFor({});
    expect(restsFor({ scale: 'folded' })).to.be.below(first);
  });

  it('has nothing to do for fewer events, nor in place of others', () => {
    expect(preparing(arranged(crowd(200), { groupBy: 'kind' }))).to.equal(undefined);
    const dataset = crowd();
    expect(preparing(arranged(dataset), { dataset: crowd(200) })).to.equal(undefined);
    expect(preparing(arranged(dataset), { dataset })).not.to.equal(undefined);
  });
});
