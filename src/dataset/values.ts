import { clean, cut } from './text.js';
import type { Text } from './types.js';

/** What stands for a value whose getter or proxy threw. */
export const unreadable: unique symbol = Symbol('unreadable');

/** Whether the value is an object with fields. A revoked proxy makes `Array.isArray` throw: no. */
export function isRecord(value: unknown): value is object {
  try {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}

/** Whether the value is a list; a revoked proxy is none. */
export function isArray(value: unknown): value is readonly unknown[] {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}

/** The value of a field, whatever it is; `unreadable` where reading it threw. */
export function get(source: object, key: PropertyKey): unknown {
  try {
    return (source as Readonly<Record<PropertyKey, unknown>>)[key];
  } catch {
    return unreadable;
  }
}

const LONGEST_QUOTE = 60;
/** The longest title or label, in characters. */
export const LONGEST_NAME = 1_000;
/** The longest of all other texts, in characters. */
export const LONGEST_TEXT = 20_000;
export const MOST_LANGUAGES = 100;

/** The text as a part of a message: without control characters, cut where it is long. */
export function brief(text: string): string {
  return clean(cut(text, LONGEST_QUOTE));
}

export function quote(text: string): string {
  return `"${brief(text)}"`;
}

/** The name of what has none but its id. */
export function nameOf(id: string): string {
  return clean(cut(id, LONGEST_NAME)).trim() || '?';
}

/** The text without control characters, cut to so many characters, in each of its languages. */
export function cleanText(text: Text, most: number): Text {
  if (typeof text === 'string') return clean(cut(text, most));
  const languages = Object.entries(text).slice(0, MOST_LANGUAGES);
  return Object.fromEntries(languages.map(([language, one]) => [language, clean(cut(one, most))]));
}

function isSome(text: Text, fits: (one: string) => boolean): boolean {
  return typeof text === 'string' ? fits(text) : Object.values(text).some(fits);
}

/** Whether there is anything to show in a text. */
export function hasWords(text: Text): boolean {
  return isSome(text, (one) => one.trim() !== '');
}

/** Whether the text has more than so many characters in one of its languages. */
export function isLong(text: Text, most: number): boolean {
  return isSome(text, (one) => cut(one, most) !== one);
}
