import '../../src/i18n/all.js';
import { expect } from 'chai';
import fc from 'fast-check';
import { languageCodes } from '../../src/i18n/languages.js';
import { formatDate } from '../../src/time/format-date.js';
import { formatRelative } from '../../src/time/format-relative.js';
import { toInstant } from '../../src/time/instant.js';
import { parseDate } from '../../src/time/parse-date.js';
import { told } from '../i18n/told.js';

const RUNS = { seed: 2017, numRuns: 400 };

const digits = (length: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length });
const masked = (length: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...'0123456789XXX'), minLength: length, maxLength: length });
const sign = fc.constantFrom('', '', '', '?', '~', '%');
const two = (least: number, most: number): fc.Arbitrary<string> =>
  fc.integer({ min: least, max: most }).map((n) => String(n).padStart(2, '0'));
const year = fc
  .tuple(fc.constantFrom('', '', '-'), fc.oneof(digits(4), masked(4)))
  .map(([minus, y]) => minus + y);
const month = fc.oneof(two(1, 12), two(21, 41), masked(2), fc.constant('XX'));
const day = fc.oneof(two(1, 28), masked(2), fc.constant('XX'));
const longYear = fc
  .tuple(
    fc.constantFrom('Y', 'Y-'),
    fc.integer({ min: 10_000, max: 1e9 }),
    fc.constantFrom('', '', 'E1', 'E3', 'S2'),
  )
  .map((parts) => parts.join(''));
const date = fc.oneof(
  fc.tuple(year, sign).map((parts) => parts.join('')),
  fc.tuple(year, fc.constant('-'), month, sign).map((parts) => parts.join('')),
  fc.tuple(year, fc.constant('-'), two(1, 12), fc.constant('-'), day, sign).map((parts) => parts.join('')),
  fc.tuple(year, fc.constant('-XX-'), day).map((parts) => parts.join('')),
  longYear,
  digits(4).chain((y) => fc.integer({ min: 1, max: 4 }).map((n) => `${y}S${n}`)),
);
const side = fc.oneof({ weight: 3, arbitrary: date }, fc.constant('..'), fc.constant(''));
const member = fc.oneof(
  date,
  fc.tuple(date, date).map(([a, b]) => `${a}..${b}`),
);
const members = fc.array(member, { minLength: 1, maxLength: 4 }).map((texts) => texts.join(','));
const dots = fc.constantFrom('', '', '..');
const edtf = fc.oneof(
  { weight: 3, arbitrary: date },
  fc.tuple(side, side).map(([a, b]) => `${a}/${b}`),
  fc.tuple(dots, members, dots).map(([a, list, b]) => `[${a}${list}${b}]`),
  fc.tuple(dots, members, dots).map(([a, list, b]) => `{${a}${list}${b}}`),
  fc.tuple(digits(4), two(1, 12), two(1, 28), two(0, 23)).map(([y, m, d, h]) => `${y}-${m}-${d}T${h}:00:59Z`),
);
const locale = fc.constantFrom(...languageCodes);
const style = fc.constantFrom('short', 'long');

describe('formatDate, whatever parseDate accepts', () => {
  it('tells it in words that leave no place, no undefined and no NaN', () => {
    let accepted = 0;
    fc.assert(
      fc.property(
        edtf,
        locale,
        style,
        fc.option(fc.double({ min: -1e15, max: 1e15, noNaN: true })),
        (text, code, s, at) => {
          const parsed = parseDate(text);
          if (!parsed.ok) return;
          accepted += 1;
          const now = at === null ? {} : { now: toInstant(at) };
          const words = formatDate(parsed.value, { locale: code, style: s, ...now });
          expect(words, text).to.match(/\S/);
          expect(words, text).to.equal(words.trim());
          expect(words, text).to.not.match(/[{}]|undefined|null|NaN|Infinity|\d[eE][+-]?\d|\s{2}/);
        },
      ),
      { ...RUNS, numRuns: 3000 },
    );
    expect(accepted).to.be.greaterThan(600);
  });

  it('never tells a year 0', () => {
    const zero = /(^|[^\d۰-۹.,٫٬:\u00a0])[0۰]+(?![\d۰-۹:])/;
    fc.assert(
      fc.property(fc.integer({ min: -120, max: 120 }), locale, style, (y, code, s) => {
        const number = `${y < 0 ? '-' : ''}${String(Math.abs(y)).padStart(4, '0')}`;
        const next = `${y + 1 < 0 ? '-' : ''}${String(Math.abs(y + 1)).padStart(4, '0')}`;
        for (const text of [
          number,
          `${number}-03`,
          `${number}-03-15`,
          `${number}/${next}`,
          `[${number}..${next}]`,
        ]) {
          expect(told(text, code, s), text).to.not.match(zero);
        }
      }),
      RUNS,
    );
  });

  it('tells different years differently, and the year before 1 is 1 BCE', () => {
    expect([told('0001', 'en'), told('0000', 'en'), told('-0001', 'en')]).to.deep.equal([
      '1 CE',
      '1 BCE',
      '2 BCE',
    ]);
    for (const code of languageCodes) {
      const words = Array.from({ length: 200 }, (_, i) => i - 100).map((y) =>
        told(`${y < 0 ? '-' : ''}${String(Math.abs(y)).padStart(4, '0')}`, code),
      );
      expect(new Set(words).size, code).to.equal(200);
    }
  });
});

describe('formatRelative, whatever the instants', () => {
  it('leaves no place, no undefined and no NaN', () => {
    const instant = fc.oneof(
      fc.double({ min: -4e22, max: 4e22, noNaN: true }),
      fc.integer({ min: -1e13, max: 1e13 }),
    );
    fc.assert(
      fc.property(instant, instant, locale, (a, b, code) => {
        const words = formatRelative(toInstant(a), toInstant(b), code);
        expect(words).to.match(/\S/);
        expect(words).to.not.match(/[{}]|undefined|NaN|Infinity|\d[eE][+-]?\d|-\d/);
      }),
      RUNS,
    );
  });
});
