import { expect } from 'chai';
import { readPlainDate } from '../../../src/time/edtf/plain-date.js';
import { told } from '../told.js';

describe('readPlainDate', () => {
  const rows: [text: string, bounds: string][] = [
    ['0000', '0000-01-01..0000-12-31'],
    ['1985-12', '1985-12-01..1985-12-31'],
    ['1984-02', '1984-02-01..1984-02-29'],
    ['1984-02-29', '1984-02-29..1984-02-29'],
  ];
  for (const [text, bounds] of rows) {
    it(`${text} is ${bounds}`, () => {
      const value = readPlainDate(text);
      expect(value && told(value)).to.equal(bounds);
    });
  }

  for (const text of [
    '',
    '198',
    '198X',
    '1985?',
    '1985/12',
    '1985-13',
    '1985-00',
    '1985-04 12',
    '1985-02-29',
    '-985',
    '/985',
    ':985',
  ]) {
    it(`leaves ${JSON.stringify(text)} to the whole grammar`, () => {
      expect(readPlainDate(text)).to.equal(undefined);
    });
  }
});
