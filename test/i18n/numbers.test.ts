import { expect } from 'chai';
import { en } from '../../src/i18n/en.js';
import { fa } from '../../src/i18n/fa.js';
import { formatNumber, localDigits } from '../../src/i18n/numbers.js';
import { ru } from '../../src/i18n/ru.js';

describe('formatNumber', () => {
  const cases = [
    [en, 0, '0'],
    [en, 9999, '9999'],
    [en, 12_000, '12,000'],
    [en, 1_234_567, '1,234,567'],
    [en, 4.5, '4.5'],
    [ru, 4.5, '4,5'],
    [ru, 12_000, '12\u00a0000'],
    [fa, 4.5, '۴٫۵'],
    [fa, 12_000, '۱۲٬۰۰۰'],
  ] as const;
  for (const [language, number, text] of cases) {
    it(`${number} in ${language.code} is ${text}`, () =>
      expect(formatNumber(number, language)).to.equal(text));
  }
});

describe('localDigits', () => {
  it('changes digits alone', () => {
    expect(localDigits('20:17 UTC', fa)).to.equal('۲۰:۱۷ UTC');
    expect(localDigits('20:17 UTC', en)).to.equal('20:17 UTC');
  });
});
