import { en } from './en.js';
import type { Language, WholeLanguage } from './words.js';

/**
 * Every language beside English, by its code, and how to fetch its words. A
 * bundler makes a file of its own of each. One line each; another in `all.ts`.
 */
const loaders: ReadonlyMap<string, () => Promise<WholeLanguage>> = new Map([
  ['ru', () => import('./ru.js').then(({ ru }) => ru)],
  ['uz', () => import('./uz.js').then(({ uz }) => uz)],
  ['uz-Cyrl', () => import('./uz-cyrl.js').then(({ uzCyrl }) => uzCyrl)],
  ['kk', () => import('./kk.js').then(({ kk }) => kk)],
  ['ky', () => import('./ky.js').then(({ ky }) => ky)],
  ['tg', () => import('./tg.js').then(({ tg }) => tg)],
  ['tk', () => import('./tk.js').then(({ tk }) => tk)],
  ['ar', () => import('./ar.js').then(({ ar }) => ar)],
  ['fa', () => import('./fa.js').then(({ fa }) => fa)],
  ['fr', () => import('./fr.js').then(({ fr }) => fr)],
  ['es', () => import('./es.js').then(({ es }) => es)],
  ['zh', () => import('./zh.js').then(({ zh }) => zh)],
]);

/** The codes of all languages. */
export const languageCodes: readonly string[] = [en.code, ...loaders.keys()];

const codes = new Map(languageCodes.map((code) => [code.toLowerCase(), code]));
const loaded = new Map<string, Language>([[en.code, en]]);

/**
 * The code of the language that fits a BCP 47 tag best: its longest known
 * beginning (`uz-Cyrl-UZ` is `uz-Cyrl`, `zh-Hans-CN` is `zh`). Case does not
 * matter; `en` where nothing fits.
 */
export function languageCodeFor(locale: string): string {
  const subtags = String(locale).toLowerCase().split(/[-_]/);
  for (let length = Math.min(subtags.length, 2); length > 0; length--) {
    const code = codes.get(subtags.slice(0, length).join('-'));
    if (code !== undefined) return code;
  }
  return en.code;
}

/** The language that fits a BCP 47 tag best; English until its words are there. */
export function languageFor(locale: string): Language {
  return loaded.get(languageCodeFor(locale)) ?? en;
}

/** Which way a language runs, also before its words, which say so too, are there. */
export function directionFor(locale: string): Language['direction'] {
  return /^(ar|fa)$/.test(languageCodeFor(locale)) ? 'rtl' : 'ltr';
}

/** Whether the words for a BCP 47 tag are there. */
export function hasLanguage(locale: string): boolean {
  return loaded.has(languageCodeFor(locale));
}

/** Makes the words of languages known. */
export function addLanguages(languages: readonly Language[]): void {
  for (const language of languages) loaded.set(language.code, language);
}

/** Fetches the words for a BCP 47 tag, once. Rejects where they cannot be had. */
export async function loadLanguage(locale: string): Promise<void> {
  const load = loaders.get(languageCodeFor(locale));
  if (load && !hasLanguage(locale)) addLanguages([await load()]);
}
