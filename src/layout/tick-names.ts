import { languageFor } from '../i18n/languages.js';
import { localDigits } from '../i18n/numbers.js';
import type { Language } from '../i18n/words.js';
import { startOfDay, toCivilDate } from '../time/civil.js';
import type { DateValue, Precision } from '../time/date-value.js';
import { formatDate } from '../time/format-date.js';
import { DAY, MINUTE, SECOND, toInstant, type Instant, type Span } from '../time/instant.js';
import { toMoment } from '../time/moment.js';
import type { Step, StepUnit } from './steps.js';

/** What a tick is called. */
export interface TickName {
  readonly at: Instant;
  readonly text: string;
  /** Begins a coarser unit than its step, or a year. */
  readonly major: boolean;
  /** Began before the span: names the unit that the view opens in, and waits at its edge. */
  readonly waiting: boolean;
}

/** From fine to coarse. */
const RANK: readonly StepUnit[] = ['millisecond', 'second', 'minute', 'day', 'month', 'year'];
/** Years so long ago that they are told by their distance. */
const FAR = 100_000;

/**
 * Short names for the boundaries of a step. A boundary that begins a coarser unit
 * is named in full by that unit ("2018" among months, "3 May 2018" among hours),
 * the others by what changes ("Apr", "15", "06:00"). The unit that the span opens
 * in comes first, so that no name lacks its year.
 */
export function tickNames(starts: readonly Instant[], step: Step, span: Span, locale: string): TickName[] {
  const language = languageFor(locale);
  const names = starts.map((at): TickName => {
    const major = step.unit === 'year' || RANK.indexOf(unitBegunAt(at)) > RANK.indexOf(step.unit);
    const text = major ? wholeName(at, step, language) : shortName(at, step.unit, language);
    return { at, text, major, waiting: false };
  });
  const opening = step.unit === 'year' && step.years !== 1 ? undefined : openingOf(span.begin, step.unit);
  if (opening === undefined || opening === starts[0]) return names;
  return [{ at: opening, text: wholeName(opening, step, language), major: true, waiting: true }, ...names];
}

/** The coarsest unit that begins at an instant. */
function unitBegunAt(at: Instant): StepUnit {
  const { month, day } = toCivilDate(at);
  if (at % SECOND !== 0) return 'millisecond';
  if (at % MINUTE !== 0) return 'second';
  if (at % DAY !== 0) return 'minute';
  if (day !== 1) return 'day';
  return month === 1 ? 'year' : 'month';
}

/** The begin of the unit, one coarser than the step, in which an instant lies. */
function openingOf(at: Instant, unit: StepUnit): Instant {
  const { year, month, day } = toCivilDate(at);
  switch (unit) {
    case 'millisecond':
      return toInstant(Math.floor(at / SECOND) * SECOND);
    case 'second':
      return toInstant(Math.floor(at / MINUTE) * MINUTE);
    case 'minute':
      return startOfDay(year, month, day);
    case 'day':
      return startOfDay(year, month, 1);
    default:
      return startOfDay(year, 1, 1);
  }
}

/** The unit that begins at an instant, one coarser than the step, with all that it lies in. */
export function wholeName(
  at: Instant,
  { unit, years = 1 }: Pick<Step, 'unit' | 'years'>,
  language: Language,
): string {
  const { code: locale } = language;
  switch (unit) {
    case 'millisecond':
    case 'second':
      return `${dayName(at, locale)}, ${clock(at, language, unit === 'millisecond')}`;
    case 'minute':
      return dayName(at, locale);
    case 'day':
      return formatDate(unitAt(at, 28 * DAY, 'month'), { locale, style: 'short' });
    default:
      return yearName(at, years, locale);
  }
}

function shortName(at: Instant, unit: StepUnit, language: Language): string {
  const { month, day } = toCivilDate(at);
  switch (unit) {
    case 'month':
      return language.date.monthsShort[month - 1] ?? '';
    case 'day':
      return localDigits(String(day), language);
    case 'millisecond':
      return localDigits(`.${String(modulo(at, SECOND)).padStart(3, '0')}`, language);
    default:
      return clock(at, language, unit === 'second');
  }
}

function dayName(at: Instant, locale: string): string {
  const { year, month, day } = toCivilDate(at);
  return formatDate(unitAt(startOfDay(year, month, day), DAY, 'day'), { locale, style: 'short' });
}

/** Near years by their number, far ones no finer than the power of ten that the step counts in. */
function yearName(at: Instant, years: number, locale: string): string {
  const { year } = toCivilDate(at);
  const power = Math.floor(Math.log10(years));
  const isFar = year <= -FAR && power > 0;
  const next = startOfDay(year + (isFar ? 10 ** power : 1), 1, 1);
  return formatDate(unitAt(at, next - at, isFar ? `10^${power} years` : 'year'), { locale, style: 'short' });
}

function unitAt(at: Instant, duration: number, precision: Precision): DateValue {
  return toMoment('', at, toInstant(at + duration - 1), precision);
}

function clock(at: Instant, language: Language, withSeconds: boolean): string {
  const time = modulo(at, DAY);
  const parts = [time / (60 * MINUTE), (time / MINUTE) % 60, (time / SECOND) % 60].slice(
    0,
    withSeconds ? 3 : 2,
  );
  return localDigits(parts.map((part) => String(Math.floor(part)).padStart(2, '0')).join(':'), language);
}

function modulo(value: number, divisor: number): number {
  return ((value % divisor) + divisor) % divisor;
}
