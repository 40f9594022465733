import type { Link } from './types.js';

/** A stretch of text in one language. Words are lists of them, so that a page can mark up each. */
export interface TextRun {
  readonly text: string;
  /** The language, where it is another than that of the words around. */
  readonly lang?: string;
  /** The id of the event that is named here. */
  readonly event?: string;
  /** The link that is told here. */
  readonly link?: Link;
}

/** Puts runs in the place of `{name}`. A name without a value stays. */
export function fillRuns(
  template: string,
  values: Readonly<Record<string, readonly TextRun[]>>,
): readonly TextRun[] {
  return template.split(/(\{\w+\})/).flatMap((text) => {
    const name = text.slice(1, -1);
    if (text.startsWith('{') && Object.hasOwn(values, name)) return values[name] ?? [];
    return text === '' ? [] : [{ text }];
  });
}

/** The items that say something, with a text between each two. */
export function listRuns(items: readonly (readonly TextRun[])[], separator: string): readonly TextRun[] {
  return items
    .filter((item) => plainText(item) !== '')
    .flatMap((item, index) => (index === 0 ? item : [{ text: separator }, ...item]));
}

/**
 * Runs that follow each other in one language as one; a sign without a word is in the language before it. What follows the
 * `most` passages that are wanted is in the last of them.
 */
export function passagesOf(runs: readonly TextRun[], most = Infinity): readonly TextRun[] {
  const passages: { text: string; lang?: string }[] = [];
  for (const { text, lang } of runs) {
    const before = passages.at(-1);
    const isOne = before?.lang === lang || passages.length > most - 1 || !/[\p{L}\p{N}]/u.test(text);
    if (before && isOne) before.text += text;
    else passages.push({ text, ...(lang && { lang }) });
  }
  return passages;
}

export function plainText(runs: readonly TextRun[]): string {
  return runs.map(({ text }) => text).join('');
}
