import { expect } from 'chai';
import { languages } from '../../src/i18n/all.js';
import { directionFor, languageCodes, languageFor } from '../../src/i18n/languages.js';
import { panelLanguageFor } from '../../src/i18n/panel-languages.js';
import type { LinkWords, PanelLanguage, PluralWords } from '../../src/i18n/words.js';

describe('languageFor', () => {
  const cases: readonly (readonly [locale: string, code: string])[] = [
    ['en', 'en'],
    ['en-GB', 'en'],
    ['RU', 'ru'],
    ['ru_RU', 'ru'],
    ['uz', 'uz'],
    ['uz-Latn-UZ', 'uz'],
    ['uz-UZ', 'uz'],
    ['uz-Cyrl-UZ', 'uz-Cyrl'],
    ['UZ-CYRL', 'uz-Cyrl'],
    ['zh-Hans-CN', 'zh'],
    ['fa-AF', 'fa'],
    ['ar-u-nu-arab', 'ar'],
    ['es-419', 'es'],
    ['de', 'en'],
    ['', 'en'],
    ['-', 'en'],
    ['русский', 'en'],
    ['__proto__', 'en'],
    ['constructor', 'en'],
  ];
  for (const [locale, code] of cases) {
    it(`"${locale}" reads ${code}`, () => expect(languageFor(locale).code).to.equal(code));
  }

  it('never throws', () => {
    for (const value of [undefined, null, 7, {}]) {
      expect(languageFor(value as string).code).to.equal('en');
    }
  });
});

/** Every text of a language, by its path. */
function textsOf(value: unknown, path = ''): (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => textsOf(part, `${path}.${key}`));
}

const placesIn = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();

describe('languages', () => {
  it('run the way that is known before they are there', () => {
    for (const { code, direction } of languages) expect(directionFor(code), code).to.equal(direction);
  });

  it('are thirteen, each once', () => {
    expect(languageCodes).to.deep.equal([
      'en',
      'ru',
      'uz',
      'uz-Cyrl',
      'kk',
      'ky',
      'tg',
      'tk',
      'ar',
      'fa',
      'fr',
      'es',
      'zh',
    ]);
  });

  it('run from right to left in Arabic and Persian alone', () => {
    expect(languages.filter(({ direction }) => direction === 'rtl').map(({ code }) => code)).to.deep.equal([
      'ar',
      'fa',
    ]);
  });

  for (const { code } of languages) describe(code, () => isComplete(panelLanguageFor(code)));
});

function isComplete(language: PanelLanguage): void {
  const { date, ui, link, relative, code } = language;
  const english = panelLanguageFor('en');

  it('has twelve months in each form, and thirteen parts of a year', () => {
    for (const months of [date.months, date.monthsWithDay, date.monthsShort]) {
      expect(months).to.have.length(12);
      expect(new Set(months).size).to.equal(12);
    }
    expect(date.seasons).to.have.length(13);
    expect(new Set(date.seasons).size).to.equal(13);
    if (date.digits !== undefined) expect(date.digits).to.have.length(10);
  });

  it('has no empty text and no space at an edge, but of what stands between texts', () => {
    for (const [path, text] of textsOf(language)) {
      if (/comma|semicolon|group|\.space$|(next|last)Link/.test(path)) continue;
      expect(text, path).to.not.equal('');
      expect(text.trim(), path).to.equal(text);
    }
  });

  it('has the same places for values as English in what the elements say', () => {
    const places = new Map(textsOf(english.ui).map(([path, text]) => [path, placesIn(text)]));
    for (const [path, text] of textsOf(ui)) {
      if (places.has(path) && !/\.(zero|one|two|few|many|other)$/.test(path)) {
        expect(placesIn(text), path).to.deep.equal(places.get(path));
      }
    }
  });

  it('names the other event once in each wording of a link', () => {
    for (const [path, text] of textsOf(link)) expect(placesIn(text), path).to.deep.equal(['{event}']);
  });

  it('tells the two ends of a link apart', () => {
    const { related, ...directed } = link;
    expect(related.forward).to.equal(related.inverse);
    for (const wording of Object.values<LinkWords>(directed))
      expect(wording.forward).to.not.equal(wording.inverse);
  });

  it('has a form for every plural that its numbers take', () => {
    const isKnown = Intl.PluralRules.supportedLocalesOf([code]).length > 0;
    const inflected = [
      ...(Object.values(ui) as readonly (string | PluralWords)[]).filter(
        (words) => typeof words !== 'string',
      ),
      relative.days,
      relative.months,
      relative.years,
    ];
    const numbers = Array.from({ length: 112 }, (_, n) => n);
    const rules = new Intl.PluralRules(code);
    const needed = new Set(numbers.map((n) => rules.select(n)));
    for (const words of inflected) {
      if (isKnown && Object.keys(words).length > 1) expect(words).to.include.keys([...needed]);
    }
    if (code === 'ru') expect(ui.events).to.have.keys('one', 'few', 'many', 'other');
    if (code === 'ar') expect(ui.events).to.have.keys('zero', 'one', 'two', 'few', 'many', 'other');
  });
}
