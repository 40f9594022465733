import { expect } from 'chai';
import { DAY, HOUR, MINUTE, SECOND, toInstant, YEAR } from '../../src/time/instant.js';

describe('instant', () => {
  it('is the number of milliseconds itself', () => {
    expect(toInstant(-1.5)).to.equal(-1.5);
  });

  it('counts its units in milliseconds', () => {
    expect([SECOND, MINUTE, HOUR, DAY]).to.deep.equal([1e3, 6e4, 36e5, 864e5]);
    expect(YEAR * 400).to.equal(146_097 * DAY);
  });
});
