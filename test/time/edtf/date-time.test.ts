import { expect } from 'chai';
import { readDateTime } from '../../../src/time/edtf/date-time.js';
import { dateOf, reasonOf } from '../told.js';

describe('readDateTime', () => {
  const same = [
    '2018-01-01T00:00:00Z',
    '2017-12-31T19:30:00-04:30',
    '2018-01-01T14:00:00+14',
    '2018-01-01T00:00:00',
  ];
  it(`reads one instant in ${same.join(', ')}`, () => {
    for (const text of same) {
      expect(dateOf(readDateTime(text)).begin, text).to.deep.equal([
        Date.UTC(2018, 0, 1),
        Date.UTC(2018, 0, 1) + 999,
      ]);
    }
  });

  it('agrees with Date on fractions and offsets', () => {
    for (const text of [
      '1969-07-20T20:17:40.123Z',
      '1969-07-20T20:17:40.07-05:30',
      '0099-12-31T23:59:59.9+00:01',
    ]) {
      const value = dateOf(readDateTime(text));
      expect(value.begin[0]).to.equal(new Date(text).getTime());
    }
  });

  for (const text of [
    '2018-01-01T',
    '2018-01-01T1:00:00',
    '2018-01-01T10:00:00.',
    '2018-01-01T10:00:00 Z',
    '2018-01T10:00:00',
    '2018-01-01t10:00:00z',
    'T10:00:00',
  ]) {
    it(`${text} is refused in words`, () => {
      expect(reasonOf(readDateTime(text))).to.match(/\w+ \w+/);
    });
  }
});
