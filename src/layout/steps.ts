import { startOfDay, toCivilDate } from '../time/civil.js';
import { DAY, HOUR, MINUTE, SECOND, toInstant, YEAR, type Instant } from '../time/instant.js';

/** The unit that a step counts in, which its labels are cut to. */
export type StepUnit = 'millisecond' | 'second' | 'minute' | 'day' | 'month' | 'year';

/** A regular division of time. */
export interface Step {
  readonly unit: StepUnit;
  /** How many years, for a step of years. */
  readonly years?: number;
  /** Mean length, ms. */
  readonly duration: number;
  /** The boundaries from `begin` to `end`, both inclusive, in order. */
  readonly within: (begin: Instant, end: Instant) => Instant[];
  /** Finer steps whose boundaries include all of this one's, finest first. */
  readonly parts: readonly Step[];
}

/** Even steps from 1970-01-01T00:00Z, which begins a second, minute, hour and day. */
function even(unit: StepUnit, duration: number, parts: readonly Step[] = []): Step {
  return {
    unit,
    duration,
    parts,
    within(begin, end) {
      const first = Math.ceil(begin / duration);
      const count = Math.floor(end / duration) - first + 1;
      return Array.from({ length: Math.max(0, count) }, (_, index) => toInstant((first + index) * duration));
    },
  };
}

/** Some days of every month. */
function daysOfMonth(days: readonly number[], parts: readonly Step[] = []): Step {
  return {
    unit: 'day',
    duration: YEAR / 12 / days.length,
    parts,
    within: (begin, end) => {
      const starts = monthly(1).within(toInstant(begin - 31 * DAY), end);
      return starts
        .flatMap((start) => days.map((day) => toInstant(start + (day - 1) * DAY)))
        .filter((day) => day >= begin && day <= end);
    },
  };
}

function monthly(months: number, parts: readonly Step[] = []): Step {
  return {
    unit: 'month',
    duration: (YEAR / 12) * months,
    parts,
    within(begin, end) {
      const { year, month } = toCivilDate(begin);
      const first = Math.floor((month - 1) / months) * months;
      return counted(begin, end, (index) => {
        const count = first + index * months;
        return startOfDay(year + Math.floor(count / 12), (count % 12) + 1, 1);
      });
    },
  };
}

/**
 * Round years as they are spoken: before our era the multiples of years BCE
 * (astronomical 1 − n), from it the multiples of years CE and the year 1, so
 * that no tick ever falls on a year 0 that nobody counts.
 */
function yearly(years: number, parts: readonly Step[] = []): Step {
  const toYear = (count: number): number => {
    if (years === 1 || count > 0) return count * years;
    return 1 + count * years;
  };
  return {
    unit: 'year',
    years,
    duration: years * YEAR,
    parts,
    within(begin, end) {
      const first = Math.floor(toCivilDate(begin).year / years) - 1;
      return counted(begin, end, (index) => startOfDay(toYear(first + index), 1, 1));
    },
  };
}

function counted(begin: Instant, end: Instant, toStart: (index: number) => Instant): Instant[] {
  const starts: Instant[] = [];
  for (let index = 0; ; index += 1) {
    const start = toStart(index);
    if (start > end) return starts;
    // Where neighbours no longer differ in a float64, one of them is enough.
    if (start >= begin && start !== starts.at(-1)) starts.push(start);
  }
}

function evenSteps(
  unit: StepUnit,
  duration: number,
  counts: readonly (readonly [number, ...number[]])[],
): Step[] {
  return counts.map(([count, ...parts]) =>
    even(
      unit,
      count * duration,
      parts.map((part) => even(unit, part * duration)),
    ),
  );
}

const ODD_DAYS = Array.from({ length: 15 }, (_, index) => 1 + 2 * index);

const CALENDAR: readonly Step[] = [
  ...evenSteps('millisecond', 1, [[1], [2, 1], [5, 1], [10, 1, 5], [20, 5, 10], [50, 10], [100, 10, 50]]),
  ...evenSteps('millisecond', 1, [
    [200, 50, 100],
    [500, 100],
  ]),
  ...evenSteps('second', SECOND, [
    [1, 0.1, 0.5],
    [2, 1],
    [5, 1],
    [10, 1, 5],
    [30, 5, 10],
  ]),
  ...evenSteps('minute', MINUTE, [
    [1, 0.25, 0.5],
    [2, 1],
    [5, 1],
    [10, 1, 5],
    [30, 5, 10],
  ]),
  ...evenSteps('minute', HOUR, [
    [1, 0.25, 0.5],
    [3, 1],
    [6, 1, 3],
    [12, 3, 6],
  ]),
  even('day', DAY, [even('minute', 6 * HOUR), even('minute', 12 * HOUR)]),
  daysOfMonth(ODD_DAYS, [even('day', DAY)]),
  daysOfMonth([1, 6, 11, 16, 21, 26], [even('day', DAY)]),
  daysOfMonth([1, 8, 15, 22], [even('day', DAY)]),
  daysOfMonth([1, 16], [even('day', DAY), daysOfMonth([1, 6, 11, 16, 21, 26])]),
  monthly(1, [daysOfMonth([1, 11, 21])]),
  monthly(3, [monthly(1)]),
  yearly(1, [monthly(1), monthly(3)]),
];

const YEARS: readonly Step[] = Array.from({ length: 14 }, (_, power) => 10 ** power).flatMap((ten) => [
  ...(ten === 1 ? [] : [yearly(ten, [yearly(ten / 10), yearly(ten / 5), yearly(ten / 2)])]),
  yearly(2 * ten, [yearly(ten)]),
  yearly(5 * ten, [yearly(ten)]),
]);

/** Every step from a millisecond to fifty trillion years, finest first. */
export const STEPS: readonly Step[] = [...CALENDAR, ...YEARS];
