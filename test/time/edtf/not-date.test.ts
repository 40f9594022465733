import { expect } from 'chai';
import { notDate, refusedIn } from '../../../src/time/edtf/not-date.js';

describe('notDate', () => {
  it('names the text, which can be had again', () => {
    expect(notDate('soon')).to.equal('This is not an EDTF date: soon');
    expect(refusedIn(notDate('soon'))).to.equal('soon');
    expect(refusedIn(notDate(''))).to.equal('');
    expect(refusedIn('There is no month 13.')).to.equal(undefined);
  });
});
