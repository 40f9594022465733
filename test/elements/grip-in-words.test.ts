import { expect } from 'chai';
import '../../src/i18n/all.js';
import { gripInWords } from '../../src/elements/grip-in-words.js';
import { toInstant, YEAR, type Span } from '../../src/time/instant.js';
import { dateOf, now } from '../layout/fixtures.js';

const between = (from: string, to: string): Span => ({
  begin: dateOf(from).begin[0],
  end: dateOf(to).end[1],
});

describe('gripInWords', () => {
  for (const [from, to, locale, begin, end] of [
    ['2017-09', '2020-06-22', 'en', '1 September 2017', '22 June 2020'],
    ['1990', '2020-06-22', 'en', 'January 1990', 'June 2020'],
    ['-0043', '2020', 'en', '44 BCE', '2020'],
    ['Y-13800000000', '2020', 'en', '13.8 billion years ago', '2020'],
    ['Y-4500000', 'Y-200000', 'en', '4.5 million years ago', '200,000 years ago'],
    ['2018-06-22', '2018-06-22', 'en', '22 June 2018, 00:00 UTC', '22 June 2018, 23:59 UTC'],
    ['2017-09', '2020-06-22', 'ru', '1 сентября 2017', '22 июня 2020'],
  ] as const) {
    it(`${from} to ${to} in ${locale}: ${begin}, ${end}`, () => {
      const span = between(from, to);
      expect(gripInWords(span, 'begin', { locale, now })).to.equal(begin);
      expect(gripInWords(span, 'end', { locale, now })).to.equal(end);
      expect(gripInWords(span, 'view', { locale, now })).to.equal(`${begin} – ${end}`);
    });
  }

  it('is finer than a second where the view is', () => {
    const at = toInstant(50 * YEAR);
    const text = gripInWords({ begin: at, end: toInstant(at + 100) }, 'begin', { locale: 'en', now });
    expect(text).to.match(/\d\d:\d\d:\d\d\.\d\d\d UTC$/);
  });
});
