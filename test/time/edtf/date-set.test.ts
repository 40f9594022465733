import { expect } from 'chai';
import { readDateSet } from '../../../src/time/edtf/date-set.js';
import { dateOf, reasonOf, told } from '../told.js';

describe('readDateSet', () => {
  const rows: [text: string, bounds: string][] = [
    ['[1984]', '1984-01-01..1984-12-31'],
    ['[2004-06-~01,2003?]', '2003-01-01..2004-06-01 ~ ?'],
    ['[156X-02-29,1984-21]', '1560-02-29..1984-05-31'],
    ['{1984}', '1984-01-01..1984-12-31 to 1984-01-01..1984-12-31'],
    ['{1984,1984-06}', '1984-01-01..1984-06-30 to 1984-06-01..1984-12-31'],
    ['{1984..}', '1984-01-01..1984-12-31 to 1984-01-01..∞'],
  ];
  for (const [text, bounds] of rows) {
    it(`${text} is ${bounds}`, () => {
      expect(told(dateOf(readDateSet(text)))).to.equal(bounds);
    });
  }

  for (const text of [
    '[',
    '{',
    '[]',
    '{}',
    '[,]',
    '[[1984]]',
    '{1984,{1985}}',
    '[1984,,1985]',
    '[1984/1985]',
    '[1984...1985]',
  ]) {
    it(`${text} is refused in words`, () => {
      expect(reasonOf(readDateSet(text))).to.match(/\w+ \w+/);
    });
  }
});
