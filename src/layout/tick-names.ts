import { languageFor } from '../i18n/languages.js';
import type { Language } from '../i18n/words.js';
import { startOfDay, toCivilDate } from '../time/civil.js';
import type { DateValue, Precision } from '../time/date-value.js';
import { formatDate } from '../time/format-date.js';
import { DAY, MINUTE, SECOND, toInstant, type Instant, type Span } from '../time/instant.js';
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

const UNITS: readonly StepUnit[] = ['millisecond', 'second', 'minute', 'day', 'month', 'year'];
/** Years so far away that they are told by their distance. */
const FAR = 100_000;

/**
 * Short names for the boundaries of a step. A boundary that begins a coarser unit
 * is named by that unit ("2018" among months), the others by what changes ("Apr",
 * "15", "06:00"). The unit that the span opens in comes first, so that no name
 * lacks its year.
 */
export function tickNames(starts: readonly Instant[], step: Step, span: Span, locale: string): TickName[] {
  const language = languageFor(locale);
  const names = starts.map((at): TickName => {
    const unit = step.unit === 'year' ? 'year' : unitBegunAt(at);
    const text =
      unit === 'year' ? yearName(at, step.years ?? 1, locale) : shortName(at, unit, language, locale);
    return {
      at,
      text,
      major: step.unit === 'year' || UNITS.indexOf(unit) > UNITS.indexOf(step.unit),
      waiting: false,
    };
  });
  const opening = openingName(step, span, language, locale);
  return opening && opening.at !== starts[0] ? [opening, ...names] : names;
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

/** The name of the unit that the span opens in, one coarser than the step. */
function openingName(step: Step, span: Span, language: Language, locale: string): TickName | undefined {
  if (step.unit === 'year' && step.years !== 1) return undefined;
  const { year, month, day } = toCivilDate(span.begin);
  const opening = (at: Instant, text: string): TickName => ({ at, text, major: true, waiting: true });
  switch (step.unit) {
    case 'year':
    case 'month': {
      const at = startOfDay(year, 1, 1);
      return opening(at, yearName(at, 1, locale));
    }
    case 'day': {
      const at = startOfDay(year, month, 1);
      return opening(at, formatDate(unitAt(at, 31 * DAY, 'month'), { locale, style: 'short' }));
    }
    case 'minute': {
      const at = startOfDay(year, month, day);
      return opening(at, dayName(at, locale));
    }
    default: {
      const length = step.unit === 'second' ? MINUTE : SECOND;
      const at = toInstant(Math.floor(span.begin / length) * length);
      return opening(at, `${dayName(at, locale)}, ${clock(at, language, length === SECOND)}`);
    }
  }
}

function shortName(at: Instant, unit: StepUnit, language: Language, locale: string): string {
  const { year, month, day } = toCivilDate(at);
  switch (unit) {
    case 'month':
      return language.date.monthsShort[month - 1] ?? '';
    case 'day':
      return localDigits(String(day), language);
    case 'minute':
      return clock(at, language, false);
    case 'second':
      return clock(at, language, true);
    case 'millisecond':
      return localDigits(`.${String(modulo(at, SECOND)).padStart(3, '0')}`, language);
    case 'year':
      return yearName(startOfDay(year, 1, 1), 1, locale);
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
  const isFar = Math.abs(year) >= FAR && power > 0;
  const next = startOfDay(year + (isFar ? 10 ** power : 1), 1, 1);
  return formatDate(unitAt(at, next - at, isFar ? `10^${power} years` : 'year'), { locale, style: 'short' });
}

function unitAt(at: Instant, duration: number, precision: Precision): DateValue {
  const bounds = [at, toInstant(at + duration - 1)] as const;
  return {
    text: '',
    form: 'date',
    begin: bounds,
    end: bounds,
    precision,
    approximate: false,
    uncertain: false,
    choices: [],
  };
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

function localDigits(text: string, { date }: Language): string {
  const digits = date.digits === undefined ? [] : Array.from(date.digits);
  return text.replace(/[0-9]/g, (digit) => digits[Number(digit)] ?? digit);
}
