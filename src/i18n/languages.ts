import { ar } from './ar.js';
import { en } from './en.js';
import { es } from './es.js';
import { fa } from './fa.js';
import { fr } from './fr.js';
import { kk } from './kk.js';
import { ky } from './ky.js';
import { ru } from './ru.js';
import { tg } from './tg.js';
import { tk } from './tk.js';
import { uz } from './uz.js';
import { uzCyrl } from './uz-cyrl.js';
import type { Language } from './words.js';
import { zh } from './zh.js';

/** Every language, one line each. */
export const languages: readonly Language[] = [en, ru, uz, uzCyrl, kk, ky, tg, tk, ar, fa, fr, es, zh];

/** The codes of all languages. */
export const languageCodes: readonly string[] = languages.map(({ code }) => code);

const byCode = new Map(languages.map((language) => [language.code.toLowerCase(), language]));

/**
 * The language that fits a BCP 47 tag best: its longest known beginning
 * (`uz-Cyrl-UZ` is `uz-Cyrl`, `zh-Hans-CN` is `zh`). Case does not matter;
 * English where nothing fits.
 */
export function languageFor(locale: string): Language {
  const subtags = String(locale).toLowerCase().split(/[-_]/);
  for (let length = Math.min(subtags.length, 2); length > 0; length--) {
    const language = byCode.get(subtags.slice(0, length).join('-'));
    if (language) return language;
  }
  return en;
}
