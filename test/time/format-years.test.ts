import { expect } from 'chai';
import { languageFor } from '../../src/i18n/languages.js';
import { startOfDay } from '../../src/time/civil.js';
import { wordingOf } from '../../src/time/format-patterns.js';
import { sayAgo, sayAmount, sayYearSpan } from '../../src/time/format-years.js';
import { told } from '../i18n/told.js';

const en = wordingOf(languageFor('en'), 'long');

describe('the far past', () => {
  const rows: readonly (readonly [edtf: string, words: string])[] = [
    ['Y-99999', '100,000 BCE'],
    ['Y-100000', '100,000 years ago'],
    ['Y-300000', '300,000 years ago'],
    ['Y-1000000', '1 million years ago'],
    ['Y-1250000', '1.25 million years ago'],
    ['Y-17E7', '170 million years ago'],
    ['Y-170000002', '170 million years ago'],
    ['Y-66043000', '66.05 million years ago'],
    ['Y-4500000000', '4.5 billion years ago'],
    ['Y-13800000000~', 'about 13.8 billion years ago'],
    ['Y-4500000000/Y-4000000000', '4.5 billion years ago – 4 billion years ago'],
  ];
  for (const [edtf, words] of rows) {
    it(`${edtf} is "${words}"`, () => expect(told(edtf, 'en')).to.equal(words));
  }

  it('is told no finer than its precision', () => {
    const options = { now: undefined, isAbout: false };
    expect(sayAgo(-1_250_000, 'year', en, options)).to.equal('1.25 million years ago');
    expect(sayAgo(-1_250_000, '10^6 years', en, options)).to.equal('1 million years ago');
  });

  it('is counted from now', () => {
    const at = (year: number): string =>
      sayAgo(-123_456, 'year', en, { now: startOfDay(year, 1, 1), isAbout: false });
    expect([at(2000), at(12_000)]).to.deep.equal(['125,500 years ago', '135,500 years ago']);
  });
});

describe('sayYearSpan', () => {
  it('is a decade or a century where its words mean just these years', () => {
    expect(sayYearSpan(1940, 1949, en)).to.equal('1940s');
    expect(sayYearSpan(1700, 1799, en)).to.equal('1700s');
    expect(sayYearSpan(1700, 1709, en)).to.equal('between 1700 and 1709');
    expect(sayYearSpan(1941, 1950, en)).to.equal('between 1941 and 1950');
    expect(sayYearSpan(10, 19, en)).to.equal('between 10 and 19 CE');
  });
});

describe('sayAmount', () => {
  it('changes from digits to words', () => {
    const amounts = [1, 99_999, 100_049, 999_960, 2e9].map((years) => sayAmount(years, languageFor('en')));
    expect(amounts).to.deep.equal([
      '1 year',
      '99,999 years',
      '100,000 years',
      '1 million years',
      '2 billion years',
    ]);
  });
});
