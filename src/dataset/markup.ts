import type { TextRun } from './text-runs.js';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** The text as HTML writes it, between tags as in quotes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);
}

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** An element with what is inside it, which is HTML already; `true` is an attribute without a value. */
export function tag(name: string, attributes: Attributes, inside?: string): string {
  const written = Object.entries(attributes).map(([key, value]) => {
    if (value === undefined || value === false) return '';
    return value === true ? ` ${key}` : ` ${key}="${escapeHtml(String(value))}"`;
  });
  const open = `<${name}${written.join('')}>`;
  return inside === undefined ? open : `${open}${inside}</${name}>`;
}

/** A text in an element that says its language; nothing where there is no text. */
export function textTag(name: string, attributes: Attributes, { text, lang }: TextRun): string {
  return text === '' ? '' : tag(name, { ...attributes, lang }, escapeHtml(text));
}
