import { expect } from 'chai';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { readDataset } from '../../src/dataset/read-dataset.js';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

function bytesInUse(): number {
  for (let time = 0; time < 3; time++) collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

const COUNT = 20_000;
const events = Array.from({ length: COUNT }, (_, n) => ({
  id: `e${n}`,
  date: new Date(n * 86_400_000).toISOString().slice(0, 10),
  title: `Title of ${n}`,
  kind: n % 2 === 0 ? 'a' : 'b',
}));
const links = events.slice(1).map(({ id }) => ({ from: 'e0', type: 'leads-to', to: id }));

describe('what a dataset takes beside its input', () => {
  before(function () {
    this.timeout(10_000);
    // Texts that are put together of others become whole when they are first read.
    readDataset({ events, links });
  });

  /** The median: what other tests leave behind is let go between two of them. */
  function bytesOf(input: object): number {
    const bytes = [1, 2, 3, 4, 5].map(() => {
      const before = bytesInUse();
      const { dataset } = readDataset(input);
      const after = bytesInUse();
      expect(dataset.events[9]?.id).to.equal('e9');
      return after - before;
    });
    return bytes.sort((a, b) => a - b)[2] ?? NaN;
  }

  it('is at most 150 bytes for each event', () => {
    expect(bytesOf({ events }) / COUNT).to.be.lessThan(150);
  }).timeout(10_000);

  it('is at most 150 bytes more for each link', () => {
    expect((bytesOf({ events, links }) - bytesOf({ events })) / COUNT).to.be.lessThan(150);
  }).timeout(10_000);
});
