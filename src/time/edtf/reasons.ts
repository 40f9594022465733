// Why a text is no date, in words. Those who read dates say which of these it is, and not the words.
import { daysInMonth } from '../civil.js';
import { lowest, type Mask } from './mask.js';
import { whyNotDate } from './why-not-date.js';

export { whyNotDate as notDate } from './why-not-date.js';

export function tooLong(length: number, longest: number): string {
  return `The text has ${length} characters; a date has at most ${longest}.`;
}

export function yearZero(): string {
  return 'There is no year -0000; 1 BCE is 0000.';
}

export function leadingZeros(): string {
  return 'A year after Y has no leading zeros.';
}

export function badExponent(): string {
  return 'The power of ten after E is 1 or more, without leading zeros.';
}

export function nearYear(): string {
  return 'Y is for years beyond ±9999; a nearer year is four digits alone.';
}

export function badSignificance(digits: number): string {
  return `The number of significant digits after S is 1 to ${digits} for this year.`;
}

export function farYear(): string {
  return 'Years beyond ±1,000,000,000,000 are not read.';
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

export function noMonth(month = '', day: string | undefined): string {
  return `There is no month${day === undefined ? ' or season' : ''} ${month}.`;
}

export function noDay(text: string, year: Mask, negative: boolean, month: Mask, day: Mask): string {
  if (lowest(day, 1, 31) === undefined) return `There is no day ${text.slice(-2)}.`;
  if (year.places.length + month.places.length + day.places.length > 0)
    return `There is no such day: ${text}.`;
  const days = daysInMonth(negative ? -year.base : year.base, month.base);
  return `${MONTHS[month.base - 1] ?? ''} ${negative ? '-' : ''}${String(year.base).padStart(4, '0')} has ${days} days.`;
}

export function notTime(text: string): string {
  if (/T\d\d(:\d\d)?(Z|[+-]|$)/.test(text)) return 'A time is complete to the second: hh:mm:ss.';
  if (/:\d\d[.,]\d*/.test(text)) return 'A fraction of a second is a point and one to three digits.';
  if (/[+-]\d{3,}$/.test(text)) return 'An offset is Z, ±hh or ±hh:mm.';
  if (/T.*[?~%]/.test(text)) return 'A date with a time cannot be marked with ?, ~ or %.';
  if (/^-?[\dX-]{7,}T/.test(text))
    return 'Before a time stands a whole date, YYYY-MM-DD, and after T stands hh:mm:ss.';
  return whyNotDate(text);
}

export function noHour(hour: number): string {
  return `There is no hour ${hour}; the end of a day is 00:00:00 of the next.`;
}

export function noMinute(minute: number): string {
  return `There is no minute ${minute}.`;
}

export function noSecond(second: number): string {
  return second === 60
    ? 'Leap seconds are not counted; a second is 00 to 59.'
    : `There is no second ${second}.`;
}

export function noOffset(zone: string): string {
  return /^-00(:00)?$/.test(zone) ? `There is no offset ${zone}; UTC is Z.` : `There is no offset ${zone}.`;
}

export function secondSlash(): string {
  return 'An interval has one "/", between two dates.';
}

export function timeInInterval(): string {
  return 'An interval runs from a date to a date, without times.';
}

export function endsFirst(text: string): string {
  return `It ends before it begins: ${text}.`;
}

export function openSet(open: string, close: string): string {
  return `A set that begins with ${open} ends with ${close}.`;
}

export function timeInSet(): string {
  return 'A set holds dates without times.';
}

export function emptyMember(): string {
  return 'A member of the set is empty.';
}

export function noRange(text: string): string {
  return `This is no range of dates: ${text}`;
}

export function lateOpenBegin(): string {
  return 'Only the first member of a set may begin with "..".';
}

export function earlyOpenEnd(): string {
  return 'Only the last member of a set may end with "..".';
}
