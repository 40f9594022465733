import { expect } from 'chai';
import fc from 'fast-check';
import {
  daysInMonth,
  endOfDay,
  isLeapYear,
  startOfDay,
  toCivilDate,
  toDayCount,
} from '../../src/time/civil.js';
import { DAY, toInstant } from '../../src/time/instant.js';

const runs = { seed: 2017, numRuns: 500 };
const year = fc.integer({ min: -1e12, max: 1e12 });
const month = fc.integer({ min: 1, max: 12 });
const day = fc.integer({ min: 1, max: 28 });

/** `Date.UTC` reads the years 0 to 99 as 1900 to 1999. */
function dateUTC(y: number, m: number, d: number): number {
  return new Date(0).setUTCFullYear(y, m - 1, d);
}

describe('civil', () => {
  const counts: [year: number, month: number, day: number, days: number][] = [
    [1970, 1, 1, 0],
    [1969, 12, 31, -1],
    [2000, 2, 29, 11_016],
    [2000, 3, 1, 11_017],
    [0, 3, 1, -719_468],
    [-4713, 11, 24, -2_440_588],
    [2370, 1, 1, 146_097],
    [1970 + 400 * 2_500_000_000, 1, 1, 146_097 * 2_500_000_000],
    [1970 - 400 * 2_500_000_000, 1, 1, -146_097 * 2_500_000_000],
  ];
  for (const [y, m, d, days] of counts) {
    it(`${y}-${m}-${d} is day ${days}`, () => expect(toDayCount(y, m, d)).to.equal(days));
  }

  const leap: [year: number, leap: boolean][] = [
    [1900, false],
    [2000, true],
    [2016, true],
    [2017, false],
    [0, true],
    [-4, true],
    [-1, false],
    [-100, false],
    [-400, true],
  ];
  for (const [y, expected] of leap) {
    it(`${y} is ${expected ? 'a leap year' : 'a common year'}`, () => {
      expect(isLeapYear(y)).to.equal(expected);
      expect(daysInMonth(y, 2)).to.equal(expected ? 29 : 28);
    });
  }

  it('counts the months one after the other, day by day, for 801 years', () => {
    let days = toDayCount(-400, 1, 1);
    for (let y = -400; y <= 400; y++) {
      for (let m = 1; m <= 12; m++) {
        expect(toDayCount(y, m, 1), `${y}-${m}`).to.equal(days);
        days += daysInMonth(y, m);
      }
    }
  });

  it('agrees with Date wherever Date reaches', () => {
    fc.assert(
      fc.property(fc.integer({ min: -271_820, max: 275_759 }), month, day, (y, m, d) => {
        expect(startOfDay(y, m, d)).to.equal(dateUTC(y, m, d));
        expect(endOfDay(y, m, d)).to.equal(dateUTC(y, m, d) + DAY - 1);
      }),
      runs,
    );
  });

  it('repeats every 400 years, exactly, out to 1e12 years', () => {
    fc.assert(
      fc.property(year, month, day, (y, m, d) => {
        const cycles = Math.floor(y / 400);
        const inCycle = y - cycles * 400;
        expect(toDayCount(y, m, d)).to.equal(toDayCount(inCycle, m, d) + cycles * 146_097);
      }),
      runs,
    );
  });

  it('finds the day of an instant again, however far', () => {
    fc.assert(
      fc.property(year, month, day, (y, m, d) => {
        expect(toCivilDate(startOfDay(y, m, d))).to.deep.equal({ year: y, month: m, day: d });
      }),
      runs,
    );
  });

  it('keeps every millisecond of a day in that day', () => {
    expect(toCivilDate(toInstant(-1))).to.deep.equal({ year: 1969, month: 12, day: 31 });
    expect(toCivilDate(toInstant(DAY - 1))).to.deep.equal({ year: 1970, month: 1, day: 1 });
    expect(toCivilDate(endOfDay(2016, 2, 29))).to.deep.equal({ year: 2016, month: 2, day: 29 });
  });
});
