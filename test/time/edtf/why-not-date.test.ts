import { expect } from 'chai';
import { whyNotDate } from '../../../src/time/edtf/why-not-date.js';

describe('whyNotDate', () => {
  const rows: [text: string, reason: RegExp][] = [
    ['about 1985', /ends with ~/],
    ['1940s', /as 194X/],
    ['AD 44', /without eras/],
    ['1985-04-12T10:00:00', /time does not belong/],
    ['12.04.1985', /YYYY-MM-DD/],
    ['-1XX', /four digits/],
    ['1XX', /four digits/],
    ['-1XX-05', /not an EDTF date/],
    ['1985 04', /space in the date/],
    ['1985!', /^This is not an EDTF date: 1985!$/],
  ];
  for (const [text, reason] of rows) {
    it(`says of ${text} that ${reason.source}`, () => expect(whyNotDate(text)).to.match(reason));
  }

  it('repeats no more than 40 characters', () => {
    expect(whyNotDate('!'.repeat(200))).to.match(/: !{40}…$/);
  });
});
