import { expect } from 'chai';
import { STEPS } from '../../src/layout/steps.js';
import { tickNames } from '../../src/layout/tick-names.js';
import { toInstant } from '../../src/time/instant.js';

describe('tickNames', () => {
  const months = STEPS.find(({ unit }) => unit === 'month');
  const span = { begin: toInstant(Date.UTC(2017, 10, 20)), end: toInstant(Date.UTC(2018, 1, 2)) };

  it('names what begins a year by the year, and the year that the span opens in first', () => {
    const names = months ? tickNames(months.within(span.begin, span.end), months, span, 'en') : [];
    expect(names.map(({ text, major, waiting }) => [text, major, waiting])).to.deep.equal([
      ['2017', true, true],
      ['Dec', false, false],
      ['2018', true, false],
      ['Feb', false, false],
    ]);
  });
});
