import { languageFor } from './languages.js';
import { formatNumber } from './numbers.js';
import type { PluralWords } from './words.js';

/** Puts values in the place of `{name}`, as they are. A name without a value stays. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? place) : place,
  );
}

const rules = new Map<string, Intl.PluralRules | undefined>();

/** `undefined` where the engine does not know the language: Chromium has no ky, tg, tk and would answer in English. */
function rulesOf(code: string): Intl.PluralRules | undefined {
  if (!rules.has(code)) {
    const isKnown = Intl.PluralRules.supportedLocalesOf([code]).length > 0;
    rules.set(code, isKnown ? new Intl.PluralRules(code) : undefined);
  }
  return rules.get(code);
}

/** The words for a number, with the number in them in the digits of the language: "3 события", "۳ رویداد". */
export function plural(words: PluralWords, n: number, locale: string): string {
  const language = languageFor(locale);
  const category = rulesOf(language.code)?.select(n) ?? 'other';
  return fill(words[category] ?? words.other, { n: formatNumber(n, language) });
}
