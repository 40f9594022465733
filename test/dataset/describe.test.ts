import { expect } from 'chai';
import { describe as say } from '../../src/dataset/describe.js';
import { unreadable } from '../../src/dataset/values.js';

describe('describe', () => {
  const table: readonly (readonly [value: unknown, said: string])[] = [
    [unreadable, 'a value that cannot be read'],
    [undefined, 'nothing'],
    [null, 'null'],
    ['a\u0000b', '"ab"'],
    [5n, '5'],
    [[], 'a list'],
    [new Date(0), 'an object'],
    [Symbol('x'), 'a symbol'],
  ];
  for (const [value, said] of table) {
    it(`says ${said}`, () => expect(say(value)).to.equal(said));
  }
});
