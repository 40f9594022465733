import { expect } from 'chai';
import { settingsOf } from '../../src/layout/settings.js';
import { stackBands } from '../../src/layout/stack-bands.js';
import { dateOf, datasetOf, eventOf, optionsFor } from './fixtures.js';

const dataset = datasetOf([
  eventOf({ id: 'a', date: dateOf('2018-01-01'), kind: 'vote' }),
  eventOf({ id: 'b', date: dateOf('2019-01-01'), kind: 'visit' }),
]);
const stack = (height?: number): ReturnType<typeof stackBands> => {
  const options = optionsFor(dataset, { groupBy: 'kind', ...(height === undefined ? {} : { height }) });
  return stackBands(dataset, settingsOf(dataset, options));
};

describe('stackBands', () => {
  it('puts each band under the one before, down to the foot of the chart', () => {
    const { rows, height } = stack() ?? {};
    const boxes = (rows ?? []).flatMap(({ band }) => band?.box ?? []);
    expect(boxes).to.have.length(2);
    expect(boxes[1]?.y).to.equal((boxes[0]?.y ?? 0) + (boxes[0]?.height ?? 0));
    expect(height).to.equal((boxes[1]?.y ?? 0) + (boxes[1]?.height ?? 0));
  });

  it('gives each the same of what is left of a height', () => {
    const natural = stack()?.height ?? 0;
    const [before, after] = [stack(), stack(natural + 100)].map((one) =>
      (one?.rows ?? []).map(({ band }) => band?.box.height ?? 0),
    );
    expect(after?.map((height, row) => height - (before?.[row] ?? 0))).to.deep.equal([50, 50]);
  });

  it('is nothing where events are not grouped, or there are none', () => {
    expect(stackBands(dataset, settingsOf(dataset, optionsFor(dataset)))).to.equal(undefined);
    const none = datasetOf([]);
    expect(stackBands(none, settingsOf(none, optionsFor(none, { groupBy: 'kind' })))).to.equal(undefined);
  });
});
