import '../../src/i18n/all.js';
import { expect } from 'chai';
import { languageFor } from '../../src/i18n/languages.js';
import {
  afterPreposition,
  rangeJoin,
  sayBetween,
  sayBoth,
  sayUnit,
  wordingOf,
  yearNumber,
  type CalendarUnit,
} from '../../src/time/format-patterns.js';

const inWords = (code: string, style: 'short' | 'long' = 'long') => wordingOf(languageFor(code), style);
const day = (year: number, month: number, number: number): CalendarUnit => ({
  unit: 'day',
  year,
  month,
  day: number,
});
const month = (year: number, number: number): CalendarUnit => ({
  unit: 'month',
  year,
  month: number,
  day: 1,
});
const year = (number: number): CalendarUnit => ({ unit: 'year', year: number, month: 1, day: 1 });

describe('yearNumber', () => {
  const rows: readonly (readonly [year: number, text: string])[] = [
    [-43, '44 BCE'],
    [0, '1 BCE'],
    [1, '1 CE'],
    [99, '99 CE'],
    [100, '100'],
    [2017, '2017'],
    [9999, '9999'],
    [10_000, '10,000 CE'],
    [-9999, '10,000 BCE'],
  ];
  for (const [number, text] of rows) {
    it(`${number} is ${text}`, () => expect(yearNumber(number, inWords('en'))).to.equal(text));
  }
});

describe('a month of Russian', () => {
  it('stands in the genitive beside a day and after a preposition, in the nominative beside a year', () => {
    const ru = inWords('ru');
    expect(sayUnit(month(2017, 9), ru)).to.equal('сентябрь 2017');
    expect(sayUnit(day(2017, 9, 19), ru)).to.equal('19 сентября 2017');
    expect(afterPreposition(month(2017, 9), ru)).to.equal('сентября 2017');
  });

  it('keeps its case where it has no abbreviation', () => {
    const ru = inWords('ru', 'short');
    expect(sayUnit(day(2017, 5, 9), ru)).to.equal('9 мая 2017');
    expect(sayUnit(month(2017, 5), ru)).to.equal('май 2017');
    expect(sayUnit(day(2017, 9, 19), ru)).to.equal('19 сент. 2017');
  });
});

describe('an ordinal of Turkmen', () => {
  it('ends by the vowels of its last word', () => {
    const tk = inWords('tk');
    const years = [2016, 2017, 2018, 2019, 2020, 2030, 1900, 2000].map((number) => sayUnit(year(number), tk));
    expect(years.join(', ')).to.equal(
      '2016-njy ýyl, 2017-nji ýyl, 2018-nji ýyl, 2019-njy ýyl, 2020-nji ýyl, 2030-njy ýyl, 1900-nji ýyl, 2000-nji ýyl',
    );
  });
});

describe('sayBoth', () => {
  const both = (code: string, from: CalendarUnit, to: CalendarUnit): string =>
    sayBoth(from, to, rangeJoin(inWords(code)), inWords(code));

  it('says what is shared once', () => {
    expect(both('fr', day(2017, 11, 1), day(2017, 11, 3))).to.equal('1er–3 novembre 2017');
    expect(both('en', month(2017, 9), month(2017, 11))).to.equal('September – November 2017');
    expect(both('en', year(-48), year(-43))).to.equal('49–44 BCE');
    expect(both('en', year(50), year(79))).to.equal('50–79 CE');
  });

  it('says each era where they differ', () => {
    expect(both('en', year(-43), year(14))).to.equal('44 BCE – 14 CE');
    expect(both('en', year(0), year(1900))).to.equal('1 BCE – 1900 CE');
  });

  it('shares nothing between a day and a year', () => {
    expect(both('en', day(2004, 2, 1), year(2004))).to.equal('1 February 2004 – 2004');
  });
});

describe('sayBetween', () => {
  it('puts the article of a day after the preposition', () => {
    expect(sayBetween(day(2017, 11, 10), day(2017, 11, 12), inWords('es'))).to.equal(
      'entre el 10 y el 12 de noviembre de 2017',
    );
    expect(sayBetween(day(2017, 11, 30), day(2018, 1, 1), inWords('fr'))).to.equal(
      'entre le 30 novembre 2017 et le 1er janvier 2018',
    );
    expect(sayBetween(day(2017, 11, 30), year(2018), inWords('fr'))).to.equal(
      'entre le 30 novembre 2017 et 2018',
    );
  });
});
