import { expect } from 'chai';
import { unfetched, unreadable } from '../../../src/dataset/formats/format.js';
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

describe('unfetched', () => {
  it('says what did not arrive, and what to do', () => {
    const { input, issues } = unfetched('CSV');
    expect(input).to.deep.equal({ events: [] });
    expect(issues[0]).to.include({ code: 'no-format', severity: 'error' });
    expect(issues[0]?.message).to.match(/reads CSV could not be fetched; put the whole folder/);
  });
});
