import { expect } from 'chai';
import { fillRuns, listRuns, plainText } from '../../src/dataset/text-runs.js';

describe('text runs', () => {
  it('puts runs in the place of names, as they are, and leaves names without a value', () => {
    const name = { text: '{b}', lang: 'uz', event: 'x' };
    expect(fillRuns('led to {a}, {c}.', { a: [name], b: [] })).to.deep.equal([
      { text: 'led to ' },
      name,
      { text: ', ' },
      { text: '{c}' },
      { text: '.' },
    ]);
    expect(fillRuns('{toString}', {})).to.deep.equal([{ text: '{toString}' }]);
  });

  it('lists what says something', () => {
    expect(plainText(listRuns([[{ text: '' }], [{ text: 'a' }], [], [{ text: 'b' }]], '; '))).to.equal(
      'a; b',
    );
    expect(listRuns([[], [{ text: '' }]], '; ')).to.deep.equal([]);
  });
});
