import { expect } from 'chai';
import { nearMisses } from '../../../src/time/edtf/near-misses.js';

describe('nearMisses', () => {
  const rows: [text: string, meant: string][] = [
    ['194-', '194X'],
    ['19--', '19XX'],
    ['-004u', '-004X'],
    ['2004-1u', '2004-1X'],
    ['1940s', '194X'],
    ['1900s', '19XX'],
    ['19th century', '18XX'],
    ['1st century', '00XX'],
    ['1 BC', '0000'],
    ['12000 BCE', 'Y-11999'],
    ['AD 44', '0044'],
    ['44 CE', '0044'],
    ['201806', '2018-06'],
    ['Y17e7p2', 'Y17E7S2'],
    ['17E7', 'Y17E7'],
    ['2018/06/01', '2018-06-01'],
    ['2018.6.1', '2018-06-01'],
    ['12.04.1985', '1985-04-12'],
    ['25/12/1985', '1985-12-25'],
    ['12/25/1985', '1985-12-25'],
    ['2016-366', '2016-12-31'],
    ['2018-06-01 9:30', '2018-06-01T09:30:00'],
    ['2018-06-01T09:30:00,5 GMT', '2018-06-01T09:30:00.5Z'],
    ['Sept. 2017', '2017-09'],
    ['2017 september', '2017-09'],
    ['spring of 2001', '2001-21'],
    ['12th of April 1985', '1985-04-12'],
    ['12-Apr-1985', '1985-04-12'],
    ['April 12, 1985', '1985-04-12'],
    ['Q2 2001', '2001-34'],
    ['2001-Q2', '2001-34'],
  ];
  for (const [text, meant] of rows) {
    it(`${text} may mean ${meant}`, () => expect(nearMisses(text)[0]).to.equal(meant));
  }

  it('does not choose between day and month', () => {
    expect(nearMisses('04/05/1985').filter((text) => /^[\d-]+$/.test(text))).to.deep.equal([]);
  });
});
