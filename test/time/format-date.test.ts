import { expect } from 'chai';
import { formatDate } from '../../src/time/format-date.js';
import { startOfDay } from '../../src/time/civil.js';
import type { DateValue } from '../../src/time/date-value.js';
import { toInstant } from '../../src/time/instant.js';
import { parseDate } from '../../src/time/parse-date.js';
import { toMoment } from '../../src/time/moment.js';
import { told } from '../i18n/told.js';

function tells(rows: readonly (readonly [edtf: string, words: string])[]): void {
  for (const [edtf, words] of rows) {
    it(`${edtf} is "${words}"`, () => expect(told(edtf, 'en')).to.equal(words));
  }
}

describe('formatDate', () => {
  describe('an interval says what its ends share once', () =>
    tells([
      ['2017-11-10/2017-11-11', '10–11 November 2017'],
      ['2017-11-10/2017-12-11', '10 November – 11 December 2017'],
      ['2017-11-30/2018-01-02', '30 November 2017 – 2 January 2018'],
      ['2017-09/2018-09', 'September 2017 – September 2018'],
      ['2004-06-11/2004-06-11', '11 June 2004'],
      ['2004/2004', '2004'],
      ['2004-02-01/2005', '1 February 2004 – 2005'],
      ['2004/2004-06', '2004 – June 2004'],
      ['2004-06-XX/2004-07-03', 'June 2004, day not given – 3 July 2004'],
      ['2001-21/2003', 'spring 2001 – 2003'],
      ['194X/196X', '1940s – 1960s'],
      ['-0043-03/-0042-05', 'March 44 BCE – May 43 BCE'],
    ]));

  describe('a sign stays with its side', () =>
    tells([
      ['1984?/2004~', '1984 (uncertain) – about 2004'],
      ['2004-06-~01/2004-06-~20', 'about 1 June 2004 – about 20 June 2004'],
      ['2017-09~', 'about September 2017'],
      ['1850%', 'about 1850 (uncertain)'],
      ['194X~', '1940s (approximate)'],
      ['2001-21~', 'spring 2001 (approximate)'],
      ['194X~/..', '1940s (approximate) to now'],
    ]));

  describe('a side may be open or unknown', () =>
    tells([
      ['2020/..', '2020 to now'],
      ['2020/', '2020 – unknown'],
      ['../1985', '1985 and earlier'],
      ['/1985', 'unknown – 1985'],
    ]));

  describe('one of several', () =>
    tells([
      ['[1667,1668]', '1667 or 1668'],
      ['[1667,1668,1760-12]', '1667, 1668 or December 1760'],
      ['[1667,1668,1670..1672]', 'between 1667 and 1672'],
      ['[1667,1668,1670,1671]', 'between 1667 and 1671'],
      ['[1670..1672]', 'between 1670 and 1672'],
      ['[1670..1671-12]', 'between 1670 and December 1671'],
      ['[-0049..-0043]', 'between 50 and 44 BCE'],
      ['[-0043..0014]', 'between 44 BCE and 14 CE'],
      ['[2020-06-22..]', 'after 22 June 2020'],
      ['[2020-06..]', 'June 2020 or later'],
      ['[2020-06-22~..]', 'about 22 June 2020 or later'],
      ['[..1760-12-03]', '3 December 1760 or earlier'],
      ['[1760-01,1760-02,1760-12..]', 'January 1760, February 1760 or December 1760 or later'],
    ]));

  describe('all of several', () =>
    tells([
      ['{1667,1668,1670..1672}', '1667, 1668 and 1670–1672'],
      ['{1960,1961-12}', '1960 and December 1961'],
      ['{..1984}', '1984 and earlier'],
      ['{1984..}', '1984 and later'],
    ]));

  describe('what lasts until now depends on now', () => {
    const ahead = { locale: 'en', style: 'long', now: startOfDay(2020, 6, 22) } as const;
    const words = (text: string): string => {
      const parsed = parseDate(text);
      return parsed.ok ? formatDate(parsed.value, ahead) : '';
    };
    it('says "to now" of what has begun', () => expect(words('2019/..')).to.equal('2019 to now'));
    it('does not say it of what has not', () => expect(words('2030/..')).to.equal('2030 and later'));
  });

  describe('without a text, the bounds and the precision speak', () => {
    const from = startOfDay(2017, 11, 10);
    const nextDay = startOfDay(2017, 11, 11);
    const options = { locale: 'en', style: 'long' } as const;
    const moment = toMoment('', from, toInstant(nextDay - 1), 'day');

    it('of a moment', () => expect(formatDate(moment, options)).to.equal('10 November 2017'));

    it('of an interval', () => {
      const value: DateValue = {
        ...moment,
        form: 'interval',
        end: [nextDay, toInstant(nextDay + 86_399_999)],
      };
      expect(formatDate(value, options)).to.equal('10–11 November 2017');
      expect(formatDate({ ...value, approximate: true }, options)).to.equal(
        'about 10 November 2017 – about 11 November 2017',
      );
      expect(formatDate({ ...value, openEnd: 'open' }, options)).to.equal('10 November 2017 to now');
      expect(formatDate({ ...value, openBegin: 'open', openEnd: 'open' }, options)).to.equal('unknown');
    });

    it('of one of several', () => {
      const value: DateValue = { ...moment, form: 'one-of', end: [nextDay, toInstant(nextDay + 86_399_999)] };
      expect(formatDate(value, options)).to.equal('between 10 and 11 November 2017');
    });

    it('of a season, whose months are all that is known', () => {
      const season = toMoment('', startOfDay(2001, 3, 1), toInstant(startOfDay(2001, 6, 1) - 1), 'season');
      expect(formatDate(season, options)).to.equal('between March and May 2001');
    });
  });

  it('tells the short style shortly', () => {
    expect(told('2017-11-10/2017-11-11', 'en', 'short')).to.equal('10–11 Nov 2017');
    expect(told('1850%', 'en', 'short')).to.equal('c. 1850?');
    expect(told('1985-XX-XX', 'en', 'short')).to.equal('1985');
    expect(told('2001-25', 'en', 'short')).to.equal('spring 2001');
  });
});
