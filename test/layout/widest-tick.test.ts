import { expect } from 'chai';
import { settingsOf } from '../../src/layout/settings.js';
import { widestTick } from '../../src/layout/widest-tick.js';
import { datasetOf, measure, optionsFor } from './fixtures.js';

describe('widestTick', () => {
  it('has room for the words of deep time, at any zoom', () => {
    const widest = (...dates: readonly string[]): number => {
      const dataset = datasetOf(dates.map((date) => [date, date] as const));
      return widestTick(settingsOf(dataset, optionsFor(dataset)), 720);
    };
    expect(widest('Y-13800000000', '2000')).to.be.at.least(measure('10 billion years ago', '12px'));
    expect(widest('1950', '2000')).to.be.below(widest('Y-13800000000', '2000'));
  });
});
