import { expect } from 'chai';
import fc from 'fast-check';
import { orderOf } from '../../src/dataset/order-of.js';

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
});
