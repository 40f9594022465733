import { expect } from 'chai';
import fc from 'fast-check';
import { boundsText, dayText, isPlain, secondText, timeText, yearText } from '../../src/time/plain-text.js';
import { toDate } from '../../src/time/read-date.js';

describe('plain texts of dates', () => {
  const table: readonly (readonly [text: string, isPlain: boolean])[] = [
    ['2017-11-10', true],
    ['0000-02-29', true],
    ['9999-12-31', true],
    ['2017-11-10/2017-11-11', true],
    ['0000-01-01/9999-12-31', true],
    ['2017-11-10T00:00:00Z', true],
    ['2017-11-10T23:59:59Z', true],
    ['2017-11-10/2017-11-10', false],
    ['2017-11-10T12:00:00', false],
    ['2017-11-10T12:00:00+05:00', false],
    ['2017-11-10T12:00:00.5', false],
    ['2017-11-1X', false],
    ['2017-11-3X', false],
    ['2017-11-10~', false],
    ['2017-11/2017-11-30', false],
    ['2017', false],
    ['2017-11', false],
    ['-0044-03-15', false],
    ['[2017-11-10,2017-11-11]', false],
    ['Y12345', false],
  ];
  for (const [text, expected] of table) {
    it(`${text} is ${expected ? '' : 'not '}told by its bounds`, () => {
      const date = toDate(text);
      if (!date) throw new Error(text);
      expect(isPlain(date)).to.equal(expected);
      if (expected) expect(boundsText(date.begin[0], date.end[1])).to.equal(text);
    });
  }

  it('a text that is told by the bounds is told as it was written', () => {
    const digits = (count: number, most: number): fc.Arbitrary<string> =>
      fc.integer({ min: 0, max: most }).map((number) => String(number).padStart(count, '0'));
    const day = fc.tuple(digits(4, 9999), digits(2, 13), digits(2, 31)).map((parts) => parts.join('-'));
    const time = fc.tuple(digits(2, 24), digits(2, 60), digits(2, 60)).map((parts) => parts.join(':'));
    const text = fc.oneof(
      day,
      fc.tuple(day, day).map((days) => days.join('/')),
      fc.tuple(day, time).map(([one, other]) => `${one}T${other}Z`),
    );
    fc.assert(
      fc.property(text, (one) => {
        const date = toDate(one);
        if (date && isPlain(date)) expect(boundsText(date.begin[0], date.end[1])).to.equal(one);
      }),
      { numRuns: 2_000 },
    );
  });

  it('names the year, the day, the second and the millisecond of an instant', () => {
    const at = Date.UTC(2017, 10, 10, 9, 5, 7, 8);
    expect([yearText, dayText, secondText, timeText].map((toText) => toText(at))).to.deep.equal([
      '2017',
      '2017-11-10',
      '2017-11-10T09:05:07Z',
      '2017-11-10T09:05:07.008',
    ]);
    const before = -62_198_755_200_001;
    expect([yearText, dayText, timeText].map((toText) => toText(before))).to.deep.equal([
      '-0002',
      '-0002-12-31',
      '-0002-12-31T23:59:59.999',
    ]);
    expect([yearText, dayText, secondText, timeText].map((toText) => toText(1e15))).to.deep.equal([
      'Y33658',
      undefined,
      undefined,
      undefined,
    ]);
  });
});
