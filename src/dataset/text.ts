import { hasLanguage, languageCodeFor } from '../i18n/languages.js';
import type { TextRun } from './text-runs.js';
import type { Text } from './types.js';

const breaks = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
/** Also those that turn the direction of what follows them: a text beside may be misread. The marks U+200E and U+200F only tell their own. */
// eslint-disable-next-line no-control-regex
const controls = /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g;

/** The text without control characters; tabs and line breaks become a space. */
export function clean(text: string): string {
  return text.search(controls) < 0 ? text : text.replace(breaks, ' ').replace(controls, '');
}

/** The text, or as much of it as fits into so many characters (code points) with an ellipsis. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const characters = [...text.slice(0, 2 * most + 2)];
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`;
}

interface Tag {
  readonly tag: string;
  readonly language: string;
  /** The script that is written, or the one that the language is usually written in. */
  readonly script: string;
}

const tags = new Map<string, Tag>();
const MOST_TAGS = 1_000;

/** `en_US`, as some pages write it, is `en-US`. */
function readTag(text: string): Tag {
  const tag = text.toLowerCase().replaceAll('_', '-');
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return { tag, language, script: script ?? '' };
  } catch {
    return { tag, language: tag, script: '' };
  }
}

function toTag(text: string): Tag {
  let tag = tags.get(text);
  if (!tag) {
    tag = readTag(text);
    // Those that came first stay: with more of them than fit, an emptied map would be filled in vain again and again.
    if (tags.size < MOST_TAGS) tags.set(text, tag);
  }
  return tag;
}

/** How well a text in one language serves a reader of another; 0 is not at all. */
function fit(offered: Tag, wanted: Tag): number {
  if (offered.tag === wanted.tag) return 4;
  if (offered.language !== wanted.language) return 0;
  if (offered.script !== wanted.script) return 1;
  return wanted.tag.startsWith(`${offered.tag}-`) ? 3 : 2;
}

type Found = readonly [language: string, text: string];

function bestFit(texts: Readonly<Record<string, string>>, locale: string): Found | undefined {
  const wanted = toTag(locale);
  let best: Found | undefined;
  let highest = 0;
  for (const entry of Object.entries(texts)) {
    const height = entry[1] === '' ? 0 : fit(toTag(entry[0]), wanted);
    if (height > highest) {
      best = entry;
      highest = height;
    }
  }
  return best;
}

function find(text: Text | undefined, locale: string, fallback: string): Found {
  if (text === undefined || typeof text === 'string') return [fallback, text ?? ''];
  return (
    bestFit(text, locale) ??
    bestFit(text, fallback) ??
    Object.entries(text).find(([, one]) => one !== '') ?? [fallback, '']
  );
}

/**
 * The text for a reader of `locale`: its exact tag, its language in the same
 * script (`uz-Cyrl` before `uz`, which is Latin), its language in any script,
 * then the same for `fallback`, then the first there is, else an empty text.
 */
export function textIn(text: Text | undefined, locale: string, fallback: string): string {
  return find(text, locale, fallback)[1];
}

/** Whether a language, in its script, is that of the words for a locale. */
function isSpoken(lang: string, locale: string): boolean {
  return fit(toTag(lang), toTag(languageCodeFor(locale))) >= 2;
}

/** Whether there are words in a language, and they have come. */
export function hasWordsIn(lang: string): boolean {
  return isSpoken(lang, lang) && hasLanguage(lang);
}

/** The same, with the language of the text where the words around it are in another language or script. */
export function runIn(text: Text | undefined, locale: string, fallback: string): TextRun {
  const [lang, found] = find(text, locale, fallback);
  return found === '' || isSpoken(lang, locale) ? { text: found } : { text: found, lang };
}
