import { expect } from 'chai';
import { suggestDate } from '../../../src/time/edtf/suggest-date.js';
import { parseDate } from '../../../src/time/parse-date.js';

describe('suggestDate', () => {
  const rows: [text: string, suggestion: string | undefined][] = [
    ['"1985"', '1985'],
    ['the 1940s', '194X'],
    ['circa 1850', '1850~'],
    ['ca. 12 April 1985', '1985-04-12~'],
    ['about 1850 (?)', '1850%'],
    ['probably 1850', '1850?'],
    ['between 1667 and 1672', '[1667..1672]'],
    ['1667 or 1668', '[1667,1668]'],
    ['1667 and 1668', '{1667,1668}'],
    ['before 1850', '[..1850]'],
    ['after June 2020', '[2020-06..]'],
    ['{1960; Dec 1961}', '{1960,1961-12}'],
    ['since 1985', '1985/..'],
    ['until 1985', '../1985'],
    ['from 1985 to 1990', '1985/1990'],
    ['1985 - now', '1985/..'],
    ['? - 1985', '/1985'],
    ['1984-85', '1984/1985'],
    ['1984/85', '1984/1985'],
    ['1984–85', '1984/1985'],
    ['2018-42', undefined],
    ['2018-06-22/23', '2018-06-22/2018-06-23'],
    ['2018-06-22-23', '2018-06-22/2018-06-23'],
    ['2018-06-22 – 23', '2018-06-22/2018-06-23'],
    ['2018-06-22/07-01', '2018-06-22/2018-07-01'],
    ['2018-06/07', '2018-06/2018-07'],
    ['2018-06/23', undefined],
    ['2003-06/07-08', undefined],
    ['2018-06-22/21', undefined],
    ['2018-06-22/193', undefined],
    ['2018-06-22/5', undefined],
    ['2018-06-22/c. 23', undefined],
    ['2018-06-22 to 23', undefined],
    ['[2018-06-22,23]', undefined],
    ['2018 or 19', undefined],
    ['1980s – 1990s', '198X/199X'],
    ['AD 44 - AD 50', '0044/0050'],
    ['-44/-30', '-0044/-0030'],
    ['2004-06-01-2004-06-20', '2004-06-01/2004-06-20'],
    ['1 January 2020 – 5 March 2020', '2020-01-01/2020-03-05'],
    ['1985..1990', '1985/1990'],
    ['30 February 2018', undefined],
    ['31st century BC', undefined],
    ['tomorrow', undefined],
    ['', undefined],
  ];
  for (const [text, suggestion] of rows) {
    it(`${text} suggests ${suggestion ?? 'nothing'}`, () => {
      expect(suggestDate(text, (candidate) => parseDate(candidate).ok)).to.equal(suggestion);
    });
  }

  it('suggests nothing that is not taken', () => {
    expect(suggestDate('September 2017', () => false)).to.equal(undefined);
  });
});
