import { expect } from 'chai';
import fc from 'fast-check';
import { DAY, toInstant, type Span, YEAR } from '../../src/time/instant.js';
import { lengthOf } from '../../src/time/span.js';
import { fromSpanText, toSpanText } from '../../src/time/span-text.js';

const span = (begin: number, end: number): Span => ({ begin: toInstant(begin), end: toInstant(end) });

describe('span-text', () => {
  const texts: [what: string, shown: Span, text: string][] = [
    ['months and days', span(Date.UTC(2017, 8, 1), Date.UTC(2018, 5, 23) - 1), '2017-09/2018-06-22'],
    ['years', span(Date.UTC(2017, 0, 1), Date.UTC(2020, 0, 1) - 1), '2017/2019'],
    [
      'no finer than it takes',
      span(Date.UTC(1900, 0, 1) + 5_000, Date.UTC(2000, 0, 1) - 7 * DAY),
      '1900/1999-12-24',
    ],
    [
      'seconds',
      span(Date.UTC(2017, 8, 1, 3, 25), Date.UTC(2017, 8, 1, 3, 26) - 1),
      '2017-09-01T03:25:00/2017-09-01T03:25:59',
    ],
    ['milliseconds', span(-1500, -501), '1969-12-31T23:59:58.500/1969-12-31T23:59:59.499'],
    [
      'years before ours',
      span(-63_517_824_000_000, -63_517_824_000_000 + DAY - 1),
      '-0043-03-15/-0043-03-15',
    ],
    ['deep time', span(-13.8e9 * YEAR, 1e12), 'Y-13800000000/-0001'],
    ['a day of deep time', span(-1e18, -1e18 + 1e9), '-1000000000000000000ms/-999999999000000000ms'],
  ];
  for (const [what, shown, text] of texts) {
    it(`writes ${what}`, () => {
      expect(toSpanText(shown)).to.equal(text);
    });
  }

  it('reads what it wrote, off by less than half a px of 3840', () => {
    const instant = fc.oneof(
      fc.double({ min: -1e22, max: 1e22, noNaN: true }),
      fc.double({ min: -1e14, max: 1e14, noNaN: true }),
    );
    const length = fc.double({ min: 1, max: 21, noNaN: true }).map((power) => 10 ** power);
    fc.assert(
      fc.property(instant, length, (begin, ms) => {
        // As the view keeps it: never so short that its numbers cannot be told apart.
        const shown = span(begin, begin + Math.max(ms, Math.abs(begin) * 1e-12));
        const text = toSpanText(shown);
        const read = fromSpanText(text);
        expect(read, text).to.not.equal(undefined);
        const px = lengthOf(shown) / 3840;
        // A date that is exact to the ms cannot be nearer than that.
        const most = Math.max(px / 2, 1);
        expect(Math.abs(read!.begin - shown.begin), text).to.be.at.most(most);
        expect(Math.abs(read!.end - shown.end), text).to.be.at.most(most);
      }),
      { seed: 7, numRuns: 2000 },
    );
  });

  for (const text of [
    '',
    '/',
    '2017',
    '2017/',
    '/2017',
    '2018/2017',
    '../..',
    '2017/2018/2019',
    'some/day',
    '1e999ms/2ms',
    '1ms/1e999ms',
    '--1ms/2ms',
    '2017-13/2018',
    `${'9'.repeat(1e5)}ms/1ms`,
    '<b>/</b>',
  ])
    it(`refuses ${text.slice(0, 20)}`, () => {
      expect(fromSpanText(text)).to.equal(undefined);
    });
});
