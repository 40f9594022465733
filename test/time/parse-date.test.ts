import { expect } from 'chai';
import type { DateForm, DateValue, Precision } from '../../src/time/date-value.js';
import { parseDate, suggestionFor } from '../../src/time/parse-date.js';
import { told } from './told.js';

function valueOf(text: string): DateValue {
  const parsed = parseDate(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.reason}`);
  return parsed.value;
}

type Row = [text: string, bounds: string, precision: Precision];

/** The examples of the specification of 4 February 2019, in its order. */
const SPECIFICATION: Record<string, [form: DateForm, rows: Row[]]> = {
  'level 0, date': [
    'date',
    [
      ['1985-04-12', '1985-04-12..1985-04-12', 'day'],
      ['1985-04', '1985-04-01..1985-04-30', 'month'],
      ['1985', '1985-01-01..1985-12-31', 'year'],
    ],
  ],
  'level 0, interval': [
    'interval',
    [
      ['1964/2008', '1964-01-01..1964-12-31 to 2008-01-01..2008-12-31', 'year'],
      ['2004-06/2006-08', '2004-06-01..2004-06-30 to 2006-08-01..2006-08-31', 'month'],
      ['2004-02-01/2005-02-08', '2004-02-01..2004-02-01 to 2005-02-08..2005-02-08', 'day'],
      ['2004-02-01/2005-02', '2004-02-01..2004-02-01 to 2005-02-01..2005-02-28', 'day'],
      ['2004-02-01/2005', '2004-02-01..2004-02-01 to 2005-01-01..2005-12-31', 'day'],
      ['2005/2006-02', '2005-01-01..2005-12-31 to 2006-02-01..2006-02-28', 'month'],
    ],
  ],
  'level 1, a year of more than four digits': [
    'date',
    [
      ['Y170000002', '170000002-01-01..170000002-12-31', 'year'],
      ['Y-170000002', '-170000002-01-01..-170000002-12-31', 'year'],
    ],
  ],
  'level 1, seasons': [
    'date',
    [
      ['2001-21', '2001-03-01..2001-05-31', 'season'],
      ['2001-22', '2001-06-01..2001-08-31', 'season'],
      ['2001-23', '2001-09-01..2001-11-30', 'season'],
      ['2001-24', '2001-12-01..2002-02-28', 'season'],
      ['2003-24', '2003-12-01..2004-02-29', 'season'],
    ],
  ],
  'level 1, qualification of a date': [
    'date',
    [
      ['1984?', '1984-01-01..1984-12-31 ?', 'year'],
      ['2004-06~', '2004-06-01..2004-06-30 ~', 'month'],
      ['2004-06-11%', '2004-06-11..2004-06-11 ~ ?', 'day'],
    ],
  ],
  'level 1, unspecified digits from the right': [
    'date',
    [
      ['201X', '2010-01-01..2019-12-31', 'decade'],
      ['20XX', '2000-01-01..2099-12-31', 'century'],
      ['2004-XX', '2004-01-01..2004-12-31', 'month'],
      ['1985-04-XX', '1985-04-01..1985-04-30', 'day'],
      ['1985-XX-XX', '1985-01-01..1985-12-31', 'day'],
    ],
  ],
  'level 1, extended interval': [
    'interval',
    [
      ['1985-04-12/..', '1985-04-12..1985-04-12 to 1985-04-12..∞', 'day'],
      ['1985-04/..', '1985-04-01..1985-04-30 to 1985-04-01..∞', 'month'],
      ['1985/..', '1985-01-01..1985-12-31 to 1985-01-01..∞', 'year'],
      ['../1985-04-12', '-∞..1985-04-12 to 1985-04-12..1985-04-12', 'day'],
      ['../1985-04', '-∞..1985-04-30 to 1985-04-01..1985-04-30', 'month'],
      ['../1985', '-∞..1985-12-31 to 1985-01-01..1985-12-31', 'year'],
      ['1985-04-12/', '1985-04-12..1985-04-12 to 1985-04-12..∞', 'day'],
      ['1985-04/', '1985-04-01..1985-04-30 to 1985-04-01..∞', 'month'],
      ['1985/', '1985-01-01..1985-12-31 to 1985-01-01..∞', 'year'],
      ['/1985-04-12', '-∞..1985-04-12 to 1985-04-12..1985-04-12', 'day'],
      ['/1985-04', '-∞..1985-04-30 to 1985-04-01..1985-04-30', 'month'],
      ['/1985', '-∞..1985-12-31 to 1985-01-01..1985-12-31', 'year'],
    ],
  ],
  'level 1, negative year': [
    'date',
    [
      ['-1985', '-1985-01-01..-1985-12-31', 'year'],
      ['0000', '0000-01-01..0000-12-31', 'year'],
      ['-0044-03-15', '-0044-03-15..-0044-03-15', 'day'],
    ],
  ],
  'level 2, exponential year': ['date', [['Y-17E7', '-170000000-01-01..-170000000-12-31', 'year']]],
  'level 2, significant digits': [
    'date',
    [
      ['1950S2', '1900-01-01..1999-12-31', 'century'],
      ['Y171010000S3', '171000000-01-01..171999999-12-31', '10^6 years'],
      ['Y3388E2S3', '338000-01-01..338999-12-31', 'millennium'],
    ],
  ],
  'level 2, sub-year groups': [
    'date',
    [
      ['2001-25', '2001-03-01..2001-05-31', 'season'],
      ['2001-28', '2001-12-01..2002-02-28', 'season'],
      ['2001-29', '2001-09-01..2001-11-30', 'season'],
      ['2001-30', '2001-12-01..2002-02-28', 'season'],
      ['2001-31', '2001-03-01..2001-05-31', 'season'],
      ['2001-32', '2001-06-01..2001-08-31', 'season'],
      ['2001-33', '2001-01-01..2001-03-31', 'season'],
      ['2001-34', '2001-04-01..2001-06-30', 'season'],
      ['2001-36', '2001-10-01..2001-12-31', 'season'],
      ['2001-37', '2001-01-01..2001-04-30', 'season'],
      ['2001-39', '2001-09-01..2001-12-31', 'season'],
      ['2001-40', '2001-01-01..2001-06-30', 'season'],
      ['2001-41', '2001-07-01..2001-12-31', 'season'],
    ],
  ],
  'level 2, one of a set': [
    'one-of',
    [
      ['[1667,1668,1670..1672]', '1667-01-01..1672-12-31', 'year'],
      ['[..1760-12-03]', '-∞..1760-12-03', 'day'],
      ['[1760-12..]', '1760-12-01..∞', 'month'],
      ['[1760-01,1760-02,1760-12..]', '1760-01-01..∞', 'month'],
      ['[1667,1760-12]', '1667-01-01..1760-12-31', 'month'],
      ['[..1984]', '-∞..1984-12-31', 'year'],
    ],
  ],
  'level 2, all of a set': [
    'all-of',
    [
      ['{1667,1668,1670..1672}', '1667-01-01..1667-12-31 to 1672-01-01..1672-12-31', 'year'],
      ['{1960,1961-12}', '1960-01-01..1960-12-31 to 1961-12-01..1961-12-31', 'month'],
      ['{..1984}', '-∞..1984-12-31 to 1984-01-01..1984-12-31', 'year'],
    ],
  ],
  'level 2, qualification of parts': [
    'date',
    [
      ['2004-06-11%', '2004-06-11..2004-06-11 ~ ?', 'day'],
      ['2004-06~-11', '2004-06-11..2004-06-11 ~', 'day'],
      ['2004?-06-11', '2004-06-11..2004-06-11 ?', 'day'],
      ['?2004-06-~11', '2004-06-11..2004-06-11 ~ ?', 'day'],
      ['2004-%06-11', '2004-06-11..2004-06-11 ~ ?', 'day'],
    ],
  ],
  'level 2, unspecified digits anywhere': [
    'date',
    [
      ['156X-12-25', '1560-12-25..1569-12-25', 'day'],
      ['15XX-12-25', '1500-12-25..1599-12-25', 'day'],
      ['XXXX-12-XX', '0000-12-01..9999-12-31', 'day'],
      ['1XXX-XX', '1000-01-01..1999-12-31', 'month'],
      ['1XXX-12', '1000-12-01..1999-12-31', 'month'],
      ['1984-1X', '1984-10-01..1984-12-31', 'month'],
    ],
  ],
  'level 2, interval': [
    'interval',
    [
      ['2004-06-~01/2004-06-~20', '2004-06-01..2004-06-01 to 2004-06-20..2004-06-20 ~', 'day'],
      ['2004-06-XX/2004-07-03', '2004-06-01..2004-06-30 to 2004-07-03..2004-07-03', 'day'],
    ],
  ],
};

/** What the specification leaves to be worked out. */
const FURTHER: Record<string, [form: DateForm, rows: Row[]]> = {
  'X only where a date exists': [
    'date',
    [
      ['156X-02-29', '1560-02-29..1568-02-29', 'day'],
      ['XXXX-02-29', '0000-02-29..9996-02-29', 'day'],
      ['190X-02-29', '1904-02-29..1908-02-29', 'day'],
      ['19XX-XX-31', '1900-01-31..1999-12-31', 'day'],
      ['1985-XX-30', '1985-01-30..1985-12-30', 'day'],
      ['1985-X2-31', '1985-12-31..1985-12-31', 'day'],
      ['1985-02-2X', '1985-02-20..1985-02-28', 'day'],
      ['1984-02-2X', '1984-02-20..1984-02-29', 'day'],
      ['1985-04-3X', '1985-04-30..1985-04-30', 'day'],
      ['1985-0X', '1985-01-01..1985-09-30', 'month'],
      ['1X85', '1085-01-01..1985-12-31', 'year'],
      ['1X5X', '1050-01-01..1959-12-31', 'decade'],
      ['1XXX', '1000-01-01..1999-12-31', 'millennium'],
      ['XXXX', '0000-01-01..9999-12-31', '10^4 years'],
      ['199X-22', '1990-06-01..1999-08-31', 'season'],
    ],
  ],
  'X before year 0': [
    'date',
    [
      ['-156X-12-25', '-1569-12-25..-1560-12-25', 'day'],
      ['-156X-02-29', '-1568-02-29..-1560-02-29', 'day'],
      ['-01XX', '-0199-01-01..-0100-12-31', 'century'],
      ['-000X', '-0009-01-01..-0001-12-31', 'decade'],
      ['-XXXX', '-9999-01-01..-0001-12-31', '10^4 years'],
      ['-156X-24', '-1569-12-01..-1559-02-28', 'season'],
    ],
  ],
  'significant digits': [
    'date',
    [
      ['1950S1', '1000-01-01..1999-12-31', 'millennium'],
      ['1950S3', '1950-01-01..1959-12-31', 'decade'],
      ['1950S4', '1950-01-01..1950-12-31', 'year'],
      ['0050S2', '0000-01-01..0099-12-31', 'century'],
      ['-1950S2', '-1999-01-01..-1900-12-31', 'century'],
      ['-0050S2', '-0099-01-01..-0001-12-31', 'century'],
      ['Y-45E8S2', '-4599999999-01-01..-4500000000-12-31', '10^8 years'],
    ],
  ],
  'far years': [
    'date',
    [
      ['Y10000', '10000-01-01..10000-12-31', 'year'],
      ['Y-13E9~', '-13000000000-01-01..-13000000000-12-31 ~', 'year'],
      ['Y1E12', '1000000000000-01-01..1000000000000-12-31', 'year'],
      ['Y-1E12', '-1000000000000-01-01..-1000000000000-12-31', 'year'],
    ],
  ],
  'signs beside seasons, X and minus': [
    'date',
    [
      ['2001-21?', '2001-03-01..2001-05-31 ?', 'season'],
      ['2001-~34', '2001-04-01..2001-06-30 ~', 'season'],
      ['194X~', '1940-01-01..1949-12-31 ~', 'decade'],
      ['~-0044', '-0044-01-01..-0044-12-31 ~', 'year'],
      ['1950S2?', '1900-01-01..1999-12-31 ?', 'century'],
    ],
  ],
  'the sides of an interval narrow each other': [
    'interval',
    [
      ['2004/2004-06', '2004-01-01..2004-06-30 to 2004-06-01..2004-06-30', 'month'],
      ['2004-06/2004', '2004-06-01..2004-06-30 to 2004-06-01..2004-12-31', 'month'],
      ['2018-21/2018-23', '2018-03-01..2018-05-31 to 2018-09-01..2018-11-30', 'season'],
      ['1984-06?/2004-08~', '1984-06-01..1984-06-30 to 2004-08-01..2004-08-31 ~ ?', 'month'],
      ['Y-45E8/..', '-4500000000-01-01..-4500000000-12-31 to -4500000000-01-01..∞', 'year'],
      ['../..', '-∞..∞ to -∞..∞', '10^12 years'],
    ],
  ],
};

describe('parseDate', () => {
  for (const [group, [form, rows]] of Object.entries({ ...SPECIFICATION, ...FURTHER })) {
    describe(group, () => {
      for (const [text, bounds, precision] of rows) {
        it(`${text} is ${bounds}, to the ${precision}`, () => {
          const value = valueOf(text);
          expect(told(value)).to.equal(bounds);
          expect(value.precision).to.equal(precision);
          expect(value.form).to.equal(form);
          expect(value.text).to.equal(text);
        });
      }
    });
  }

  describe('date and time', () => {
    const rows: [text: string, earliest: string, latest: string, precision: Precision][] = [
      ['1985-04-12T23:20:30', '1985-04-12T23:20:30.000Z', '1985-04-12T23:20:30.999Z', 'second'],
      ['1985-04-12T23:20:30Z', '1985-04-12T23:20:30.000Z', '1985-04-12T23:20:30.999Z', 'second'],
      ['1985-04-12T23:20:30-04', '1985-04-13T03:20:30.000Z', '1985-04-13T03:20:30.999Z', 'second'],
      ['1985-04-12T23:20:30+04:30', '1985-04-12T18:50:30.000Z', '1985-04-12T18:50:30.999Z', 'second'],
      ['1985-04-12T23:20:30+00:00', '1985-04-12T23:20:30.000Z', '1985-04-12T23:20:30.999Z', 'second'],
      ['-0044-03-15T12:00:00Z', '-000044-03-15T12:00:00.000Z', '-000044-03-15T12:00:00.999Z', 'second'],
      ['1985-04-12T23:20:30.5Z', '1985-04-12T23:20:30.500Z', '1985-04-12T23:20:30.599Z', 'millisecond'],
      ['1985-04-12T23:20:30.05', '1985-04-12T23:20:30.050Z', '1985-04-12T23:20:30.059Z', 'millisecond'],
      ['1985-04-12T23:20:30.005+01', '1985-04-12T22:20:30.005Z', '1985-04-12T22:20:30.005Z', 'millisecond'],
    ];
    for (const [text, earliest, latest, precision] of rows) {
      it(`${text} is from ${earliest} to ${latest}`, () => {
        const value = valueOf(text);
        expect(value.begin.map((bound) => new Date(bound).toISOString())).to.deep.equal([earliest, latest]);
        expect(value.end).to.deep.equal(value.begin);
        expect(value.precision).to.equal(precision);
      });
    }
  });

  it('ends a day with its last millisecond', () => {
    expect(valueOf('1969-12-31').begin).to.deep.equal([-86_400_000, -1]);
    expect(valueOf('1970').end).to.deep.equal([0, 365 * 86_400_000 - 1]);
  });

  it('gives the year written as the estimate among significant digits', () => {
    expect(valueOf('1950S2').estimate).to.equal(Date.UTC(1950, 0, 1));
    expect(valueOf('1950')).not.to.have.property('estimate');
  });

  describe('open and unknown sides', () => {
    const rows: [text: string, openBegin: string | undefined, openEnd: string | undefined][] = [
      ['1985/..', undefined, 'open'],
      ['1985/', undefined, 'unknown'],
      ['../1985', 'open', undefined],
      ['/1985', 'unknown', undefined],
      ['/..', 'unknown', 'open'],
      ['1984/1985', undefined, undefined],
      ['[..1984]', 'open', undefined],
      ['{1984..}', undefined, 'open'],
      ['[..1667,1672..]', 'open', 'open'],
    ];
    for (const [text, openBegin, openEnd] of rows) {
      it(`${text} has the begin ${openBegin ?? 'bound'}, the end ${openEnd ?? 'bound'}`, () => {
        const value = valueOf(text);
        expect([value.openBegin, value.openEnd]).to.deep.equal([openBegin, openEnd]);
        expect('openBegin' in value, 'has openBegin').to.equal(openBegin !== undefined);
        expect('openEnd' in value, 'has openEnd').to.equal(openEnd !== undefined);
        expect(value.begin[0] === -Infinity).to.equal(openBegin !== undefined);
        expect(value.end[1] === Infinity).to.equal(openEnd !== undefined);
      });
    }
  });

  it('lists the members of a set in the order written', () => {
    const { choices } = valueOf('[1672,1667-12~,1670..1671]');
    expect(choices.map((choice) => [choice.text, choice.form, told(choice)])).to.deep.equal([
      ['1672', 'date', '1672-01-01..1672-12-31'],
      ['1667-12~', 'date', '1667-12-01..1667-12-31 ~'],
      ['1670..1671', 'one-of', '1670-01-01..1671-12-31'],
    ]);
    expect(choices[2]?.choices).to.deep.equal([]);
    expect(valueOf('{1670..1671}').choices.map(told)).to.deep.equal([
      '1670-01-01..1670-12-31 to 1671-01-01..1671-12-31',
    ]);
  });

  it('keeps the bounds of its members when a set is not in order', () => {
    expect(told(valueOf('{1672,1667}'))).to.equal('1667-01-01..1667-12-31 to 1672-01-01..1672-12-31');
  });

  describe('refused, with a reason and perhaps a suggestion', () => {
    const rows: [text: string, reason: RegExp, suggestion?: string][] = [
      // Days, months and hours that do not exist
      ['1900-02-29', /February 1900 has 28 days/],
      ['2018-02-30', /February 2018 has 28 days/],
      ['2018-04-31', /April 2018 has 30 days/],
      ['2018-04-00', /no day 00/],
      ['2018-04-32', /no day 32/],
      ['2018-13', /no month or season 13/],
      ['2018-00', /no month or season 00/],
      ['2018-20-01', /no month 20/],
      ['2001-21-01', /no month 21/],
      ['2018-20', /no month or season 20/, '2018/2020'],
      ['2018-2X', /no month or season 2X/],
      ['2018-04-4X', /no day 4X/],
      ['19X1-02-29', /no such day/],
      ['190X-02-30', /no such day/],
      ['1985-02-3X', /no such day/],
      ['-0000', /1 BCE is 0000/, '0000'],
      ['-0000-01-01', /1 BCE is 0000/, '0000-01-01'],
      ['1985-04-12T24:00:00', /no hour 24/],
      ['1985-04-12T23:60:00', /no minute 60/],
      ['1985-04-12T23:20:60', /Leap seconds/],
      ['1985-04-12T23:20:61', /no second 61/],
      ['1985-04-12T23:20:30-00:00', /no offset -00:00/, '1985-04-12T23:20:30Z'],
      ['1985-04-12T23:20:30-00', /no offset -00/, '1985-04-12T23:20:30Z'],
      ['1985-04-12T23:20:30+24', /no offset/],
      ['1985-02-30T23:20:30Z', /February 1985 has 28 days/],
      // Times
      ['2017-11-10T10:00', /complete to the second/, '2017-11-10T10:00:00'],
      ['2017-11-10 10:00:00', /space/, '2017-11-10T10:00:00'],
      ['2017-11-10T10:00:00.1234Z', /one to three digits/, '2017-11-10T10:00:00.123Z'],
      ['2017-11-10T10:00:00+0500', /±hh:mm/, '2017-11-10T10:00:00+05:00'],
      ['20171110T100000Z', /./, '2017-11-10T10:00:00Z'],
      ['2017-11T10:00:00', /whole date/],
      ['156X-12-25T10:00:00', /whole date/],
      ['2004-06-11T10:00:00Z?', /cannot be marked/],
      ['2018-06-01T10:00:00Z/2018-06-02T10:00:00Z', /without times/, '2018-06-01/2018-06-02'],
      ['[2018-06-01T10:00:00Z,2019]', /without times/, '[2018-06-01,2019]'],
      // Years
      ['12345', /begins with Y/, 'Y12345'],
      ['-12345', /begins with Y/, 'Y-12345'],
      ['Y1985', /beyond ±9999/, '1985'],
      ['Y1E3', /beyond ±9999/, '1000'],
      ['Y012345', /leading zeros/, 'Y12345'],
      ['Y17E0', /1 or more/, '0017'],
      ['Y17E7-12', /stands alone/],
      ['Y1000000000001', /not read/],
      ['Y1E13', /not read/],
      ['Y1E12S1', /not read/],
      ['Y9E999999999', /not read/],
      ['1950S0', /significant digits after S is 1 to 4/],
      ['1950S5', /significant digits after S is 1 to 4/],
      ['1950S2-06', /a year alone/],
      ['19X0S2', /without X/],
      ['+2018', /plus/, '2018'],
      // Intervals and sets
      ['2004/2003', /ends before it begins/, '2003/2004'],
      ['2004-06/2004-05', /ends before it begins/, '2004-05/2004-06'],
      ['2004/2005/2006', /one "\/"/],
      ['2004/2018-02-30', /February 2018/],
      ['[1667,2018-02-30]', /February 2018/],
      ['[1672..1667]', /ends before it begins/],
      ['[1667,..1670]', /Only the first/],
      ['[1667..,1670]', /Only the last/],
      ['[..]', /no range/],
      ['[1667..1668..1669]', /no range/],
      ['[]', /empty/],
      ['[1667,]', /empty/],
      ['{1667', /ends with }/],
      ['[1667}', /ends with \]/, '[1667]'],
      ['[1667,1668]?', /ends with \]/],
      ['[1667/1668,1670]', /./],
      ['[1667, 1668]', /space/, '[1667,1668]'],
      ['1667,1668', /A set is written whole/],
      // The draft of 2012
      ['199u', /upper-case X/, '199X'],
      ['19uu', /upper-case X/, '19XX'],
      ['2004-uu', /upper-case X/, '2004-XX'],
      ['199x', /upper-case X/, '199X'],
      ['uuuu-12-uu', /upper-case X/, 'XXXX-12-XX'],
      ['unknown', /left EDTF/],
      ['open', /left EDTF/],
      ['2004/open', /left EDTF/, '2004/..'],
      ['unknown/2004', /left EDTF/, '/2004'],
      ['y170000002', /upper case/, 'Y170000002'],
      ['y-17e7', /upper case/, 'Y-17E7'],
      ['Y17e7', /./, 'Y17E7'],
      ['1950p2', /upper case/, '1950S2'],
      ['2004-06-11?~', /one sign/, '2004-06-11%'],
      ['2004-(06)?-11', /Brackets/, '2004-?06-11'],
      // Not EDTF
      ['', /empty/],
      ['   ', /empty/],
      ['18', /four digits/, '18XX'],
      ['193', /four digits/, '193X'],
      ['194?', /four digits/, '194X'],
      ['19??', /four digits/, '19XX'],
      ['2018-6-1', /YYYY-MM-DD/, '2018-06-01'],
      ['2018-6', /YYYY-MM-DD/, '2018-06'],
      ['20180601', /joined by "-"/, '2018-06-01'],
      ['2018-W05', /Weeks/],
      ['2018-032', /counted from the new year/, '2018-02-01'],
      ['2018-366', /counted from the new year/],
      ['September 2017', /names of months/, '2017-09'],
      ['1667-1672', /joined by "\/"/, '1667/1672'],
      ['1667–1672', /joined by "-"/, '1667/1672'],
      ['c. 1850', /ends with ~/, '1850~'],
      ['44 BC', /0000 is 1 BCE/, '-0043'],
      [' 2018', /space before or after/, '2018'],
      ['2018\n', /space before or after/, '2018'],
      ['-?1985', /not an EDTF date/],
      ['?', /./],
      ['not a date', /names of months/],
      ['١٩٨٥', /not an EDTF date/],
      ['😀'.repeat(60), /^This is not an EDTF date: (😀){40}…$/u],
    ];
    for (const [text, reason, suggestion] of rows) {
      it(`${JSON.stringify(text)}${suggestion === undefined ? '' : `: did you mean ${suggestion}?`}`, () => {
        const parsed = parseDate(text);
        if (parsed.ok) throw new Error(`read as ${told(parsed.value)}`);
        expect(parsed.reason).to.match(reason);
        expect(parsed.suggestion).to.equal(suggestion);
      });
    }
  });

  it('reads 200 characters and no more', () => {
    const longest = `[${'1985,'.repeat(38)}1985-04?]`;
    expect(longest).to.have.length(200);
    expect(parseDate(longest).ok).to.equal(true);
    const parsed = parseDate(`${longest} `);
    expect(!parsed.ok && parsed.reason).to.equal('The text has 201 characters; a date has at most 200.');
  });

  describe('what is no text', () => {
    const rows: [value: unknown, reason: RegExp, suggestion?: string][] = [
      [undefined, /not undefined/],
      [null, /not null/],
      [1985, /not a number/, '1985'],
      [20180601, /not a number/, '2018-06-01'],
      [NaN, /not a number/],
      [true, /not boolean/],
      [{ toString: () => '1985' }, /not an object/],
      [['1985'], /not an object/],
      [Symbol('1985'), /not symbol/],
      [1985n, /not bigint/],
      [() => '1985', /not function/],
    ];
    for (const [value, reason, suggestion] of rows) {
      it(`${typeof value} ${value === null ? 'null' : ''} is refused`, () => {
        const parsed = parseDate(value as string);
        if (parsed.ok) throw new Error('read as a date');
        expect(parsed.reason).to.match(reason);
        expect(parsed.suggestion).to.equal(suggestion);
      });
    }
  });
});

describe('suggestionFor', () => {
  it('finds what was meant, but not for a text that no date is as long as', () => {
    expect(suggestionFor('May 1945')).to.equal('1945-05');
    expect(suggestionFor(`May 1945${' '.repeat(200)}`)).to.equal(undefined);
  });
});
