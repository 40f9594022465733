import { fill } from '../i18n/fill.js';
import { languageFor } from '../i18n/languages.js';
import type { TaleWords } from '../i18n/tale-words.js';
import { toCivilDate } from './civil.js';
import type { DateValue } from './date-value.js';
import { formatDate } from './format-date.js';
import { calendarUnitOf } from './format-moment.js';
import {
  rangeJoin,
  sayBoth,
  sayUnit,
  wordingOf,
  type CalendarUnit,
  type Wording,
} from './format-patterns.js';
import { toDate } from './read-date.js';

/** Years whose number needs no era. */
const BARE = { from: 100, to: 9999 } as const;

/** The dates of one language as they stand in a sentence: those of its lists, but for the months. */
function wordingIn(locale: string, { months, monthsWithDay }: TaleWords): Wording {
  const language = languageFor(locale);
  const wording = wordingOf(language, 'long');
  const date = wording.words;
  return {
    ...wording,
    words: { ...date, months: months ?? date.months, monthsWithDay: monthsWithDay ?? date.monthsWithDay },
  };
}

/** The day, month or year of a date that nothing more is known of. */
function plainUnitOf(value: DateValue | undefined): CalendarUnit | undefined {
  if (!value || value.form !== 'date' || value.approximate || value.uncertain) return undefined;
  const unit = calendarUnitOf(value);
  return unit && unit.year >= BARE.from && unit.year <= BARE.to ? unit : undefined;
}

/** Both ends of an interval from one day to another, as they were written. */
function daysOf({ form, text, openBegin, openEnd }: DateValue): readonly DateValue[] | undefined {
  if (form !== 'interval' || openBegin || openEnd) return undefined;
  const ends = text.split('/').flatMap((end) => {
    const date = toDate(end);
    return date && plainUnitOf(date)?.unit === 'day' ? [date] : [];
  });
  return ends.length === 2 ? ends : undefined;
}

export interface When {
  readonly text: string;
  /** From one day to another, in other months: something that lasted. */
  readonly isSpan: boolean;
}

/**
 * A date as it stands in a sentence, such as "in September 2017" or "on 10–11
 * November 2017"; nothing where it is of another form, as "some time in the 1940s".
 */
export function formatWhen(value: DateValue, locale: string, words: TaleWords): When | undefined {
  const { when } = words;
  const wording = wordingIn(locale, words);
  const unit = plainUnitOf(value);
  if (unit) return { text: fill(when[unit.unit], { date: sayUnit(unit, wording) }), isSpan: false };
  const ends = daysOf(value);
  const [from, to] = ends?.map(({ begin }) => ({ unit: 'day' as const, ...toCivilDate(begin[0]) })) ?? [];
  if (!ends || !from || !to) return undefined;
  if (from.year === to.year && from.month === to.month) {
    const date = sayBoth(from, to, rangeJoin(wording), wording);
    return { text: fill(when.days, { date }), isSpan: false };
  }
  const say = (end: DateValue): string => formatDate(end, { locale, style: 'long' });
  const [first = '', last = ''] = ends.map(say);
  return { text: fill(when.span, { 1: first, 2: last, range: say(value) }), isSpan: true };
}
