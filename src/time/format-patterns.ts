import { fill } from '../i18n/fill.js';
import { formatNumber } from '../i18n/numbers.js';
import type { DatePatterns, DateWords, Language } from '../i18n/words.js';
import type { CivilDate } from './civil.js';

/** `long` is for reading, `short` for narrow places. */
export type DateStyle = 'short' | 'long';

/** In which words a date is put. */
export interface Wording {
  readonly language: Language;
  readonly words: DateWords;
  readonly patterns: DatePatterns;
  readonly style: DateStyle;
}

/** A unit of the calendar that is told by its number or name; two of them can share parts. */
export interface CalendarUnit extends CivilDate {
  readonly unit: 'day' | 'month' | 'year';
}

/** How the two ends of a stretch are put together. */
export type Join = (left: string, right: string) => string;

export function wordingOf(language: Language, style: DateStyle): Wording {
  const words = language.date;
  const patterns = style === 'short' ? { ...words.long, ...words.short } : words.long;
  return { language, words, patterns, style };
}

/** The era is said before the year 100, where a number alone does not look like a year, and where there are groups. */
const BARE_FROM = 100;
const BARE_TO = 9999;

/** The number of an astronomical year with its era: -43 is "44 BCE". */
export function yearNumber(year: number, { language, words }: Wording, withEra = false): string {
  const number = formatNumber(year > 0 ? year : 1 - year, language);
  if (year <= 0) return fill(words.bce, { y: number });
  return withEra || year < BARE_FROM || year > BARE_TO ? fill(words.ce, { y: number }) : number;
}

/** The ordinal ending for the number of an astronomical year. */
export function endingOf(year: number, { words }: Wording): string {
  return words.ordinalEnding?.(year > 0 ? year : 1 - year) ?? '';
}

function monthForms(month: number, { words, style }: Wording, isOblique: boolean): Record<string, string> {
  const full = words.months[month - 1] ?? '';
  const besideDay = words.monthsWithDay[month - 1] ?? '';
  const short = words.monthsShort[month - 1] ?? '';
  const isAbbreviated = style === 'short' && short !== full;
  const monthOf = isAbbreviated ? short : besideDay;
  return { month: isOblique ? monthOf : style === 'short' ? short : full, monthOf };
}

function dayNumber(day: number, { language, words }: Wording): string {
  return words.dayNumber?.(day) ?? formatNumber(day, language);
}

/** Day and month without a year. */
export function dayAndMonth(at: CivilDate, wording: Wording): string {
  const th = wording.words.ordinalEnding?.(at.day) ?? '';
  const d = dayNumber(at.day, wording);
  return fill(wording.patterns.day, { ...monthForms(at.month, wording, false), d, th });
}

/** A month without a year. */
export function monthName(month: number, wording: Wording): string {
  return monthForms(month, wording, false).month ?? '';
}

/** A day, a month or a year. `isOblique`: as it stands after a preposition, the article of a day left out. */
export function sayUnit(at: CalendarUnit, wording: Wording, isOblique = false): string {
  const { patterns } = wording;
  const y = yearNumber(at.year, wording);
  const th = endingOf(at.year, wording);
  switch (at.unit) {
    case 'day':
      return fill(patterns.date, { day: dayAndMonth(at, wording), y, th });
    case 'month':
      return fill(patterns.month, { ...monthForms(at.month, wording, isOblique), y, th });
    case 'year':
      return fill(patterns.year, { y, th });
  }
}

/** Two days, months or years, the parts that they share said once: "10–11 November 2017". */
export function sayBoth(
  from: CalendarUnit,
  to: CalendarUnit,
  join: Join,
  wording: Wording,
  isOblique = false,
): string {
  const { unit } = from;
  const whole = (): string => join(sayUnit(from, wording, isOblique), sayUnit(to, wording, isOblique));
  if (unit !== to.unit) return whole();
  if (unit === 'year') return sayYears(from.year, to.year, join, wording);
  if (from.year !== to.year) return whole();
  const y = yearNumber(to.year, wording);
  const th = endingOf(to.year, wording);
  const { patterns } = wording;
  if (unit === 'month') {
    const [a, b] = [monthForms(from.month, wording, isOblique), monthForms(to.month, wording, isOblique)];
    const both = (form: string): string => join(a[form] ?? '', b[form] ?? '');
    return fill(patterns.month, { month: both('month'), monthOf: both('monthOf'), y, th });
  }
  if (from.month !== to.month) {
    return fill(patterns.date, { day: join(dayAndMonth(from, wording), dayAndMonth(to, wording)), y, th });
  }
  const day = fill(patterns.day, {
    ...monthForms(to.month, wording, false),
    d: join(dayNumber(from.day, wording), dayNumber(to.day, wording)),
    th: wording.words.ordinalEnding?.(to.day) ?? '',
  });
  return fill(patterns.date, { day, y, th });
}

/** Two years: the era is said once where they share it, and twice where they do not. */
export function sayYears(from: number, to: number, join: Join, wording: Wording): string {
  const { language, words, patterns } = wording;
  const number = (year: number): string => formatNumber(year > 0 ? year : 1 - year, language);
  const isMixed = from <= 0 && to > 0;
  const both = join(
    isMixed ? yearNumber(from, wording) : number(from),
    isMixed ? yearNumber(to, wording, true) : number(to),
  );
  const isFar = !isMixed && from > 0 && (from < BARE_FROM || to > BARE_TO);
  const y = isMixed
    ? both
    : from <= 0
      ? fill(words.bce, { y: both })
      : isFar
        ? fill(words.ce, { y: both })
        : both;
  return fill(patterns.years, { y, th: endingOf(to, wording) });
}

/** "10–11", "September – November": a dash stands close between numbers and apart between words. */
export function rangeJoin({ words }: Wording): Join {
  return (left, right) => {
    if (words.range !== undefined) return fill(words.range, { 1: left, 2: right });
    return isNumber(left) && isNumber(right) ? `${left}–${right}` : `${left} – ${right}`;
  };
}

/** A day, a month or a year as it stands after a preposition. */
export function afterPreposition(at: CalendarUnit, wording: Wording): string {
  return withArticle(at, sayUnit(at, wording, true), wording);
}

function withArticle({ unit }: CalendarUnit, text: string, { words }: Wording): string {
  return unit === 'day' && words.article !== undefined ? fill(words.article, { 1: text }) : text;
}

/** Somewhere from one day, month or year to another: "between 10 and 12 November 2017". */
export function sayBetween(from: CalendarUnit, to: CalendarUnit, wording: Wording): string {
  const { words } = wording;
  const hasMonth = from.unit === 'month' || to.unit === 'month';
  const template = (hasMonth ? words.betweenMonths : undefined) ?? words.between;
  const [before = '', middle, after = ''] = template.split(/\{[12]\}/);
  if (middle === undefined) {
    return fill(template, { range: sayBoth(from, to, rangeJoin(wording), wording) });
  }
  const join: Join = (left, right) =>
    withArticle(from, left, wording) + middle + withArticle(to, right, wording);
  return before + sayBoth(from, to, join, wording, true) + after;
}

function isNumber(text: string): boolean {
  return /^\p{Nd}[\p{Nd}.,٬\u00a0]*(er)?$/u.test(text);
}
