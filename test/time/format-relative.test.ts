import { expect } from 'chai';
import { startOfDay } from '../../src/time/civil.js';
import { formatRelative } from '../../src/time/format-relative.js';
import { HOUR, toInstant, type Instant } from '../../src/time/instant.js';

const at = (year: number, month: number, day: number, hour = 0): Instant =>
  toInstant(startOfDay(year, month, day) + hour * HOUR);

describe('formatRelative', () => {
  const rows: readonly (readonly [name: string, then: Instant, now: Instant, words: string])[] = [
    ['the same day', at(2020, 6, 22, 23), at(2020, 6, 22), 'today'],
    ['the next hour, on the next day', at(2020, 6, 23), at(2020, 6, 22, 23), 'tomorrow'],
    ['the hour before, on the day before', at(2020, 6, 21, 23), at(2020, 6, 22), 'yesterday'],
    ['a day short of a month', at(2020, 7, 21), at(2020, 6, 22), 'in 29 days'],
    ['a month, whatever the hours', at(2020, 7, 22), at(2020, 6, 22, 23), 'in 1 month'],
    ['the ends of two months', at(2020, 2, 29), at(2020, 1, 31), 'in 1 month'],
    ['the ends of two months, seen from the later', at(2020, 1, 31), at(2020, 2, 29), '1 month ago'],
    ['the end of a longer month', at(2020, 4, 30), at(2020, 1, 31), 'in 3 months'],
    ['a day short of the end of a month', at(2020, 4, 29), at(2020, 1, 31), 'in 2 months'],
    ['a day short of a year', at(2019, 6, 23), at(2020, 6, 22), '11 months ago'],
    ['a year', at(2019, 6, 22), at(2020, 6, 22), '1 year ago'],
    ['over the new year', at(2020, 1, 1), at(2019, 12, 31, 23), 'tomorrow'],
    ['before year 100', at(44, 3, 15), at(43, 3, 15), 'in 1 year'],
    ['before 1 CE', at(-43, 3, 15), at(2020, 3, 15), '2063 years ago'],
    ['the end of a Date', at(-271_000, 1, 1), at(2000, 1, 1), '273,000 years ago'],
    ['beyond a Date', at(-4_500_000_000, 1, 1), at(2000, 1, 1), '4.5 billion years ago'],
    ['far ahead', at(5_000_002_000, 1, 1), at(2000, 1, 1), 'in 5 billion years'],
    ['never', toInstant(Infinity), at(2000, 1, 1), 'unknown'],
  ];
  for (const [name, then, now, words] of rows) {
    it(`${name} is "${words}"`, () => expect(formatRelative(then, now, 'en')).to.equal(words));
  }
});
