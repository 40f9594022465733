import { expect } from 'chai';
import fc from 'fast-check';
import type { DateValue } from '../../src/time/date-value.js';
import { DAY } from '../../src/time/instant.js';
import { parseDate } from '../../src/time/parse-date.js';
import { dayText } from './told.js';

const runs = { seed: 1667, numRuns: 400 };

function valueOf(text: string): DateValue {
  const parsed = parseDate(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.reason}`);
  return parsed.value;
}

function pad(value: number, digits: number): string {
  return (value < 0 ? '-' : '') + String(Math.abs(value)).padStart(digits, '0');
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function lengthOf(year: number, month: number): number {
  const leap = new Date(0).setUTCFullYear(((year % 400) + 400) % 400 || 400, 1, 29);
  return month === 2 && new Date(leap).getUTCMonth() === 1 ? 29 : (LENGTHS[month - 1] ?? NaN);
}

const year = fc.integer({ min: -9999, max: 9999 });
const day = year.chain((y) =>
  fc
    .integer({ min: 1, max: 12 })
    .chain((m) =>
      fc.integer({ min: 1, max: lengthOf(y, m) }).map((d) => [pad(y, 4), pad(m, 2), pad(d, 2)] as const),
    ),
);
const sign = fc.constantFrom('', '', '', '?', '~', '%');
/** Digits of which some are X. */
const blurred = (text: string): fc.Arbitrary<string> =>
  fc
    .array(fc.boolean(), { minLength: text.length, maxLength: text.length })
    .map((blur) => [...text].map((c, i) => (blur[i] === true && c !== '-' ? 'X' : c)).join(''));

const plain = day.chain(([y, m, d]) => fc.constantFrom(y, `${y}-${m}`, `${y}-${m}-${d}`));
const qualified = fc
  .tuple(day, fc.array(sign, { minLength: 6, maxLength: 6 }), fc.integer({ min: 1, max: 3 }))
  .map(([parts, s, count]) =>
    parts
      .slice(0, count)
      .map((part, i) => (s[2 * i] ?? '') + part + (s[2 * i + 1] ?? ''))
      .join('-'),
  );
const unspecified = plain.chain(blurred);
const season = fc.tuple(year, fc.integer({ min: 21, max: 41 })).map(([y, s]) => `${pad(y, 4)}-${s}`);
const long = fc
  .tuple(
    fc.constantFrom('', '-'),
    fc.integer({ min: 10_000, max: 999_999_999 }),
    fc.constantFrom('', 'E3', 'S2', 'E2S4'),
  )
  .map(([minus, y, rest]) => `Y${minus}${y}${rest}`);
const single = fc.oneof(plain, qualified, unspecified, season, long);
const interval = fc
  .tuple(fc.oneof(single, fc.constantFrom('', '..')), fc.oneof(single, fc.constantFrom('', '..')))
  .map((sides) => sides.join('/'));
const set = fc
  .tuple(
    fc.constantFrom('[]', '{}'),
    fc.array(
      fc.oneof(
        single,
        fc.tuple(single, single).map((r) => r.join('..')),
      ),
      { maxLength: 5 },
    ),
  )
  .map(([brackets, members]) => brackets.charAt(0) + members.join(',') + brackets.charAt(1));
const nearly = fc
  .array(
    fc.constantFrom(
      ...'0123456789XSYEuxT:Z+-/.,?~%[]{}() \n',
      '..',
      '1985',
      '-04',
      '-12',
      'T10:00:00',
      'Sept ',
      ' BC',
    ),
    {
      maxLength: 24,
    },
  )
  .map((parts) => parts.join(''));
const anything = fc.oneof(nearly, single, interval, set, fc.string({ unit: 'binary', maxLength: 210 }));

describe('parseDate, for any text', () => {
  it('never throws, and always answers with a value, or with a reason and a suggestion that can be read', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const parsed = parseDate(text);
        if (parsed.ok) {
          expect(parsed.value.text).to.equal(text);
        } else {
          expect(parsed.reason).to.match(/\w+ \w+/);
          if (parsed.suggestion !== undefined) expect(parseDate(parsed.suggestion).ok).to.equal(true);
        }
      }),
      { ...runs, numRuns: 4000 },
    );
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true }), (value) => {
        parseDate(value as string);
      }),
      runs,
    );
  });

  it('takes no longer for a hostile text', () => {
    const hostile = [
      '?',
      'c.',
      '(',
      '1-',
      ' ',
      'a to ',
      '1 or ',
      '[1,',
      'about ',
      '0',
      '../',
      'XXX1-02-29,',
      '-X',
      'S1',
      "'",
    ];
    for (const piece of hostile) {
      const text = piece.repeat(200).slice(0, 200);
      const start = performance.now();
      parseDate(text);
      expect(performance.now() - start, text).to.be.below(100);
    }
  });

  it('orders the bounds', () => {
    let read = 0;
    fc.assert(
      fc.property(fc.oneof(single, interval, set), (text) => {
        const parsed = parseDate(text);
        if (!parsed.ok) return;
        read++;
        for (const value of [parsed.value, ...parsed.value.choices]) {
          const { begin, end } = value;
          expect(begin[0]).to.be.at.most(begin[1]);
          expect(end[0]).to.be.at.most(end[1]);
          expect(begin[0]).to.be.at.most(end[0]);
          expect(begin[1]).to.be.at.most(end[1]);
          if (value.form === 'date' || value.form === 'one-of') expect(end).to.deep.equal(begin);
        }
      }),
      { ...runs, numRuns: 3000 },
    );
    expect(read).to.be.above(1500);
  });
});

describe('parseDate, for a plain date', () => {
  it('agrees with Date on the first and the last millisecond', () => {
    fc.assert(
      fc.property(day, ([y, m, d]) => {
        const first = new Date(0).setUTCFullYear(Number(y), Number(m) - 1, Number(d));
        expect(valueOf(`${y}-${m}-${d}`).begin).to.deep.equal([first, first + DAY - 1]);
        const month = new Date(0).setUTCFullYear(Number(y), Number(m) - 1, 1);
        const next = new Date(0).setUTCFullYear(Number(y), Number(m), 1);
        expect(valueOf(`${y}-${m}`).begin).to.deep.equal([month, next - 1]);
        const january = new Date(0).setUTCFullYear(Number(y), 0, 1);
        const nextJanuary = new Date(0).setUTCFullYear(Number(y) + 1, 0, 1);
        expect(valueOf(y).begin).to.deep.equal([january, nextJanuary - 1]);
      }),
      runs,
    );
  });

  it('leaves no gap between one month and the next, counted from -0401 to 0401', () => {
    let start = valueOf('-0401-01').begin[0] as number;
    for (let y = -401; y <= 401; y++) {
      for (let m = 1; m <= 12; m++) {
        const [earliest, latest] = valueOf(`${pad(y, 4)}-${pad(m, 2)}`).begin;
        expect(earliest).to.equal(start);
        start += lengthOf(y, m) * DAY;
        expect(latest).to.equal(start - 1);
      }
    }
  });

  it('moves a far year by whole cycles of 400 years', () => {
    const far = fc.integer({ min: 10_000, max: 1e12 });
    fc.assert(
      fc.property(far, fc.constantFrom(1, -1), (magnitude, direction) => {
        const y = magnitude * direction;
        const inCycle = ((y % 400) + 400) % 400;
        const cycles = (y - inCycle) / 400;
        const days = new Date(0).setUTCFullYear(inCycle, 0, 1) / DAY + cycles * 146_097;
        const [earliest, latest] = valueOf(`Y${y}`).begin;
        expect(earliest).to.equal(days * DAY);
        expect(latest).to.equal((days + (lengthOf(inCycle, 2) === 29 ? 366 : 365)) * DAY - 1);
      }),
      runs,
    );
  });

  it('refuses every day that does not exist', () => {
    fc.assert(
      fc.property(year, fc.integer({ min: 0, max: 19 }), fc.integer({ min: 0, max: 99 }), (y, m, d) => {
        const exists = m >= 1 && m <= 12 && d >= 1 && d <= lengthOf(y, m);
        expect(parseDate(`${pad(y, 4)}-${pad(m, 2)}-${pad(d, 2)}`).ok).to.equal(exists);
      }),
      runs,
    );
  });
});

describe('parseDate, for a wider text', () => {
  const within = (narrow: string, wide: string): void => {
    const [inner, outer] = [valueOf(narrow).begin, valueOf(wide).begin];
    expect(inner[0], `${narrow} in ${wide}`).to.be.at.least(outer[0]);
    expect(inner[1], `${narrow} in ${wide}`).to.be.at.most(outer[1]);
  };

  it('holds every date with one more part', () => {
    fc.assert(
      fc.property(day, ([y, m, d]) => {
        within(`${y}-${m}-${d}`, `${y}-${m}`);
        within(`${y}-${m}`, y);
        within(`${y}-${m}-${d}T10:00:00Z`, `${y}-${m}-${d}`);
        within(`${y}-${m}-${d}T10:00:00.12Z`, `${y}-${m}-${d}T10:00:00.1Z`);
      }),
      runs,
    );
  });

  it('holds every date whose digits it leaves unspecified', () => {
    const pair = plain
      .filter((text) => !text.startsWith('-0000'))
      .chain((text) => fc.tuple(fc.constant(text), blurred(text)));
    fc.assert(
      fc.property(pair, ([text, wide]) => {
        if (parseDate(text).ok) within(text, wide);
      }),
      { ...runs, numRuns: 2000 },
    );
  });

  it('is bounded by dates that it stands for', () => {
    fc.assert(
      fc.property(
        day.filter(([y]) => !y.startsWith('-')).chain((parts) => blurred(parts.join('-'))),
        (text) => {
          const pattern = new RegExp(`^${text.replaceAll('X', '\\d')}$`);
          const [earliest, latest] = valueOf(text).begin;
          expect(dayText(earliest)).to.match(pattern);
          expect(dayText(latest)).to.match(pattern);
        },
      ),
      runs,
    );
  });

  it('holds a year in its significant digits', () => {
    fc.assert(
      fc.property(year, fc.integer({ min: 1, max: 4 }), (y, sure) =>
        within(pad(y, 4), `${pad(y, 4)}S${sure}`),
      ),
      runs,
    );
  });

  it('keeps its bounds whatever signs stand on its parts', () => {
    fc.assert(
      fc.property(qualified, (text) => {
        const bare = text.replace(/[?~%]/g, '');
        expect(valueOf(text).begin).to.deep.equal(valueOf(bare).begin);
        expect(valueOf(text).approximate).to.equal(/[~%]/.test(text));
        expect(valueOf(text).uncertain).to.equal(/[?%]/.test(text));
      }),
      runs,
    );
  });
});
