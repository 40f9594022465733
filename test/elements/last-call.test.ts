import { expect } from 'chai';
import { lastCall, lastRecord } from '../../src/elements/last-call.js';

describe('lastCall', () => {
  it('computes again only when an argument is another', () => {
    let calls = 0;
    const sum = lastCall((a: number, b: number) => {
      calls += 1;
      return a + b;
    });
    expect([sum(1, 2), sum(1, 2), sum(NaN, 2), sum(NaN, 2), sum(1, 2)]).to.deep.equal([3, 3, NaN, NaN, 3]);
    expect(calls).to.equal(3);
  });

  it('tells nothing from undefined', () => {
    let calls = 0;
    const count = lastCall((_: string | undefined) => (calls += 1));
    count(undefined);
    count(undefined);
    expect(calls).to.equal(1);
  });
});

describe('lastRecord', () => {
  it('computes again only when a field is another', () => {
    let calls = 0;
    const sum = lastRecord(({ a, b }: { readonly a: number; readonly b: number }) => {
      calls += 1;
      return a + b;
    });
    expect([sum({ a: 1, b: 2 }), sum({ b: 2, a: 1 }), sum({ a: 1, b: 3 })]).to.deep.equal([3, 3, 4]);
    expect(calls).to.equal(2);
  });
});
