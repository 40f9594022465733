import '../../src/i18n/all.js';
import { expect } from 'chai';
import { scaleOf } from '../../src/layout/scale.js';
import { ticksOf, type AxisTick } from '../../src/layout/ticks.js';
import { DAY, HOUR, SECOND, toInstant, YEAR } from '../../src/time/instant.js';
import { measure } from './fixtures.js';

const STYLE = { font: '600 12px sans-serif', lineHeight: 16 };
const START = Date.UTC(2018, 2, 5, 9, 59, 59, 999);

function ticks(begin: number, duration: number, length = 1000, locale = 'en'): AxisTick[] {
  const scale = scaleOf({ begin: toInstant(begin), end: toInstant(begin + duration) }, length);
  return ticksOf(scale, { orientation: 'horizontal', across: length, locale, measure, style: STYLE });
}

function names(all: readonly AxisTick[]): string[] {
  return all.flatMap(({ label }) => (label ? [label.text] : []));
}

describe('ticksOf', () => {
  const table: readonly (readonly [
    name: string,
    begin: number,
    duration: number,
    first: readonly string[],
  ])[] = [
    ['3 ms', START, 3, ['5 Mar 2018, 09:59:59', '5 Mar 2018, 10:00:00', '.001']],
    ['20 seconds', START, 20 * SECOND, ['5 Mar 2018, 10:00', '10:00:05', '10:00:10']],
    ['an hour', START, HOUR, ['5 Mar 2018', '10:10', '10:20']],
    ['three days', START, 3 * DAY, ['5 Mar 2018', '6 Mar 2018', '12:00']],
    ['twelve days', START, 12 * DAY, ['Mar 2018', '7', '9', '11', '13', '15', '17']],
    ['three weeks', START, 21 * DAY, ['Mar 2018', '11', '16', '21']],
    ['two months', START, 60 * DAY, ['Mar 2018', '15', '22', 'Apr 2018', '8']],
    ['three months', START, 91 * DAY, ['Mar 2018', '16', 'Apr 2018', '16', 'May 2018']],
    ['nine months', START, YEAR * 0.75, ['2018', 'Apr', 'May']],
    ['four years', START, 4 * YEAR, ['2018', '2019', '2020']],
    ['fifty years', START, 50 * YEAR, ['2020', '2030', '2040']],
    [
      'the first centuries',
      -250 * YEAR - 1970 * YEAR,
      600 * YEAR,
      ['200 BCE', '100 BCE', '1 CE', '100', '200'],
    ],
    ['28 billion years', -14e9 * YEAR, 28e9 * YEAR, ['10 billion years ago', '5 billion years ago', '1 CE']],
  ];
  for (const [name, begin, duration, first] of table) {
    it(`names ${name}`, () => {
      expect(names(ticks(begin, duration)).slice(0, first.length)).to.deep.equal(first);
    });
  }

  it('has between two and a dozen labels at any scale from a millisecond to 28 billion years', () => {
    for (let duration = 1; duration < 28e9 * YEAR; duration *= 3) {
      for (const begin of [START - duration / 3, -YEAR * 2000 - duration / 2]) {
        // Far from 1970 a float64 has no room for milliseconds.
        if (duration < Math.abs(begin) / 1e12) continue;
        const labels = names(ticks(begin, duration));
        expect(labels.length, `${begin} ${duration}: ${labels.join()}`).to.be.within(2, 12);
        expect(labels).not.to.include('0');
      }
    }
  });

  it('stands in order, with minor ticks between the labelled ones', () => {
    const all = ticks(START, 4 * YEAR);
    expect(all.map(({ at }) => at)).to.deep.equal(all.map(({ at }) => at).sort((a, b) => a - b));
    expect(all.filter(({ major }) => !major).length).to.be.above(8);
  });

  it('speaks the language of the reader', () => {
    expect(names(ticks(START, 0.75 * YEAR, 1000, 'ru')).slice(0, 2)).to.deep.equal(['2018', 'апр.']);
  });

  it('writes no label that is wider than its room', () => {
    const scale = scaleOf({ begin: toInstant(START), end: toInstant(START + YEAR) }, 500);
    const all = ticksOf(scale, { orientation: 'vertical', across: 5, locale: 'en', measure, style: STYLE });
    expect(names(all)).to.deep.equal([]);
  });

  it('is empty on an axis without length', () => {
    expect(ticks(START, DAY, 0)).to.deep.equal([]);
  });
});
