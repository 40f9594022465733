import { daysInMonth, endOfDay, startOfDay } from '../civil.js';
import type { DateValue, Precision } from '../date-value.js';
import { highest, lowest, toMask, trailingUnspecified, type Mask, type Pick } from './mask.js';
import { toMoment } from '../moment.js';
import { readPlain } from './plain-date.js';
import { yearPrecision } from '../precision.js';
import { subYear, type SubYear } from './sub-year.js';
import type { Refusal } from './refusal.js';
import { readYear } from './year.js';

const CALENDAR_DATE =
  /^([?~%]?)(-?)([\dX]{4})([?~%]?)(?:-([?~%]?)([\dX]{2})([?~%]?)(?:-([?~%]?)([\dX]{2})([?~%]?))?)?$/;

/** Any month, any day: as far as bounds go, a part that is not written is one that is not specified. */
const ANY = toMask('XX');

/** A leap year: it has every day that any other year has. */
const LEAP_YEAR = 2000;

/**
 * Reads one date without a time, of any EDTF level: calendar dates with `?~%`
 * and X anywhere, seasons, long years. Each X runs only over digits that make a
 * date which exists. Refused if the text is no such date.
 */
export function readSingleDate(text: string): DateValue | Refusal {
  const plain = readPlain(text);
  if (plain && plain.precision !== 'second') return plain;
  if (/[YS]/.test(text)) return readYear(text);

  const parts = CALENDAR_DATE.exec(text);
  if (!parts) return (reasons) => reasons.notDate(text);
  const [, s1 = '', minus, yearText = '', s2 = '', s3 = '', monthText, s4 = '', s5 = '', dayText, s6 = ''] =
    parts;
  const signs = s1 + s2 + s3 + s4 + s5 + s6;
  const negative = minus === '-';
  const year = toMask(yearText);
  if (negative && yearText === '0000') return (reasons) => reasons.yearZero();

  const season = monthText !== undefined && dayText === undefined ? subYear(Number(monthText)) : undefined;
  if (season) return inSeason(text, year, negative, season, signs);

  const month = monthText === undefined ? ANY : toMask(monthText);
  const day = dayText === undefined ? ANY : toMask(dayText);
  const exists = (y: number): boolean => monthOf(lowest, y, month, day) !== undefined;
  if (lowest(month, 1, 12) === undefined) return (reasons) => reasons.noMonth(monthText, dayText);
  const first = exists(LEAP_YEAR) ? yearOf(lowest, year, negative, exists) : undefined;
  const last = first === undefined ? undefined : yearOf(highest, year, negative, exists);
  if (first === undefined || last === undefined)
    return (reasons) => reasons.noDay(text, year, negative, month, day);

  const firstMonth = monthOf(lowest, first, month, day) ?? 1;
  const lastMonth = monthOf(highest, last, month, day) ?? 12;
  const earliest = startOfDay(first, firstMonth, dayOf(lowest, first, firstMonth, day) ?? 1);
  const latest = endOfDay(last, lastMonth, dayOf(highest, last, lastMonth, day) ?? 31);
  const precision: Precision =
    dayText !== undefined
      ? 'day'
      : monthText !== undefined
        ? 'month'
        : yearPrecision(trailingUnspecified(year));
  return toMoment(text, earliest, latest, precision, signs);
}

function inSeason(text: string, year: Mask, negative: boolean, season: SubYear, signs: string): DateValue {
  const first = yearOf(lowest, year, negative) ?? 0;
  const last = yearOf(highest, year, negative) ?? 0;
  const lastYear = season.last > 12 ? last + 1 : last;
  const lastMonth = season.last > 12 ? season.last - 12 : season.last;
  const latest = endOfDay(lastYear, lastMonth, daysInMonth(lastYear, lastMonth));
  return toMoment(text, startOfDay(first, season.first, 1), latest, 'season', signs);
}

/** The first or last year of the mask that fits; before year 0 the larger number is the earlier year. */
function yearOf(
  pick: Pick,
  year: Mask,
  negative: boolean,
  fits: (y: number) => boolean = () => true,
): number | undefined {
  if (!negative) return pick(year, 0, 9999, fits);
  const opposite = pick === lowest ? highest : lowest;
  const magnitude = opposite(year, 1, 9999, (y) => fits(-y));
  return magnitude === undefined ? undefined : -magnitude;
}

/** The first or last month that has one of the days. */
function monthOf(pick: Pick, year: number, month: Mask, day: Mask): number | undefined {
  return pick(month, 1, 12, (m) => dayOf(pick, year, m, day) !== undefined);
}

function dayOf(pick: Pick, year: number, month: number, day: Mask): number | undefined {
  return pick(day, 1, daysInMonth(year, month));
}
