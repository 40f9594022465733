import { expect } from 'chai';
import { readPlain } from '../../../src/time/edtf/plain-date.js';
import { told } from '../told.js';

describe('readPlain', () => {
  const rows: [text: string, bounds: string][] = [
    ['0000', '0000-01-01..0000-12-31'],
    ['1985-12', '1985-12-01..1985-12-31'],
    ['1984-02', '1984-02-01..1984-02-29'],
    ['1984-02-29', '1984-02-29..1984-02-29'],
  ];
  for (const [text, bounds] of rows) {
    it(`${text} is ${bounds}`, () => {
      const value = readPlain(text);
      expect(value && told(value)).to.equal(bounds);
    });
  }

  it('is the second that is written', () => {
    const at = Date.UTC(2017, 10, 10, 9, 5, 7);
    expect(readPlain('2017-11-10T09:05:07Z')).to.deep.include({
      form: 'date',
      precision: 'second',
      begin: [at, at + 999],
      end: [at, at + 999],
    });
  });

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
    '1985-02-29T23:20:30Z',
    '1985-04-12T24:00:00Z',
    '1985-04-12T23:60:30Z',
    '1985-04-12T23:20:60Z',
    '1985-04-12T23:20:3XZ',
    '1985-04-12T23:20-30Z',
    '1985-04-12t23:20:30Z',
    '1985-04-12T23:20:30z',
    '1985-04-12T23:20:301',
  ]) {
    it(`leaves ${JSON.stringify(text)} to the whole grammar`, () => {
      expect(readPlain(text)).to.equal(undefined);
    });
  }
});
