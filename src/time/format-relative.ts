import { differenceInCalendarMonths } from 'date-fns/differenceInCalendarMonths';
import { fill, plural } from '../i18n/fill.js';
import { languageFor } from '../i18n/languages.js';
import { sayAmount } from './format-years.js';
import { DAY, YEAR, type Instant } from './instant.js';

/** A `Date` reaches so many days to either side of 1970. */
const DATE_LIMIT = 1e8;
const MONTHS_IN_YEAR = 12;

/** A `Date` whose parts are those of UTC: date-fns reads those of the machine's zone. */
class UtcDate extends Date {
  override getFullYear(): number {
    return this.getUTCFullYear();
  }
  override getMonth(): number {
    return this.getUTCMonth();
  }
}

/** Whole months from one day, counted from 1970, to a later one; the last day of a month completes one. */
function monthsBetween(from: number, to: number): number {
  const isDate = Math.abs(from) < DATE_LIMIT && Math.abs(to) < DATE_LIMIT;
  if (!isDate) return Math.trunc(((to - from) * DAY) / YEAR) * MONTHS_IN_YEAR;
  const [first, last] = [new UtcDate(from * DAY), new UtcDate(to * DAY)];
  const isFull = last.getUTCDate() >= first.getUTCDate() || new Date((to + 1) * DAY).getUTCDate() === 1;
  return differenceInCalendarMonths(last, first) - (isFull ? 0 : 1);
}

/**
 * How far a moment lies from the present: "in 3 months", "2 years ago", "today".
 * Whole days, months or years, the coarsest of which one has passed; days are
 * days of UTC, whatever the zone of the machine.
 */
export function formatRelative(instant: Instant, now: Instant, locale: string): string {
  const language = languageFor(locale);
  const { relative, code } = language;
  const [day, today] = [Math.floor(instant / DAY), Math.floor(now / DAY)];
  const days = day - today;
  if (!Number.isFinite(days)) return language.date.unknown;
  if (days === 0) return relative.today;
  if (Math.abs(days) === 1) return days < 0 ? relative.yesterday : relative.tomorrow;

  const { past, future } = relative;
  const [inDays, inMonths, inYears] = typeof future === 'string' ? [future, future, future] : future;
  const tell = (template: string, amount: string): string => fill(days < 0 ? past : template, { 1: amount });
  const months = monthsBetween(Math.min(day, today), Math.max(day, today));
  if (months === 0) return tell(inDays, plural(relative.days, Math.abs(days), code));
  if (months < MONTHS_IN_YEAR) return tell(inMonths, plural(relative.months, months, code));
  return tell(inYears, sayAmount(Math.floor(months / MONTHS_IN_YEAR), language));
}
