import '../../src/i18n/all.js';
import { expect } from 'chai';
import { clean, cut, hasWordsIn, runIn, textIn } from '../../src/dataset/text.js';
import type { Text } from '../../src/dataset/types.js';

describe('textIn', () => {
  const three = { en: 'conference', ru: 'конференция', uz: 'konferensiya' };
  const table: readonly (readonly [Text | undefined, locale: string, text: string])[] = [
    ['plain', 'ru', 'plain'],
    [undefined, 'ru', ''],
    [{}, 'ru', ''],
    [three, 'ru', 'конференция'],
    [three, 'ru-KG', 'конференция'],
    [three, 'RU', 'конференция'],
    [three, 'de', 'conference'],
    [three, 'uz-Latn', 'konferensiya'],
    [three, 'uz-Cyrl', 'konferensiya'],
    [{ uz: 'lotin', 'uz-Cyrl': 'кирилл' }, 'uz-Cyrl-UZ', 'кирилл'],
    [{ 'uz-Cyrl': 'кирилл', uz: 'lotin' }, 'uz-Latn', 'lotin'],
    [{ 'uz-Cyrl': 'кирилл', 'uz-Latn': 'lotin' }, 'uz', 'lotin'],
    [{ en: 'Latin', uz: 'lotin', 'uz-Cyrl-UZ': 'кирилл' }, 'uz-Cyrl', 'кирилл'],
    [{ 'zh-Hans': '简', 'zh-Hant': '繁' }, 'zh-TW', '繁'],
    [{ 'en-GB': 'colour', en: 'color' }, 'en-US', 'color'],
    [{ fr: 'bonjour', ru: 'привет' }, 'de', 'bonjour'],
    [{ en: '', ru: 'привет' }, 'en', 'привет'],
    [{ en: 'hello', 'not a tag!': 'x' }, 'not a tag!', 'x'],
    [{ en: 'hello' }, '', 'hello'],
  ];

  for (const [text, locale, expected] of table) {
    it(`${JSON.stringify(text)} for ${locale || 'nobody'} is ${expected || 'empty'}`, () => {
      expect(textIn(text, locale, 'en')).to.equal(expected);
    });
  }
});

describe('the languages of texts', () => {
  const intl: { Locale: typeof Intl.Locale } = Intl;
  const { Locale } = intl;
  afterEach(() => {
    intl.Locale = Locale;
  });

  it('are read once, also where there are more of them than are remembered', () => {
    const tags = Array.from({ length: 1_500 }, (_, index) => `en-x-n${index}`);
    const text = Object.fromEntries(tags.map((tag) => [tag, tag]));
    textIn(text, 'fr', 'fr');
    let count = 0;
    intl.Locale = class extends Locale {
      constructor(tag: string) {
        super(tag);
        count += 1;
      }
    } as typeof Locale;
    textIn(text, 'fr', 'fr');
    expect(count).to.be.lessThan(1_200);
  });
});

describe('runIn', () => {
  const three = { en: 'conference', ru: 'конференция', uz: 'konferensiya' };
  const table: readonly (readonly [
    Text | undefined,
    locale: string,
    text: string,
    lang: string | undefined,
  ])[] = [
    [three, 'ru', 'конференция', undefined],
    [three, 'ru-KG', 'конференция', undefined],
    [three, 'kk', 'conference', 'en'],
    [three, 'uz-Cyrl', 'konferensiya', 'uz'],
    [three, 'uz-Latn', 'konferensiya', undefined],
    ['plain', 'en-GB', 'plain', undefined],
    ['plain', 'ru', 'plain', 'en'],
    [undefined, 'ru', '', undefined],
    [{ de: 'Konferenz' }, 'de', 'Konferenz', 'de'],
  ];
  for (const [text, locale, expected, lang] of table) {
    it(`${JSON.stringify(text)} for ${locale} is in ${lang ?? 'the language around it'}`, () => {
      expect(runIn(text, locale, 'en')).to.deep.equal({ text: expected, ...(lang && { lang }) });
    });
  }
});

describe('hasWordsIn', () => {
  for (const [lang, has] of [
    ['en', true],
    ['en-GB', true],
    ['uz-Latn-UZ', true],
    ['uz-Cyrl', true],
    ['uz-Arab', false],
    ['zh-Hant', false],
    ['de', false],
    ['no tag', false],
  ] as const)
    it(`${lang}: ${has}`, () => {
      expect(hasWordsIn(lang)).to.equal(has);
    });
});

describe('clean', () => {
  const table: readonly (readonly [string, string])[] = [
    ['as it is', 'as it is'],
    ['a\u0000b\u0007c\u009fd', 'abcd'],
    ['one\ntwo\r\n\tthree\u2028four', 'one two three four'],
    ['oʻzbek, “қазақ”, العربية', 'oʻzbek, “қазақ”, العربية'],
    ['Pay \u202egpj.exe now', 'Pay gpj.exe now'],
    ['\u202aa\u202bb\u202cc\u202d\u2066d\u2067e\u2068f\u2069', 'abcdef'],
    ['\u200eleft\u200f', '\u200eleft\u200f'],
  ];
  for (const [text, expected] of table) {
    it(`${JSON.stringify(text)} becomes ${JSON.stringify(expected)}`, () => {
      expect(clean(text)).to.equal(expected);
    });
  }
});

describe('cut', () => {
  const table: readonly (readonly [text: string, most: number, shown: string])[] = [
    ['abc', 3, 'abc'],
    ['abcd', 3, 'ab…'],
    ['😀😀😀', 3, '😀😀😀'],
    ['😀😀😀😀', 3, '😀😀…'],
    ['😀'.repeat(1_000), 3, '😀😀…'],
  ];
  for (const [text, most, shown] of table) {
    it(`${text.slice(0, 10)} to ${most} is ${shown}`, () => {
      expect(cut(text, most)).to.equal(shown);
    });
  }
});
