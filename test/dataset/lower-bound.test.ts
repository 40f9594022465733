import { expect } from 'chai';
import { firstPlace, lowerBound } from '../../src/dataset/lower-bound.js';

describe('lowerBound', () => {
  const values = Float64Array.of(1, 3, 3, 5);
  const table = [
    [0, 0],
    [1, 0],
    [2, 1],
    [3, 1],
    [4, 3],
    [6, 4],
  ] as const;
  for (const [value, place] of table) {
    it(`finds ${value} at ${place}`, () => expect(lowerBound(values, value)).to.equal(place));
  }
});

describe('firstPlace', () => {
  for (const first of [0, 1, 4, 7]) {
    it(`is ${first} of 7 where what is before it holds`, () =>
      expect(firstPlace(7, (place) => place < first)).to.equal(first));
  }
});
