import { columnsOf } from '../dataset/columns.js';
import type { Dataset } from '../dataset/types.js';
import type { DateValue, Precision } from '../time/date-value.js';
import { DAY, HOUR, MINUTE, SECOND, toInstant, YEAR, type Span } from '../time/instant.js';
import { startOfDay } from '../time/civil.js';

/** Room at each end, as a part of the whole. */
const PADDING = 0.04;
/** Room for the arrow of an open end. */
const OPEN_PADDING = 0.12;
/** A lone moment is seen among this many of its own units. */
const LONE_UNITS = 8;

/**
 * The span of everything: the finite bounds of all dates, with room at both ends
 * and more where a date is open. A lone moment is given a few of its own units
 * around it (a day about a week, a year about a decade). Without any event it is
 * the year of `asOf`, else 2000 to 2050. A part of a dataset has the span of the whole.
 */
export function extentOf(dataset: Dataset): Span {
  const whole = dataset.whole ?? dataset;
  let extent = extents.get(whole);
  if (!extent) {
    extent = findExtent(whole);
    extents.set(whole, extent);
  }
  return extent;
}

const extents = new WeakMap<Dataset, Span>();

function findExtent(dataset: Dataset): Span {
  const { begin: begins, end: ends, latest, open, precision, length } = columnsOf(dataset);
  let [begin, end] = [Infinity, -Infinity];
  const widen = (bound: number): void => {
    if (!Number.isFinite(bound)) return;
    if (bound < begin) begin = bound;
    if (bound > end) end = bound;
  };
  for (let rank = 0; rank < length; rank++) {
    widen(begins[rank] ?? 0);
    widen(ends[rank] ?? 0);
  }
  for (const rank of open) {
    const date = dataset.events[rank]?.date;
    if (date) [...date.begin, ...date.end].forEach(widen);
  }
  if (begin > end) return defaultSpan(dataset.asOf);
  const [openBegin, openEnd] = [begins[0] === -Infinity, ends[latest] === Infinity];
  return padded(begin, end, unitOf(precision), openBegin, openEnd);
}

function padded(begin: number, end: number, unit: number, openBegin: boolean, openEnd: boolean): Span {
  const lone = (end - begin) / unit <= 1.5;
  const grow = lone ? Math.max(0, LONE_UNITS * unit - (end - begin)) / 2 : 0;
  const size = end - begin + 2 * grow;
  return {
    begin: toInstant(begin - grow - size * (openBegin ? OPEN_PADDING : PADDING)),
    end: toInstant(end + grow + size * (openEnd ? OPEN_PADDING : PADDING)),
  };
}

function defaultSpan(asOf: DateValue | undefined): Span {
  const [begin, end] = asOf ? [asOf.begin[0], asOf.end[1]] : [-Infinity, Infinity];
  const middle = begin + (end - begin) / 2;
  if (Number.isFinite(middle))
    return { begin: toInstant(middle - YEAR / 2), end: toInstant(middle + YEAR / 2) };
  return { begin: startOfDay(2000, 1, 1), end: startOfDay(2050, 1, 1) };
}

const UNITS = {
  millisecond: 1,
  second: SECOND,
  minute: MINUTE,
  hour: HOUR,
  day: DAY,
  month: YEAR / 12,
  season: YEAR / 4,
  year: YEAR,
  decade: 10 * YEAR,
  century: 100 * YEAR,
  millennium: 1000 * YEAR,
} as const;

/** The length of a unit, ms. */
export function unitOf(precision: Precision): number {
  if (precision in UNITS) return UNITS[precision as keyof typeof UNITS];
  return 10 ** Number(precision.slice(3, -' years'.length)) * YEAR;
}
