import { expect } from 'chai';
import { formatDate } from '../../src/time/format-date.js';
import type { DateStyle } from '../../src/time/format-patterns.js';
import { formatRelative } from '../../src/time/format-relative.js';
import { startOfDay } from '../../src/time/civil.js';
import { toInstant } from '../../src/time/instant.js';
import { parseDate } from '../../src/time/parse-date.js';

/** The words for an EDTF text that is one. */
export function told(edtf: string, locale: string, style: DateStyle = 'long'): string {
  const parsed = parseDate(edtf);
  if (!parsed.ok) throw new Error(parsed.reason);
  return formatDate(parsed.value, { locale, style });
}

/** Words with every space in sight: no test tells a no-break space from a space. */
export function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}

/** How a language tells dates: each row is an EDTF text, or `short` and one, and its words. */
export function tellsDates(locale: string, rows: readonly (readonly [edtf: string, words: string])[]): void {
  describe(`dates in ${locale}`, () => {
    for (const [edtf, words] of rows) {
      it(`${edtf} is "${words}"`, () => {
        const [style, text] = edtf.startsWith('short ')
          ? (['short', edtf.slice(6)] as const)
          : (['long', edtf] as const);
        expect(plain(told(text, locale, style))).to.equal(words);
      });
    }
  });
}

/** How a language tells distances: each row is an offset in years, months and days, and its words. */
export function tellsDistances(
  locale: string,
  rows: readonly (readonly [years: number, months: number, days: number, words: string])[],
): void {
  describe(`distances in ${locale}`, () => {
    for (const [years, months, days, words] of rows) {
      it(`${years} years, ${months} months, ${days} days are "${words}"`, () => {
        const now = startOfDay(2020, 1, 15);
        const then = toInstant(Date.UTC(2020 + years, months, 15 + days, 12));
        expect(plain(formatRelative(then, now, locale))).to.equal(words);
      });
    }
  });
}
