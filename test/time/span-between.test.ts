import { expect } from 'chai';
import { spanBetween } from '../../src/time/span-between.js';

describe('spanBetween', () => {
  const cases: [
    from: string | undefined,
    to: string | undefined,
    begin: string | undefined,
    end: string | undefined,
  ][] = [
    ['2018', '2018', '2018-01-01T00:00:00.000Z', '2018-12-31T23:59:59.999Z'],
    ['2018-06', undefined, '2018-06-01T00:00:00.000Z', undefined],
    [undefined, '2018-06', undefined, '2018-06-30T23:59:59.999Z'],
    ['some day', '..', undefined, undefined],
    ['../2018', '2018/..', undefined, undefined],
  ];
  for (const [from, to, begin, end] of cases) {
    it(`${from} and ${to}`, () => {
      const span = spanBetween(from, to);
      const written = [span.begin, span.end].map((at) => at && new Date(at).toISOString());
      expect(written).to.deep.equal([begin, end]);
    });
  }
});
