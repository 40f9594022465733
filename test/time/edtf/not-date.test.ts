import { expect } from 'chai';
import { notDate, textIn } from '../../../src/time/edtf/not-date.js';

describe('notDate', () => {
  it('names the text, which can be had again', () => {
    expect(notDate('soon')).to.equal('This is not an EDTF date: soon');
    expect(textIn(notDate('soon'))).to.equal('soon');
    expect(textIn(notDate(''))).to.equal('');
    expect(textIn('There is no month 13.')).to.equal(undefined);
  });
});
