import type { Bounds, DateValue } from '../date-value.js';
import type { Instant } from '../instant.js';
import { ANY_TIME, greatest, lasting, least, openSides } from './interval.js';
import { finest } from '../precision.js';
import type { Refusal } from './refusal.js';
import { readSingleDate } from './single-date.js';

type SetForm = 'one-of' | 'all-of';

/**
 * Reads `[a,b..c]`, one moment somewhere in one of the members, and `{a,b..c}`,
 * which lasts from the first of its members to the last. `..` before the first
 * date or after the last leaves that side open. Refused if the text
 * is no set.
 */
export function readDateSet(text: string): DateValue | Refusal {
  const form = text.startsWith('[') ? 'one-of' : 'all-of';
  const close = form === 'one-of' ? ']' : '}';
  if (!text.endsWith(close)) return (reasons) => reasons.openSet(text.slice(0, 1), close);
  if (/\dT\d/.test(text)) return (reasons) => reasons.timeInSet();

  const texts = text.slice(1, -1).split(',');
  const choices: DateValue[] = [];
  for (const [i, memberText] of texts.entries()) {
    const member = readMember(memberText, form, i === 0, i === texts.length - 1);
    if (typeof member === 'function') return member;
    choices.push(member);
  }
  return together(text, form, choices);
}

/** A date, or a range of dates as one member: `1670..1672`, `..1984`, `1760-12..`. */
function readMember(text: string, form: SetForm, isFirst: boolean, isLast: boolean): DateValue | Refusal {
  if (text === '') return (reasons) => reasons.emptyMember();
  const [fromText = '', toText, ...more] = text.split('..');
  if (toText === undefined) return readSingleDate(text);
  if (more.length > 0 || (fromText === '' && toText === '')) return (reasons) => reasons.noRange(text);
  if (fromText === '' && !isFirst) return (reasons) => reasons.lateOpenBegin();
  if (toText === '' && !isLast) return (reasons) => reasons.earlyOpenEnd();

  const from = fromText === '' ? ANY_TIME : readSingleDate(fromText);
  if (typeof from === 'function') return from;
  const to = toText === '' ? ANY_TIME : readSingleDate(toText);
  if (typeof to === 'function') return to;
  const openBegin = fromText === '' ? 'open' : undefined;
  const openEnd = toText === '' ? 'open' : undefined;
  const range = lasting(text, form, { from, to, openBegin, openEnd });
  return typeof range === 'function' || form === 'all-of' ? range : asMoment(range);
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
