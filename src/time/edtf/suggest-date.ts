import { nearMisses } from './near-misses.js';

/** Whether a text is EDTF. */
export type IsDate = (text: string) => boolean;

/**
 * The EDTF text that was probably meant by a text which is none, or `undefined`.
 * Nothing is suggested that `isDate` does not take. The text is to be no longer
 * than a date may be.
 */
export function suggestDate(text: string, isDate: IsDate): string | undefined {
  const tidy = text
    .trim()
    .replace(/^["'‘“](.*)["'’”]$/, '$1')
    .replace(/\s+/g, ' ')
    .replace(/^the /i, '')
    .replace(/\?~|~\?/g, '%');
  return nearestDate(tidy, isDate) ?? nearestSet(tidy, isDate) ?? nearestInterval(tidy, isDate);
}

/** How deep doubts may be nested, as in "about 1850 (?)". */
const DEEPEST = 3;

const APPROXIMATE = /^(?:circa|ca?\.?|about|around|approx(?:imately|\.)?|~) ?(.+)$/i;
const UNCERTAIN = [/^(?:perhaps|probably|possibly|maybe) (.+)$/i, /^(.+?) ?(?:\(\?\)|\?)$/];

function nearestDate(text: string, isDate: IsDate, depth = 0): string | undefined {
  if (isDate(text)) return text;
  const near = nearMisses(text).find(isDate);
  if (near !== undefined) return near;
  if (depth === DEEPEST) return undefined;
  const about = APPROXIMATE.exec(text)?.[1];
  if (about !== undefined) return marked(nearestDate(about, isDate, depth + 1), '~', isDate);
  const perhaps = UNCERTAIN.map((seen) => seen.exec(text)?.[1]).find((inside) => inside !== undefined);
  return perhaps === undefined ? undefined : marked(nearestDate(perhaps, isDate, depth + 1), '?', isDate);
}

/** The date with a sign at its end, joined with the one that stands there. */
function marked(date: string | undefined, sign: '~' | '?', isDate: IsDate): string | undefined {
  if (date === undefined) return undefined;
  const last = date.slice(-1);
  const candidate = /[?~%]/.test(last) ? date.slice(0, -1) + (last === sign ? sign : '%') : date + sign;
  return isDate(candidate) ? candidate : undefined;
}

/** What stands in words or loosely for a set: `{1}` and `{2}` are its dates. */
const SETS: readonly (readonly [seen: RegExp, meant: string])[] = [
  [/^between (.+) and (.+)$/i, '[{1}..{2}]'],
  [/^(.+) or (.+)$/i, '[{1},{2}]'],
  [/^(.+) (?:and|&) (.+)$/i, '{{1},{2}}'],
  [/^(?:before|not after|pre-?) ?(.+)$/i, '[..{1}]'],
  [/^(?:after|not before|post-?) ?(.+)$/i, '[{1}..]'],
];

function nearestSet(text: string, isDate: IsDate): string | undefined {
  const [, open, inside, close] = /^([[{])(.*)([\]}])$/.exec(text) ?? [];
  if (open !== undefined && inside !== undefined && close !== undefined) {
    const members = inside.split(/[,;]/).map((member) =>
      member
        .split('..')
        .map((date) => nearestMember(date.trim(), isDate) ?? '')
        .join('..'),
    );
    return taken(open + members.join(',') + (open === '[' ? ']' : '}'), isDate);
  }
  return fromWords(SETS, text, isDate);
}

const INTERVALS: readonly (readonly [seen: RegExp, meant: string])[] = [
  [/^(?:since|from) (.+)$/i, '{1}/..'],
  [/^(?:until|till|up to) (.+)$/i, '../{1}'],
];

/** An interval whose end leaves out what it shares with the begin: `1984/85`, `2018-06/07`, `2018-06-22/07-01`. */
const SHORT_END =
  /^(\d{4}|\d{4}-\d\d(?= ?[–/] ?(?:0\d|1[0-2])$)|\d{4}-\d\d-\d\d) ?(?:(-)|[–/]) ?((?:\d\d-)?\d\d)$/;
/** In years; beyond, what follows a hyphen is rather a month that does not exist. */
const LONGEST_BY_HYPHEN = 20;

/** Between the two dates of an interval, the surest first. */
const SEPARATORS = [/ ?[–—−] ?/, / - /, / (?:to|until|till) /i, '/', '..', /(?<=\d{4})-(?=\d{4})/];

function nearestInterval(text: string, isDate: IsDate): string | undefined {
  const [, begin, hyphen, end] = SHORT_END.exec(text) ?? [];
  if (hyphen && Number(end) > Number(begin?.slice(2)) + LONGEST_BY_HYPHEN) return undefined;
  if (begin && end) return taken(`${begin}/${begin.slice(0, -end.length)}${end}`, isDate);
  const [, dayOrMore, andMore] = /^(\d{4}(?:-\d\d){1,2})-(\d{4}(?:-\d\d){1,2})$/.exec(text) ?? [];
  if (dayOrMore && andMore) return taken(`${dayOrMore}/${andMore}`, isDate);

  for (const separator of SEPARATORS) {
    const [from, to, ...more] = text.replace(/^from /i, '').split(separator);
    if (from === undefined || to === undefined || more.length > 0) continue;
    const sides = [nearestSide(from, isDate), nearestSide(to, isDate)] as const;
    if (sides[0] === undefined || sides[1] === undefined) continue;
    const found = taken(`${sides[0]}/${sides[1]}`, isDate) ?? taken(`${sides[1]}/${sides[0]}`, isDate);
    if (found !== undefined) return found;
  }
  return fromWords(INTERVALS, text, isDate);
}

function nearestSide(text: string, isDate: IsDate): string | undefined {
  if (/^(?:|\?|unknown)$/i.test(text)) return '';
  if (/^(?:\.\.|open|now|present|today|ongoing)$/i.test(text)) return '..';
  return nearestMember(text, isDate);
}

/** Sets and intervals hold dates without times; a few digits in them are a day or a month rather than a century. */
function nearestMember(text: string, isDate: IsDate): string | undefined {
  return /^(?!AD|CE|A\.D|-)\D*\d{1,3}[~%]?$|^\d\d\?$/i.test(text)
    ? undefined
    : nearestDate(text, isDate)?.replace(/T.*$/, '');
}

function fromWords(
  rows: readonly (readonly [seen: RegExp, meant: string])[],
  text: string,
  isDate: IsDate,
): string | undefined {
  for (const [seen, meant] of rows) {
    const match = seen.exec(text);
    if (!match) continue;
    const dates = match.slice(1).map((date) => nearestMember(date, isDate));
    if (dates.some((date) => date === undefined)) continue;
    const found = taken(meant.replace('{1}', dates[0] ?? '').replace('{2}', dates[1] ?? ''), isDate);
    if (found !== undefined) return found;
  }
  return undefined;
}

function taken(candidate: string, isDate: IsDate): string | undefined {
  return isDate(candidate) ? candidate : undefined;
}
