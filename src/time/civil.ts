import { DAY, toInstant, type Instant } from './instant.js';

/**
 * Days and years of the proleptic Gregorian calendar, counted in float64 and so
 * exact for any year up to ±1e12. Years are astronomical: 0 is 1 BCE. Months
 * and days count from 1. The day counts follow Howard Hinnant, "chrono-Compatible
 * Low-Level Date Algorithms" (2013): a year that begins in March puts the leap
 * day last, and 400 years are always 146,097 days.
 */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAYS_IN_ERA = 146_097;
/** From 0000-03-01 to 1970-01-01. */
const EPOCH = 719_468;

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Days from 1970-01-01 to a day, negative before it. */
export function toDayCount(year: number, month: number, day: number): number {
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_IN_ERA + dayOfEra - EPOCH;
}

/** The first millisecond of a day, UTC: the nearest float64 where milliseconds no longer fit one. */
export function startOfDay(year: number, month: number, day: number): Instant {
  return toInstant(toDayCount(year, month, day) * DAY);
}

/** The last millisecond of a day, UTC. */
export function endOfDay(year: number, month: number, day: number): Instant {
  return toInstant((toDayCount(year, month, day) + 1) * DAY - 1);
}

/** The day, UTC, in which an instant lies. */
export function toCivilDate(instant: Instant): CivilDate {
  const whole = Math.floor(instant / DAY);
  // Beyond ±285,000 years a day's own start may divide to just below a whole number.
  const days = ((whole + 1) * DAY <= instant ? whole + 1 : whole) + EPOCH;
  const era = Math.floor(days / DAYS_IN_ERA);
  const dayOfEra = days - era * DAYS_IN_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}
