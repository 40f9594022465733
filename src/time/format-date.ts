import { fill } from '../i18n/fill.js';
import { languageFor } from '../i18n/languages.js';
import type { DateValue } from './date-value.js';
import { calendarUnitOf, sayMoment } from './format-moment.js';
import { afterPreposition, rangeJoin, sayBetween, sayBoth, wordingOf } from './format-patterns.js';
import type { DateStyle, Wording } from './format-patterns.js';
import type { Instant } from './instant.js';
import { toMoment } from './moment.js';
import { toDate } from './read-date.js';

export interface FormatDateOptions {
  /** A BCP 47 tag; English where the language is not known. */
  readonly locale: string;
  readonly style: DateStyle;
  /** The present: what is open and begins later does not last "to now". */
  readonly now?: Instant;
}

/** More members of a set than these are told by the first and the last. */
const MOST_CHOICES = 3;

/**
 * A date in words: what is known and no more. Gregorian calendar, UTC; there is
 * no year 0, the year before 1 is 1 BCE. The words are this library's own, so
 * the text is the same in every browser and in Node.
 */
export function formatDate(value: DateValue, { locale, style, now }: FormatDateOptions): string {
  const teller: Teller = { wording: wordingOf(languageFor(locale), style), now };
  switch (value.form) {
    case 'date':
      return tell(value, teller);
    case 'interval':
      return tellInterval(value, teller);
    case 'one-of':
      return tellOneOf(value, teller);
    case 'all-of':
      return inList(
        membersOf(value).map((member) => tellMember(member, teller)),
        'and',
        teller,
      );
  }
}

interface Teller {
  readonly wording: Wording;
  readonly now: Instant | undefined;
}

function tell(value: DateValue, { wording, now }: Teller): string {
  return sayMoment(value, wording, now);
}

interface Ends {
  readonly from: DateValue | undefined;
  readonly to: DateValue | undefined;
}

/** The two ends of `a/b` or `a..b` as they were written; `undefined` where a side is open or unknown. */
export function endsOf(value: DateValue): Ends {
  const { text, begin, end, openBegin, openEnd } = value;
  const [fromText = '', toText = ''] = text.split(text.includes('/') ? '/' : '..');
  return {
    from: openBegin ? undefined : endOf(value, fromText, begin),
    to: openEnd ? undefined : endOf(value, toText, end),
  };
}

/** What is written on a side; its bounds where nothing is. */
function endOf(value: DateValue, text: string, [earliest, latest]: DateValue['begin']): DateValue {
  const date = text === '' ? undefined : toDate(text);
  if (date) return date;
  const signs = (value.approximate ? '~' : '') + (value.uncertain ? '?' : '');
  return toMoment('', earliest, latest, value.precision, signs);
}

function membersOf(value: DateValue): readonly DateValue[] {
  return value.choices.length > 0 ? value.choices : [value];
}

function inList(items: readonly string[], word: 'or' | 'and', { wording: { words } }: Teller): string {
  const last = items.at(-1) ?? words.unknown;
  return items.length < 2 ? last : fill(words[word], { 1: items.slice(0, -1).join(words.comma), 2: last });
}

function tellInterval(value: DateValue, teller: Teller): string {
  const { wording, now } = teller;
  const { words } = wording;
  const { from, to } = endsOf(value);
  if (from && to) return tellFromTo(from, to, teller);
  const begin = from ? tell(from, teller) : words.unknown;
  if (to) {
    const end = tell(to, teller);
    return value.openBegin === 'open'
      ? inList([end, words.earlier], 'and', teller)
      : rangeJoin(wording)(begin, end);
  }
  if (value.openEnd === 'open' && value.openBegin !== 'open') {
    const isAhead = now !== undefined && value.begin[0] > now;
    return isAhead ? inList([begin, words.later], 'and', teller) : fill(words.toNow, { 1: begin });
  }
  return from ? rangeJoin(wording)(begin, words.unknown) : words.unknown;
}

function tellFromTo(from: DateValue, to: DateValue, teller: Teller): string {
  const { wording } = teller;
  const join = rangeJoin(wording);
  const [begin, end] = [tell(from, teller), tell(to, teller)];
  if (begin === end) return begin;
  const [first, last] = [plainUnitOf(from), plainUnitOf(to)];
  return first && last ? sayBoth(first, last, join, wording) : join(begin, end);
}

/** The unit of a date of which nothing more has to be said. */
function plainUnitOf(value: DateValue): ReturnType<typeof calendarUnitOf> {
  return value.approximate || value.uncertain ? undefined : calendarUnitOf(value);
}

/** A member of an all-of: a date, or a range of them. */
function tellMember(value: DateValue, teller: Teller): string {
  if (value.form === 'date') return tell(value, teller);
  const { later } = teller.wording.words;
  const { from } = endsOf(value);
  return value.openEnd && from
    ? inList([tell(from, teller), later], 'and', teller)
    : tellInterval(value, teller);
}

function tellOneOf(value: DateValue, teller: Teller): string {
  const members = membersOf(value);
  const [first] = members;
  if (first && members.length === 1) return tellOption(first, teller);
  const isOpen = value.openBegin !== undefined || value.openEnd !== undefined;
  const hasRange = members.some(({ form }) => form !== 'date');
  if (!isOpen && (hasRange || members.length > MOST_CHOICES)) return tellSpread(members, teller);
  return inList(
    members.map((member) => tellOption(member, teller)),
    'or',
    teller,
  );
}

/** A member of a one-of: a date, or a moment somewhere in a range. */
function tellOption(value: DateValue, teller: Teller): string {
  const { wording } = teller;
  const { words } = wording;
  if (value.form === 'date') return tell(value, teller);
  const { from, to } = endsOf(value);
  if (from && to) return tellBetween(from, to, teller);
  if (to) return inList([tell(to, teller), words.earlier], 'or', teller);
  if (!from) return words.unknown;
  const unit = plainUnitOf(from);
  if (unit?.unit === 'day' && words.after !== undefined) {
    return fill(words.after, { 1: afterPreposition(unit, wording) });
  }
  return inList([tell(from, teller), words.later], 'or', teller);
}

function tellBetween(from: DateValue, to: DateValue, teller: Teller): string {
  const [first, last] = [plainUnitOf(from), plainUnitOf(to)];
  if (first && last) return sayBetween(first, last, teller.wording);
  return rangeJoin(teller.wording)(tell(from, teller), tell(to, teller));
}

/** From the earliest of all members to the latest. */
function tellSpread(members: readonly DateValue[], teller: Teller): string {
  const earliest = members.reduce((a, b) => (b.begin[0] < a.begin[0] ? b : a));
  const latest = members.reduce((a, b) => (b.end[1] > a.end[1] ? b : a));
  const from = earliest.form === 'date' ? earliest : endsOf(earliest).from;
  const to = latest.form === 'date' ? latest : endsOf(latest).to;
  return from && to ? tellBetween(from, to, teller) : teller.wording.words.unknown;
}
