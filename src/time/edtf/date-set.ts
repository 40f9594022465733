import type { Bounds, DateValue } from '../date-value.js';
import type { Instant } from '../instant.js';
import { ANY_TIME, greatest, lasting, least, openSides } from './interval.js';
import { finest } from '../precision.js';
import { readSingleDate } from './single-date.js';

type SetForm = 'one-of' | 'all-of';

/**
 * Reads `[a,b..c]`, one moment somewhere in one of the members, and `{a,b..c}`,
 * which lasts from the first of its members to the last. `..` before the first
 * date or after the last leaves that side open. Returns the reason, in words, if
 * the text is no set.
 */
export function readDateSet(text: string): DateValue | string {
  const form = text.startsWith('[') ? 'one-of' : 'all-of';
  const close = form === 'one-of' ? ']' : '}';
  if (!text.endsWith(close)) return `A set that begins with ${text.slice(0, 1)} ends with ${close}.`;
  if (/\dT\d/.test(text)) return 'A set holds dates without times.';

  const texts = text.slice(1, -1).split(',');
  const choices: DateValue[] = [];
  for (const [i, memberText] of texts.entries()) {
    const member = readMember(memberText, form, i === 0, i === texts.length - 1);
    if (typeof member === 'string') return member;
    choices.push(member);
  }
  return together(text, form, choices);
}

/** A date, or a range of dates as one member: `1670..1672`, `..1984`, `1760-12..`. */
function readMember(text: string, form: SetForm, isFirst: boolean, isLast: boolean): DateValue | string {
  if (text === '') return 'A member of the set is empty.';
  const [fromText = '', toText, ...more] = text.split('..');
  if (toText === undefined) return readSingleDate(text);
  if (more.length > 0 || (fromText === '' && toText === '')) return `This is no range of dates: ${text}`;
  if (fromText === '' && !isFirst) return 'Only the first member of a set may begin with "..".';
  if (toText === '' && !isLast) return 'Only the last member of a set may end with "..".';

  const from = fromText === '' ? ANY_TIME : readSingleDate(fromText);
  if (typeof from === 'string') return from;
  const to = toText === '' ? ANY_TIME : readSingleDate(toText);
  if (typeof to === 'string') return to;
  const openBegin = fromText === '' ? 'open' : undefined;
  const openEnd = toText === '' ? 'open' : undefined;
  const range = lasting(text, form, { from, to, openBegin, openEnd });
  return typeof range === 'string' || form === 'all-of' ? range : asMoment(range);
}

/** One moment anywhere between the begin and the end. */
function asMoment(range: DateValue): DateValue {
  const bounds: Bounds = [range.begin[0], range.end[1]];
  return { ...range, begin: bounds, end: bounds };
}

function together(text: string, form: SetForm, choices: readonly DateValue[]): DateValue {
  const bound = (side: 'begin' | 'end', i: 0 | 1, pick: (a: Instant, b: Instant) => Instant): Instant =>
    choices.map((choice) => choice[side][i]).reduce(pick);
  const value: DateValue = {
    text,
    form,
    begin: [bound('begin', 0, least), bound('begin', 1, least)],
    end: [bound('end', 0, greatest), bound('end', 1, greatest)],
    precision: choices.map((choice) => choice.precision).reduce(finest),
    approximate: choices.some((choice) => choice.approximate),
    uncertain: choices.some((choice) => choice.uncertain),
    ...openSides(choices[0]?.openBegin, choices.at(-1)?.openEnd),
    choices,
  };
  return form === 'all-of' ? value : asMoment(value);
}
