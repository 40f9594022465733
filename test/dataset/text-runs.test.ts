import { expect } from 'chai';
import { fillRuns, listRuns, passagesOf, plainText } from '../../src/dataset/text-runs.js';

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

  it('takes what follows in one language as one passage', () => {
    expect(
      passagesOf([
        { text: 'a', lang: 'en', event: 'x' },
        { text: 'b', lang: 'en' },
        { text: 'c' },
        { text: 'd' },
        { text: 'e', lang: 'en' },
      ]),
    ).to.deep.equal([{ text: 'ab', lang: 'en' }, { text: 'cd' }, { text: 'e', lang: 'en' }]);
    expect(passagesOf([])).to.deep.equal([]);
  });

  it('lists what says something', () => {
    expect(plainText(listRuns([[{ text: '' }], [{ text: 'a' }], [], [{ text: 'b' }]], '; '))).to.equal(
      'a; b',
    );
    expect(listRuns([[], [{ text: '' }]], '; ')).to.deep.equal([]);
  });
});
