import type { Language } from './words.js';

/** The text with its digits in those of the language. */
export function localDigits(text: string, { date }: Language): string {
  const digits = date.digits;
  return digits === undefined ? text : text.replace(/[0-9]/g, (digit) => digits[Number(digit)] ?? digit);
}

/** A number with the decimal mark, the groups of three (from 10,000 up) and the digits of the language. */
export function formatNumber(number: number, language: Language): string {
  const { decimal, group } = language.date;
  const [whole = '', fraction] = String(number).split('.');
  const grouped = Math.abs(number) < 10_000 ? whole : whole.replace(/\B(?=(\d{3})+$)/g, group);
  return localDigits(fraction === undefined ? grouped : grouped + decimal + fraction, language);
}
