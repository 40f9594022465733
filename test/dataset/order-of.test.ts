import { expect } from 'chai';
import fc from 'fast-check';
import { orderOf, ordering } from '../../src/dataset/order-of.js';
import { finish } from '../../src/dataset/steps.js';

describe('orderOf', () => {
  it('is the order of a stable sort', () => {
    const value = fc.oneof(fc.double({ noNaN: true }), fc.integer({ min: -3, max: 3 }));
    fc.assert(
      fc.property(fc.array(value), (values) => {
        const expected = values
          .map((_, index) => index)
          .sort((a, b) => {
            const [one = 0, other = 0] = [values[a], values[b]];
            return one < other ? -1 : one > other ? 1 : a - b;
          });
        expect(Array.from(orderOf(Float64Array.from(values)))).to.deep.equal(expected);
      }),
      { seed: 20200622 },
    );
  });

  it('is the same for very many values, and goes on from another order', () => {
    const length = 5_000;
    const first = Float64Array.from({ length }, (_, n) => ((n * 7919) % 41) - 20);
    const second = Float64Array.from({ length }, (_, n) => ((n * 104_729) % 13) * 1e12 - 0);
    const expected = Array.from(first.keys()).sort(
      (a, b) => (first[a] ?? 0) - (first[b] ?? 0) || (second[a] ?? 0) - (second[b] ?? 0) || a - b,
    );
    const order = finish(ordering(first, finish(ordering(second))));
    expect(Array.from(order)).to.deep.equal(expected);
  });
});
