import { expect } from 'chai';
import { readColumns } from '../../src/dataset/read-columns.js';
import { readDataset } from '../../src/dataset/read-dataset.js';
import { readingDataset } from '../../src/dataset/reading-dataset.js';
import { finish } from '../../src/dataset/steps.js';
import { faulty } from '../fixtures/datasets.js';

describe('readingDataset', () => {
  it('reads what readDataset reads, and finds the same faults, which wait for their words', () => {
    const [read, said] = [finish(readingDataset(faulty)), readDataset(faulty)];
    expect(read.dataset.events).to.deep.equal(said.dataset.events);
    expect(read.findings.map(({ code, path }) => [code, path])).to.deep.equal(
      said.issues.map(({ code, path }) => [code, path]),
    );
  });

  it('leaves out columns that it is not helped to', () => {
    const columns = { begin: [0], title: ['A'] };
    for (const input of [columns, { events: columns }]) {
      expect(finish(readingDataset(input)).dataset.events).to.deep.equal([]);
      expect(finish(readingDataset(input, { readColumns })).dataset.events).to.have.length(1);
    }
  });
});
