import { expect } from 'chai';
import { extentOf } from '../../src/layout/extent-of.js';
import { DAY, HOUR, SECOND, YEAR } from '../../src/time/instant.js';
import { dateOf, datasetOf } from './fixtures.js';

const lengthOf = (...dates: string[]): number => {
  const { begin, end } = extentOf(datasetOf(dates.map((date, n) => [`e${n}`, date] as const)));
  return end - begin;
};

describe('extentOf', () => {
  it('is that of the whole for a part of a dataset', () => {
    const whole = datasetOf([
      ['a', '2001'],
      ['b', '2009'],
    ]);
    expect(extentOf({ ...whole, events: [], whole })).to.deep.equal(extentOf(whole));
  });

  it('holds every event, with room at both ends', () => {
    const { begin, end } = extentOf(
      datasetOf([
        ['a', '2000'],
        ['b', '2009-12-31'],
      ]),
    );
    expect(begin).to.be.closeTo(Date.UTC(2000, 0) - 0.4 * YEAR, DAY);
    expect(end).to.be.closeTo(Date.UTC(2010, 0) + 0.4 * YEAR, DAY);
  });

  it('gives a lone moment a few of its own units', () => {
    expect(lengthOf('2018-05-03')).to.be.within(5 * DAY, 15 * DAY);
    expect(lengthOf('2018')).to.be.within(5 * YEAR, 15 * YEAR);
    expect(lengthOf('2018-05-03T10:00:00Z')).to.be.within(5 * SECOND, 15 * SECOND);
    expect(lengthOf('2018-05-03', '2018-05-03')).to.equal(lengthOf('2018-05-03'));
    expect(lengthOf('2018-05-03T10:00:00Z', '2018-05-03T14:00:00Z')).to.be.within(4 * HOUR, 5 * HOUR);
  });

  it('leaves more room where a date is open', () => {
    const open = extentOf(
      datasetOf([
        ['a', '2000'],
        ['b', '2010/..'],
      ]),
    );
    const closed = extentOf(
      datasetOf([
        ['a', '2000'],
        ['b', '2010'],
      ]),
    );
    expect(open.begin).to.equal(closed.begin);
    expect(open.end).to.be.above(closed.end);
  });

  it('is finite for a date without any bound', () => {
    expect(Number.isFinite(lengthOf('../..'))).to.equal(true);
  });

  it('is the year of asOf without events, else 2000 to 2050', () => {
    const { begin, end } = extentOf(datasetOf([]));
    expect([begin, end]).to.deep.equal([Date.UTC(2000, 0), Date.UTC(2050, 0)]);
    const asOf = extentOf({ ...datasetOf([]), asOf: dateOf('2020-06-22') });
    expect(asOf.end - asOf.begin).to.equal(YEAR);
    expect(asOf.begin).to.be.below(Date.UTC(2020, 5, 22));
  });
});
