import { expect } from 'chai';
import { placeMarks } from '../../src/layout/place-marks.js';
import { scaleOf } from '../../src/layout/scale.js';
import { toInstant } from '../../src/time/instant.js';
import { datasetOf, now } from './fixtures.js';

const year = scaleOf({ begin: toInstant(Date.UTC(2018, 0)), end: toInstant(Date.UTC(2019, 0)) }, 1000);

function place(...dates: string[]): [string, number, number][] {
  const dataset = datasetOf(dates.map((date) => [date, date] as const));
  return placeMarks(dataset, year, now, 8).map(({ event, along, row }) => [event.id, Math.round(along), row]);
}

describe('placeMarks', () => {
  it('gives dots the row of the axis before bars', () => {
    expect(place('2018-01-10/2018-12-01', '2018-06-01')).to.deep.equal([
      ['2018-01-10/2018-12-01', 471, 1],
      ['2018-06-01', 415, 0],
    ]);
  });

  it('leaves out what is out of view', () => {
    expect(place('2016-05-01', '2018-06-01', '2020-05-01').length).to.equal(1);
  });

  it('moves the anchor of a long mark into view', () => {
    const [[, along] = ['', NaN]] = place('2018-06-01/2030');
    expect(along).to.be.within(415, 1000);
  });
});
