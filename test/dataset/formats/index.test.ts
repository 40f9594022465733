import { expect } from 'chai';
import type { TextOrigin } from '../../../src/dataset/formats/index.js';
import { readText } from '../../../src/dataset/formats/index.js';
import { finished } from '../finished.js';

const asCsv = 'id,date,title\na,2000,A';

describe('readText', () => {
  const table: readonly (readonly [origin: TextOrigin, isCsv: boolean])[] = [
    [{ mediaType: 'text/csv' }, true],
    [{ mediaType: 'Text/CSV; charset=utf-8', name: 'a.json' }, true],
    [{ name: 'https://example.org/a.CSV?b=c.json#d' }, true],
    [{ mediaType: 'application/octet-stream', name: 'a.csv' }, true],
    [{ mediaType: 'application/json', name: 'a.csv' }, false],
    [{ mediaType: 'application/geo+json' }, false],
    [{ name: 'a.txt' }, false],
    [{}, false],
  ];
  for (const [origin, isCsv] of table) {
    it(`${JSON.stringify(origin)} is ${isCsv ? 'CSV' : 'JSON'}`, async () => {
      expect((await finished(readText(asCsv, origin))).issues).to.have.length(isCsv ? 0 : 1);
      expect((await finished(readText('{"events": []}', origin))).issues.length > 0).to.equal(isCsv);
    });
  }

  it('says when what reads a format could not be fetched', () => {
    const steps = readText(asCsv, { name: 'a.csv' });
    expect(steps.next().value).to.be.a('promise');
    const { done, value } = steps.next();
    expect(done && value.issues.map(({ code }) => code)).to.deep.equal(['no-format']);
  });
});
