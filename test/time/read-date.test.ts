import { expect } from 'chai';
import { parseDate } from '../../src/time/parse-date.js';
import { readDate, toDate } from '../../src/time/read-date.js';
import { reasonOf } from './told.js';

describe('readDate', () => {
  for (const text of [
    '2017-09',
    '2017-11-10/2017-11-11',
    '[2020-06-22..]',
    '2004-01-01T10:10:10Z',
    '156X-02-29',
  ]) {
    it(`${text} is the date that parseDate reads`, () => {
      const parsed = parseDate(text);
      expect(parsed.ok && parsed.value).to.deep.equal(readDate(text));
      expect(toDate(text)).to.deep.equal(readDate(text));
    });
  }

  for (const text of ['2018-02-30', '194?', 'soon', '', '2'.repeat(201)]) {
    it(`${JSON.stringify(text.slice(0, 20))} is refused for the reason that parseDate says`, () => {
      const parsed = parseDate(text);
      expect(parsed.ok ? '' : parsed.reason).to.equal(reasonOf(readDate(text)));
      expect(toDate(text)).to.equal(undefined);
    });
  }
});
