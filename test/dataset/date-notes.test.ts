import '../../src/i18n/all.js';
import { expect } from 'chai';
import fc from 'fast-check';
import { agreementOf, dateNotes } from '../../src/dataset/date-notes.js';
import { languageCodes } from '../../src/i18n/languages.js';
import { parseDate } from '../../src/time/parse-date.js';
import type { DateValue } from '../../src/time/date-value.js';

function dateOf(text: string): DateValue {
  const parsed = parseDate(text);
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.value;
}

describe('dateNotes', () => {
  for (const [text, ...notes] of [
    ['2018-06-22'],
    ['2018-06-22T10:15:00Z'],
    ['2017-11-10/2017-11-11'],
    ['{2019-01-01,2020-01-01}'],
    ['2017-09', 'The day is not known.'],
    ['2018-06-XX', 'The day is not known.'],
    ['2018', 'The month and the day are not known.'],
    ['2018-21', 'The month and the day are not known.'],
    ['2017/2018', 'The month and the day are not known.'],
    ['201X', 'The year is not known.'],
    ['XXXX-06-22', 'The year is not known.'],
    ['Y-66E6S2', 'The year is not known.'],
    ['2018-06-22~', 'The date is approximate.'],
    ['2018-06-22?', 'The date is uncertain.'],
    ['2019-06%', 'The day is not known.', 'The date is approximate.', 'The date is uncertain.'],
    ['[2018-01-10,2018-04-20]', 'One of these dates; which one is not known.'],
    ['[2020-06-22..]', 'Only the earliest possible date is known.'],
    ['[..2020-06-22]', 'Only the latest possible date is known.'],
    ['2019-10-01/..', 'The end is open.'],
    ['2019-10-01/', 'The end is not known.'],
    ['/2015-01-20', 'The beginning is not known.'],
    ['2015/..', 'The end is open.', 'The month and the day are not known.'],
  ] as const) {
    it(`${text}: ${notes.join(' ') || 'nothing'}`, () => {
      expect(dateNotes(dateOf(text), 'en')).to.deep.equal(notes);
    });
  }

  it('are told in every language', () => {
    const told = languageCodes.map((code) => dateNotes(dateOf('2019-06%'), code).join(' '));
    expect(new Set(told)).to.have.property('size', languageCodes.length);
  });
});

describe('agreementOf', () => {
  for (const [claimed, shown, agreement] of [
    ['2020-06-22', '2020-06-22', 'same'],
    ['2017-09-19', '2017-09', 'finer'],
    ['XXXX-06-22', '2020-06-22', 'coarser'],
    ['2021-06-22', '2020-06-22', 'other'],
    ['2019', '2020-06-22', 'other'],
    ['2017-06/2018-06', '2018', undefined],
  ] as const) {
    it(`${claimed} beside ${shown}: ${agreement ?? 'overlaps'}`, () => {
      expect(agreementOf(dateOf(claimed), dateOf(shown))).to.equal(agreement);
    });
  }

  it('turns around with its sides', () => {
    const year = fc.integer({ min: 1900, max: 1910 });
    const interval = fc.tuple(year, year).map(([a, b]) => dateOf(`${Math.min(a, b)}/${Math.max(a, b)}`));
    const turned = { same: 'same', other: 'other', finer: 'coarser', coarser: 'finer' } as const;
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        const there = agreementOf(a, b);
        expect(agreementOf(b, a)).to.equal(there && turned[there]);
      }),
      { seed: 5 },
    );
  });
});
