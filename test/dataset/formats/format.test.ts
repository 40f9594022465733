import { expect } from 'chai';
import { unreadable } from '../../../src/dataset/formats/format.js';
import { readDataset } from '../../../src/dataset/read-dataset.js';

describe('unreadable', () => {
  it('is one error, and an empty dataset without another', () => {
    const { input, issues } = unreadable('bad-json', 'The text is not JSON.');
    expect(issues).to.deep.equal([
      { code: 'bad-json', severity: 'error', path: '', message: 'The text is not JSON.' },
    ]);
    expect(readDataset(input).issues).to.deep.equal([]);
  });
});
