import { expect } from 'chai';
import { anchorOf } from '../../src/time/anchor-of.js';
import { DAY, toInstant } from '../../src/time/instant.js';
import { dateOf } from '../layout/fixtures.js';

describe('anchorOf', () => {
  const now = toInstant(Date.UTC(2020, 5, 22));
  const table: readonly (readonly [date: string, at: string])[] = [
    ['2018-05-03', '2018-05-03'],
    ['2018-05', '2018-05-16'],
    ['2018-05-01/2018-05-07', '2018-05-04'],
    ['[2017-01-01,2019-01-01]', '2017-01-01'],
    ['2018-05-03/..', '2018-05-03'],
    ['../2018-05-03', '2018-05-03'],
    ['[2018-05-03..]', '2018-05-13'],
    ['[..2018-05-13]', '2018-05-03'],
    ['../..', '2020-06-22'],
  ];
  for (const [date, at] of table) {
    it(`of ${date} is in ${at}`, () => {
      const anchor = anchorOf(dateOf(date), now, 10 * DAY);
      expect(new Date(anchor).toISOString().slice(0, 10)).to.equal(at);
    });
  }
});
