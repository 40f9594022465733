import '../../src/i18n/all.js';
import { expect } from 'chai';
import { languageFor } from '../../src/i18n/languages.js';
import { startOfDay } from '../../src/time/civil.js';
import { calendarUnitOf, sayMoment } from '../../src/time/format-moment.js';
import { wordingOf } from '../../src/time/format-patterns.js';
import { toInstant } from '../../src/time/instant.js';
import { toMoment } from '../../src/time/moment.js';
import { told } from '../i18n/told.js';

describe('a moment', () => {
  const rows: readonly (readonly [edtf: string, words: string])[] = [
    ['2017', '2017'],
    ['2017-09', 'September 2017'],
    ['2017-11-10', '10 November 2017'],
    ['1969-07-20T20:17:40Z', '20 July 1969, 20:17:40 UTC'],
    ['1969-07-20T20:17:40.5Z', '20 July 1969, 20:17:40.500 UTC'],
    ['1985-04-12T23:20:30-04:00', '13 April 1985, 03:20:30 UTC'],
    ['-0043-03-15T12:00:00Z', '15 March 44 BCE, 12:00:00 UTC'],
    ['1850~', 'about 1850'],
    ['1850?', '1850 (uncertain)'],
    ['1950S2', 'about 1950 (1900s)'],
    ['1955S3', 'about 1955 (1950–1959)'],
    ['1950S4', '1950'],
    ['Y171010000S3', 'about 171,010,000 CE (171,000,000–171,999,999 CE)'],
    ['Y-171010000S3', 'about 171 million years ago'],
  ];
  for (const [edtf, words] of rows) {
    it(`${edtf} is "${words}"`, () => expect(told(edtf, 'en')).to.equal(words));
  }

  it('has its time to the precision that is known', () => {
    const at = toInstant(startOfDay(1969, 7, 20) + 73_060_000);
    const wording = wordingOf(languageFor('fa'), 'long');
    expect(sayMoment(toMoment('', at, at, 'minute'), wording, undefined)).to.contain('۲۰:۱۷ UTC');
    expect(sayMoment(toMoment('', at, at, 'hour'), wording, undefined)).to.contain('۲۰:۰۰–۲۰:۵۹ UTC');
  });

  it('without a bound is unknown', () => {
    const moment = toMoment('', toInstant(-Infinity), toInstant(Infinity), 'day');
    expect(sayMoment(moment, wordingOf(languageFor('en'), 'long'), undefined)).to.equal('unknown');
  });
});

describe('calendarUnitOf', () => {
  it('is the day, month or year of a date that is whole', () => {
    const from = startOfDay(2017, 9, 1);
    expect(calendarUnitOf(toMoment('2017-09', from, from, 'month'))).to.include({
      unit: 'month',
      year: 2017,
      month: 9,
    });
  });

  it('is nothing for what is told in other words', () => {
    const from = startOfDay(-4_500_000_000, 1, 1);
    expect(calendarUnitOf(toMoment('', from, from, 'year'))).to.equal(undefined);
    expect(calendarUnitOf(toMoment('194X', startOfDay(1940, 1, 1), from, 'decade'))).to.equal(undefined);
    expect(calendarUnitOf(toMoment('1940-XX', startOfDay(1940, 1, 1), from, 'month'))).to.equal(undefined);
  });
});
