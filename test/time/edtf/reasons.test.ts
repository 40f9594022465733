import { expect } from 'chai';
import { readDate } from '../../../src/time/read-date.js';
import { reasonOf } from '../told.js';

describe('the reasons for which a text is no date', () => {
  const rows: [text: string, reason: string | RegExp][] = [
    ['soon', /no words/],
    ['2'.repeat(201), 'The text has 201 characters; a date has at most 200.'],
    ['-0000', 'There is no year -0000; 1 BCE is 0000.'],
    ['Y012345', 'A year after Y has no leading zeros.'],
    ['Y1E07', 'The power of ten after E is 1 or more, without leading zeros.'],
    ['Y1234', 'Y is for years beyond ±9999; a nearer year is four digits alone.'],
    ['1950S5', 'The number of significant digits after S is 1 to 4 for this year.'],
    ['Y1E13', 'Years beyond ±1,000,000,000,000 are not read.'],
    ['2017-13', 'There is no month or season 13.'],
    ['2017-13-01', 'There is no month 13.'],
    ['2017-01-32', 'There is no day 32.'],
    ['2017-02-3X', 'There is no such day: 2017-02-3X.'],
    ['2017-02-29', 'February 2017 has 28 days.'],
    ['-0001-06-31', 'June -0001 has 30 days.'],
    ['2017-01-01T10:00', 'A time is complete to the second: hh:mm:ss.'],
    ['2017-01-01T24:00:00', 'There is no hour 24; the end of a day is 00:00:00 of the next.'],
    ['2017-01-01T10:60:00', 'There is no minute 60.'],
    ['2017-01-01T10:00:60', 'Leap seconds are not counted; a second is 00 to 59.'],
    ['2017-01-01T10:00:61', 'There is no second 61.'],
    ['2017-01-01T10:00:00-00:00', 'There is no offset -00:00; UTC is Z.'],
    ['2017-01-01T10:00:00-00', 'There is no offset -00; UTC is Z.'],
    ['2017-01-01T10:00:00+24', 'There is no offset +24.'],
    ['2017/2018/2019', 'An interval has one "/", between two dates.'],
    ['2017-01-01T10:00:00/2018', 'An interval runs from a date to a date, without times.'],
    ['2018/2017', 'It ends before it begins: 2018/2017.'],
    ['[2017', 'A set that begins with [ ends with ].'],
    ['{2017-01-01T10:00:00}', 'A set holds dates without times.'],
    ['[2017,,2018]', 'A member of the set is empty.'],
    ['[2017..2018..2019]', 'This is no range of dates: 2017..2018..2019'],
    ['[2017,..2018]', 'Only the first member of a set may begin with "..".'],
    ['[2017..,2018]', 'Only the last member of a set may end with "..".'],
  ];
  for (const [text, reason] of rows) {
    it(`${text.slice(0, 30)}: ${String(reason)}`, () => {
      if (typeof reason === 'string') expect(reasonOf(readDate(text))).to.equal(reason);
      else expect(reasonOf(readDate(text))).to.match(reason);
    });
  }
});
