import { languages } from '../../src/i18n/all.js';
import { ar } from '../../src/i18n/ar.js';
import { expect } from 'chai';
import { fill, plural } from '../../src/i18n/fill.js';
import { en } from '../../src/i18n/en.js';
import { fa } from '../../src/i18n/fa.js';
import { ru } from '../../src/i18n/ru.js';

describe('fill', () => {
  it('puts values in the place of names', () => {
    expect(fill('{a} and {b}, {a}', { a: '1', b: '2' })).to.equal('1 and 2, 1');
  });

  it('puts values in as they are', () => {
    expect(fill('{a} {b}', { a: '{b}', b: "$& $1 $'" })).to.equal("{b} $& $1 $'");
  });

  it('leaves a name without a value, also one that every object has', () => {
    expect(fill('{a} {toString} {__proto__}', {})).to.equal('{a} {toString} {__proto__}');
  });
});

describe('plural', () => {
  const cases: readonly (readonly [n: number, words: string])[] = [
    [0, '0 событий'],
    [1, '1 событие'],
    [2, '2 события'],
    [5, '5 событий'],
    [11, '11 событий'],
    [21, '21 событие'],
    [1.5, '1,5 события'],
  ];
  for (const [n, words] of cases) {
    it(`counts in Russian: ${words}`, () => expect(plural(ru.ui.events, n, 'ru-RU')).to.equal(words));
  }

  it('counts in the digits and groups of the language', () => {
    expect(plural(fa.ui.events, 12, 'fa')).to.equal('۱۲ رویداد');
    expect(plural(en.ui.events, 12_345, 'en')).to.equal('12,345 events');
  });

  it('takes the general form where the engine does not know the language, or the words lack the form', () => {
    expect(plural({ one: '{n} one', other: '{n} other' }, 1, 'tlh')).to.equal('1 one');
    expect(plural({ other: '{n} окуя' }, 1, 'ky')).to.equal('1 окуя');
    expect(plural({ other: '{n} событий' }, 1, 'ru')).to.equal('1 событий');
  });

  it('has words for every number in every language, also where the engine knows no rules for it', () => {
    for (const { code, ui, relative } of languages) {
      const all = [ui.events, ui.links, ui.issues, relative.days, relative.months, relative.years];
      for (const words of all) {
        for (const n of [0, 1, 2, 3, 5, 10, 11, 21, 100, 101, 1.5]) {
          const told = plural(words, n, code);
          expect(told, `${code} ${n}`).to.not.match(/\{|undefined/);
          expect(told.trim(), `${code} ${n}`).to.not.equal('');
        }
      }
    }
  });

  it('asks no engine for a language that it lacks: what has no rules has one form', () => {
    const unknown = languages.filter(({ code }) => Intl.PluralRules.supportedLocalesOf([code]).length === 0);
    for (const { code, ui } of unknown) expect(Object.keys(ui.events), code).to.deep.equal(['other']);
  });

  it('counts in Arabic', () => {
    const told = [0, 1, 2, 3, 11, 100].map((n) => plural(ar.ui.events, n, 'ar'));
    expect(new Set(told).size).to.equal(told.length);
  });
});
