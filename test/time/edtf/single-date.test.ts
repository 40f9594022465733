import { expect } from 'chai';
import { readSingleDate } from '../../../src/time/edtf/single-date.js';
import { dateOf, reasonOf, told } from '../told.js';

describe('readSingleDate', () => {
  it('gives a part that is not written the same bounds as one that is not specified', () => {
    for (const [short, long] of [
      ['1985', '1985-XX-XX'],
      ['1984-02', '1984-02-XX'],
      ['-0044', '-0044-XX'],
      ['19XX', '19XX-XX-XX'],
    ] as const) {
      const [a, b] = [readSingleDate(short), readSingleDate(long)].map(dateOf);
      expect(told(a!)).to.equal(told(b!));
    }
  });

  it('takes one sign on each side of a part', () => {
    expect(told(dateOf(readSingleDate('?2004~-?06~-%11?')))).to.equal('2004-06-11..2004-06-11 ~ ?');
    for (const text of ['??2004', '2004-06??'])
      expect(reasonOf(readSingleDate(text))).to.equal(
        'A part has one sign: ? is uncertain, ~ approximate, % both.',
      );
  });

  for (const text of [
    '1985-04-12T23:20:30Z',
    '1984/1985',
    '[1984]',
    '1985-',
    '1985--04',
    '1985-04-12-01',
    '-',
    'X',
    'XXX',
    'XXXXX',
  ]) {
    it(`${text} is no single date`, () => {
      expect(reasonOf(readSingleDate(text))).to.match(/\w+ \w+/);
    });
  }
});
