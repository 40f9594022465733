import { fill } from '../i18n/fill.js';
import { localDigits } from '../i18n/numbers.js';
import { toCivilDate } from './civil.js';
import type { DateValue } from './date-value.js';
import { maskedParts, sayMasked } from './format-masked.js';
import { afterPreposition, rangeJoin, sayBetween, sayUnit, sayYears } from './format-patterns.js';
import type { CalendarUnit, Wording } from './format-patterns.js';
import { isFarPast, sayAgo, sayYearSpan } from './format-years.js';
import { DAY, toInstant, type Instant } from './instant.js';

/** The day, month or year that a moment is; `undefined` if it is told in another way. */
export function calendarUnitOf({ text, begin, precision }: DateValue): CalendarUnit | undefined {
  if (precision !== 'day' && precision !== 'month' && precision !== 'year') return undefined;
  if (!Number.isFinite(begin[0]) || text.includes('X')) return undefined;
  const date = toCivilDate(begin[0]);
  return isFarPast(date.year) ? undefined : { unit: precision, ...date };
}

/** One moment, with what is said of how sure it is. */
export function sayMoment(value: DateValue, wording: Wording, now: Instant | undefined): string {
  const { words, style } = wording;
  const text =
    value.approximate || isEstimated(value) ? sayAbout(value, wording, now) : sayExactly(value, wording, now);
  if (!value.uncertain) return text;
  return fill(style === 'short' ? words.uncertainShort : words.uncertain, { 1: text });
}

/** A guess among several years: of `1950S4` all four digits are sure. */
function isEstimated({ estimate, precision }: DateValue): boolean {
  return estimate !== undefined && precision !== 'year';
}

function sayAbout(value: DateValue, wording: Wording, now: Instant | undefined): string {
  const { words, style } = wording;
  const { estimate, begin, precision } = value;
  const year = toCivilDate(estimate ?? begin[0]).year;
  if (isFarPast(year)) return sayAgo(year, precision, wording, { now, isAbout: true });
  const unit: CalendarUnit | undefined =
    estimate === undefined ? calendarUnitOf(value) : { unit: 'year', ...toCivilDate(estimate) };
  if (!unit) return fill(words.approximate, { 1: sayExactly(value, wording, now) });
  const about =
    style === 'short'
      ? fill(words.aboutShort, { 1: sayUnit(unit, wording, true) })
      : fill(words.about, { 1: afterPreposition(unit, wording) });
  return isEstimated(value) ? fill(words.withNote, { 1: about, 2: sayYearBounds(value, wording) }) : about;
}

/** The last year of the bounds, seen from a day earlier: float64 rounds the last millisecond of far years up. */
function lastYearOf({ begin }: DateValue): number {
  return toCivilDate(toInstant(begin[1] - DAY)).year;
}

/** All years of the bounds: "1900s", "171,000,000–171,999,999 CE". */
function sayYearBounds(value: DateValue, wording: Wording): string {
  const [from, to] = [toCivilDate(value.begin[0]).year, lastYearOf(value)];
  const isCentury = value.precision === 'century' && wording.words.century !== undefined && from >= 100;
  return isCentury ? sayYearSpan(from, to, wording) : sayYears(from, to, rangeJoin(wording), wording);
}

function sayExactly(value: DateValue, wording: Wording, now: Instant | undefined): string {
  const { begin, precision } = value;
  if (!begin.every(Number.isFinite)) return wording.words.unknown;
  const unit = calendarUnitOf(value);
  if (unit) return sayUnit(unit, wording);
  const parts = maskedParts(value.text);
  if (parts) return sayMasked(value, parts, wording);
  const from = toCivilDate(begin[0]);
  if (isFarPast(from.year)) return sayAgo(from.year, precision, wording, { now, isAbout: false });
  switch (precision) {
    case 'millisecond':
    case 'second':
    case 'minute':
    case 'hour':
      return fill(wording.words.time, {
        date: sayUnit({ unit: 'day', ...from }, wording),
        time: sayTime(begin[0], precision, wording),
      });
    case 'season':
      return sayBetween({ unit: 'month', ...from }, { unit: 'month', ...toCivilDate(begin[1]) }, wording);
    default:
      return sayYearSpan(from.year, lastYearOf(value), wording);
  }
}

function sayTime(at: Instant, precision: DateValue['precision'], { language, style }: Wording): string {
  const clock = new Date(((at % DAY) + DAY) % DAY).toISOString().slice(11, 23);
  const length = precision === 'millisecond' ? 12 : precision === 'second' && style === 'long' ? 8 : 5;
  const hour = clock.slice(0, 2);
  return localDigits(
    precision === 'hour' ? `${hour}:00–${hour}:59 UTC` : `${clock.slice(0, length)} UTC`,
    language,
  );
}
