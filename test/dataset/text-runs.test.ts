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

  it('leaves a sign in the language before it', () => {
    const runs = [
      { text: 'a', lang: 'de' },
      { text: '. ' },
      { text: 'b', lang: 'de' },
      { text: '; ' },
      { text: '2018' },
    ];
    expect(passagesOf(runs)).to.deep.equal([{ text: 'a. b; ', lang: 'de' }, { text: '2018' }]);
    expect(passagesOf([{ text: '. ' }])).to.deep.equal([{ text: '. ' }]);
    const persian = [{ text: 'Summit', lang: 'en' }, { text: '۲۰۱۷' }];
    expect(passagesOf(persian)).to.deep.equal(persian);
  });

  it('takes what is over as one with the last that is wanted', () => {
    const runs = ['a', 'b', 'c', 'd'].map((text) => ({ text, lang: text }));
    expect(passagesOf(runs, 2)).to.deep.equal([
      { text: 'a', lang: 'a' },
      { text: 'bcd', lang: 'b' },
    ]);
    expect(passagesOf(runs, 4)).to.deep.equal(runs);
  });

  it('lists what says something', () => {
    expect(plainText(listRuns([[{ text: '' }], [{ text: 'a' }], [], [{ text: 'b' }]], '; '))).to.equal(
      'a; b',
    );
    expect(listRuns([[], [{ text: '' }]], '; ')).to.deep.equal([]);
  });
});
