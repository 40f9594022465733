/** A way in which single dates are written elsewhere, and the same in EDTF. */
type NearMiss = readonly [seen: RegExp, meant: (...groups: string[]) => string];

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const SEASONS: ReadonlyMap<string, string> = new Map([
  ['spring', '21'],
  ['summer', '22'],
  ['autumn', '23'],
  ['fall', '23'],
  ['winter', '24'],
]);

/** Stands where nothing can be suggested, so that the whole is no date. */
const NOTHING = '!';

function two(digits: string): string {
  return digits.padStart(2, '0');
}

function yearText(year: number): string {
  const digits = String(Math.abs(year));
  return `${digits.length > 4 ? 'Y' : ''}${year < 0 ? '-' : ''}${digits.padStart(4, '0')}`;
}

function powerOfTen(digits: string, power: string, sure: string): string {
  const year = Number(`${digits}e${power}`);
  return (Math.abs(year) > 9999 ? `Y${digits}E${power}` : yearText(year)) + (sure && `S${sure}`);
}

/** `09` for September, Sept or Sep, `21` for spring. */
function monthOrSeason(word: string): string {
  const name = word.toLowerCase();
  const month = MONTHS.findIndex((full) => name.length >= 3 && full.startsWith(name));
  return month >= 0 ? two(String(month + 1)) : (SEASONS.get(name) ?? NOTHING);
}

/** Day and month are told apart only where one of them is over 12. */
function dayAndMonth(a: string, b: string, year: string): string {
  if (a === b || Number(a) > 12) return `${year}-${two(b)}-${two(a)}`;
  return Number(b) > 12 ? `${year}-${two(a)}-${two(b)}` : NOTHING;
}

function dayOfYear(year: string, days: string): string {
  const date = new Date(0);
  date.setUTCFullYear(Number(year), 0, Number(days));
  if (date.getUTCFullYear() !== Number(year)) return NOTHING;
  return `${year}-${two(String(date.getUTCMonth() + 1))}-${two(String(date.getUTCDate()))}`;
}

function time(hour: string, minute: string, second = '', fraction = '', zone = ''): string {
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone) ?? [];
  const offset = sign && hours ? `${sign}${hours}:${minutes ?? '00'}` : zone && 'Z';
  const part = fraction === '' ? '' : `.${fraction.slice(0, 3)}`;
  return `${two(hour)}:${minute}:${second === '' ? '00' : second}${part}${offset === '-00:00' ? 'Z' : offset}`;
}

/** The likelier meaning first. Every pattern is anchored and without nested repeats. */
const NEAR_MISSES: readonly NearMiss[] = [
  // Digits that are missing or marked otherwise
  [
    /^(-?\d{1,3}[ux?-]{1,3}|[ux]{4})((?:-(?:\d[ux]|[ux]{2}|\d\d)){0,2}[?~%]?)$/i,
    (year, rest) => year.replace(/(?!^)[ux?-]|[ux]/gi, 'X') + rest.replace(/[ux]/gi, 'X'),
  ],
  [/^(-?\d{4}(?:-[\dux]{2}){1,2}[?~%]?)$/i, (text) => text.replace(/[ux]/gi, 'X')],
  [/^(\d{2}|\d{3})([?~%]?)$/, (digits, sign) => digits.padEnd(4, 'X') + sign],
  [/^(\d\d)00['’]?s$/, (century) => `${century}XX`],
  [/^(\d{3})0['’]?s$/, (decade) => `${decade}X`],
  [
    /^(\d{1,2})(?:st|nd|rd|th) c(?:entury|ent\.?|\.)?$/i,
    (century) => `${two(String(Number(century) - 1))}XX`,
  ],
  // Years
  [/^(\d{1,12}) ?(?:BCE?|B\.C\.(?:E\.)?)$/i, (year) => yearText(1 - Number(year))],
  [/^(\d{1,4}) ?(?:AD|CE|A\.D\.|C\.E\.)$/i, (year) => yearText(Number(year))],
  [/^(?:AD|CE|A\.D\.) ?(\d{1,4})$/i, (year) => yearText(Number(year))],
  [/^\+(.+)$/, (rest) => rest],
  [/^-0000(.*)$/, (rest) => `0000${rest}`],
  [/^(\d{4})(\d\d)(\d\d)?$/, (year, month, day) => `${year}-${month}${day === '' ? '' : `-${day}`}`],
  [/^Y?(-?)0*(\d{1,13})$/i, (minus, year) => yearText(Number(minus + year))],
  [/^y?(-?\d+)e0*(\d+)(?:[ps](\d+))?$/i, powerOfTen],
  [/^(y?)(-?\d+)[ps](\d+)$/i, (y, year, sure) => `${y.toUpperCase()}${year}S${sure}`],
  // Other orders and separators
  [/^(-?\d{4})[-/.](\d{1,2})$/, (year, month) => `${year}-${two(month)}`],
  [/^(-?\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/, (year, _, month, day) => `${year}-${two(month)}-${two(day)}`],
  [/^(\d{1,2})\.(\d{1,2})\.(\d{4})$/, (day, month, year) => `${year}-${two(month)}-${two(day)}`],
  [/^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/, dayAndMonth],
  [/^(\d{4})-(\d{3})$/, dayOfYear],
  [
    /^(\d{4}-\d\d-\d\d)[T ](\d{1,2}):(\d\d)(?::(\d\d)(?:[.,](\d+))?)? ?(Z|UTC|GMT|[+-]\d\d:?(?:\d\d)?)?$/i,
    (date, ...rest) => `${date}T${time(...(rest as [string, string]))}`,
  ],
  [
    /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)?(Z|[+-]\d\d:?(?:\d\d)?)?$/i,
    (year, month, day, hour, minute, second, zone) =>
      `${year}-${month}-${day}T${time(hour, minute, second, '', zone)}`,
  ],
  // Words
  [/^([a-z]{3,9})\.?,? (?:of )?(\d{4})$/i, (month, year) => `${year}-${monthOrSeason(month)}`],
  [/^(\d{4}),? ([a-z]{3,9})$/i, (year, month) => `${year}-${monthOrSeason(month)}`],
  [
    /^(\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?([a-z]{3,9})\.?,?[ -](\d{4})$/i,
    (day, month, year) => `${year}-${monthOrSeason(month)}-${two(day)}`,
  ],
  [
    /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i,
    (month, day, year) => `${year}-${monthOrSeason(month)}-${two(day)}`,
  ],
  [/^Q([1-4])[ /-](\d{4})$/i, (quarter, year) => `${year}-${32 + Number(quarter)}`],
  [/^(\d{4})[ -]?Q([1-4])$/i, (year, quarter) => `${year}-${32 + Number(quarter)}`],
  // The draft of 2012
  [/^(.*)\((.+)\)([?~%])(.*)$/, (before, inside, sign, after) => before + sign + inside + after],
];

/**
 * What a text may mean that is written as dates are written elsewhere: EDTF, or
 * nothing at all where a part of it has no meaning; the likelier first.
 */
export function nearMisses(text: string): readonly string[] {
  return NEAR_MISSES.flatMap(([seen, meant]) => {
    const match = seen.exec(text);
    return match ? [meant(...match.slice(1).map((group: string | undefined) => group ?? ''))] : [];
  });
}
