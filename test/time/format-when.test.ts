import '../../src/i18n/all.js';
import { expect } from 'chai';
import { languageCodes, languageFor } from '../../src/i18n/languages.js';
import { enTale } from '../../src/i18n/tale/en.js';
import { formatWhen } from '../../src/time/format-when.js';
import { parseDate } from '../../src/time/parse-date.js';

function when(text: string, locale: string) {
  const parsed = parseDate(text);
  if (!parsed.ok) throw new Error(parsed.reason);
  return formatWhen(parsed.value, locale, languageFor(locale).tale ?? enTale);
}

describe('formatWhen', () => {
  const table: readonly (readonly [locale: string, month: string, day: string, year: string])[] = [
    ['en', 'in May 2017', 'on 1 May 2017', 'in 2017'],
    ['ru', 'в мае 2017 года', '1 мая 2017 года', 'в 2017 году'],
    ['uz', '2017-yil may oyida', '2017-yil 1-mayda', '2017-yilda'],
    ['uz-Cyrl', '2017 йил май ойида', '2017 йил 1 майда', '2017 йилда'],
    ['kk', '2017 жылғы мамырда', '2017 жылғы 1 мамырда', '2017 жылы'],
    ['ky', '2017-жылдын майында', '2017-жылдын 1-майында', '2017-жылы'],
    ['tg', 'моҳи майи соли 2017', '1 майи соли 2017', 'дар соли 2017'],
    ['tk', '2017-nji ýylyň maýynda', '2017-nji ýylyň 1-nji maýynda', '2017-nji ýylda'],
    ['ar', 'في مايو 2017', 'في 1 مايو 2017', 'في عام 2017'],
    ['fa', 'در مهٔ ۲۰۱۷', 'در ۱ مهٔ ۲۰۱۷', 'در سال ۲۰۱۷'],
    ['fr', 'en mai 2017', 'le 1er mai 2017', 'en 2017'],
    ['es', 'en mayo de 2017', 'el 1 de mayo de 2017', 'en 2017'],
    ['zh', '2017年5月', '2017年5月1日', '2017年'],
  ];
  for (const [locale, month, day, year] of table) {
    it(`stands in a sentence in ${locale}`, () => {
      const texts = ['2017-05', '2017-05-01', '2017'].map((text) => when(text, locale)?.text);
      expect(texts).to.deep.equal([month, day, year]);
    });
  }

  it('knows every language there is', () => {
    expect(table.map(([locale]) => locale)).to.have.members(languageCodes);
  });

  it('tells days of one month from days of several', () => {
    expect(when('2017-11-10/2017-11-11', 'en')).to.deep.equal({
      text: 'on 10–11 November 2017',
      isSpan: false,
    });
    expect(when('2017-11-10/2017-12-01', 'en')).to.deep.equal({
      text: 'from 10 November 2017 to 1 December 2017',
      isSpan: true,
    });
    expect(when('2017-11-11/2018-06-22', 'uz')?.text).to.equal('2017-yil 11-noyabrdan 2018-yil 22-iyungacha');
  });

  it('is silent of a date that stands in no sentence', () => {
    const texts = [
      '1850~',
      '2018?',
      '194X',
      '[2020-06-22..]',
      '2020/..',
      '2018/2019',
      '-0043-03-15',
      '0079',
      'Y-170000002',
      '2018-21',
    ];
    expect(texts.filter((text) => when(text, 'en') !== undefined)).to.deep.equal([]);
  });
});
