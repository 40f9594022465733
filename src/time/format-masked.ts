import { fill } from '../i18n/fill.js';
import { toCivilDate } from './civil.js';
import type { DateValue } from './date-value.js';
import {
  dayAndMonth,
  monthName,
  sayBetween,
  sayUnit,
  yearNumber,
  type CalendarUnit,
  type Wording,
} from './format-patterns.js';
import { sayYearSpan } from './format-years.js';

/** The parts of a calendar date as written, without `? ~ %`: digits and X, or a season in the place of the month. */
export interface MaskedParts {
  readonly isNegative: boolean;
  readonly year: string;
  readonly month: string | undefined;
  readonly day: string | undefined;
}

const CALENDAR_DATE = /^(-?)([\dX]{4})(?:-([\dX]{2}))?(?:-([\dX]{2}))?$/;
const FIRST_SEASON = 21;
const NORTHERN_SPRING = 25;
const SOUTHERN_SPRING = 29;
const FIRST_QUARTER = 33;
const SEASONS = 4;

/** The parts of an EDTF text that names a season or leaves digits unspecified; `undefined` for any other. */
export function maskedParts(text: string): MaskedParts | undefined {
  const [, minus, year, month, day] = CALENDAR_DATE.exec(text.replace(/[?~%]/g, '')) ?? [];
  if (year === undefined) return undefined;
  return text.includes('X') || isSeason(month) ? { isNegative: minus === '-', year, month, day } : undefined;
}

function isSeason(month: string | undefined): boolean {
  return month !== undefined && Number(month) >= FIRST_SEASON;
}

function isKnown(part: string | undefined): part is string {
  return part !== undefined && !part.includes('X');
}

function isMissing(part: string | undefined): boolean {
  return part === undefined || part === 'XX';
}

export function sayMasked(value: DateValue, parts: MaskedParts, wording: Wording): string {
  const { month, day } = parts;
  const says = isSeason(month)
    ? saySeason(parts, wording)
    : isKnown(parts.year)
      ? sayInYear(parts, wording)
      : isMissing(month) && isMissing(day)
        ? sayYear(parts, wording)
        : isKnown(month) && isMissing(day)
          ? withYear(monthName(Number(month), wording), parts, wording)
          : isKnown(month) && isKnown(day)
            ? withYear(
                dayAndMonth({ year: 0, month: Number(month), day: Number(day) }, wording),
                parts,
                wording,
              )
            : undefined;
  return says ?? sayBounds(value, parts, wording);
}

/** A year that is known, whose month or day is not. */
function sayInYear({ isNegative, year, month, day }: MaskedParts, wording: Wording): string | undefined {
  const { words, style } = wording;
  const at = { year: isNegative ? -Number(year) : Number(year), month: Number(month), day: 1 };
  const said = (unit: CalendarUnit['unit'], template: string): string => {
    const text = sayUnit({ unit, ...at }, wording);
    return style === 'short' ? text : fill(template, { 1: text });
  };
  if (month === 'XX' && isMissing(day))
    return said('year', day === undefined ? words.monthNotGiven : words.dayNotGiven);
  return isKnown(month) && day === 'XX' ? said('month', words.dayNotGiven) : undefined;
}

/** A year of which some digits are known, or none; `undefined` if the known ones do not come first. */
function sayYear({ isNegative, year }: MaskedParts, wording: Wording): string | undefined {
  if (year === 'XXXX') return wording.words.yearUnknown;
  if (!/^\d+X*$/.test(year)) return undefined;
  const [low, high] = [Number(year.replaceAll('X', '0')), Number(year.replaceAll('X', '9'))];
  // -0000 is no year of EDTF.
  return isNegative ? sayYearSpan(-high, -Math.max(low, 1), wording) : sayYearSpan(low, high, wording);
}

function withYear(text: string, parts: MaskedParts, wording: Wording): string | undefined {
  const year = sayYear(parts, wording);
  return year === undefined ? undefined : fill(wording.words.inYear, { 1: text, 2: year });
}

function saySeason(parts: MaskedParts, wording: Wording): string | undefined {
  const { words, style } = wording;
  const { isNegative, year } = parts;
  const code = Number(parts.month);
  const index = code < FIRST_QUARTER ? (code - FIRST_SEASON) % SEASONS : code - FIRST_QUARTER + SEASONS;
  const s = words.seasons[index] ?? '';
  const number = isNegative ? -Number(year) : Number(year);
  const text = isKnown(year)
    ? fill(words.season, {
        s,
        y: yearNumber(number, wording),
        th: words.ordinalEnding?.(Math.abs(number)) ?? '',
      })
    : withYear(s, parts, wording);
  if (text === undefined || style === 'short' || code < NORTHERN_SPRING || code >= FIRST_QUARTER) return text;
  return fill(code < SOUTHERN_SPRING ? words.northern : words.southern, { 1: text });
}

/** The first and last day, month or year; with the text itself where not all between them are meant. */
function sayBounds({ text, begin, precision }: DateValue, parts: MaskedParts, wording: Wording): string {
  const unit = precision === 'day' || precision === 'month' ? precision : 'year';
  const [from, to] = [toCivilDate(begin[0]), toCivilDate(begin[1])];
  const between = sayBetween({ unit, ...from }, { unit, ...to }, wording);
  const isWhole = /^\d*X*$/.test([parts.year, parts.month, parts.day].join(''));
  return isWhole ? between : fill(wording.words.withNote, { 1: between, 2: text });
}
