import { expect } from 'chai';
import { readYear } from '../../../src/time/edtf/year.js';
import { dateOf, reasonOf, told } from '../told.js';

describe('readYear', () => {
  const rows: [text: string, bounds: string][] = [
    ['Y99999', '99999-01-01..99999-12-31'],
    ['Y-12345S2~', '-12999-01-01..-12000-12-31 ~'],
    ['%Y17E7S1', '100000000-01-01..199999999-12-31 ~ ?'],
    ['-0009S4', '-0009-01-01..-0009-12-31'],
    ['0000S1', '0000-01-01..0999-12-31'],
  ];
  for (const [text, bounds] of rows) {
    it(`${text} is ${bounds}`, () => {
      expect(told(dateOf(readYear(text)))).to.equal(bounds);
    });
  }

  for (const text of [
    'Y',
    'S2',
    'Y-',
    'YE7',
    'Y1E',
    'Y12345S',
    'Y+12345',
    'Y1234X',
    '-0000S2',
    'Y-0E5',
    'Y12345-01',
    '1950S02',
  ]) {
    it(`${text} is refused in words`, () => {
      expect(reasonOf(readYear(text))).to.match(/\w+ \w+/);
    });
  }

  it('puts the estimate inside the bounds', () => {
    for (const text of ['1950S2', '-1950S2', 'Y171010000S3', 'Y-45E8S1', 'Y12345S5']) {
      const value = dateOf(readYear(text));
      expect(value.estimate).to.be.within(...value.begin);
    }
  });
});
