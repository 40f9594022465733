import { expect } from 'chai';
import { TRUE_TO_TIME } from '../../src/layout/axis.js';

describe('TRUE_TO_TIME', () => {
  it('changes no number and folds nothing', () => {
    for (const value of [0, -4.35e20, 0.1, Infinity]) {
      expect(TRUE_TO_TIME.toUnit(value)).to.equal(value);
      expect(TRUE_TO_TIME.toTime(value)).to.equal(value);
    }
    expect(TRUE_TO_TIME.folds).to.deep.equal([]);
  });
});
