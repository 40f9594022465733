import { expect } from 'chai';
import { STEPS } from '../../src/layout/steps.js';
import { gapName, tickNames } from '../../src/layout/tick-names.js';
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

describe('gapName', () => {
  it('is as fine as tells an instant from one so far away', () => {
    const at = toInstant(Date.UTC(2018, 2, 14, 9, 30));
    const hour = 3_600_000;
    const names = [hour, 48 * hour, 60 * 24 * hour, 3 * 365 * 24 * hour].map((gap) => gapName(at, gap, 'en'));
    expect(names).to.deep.equal(['14 Mar 2018, 09:30', '14 Mar 2018', 'Mar 2018', '2018']);
    const old = toInstant(-538.8e6 * 365.25 * 24 * hour);
    expect(gapName(old, 4e8 * 365.25 * 24 * hour, 'en')).to.equal('540 million years ago');
  });
});
