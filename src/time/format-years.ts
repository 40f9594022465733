import { fill, plural } from '../i18n/fill.js';
import { formatNumber } from '../i18n/numbers.js';
import type { Language } from '../i18n/words.js';
import { toCivilDate } from './civil.js';
import type { Precision } from './date-value.js';
import { endingOf, sayBetween, type Wording } from './format-patterns.js';
import type { Instant } from './instant.js';

/** Astronomical years from here down are told by their distance from the present. */
const FAR_YEAR = -100_000;
/** The present, where nobody says when it is: far enough from any distance that is told. */
const PRESENT_YEAR = 2000;
/** Amounts of years from here up are told in so many significant digits. */
const MANY_YEARS = 100_000;
const DIGITS = 4;

export function isFarPast(year: number): boolean {
  return year <= FAR_YEAR;
}

/** Some year from `from` to `to`: "1940s", "1700s", "between 1670 and 1672". */
export function sayYearSpan(from: number, to: number, wording: Wording): string {
  const { language, words } = wording;
  const values = { y: formatNumber(from, language), th: endingOf(from, wording) };
  if (from >= 100) {
    if (from % 100 === 0 && to === from + 99 && words.century) return fill(words.century, values);
    const isCentury = from % 100 === 0 && words.century !== undefined;
    if (from % 10 === 0 && to === from + 9 && !isCentury) return fill(words.decade, values);
  }
  return sayBetween(
    { unit: 'year', year: from, month: 1, day: 1 },
    { unit: 'year', year: to, month: 1, day: 1 },
    wording,
  );
}

/** An amount of years in words: "4.5 billion years", "300,000 years". */
export function sayAmount(years: number, { code, relative }: Language): string {
  if (years < MANY_YEARS) return plural(relative.years, years, code);
  const rounded = Number(years.toPrecision(DIGITS));
  const [size, words] = relative.manyYears.find(([least]) => rounded >= least) ?? [1, relative.years];
  return plural(words, Number((rounded / size).toPrecision(DIGITS)), code);
}

/**
 * A year of the far past by its distance: "170 million years ago". The zeros
 * that end the number of the year, or its precision, say how far it is meant.
 */
export function sayAgo(
  year: number,
  precision: Precision,
  { language, words }: Wording,
  { now, isAbout }: { readonly now: Instant | undefined; readonly isAbout: boolean },
): string {
  const distance = (now === undefined ? PRESENT_YEAR : toCivilDate(now).year) - year;
  const power = /^10\^(\d+) years$/.exec(precision)?.[1] ?? 0;
  let step = 10 ** Number(power);
  while (year % (step * 10) === 0) step *= 10;
  const amount = sayAmount(Math.round(distance / step) * step, language);
  return fill(language.relative.past, {
    1: isAbout ? fill(words.aboutAmount ?? words.about, { 1: amount }) : amount,
  });
}
