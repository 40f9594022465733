import { expect } from 'chai';
import { finish, type Steps } from '../../src/dataset/steps.js';

describe('finish', () => {
  it('takes every step, in order, and gives the result', () => {
    const done: string[] = [];
    function* inner(): Steps<string> {
      done.push('a');
      yield;
      done.push('b');
      return 'c';
    }
    function* outer(): Steps<string> {
      const result = yield* inner();
      yield;
      return `${done.join('')}${result}`;
    }
    expect(finish(outer())).to.equal('abc');
  });
});
