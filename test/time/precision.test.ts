import { expect } from 'chai';
import type { Precision } from '../../src/time/date-value.js';
import { coarseness, finest, yearPrecision } from '../../src/time/precision.js';

describe('precision', () => {
  it('names the years with unknown digits', () => {
    expect([0, 1, 2, 3, 4, 6].map(yearPrecision)).to.deep.equal([
      'year',
      'decade',
      'century',
      'millennium',
      '10^4 years',
      '10^6 years',
    ]);
  });

  const ordered: Precision[] = [
    'millisecond',
    'second',
    'minute',
    'hour',
    'day',
    'month',
    'season',
    'year',
    'decade',
    'century',
    'millennium',
    '10^4 years',
    '10^9 years',
    '10^12 years',
  ];

  it('rises in coarseness from the millisecond to the powers of ten', () => {
    const ranks = ordered.map(coarseness);
    expect(ranks).to.deep.equal([...new Set(ranks)].sort((a, b) => a - b));
  });

  it('is finest where it is least coarse, in either order', () => {
    expect(finest('day', 'century')).to.equal('day');
    expect(finest('10^9 years', '10^4 years')).to.equal('10^4 years');
    expect(finest('year', 'year')).to.equal('year');
  });
});
