import { expect } from 'chai';
import { maskedParts } from '../../src/time/format-masked.js';
import { told } from '../i18n/told.js';

describe('maskedParts', () => {
  it('finds the parts of a text with X or a season, without its signs', () => {
    expect(maskedParts('?156X-12-~25')).to.deep.equal({
      isNegative: false,
      year: '156X',
      month: '12',
      day: '25',
    });
    expect(maskedParts('-2001-21%')).to.deep.equal({
      isNegative: true,
      year: '2001',
      month: '21',
      day: undefined,
    });
  });

  it('finds none in other texts', () => {
    for (const text of [
      '',
      '2001',
      '2001-12',
      '2001-12-25',
      'Y170000002',
      '1950S2',
      '2001-12-25T10:10:10Z',
    ]) {
      expect(maskedParts(text), text).to.equal(undefined);
    }
  });
});

describe('a date with unspecified parts', () => {
  const rows: readonly (readonly [edtf: string, words: string])[] = [
    ['194X', '1940s'],
    ['190X', 'between 1900 and 1909'],
    ['17XX', '1700s'],
    ['1XXX', 'between 1000 and 1999'],
    ['XXXX', 'year unknown'],
    ['004X', 'between 40 and 49 CE'],
    ['000X', 'between 1 BCE and 9 CE'],
    ['-004X', 'between 50 and 41 BCE'],
    ['-00XX', 'between 100 and 2 BCE'],
    ['2004-XX', '2004, month not given'],
    ['1985-04-XX', 'April 1985, day not given'],
    ['1985-XX-XX', '1985, day not given'],
    ['-0043-XX-XX', '44 BCE, day not given'],
    ['XXXX-06-22', '22 June, year unknown'],
    ['XXXX-12-XX', 'December, year unknown'],
    ['156X-12-25', '25 December, 1560s'],
    ['156X-12', 'December, 1560s'],
    ['156X-XX-XX', '1560s'],
    ['-004X-03-15', '15 March, between 50 and 41 BCE'],
    ['1984-1X', 'between October and December 1984'],
    ['2004-06-1X', 'between 10 and 19 June 2004'],
    ['1985-XX-22', 'between 22 January and 22 December 1985 (1985-XX-22)'],
    ['1X84', 'between 1084 and 1984 (1X84)'],
    ['1X84-06', 'between June 1084 and June 1984 (1X84-06)'],
  ];
  for (const [edtf, words] of rows) {
    it(`${edtf} is "${words}"`, () => expect(told(edtf, 'en')).to.equal(words));
  }
});

describe('a part of a year', () => {
  const rows: readonly (readonly [edtf: string, words: string])[] = [
    ['2001-21', 'spring 2001'],
    ['2001-24', 'winter 2001'],
    ['2001-26', 'summer 2001 (northern hemisphere)'],
    ['2001-32', 'winter 2001 (southern hemisphere)'],
    ['2001-33', 'first quarter of 2001'],
    ['2001-36', 'fourth quarter of 2001'],
    ['2001-37', 'first third of 2001'],
    ['2001-39', 'last third of 2001'],
    ['2001-40', 'first half of 2001'],
    ['2001-41', 'second half of 2001'],
    ['-0043-21', 'spring 44 BCE'],
    ['156X-22', 'summer, 1560s'],
    ['XXXX-23', 'autumn, year unknown'],
  ];
  for (const [edtf, words] of rows) {
    it(`${edtf} is "${words}"`, () => expect(told(edtf, 'en')).to.equal(words));
  }
});
