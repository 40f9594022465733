import { expect } from 'chai';
import { awaited, finish, type Steps } from '../../src/dataset/steps.js';

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

describe('awaited', () => {
  async function resultOf<Result>(promise: Promise<Result>): Promise<Result | undefined> {
    const steps = awaited(promise);
    for (;;) {
      const { done, value } = steps.next();
      if (done) return value;
      await value;
    }
  }

  it('gives what the promise gives, and nothing where it fails', async () => {
    expect(await resultOf(Promise.resolve(5))).to.equal(5);
    expect(await resultOf(Promise.reject(new Error('no')))).to.equal(undefined);
  });
});
