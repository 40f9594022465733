import { expect } from 'chai';
import { readColumns } from '../../src/dataset/read-columns.js';
import { readDataset } from '../../src/dataset/read-dataset.js';
import { readingDataset } from '../../src/dataset/reading-dataset.js';
import { finish } from '../../src/dataset/steps.js';
import { faulty } from '../fixtures/datasets.js';

describe('readingDataset', () => {
  it('reads without help what readDataset reads, and finds the same faults', () => {
    const [alone, helped] = [finish(readingDataset(faulty)), readDataset(faulty)];
    expect(alone.dataset.events).to.deep.equal(helped.dataset.events);
    expect(alone.issues.map(({ code, path }) => [code, path])).to.deep.equal(
      helped.issues.map(({ code, path }) => [code, path]),
    );
  });

  it('suggests what it is helped to', () => {
    const input = { events: [{ id: 'a', date: 'May 1945', title: 'A' }] };
    const messageOf = (suggest?: (text: string) => string | undefined): string | undefined =>
      finish(readingDataset(input, suggest && { suggest })).issues[0]?.message;
    expect(messageOf()).to.include('Write it as EDTF.');
    expect(messageOf(() => '1945-05')).to.include('Did you mean "1945-05"?');
  });

  it('leaves out columns that it is not helped to', () => {
    const columns = { begin: [0], title: ['A'] };
    for (const input of [columns, { events: columns }]) {
      expect(finish(readingDataset(input)).dataset.events).to.deep.equal([]);
      expect(finish(readingDataset(input, { readColumns })).dataset.events).to.have.length(1);
    }
  });
});
