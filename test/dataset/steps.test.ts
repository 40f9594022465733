import { expect } from 'chai';
import { arriving, finish, type Steps } from '../../src/dataset/steps.js';

describe('arriving', () => {
  it('waits for what is fetched', async () => {
    const steps = arriving(Promise.resolve('a'));
    await steps.next().value;
    expect(steps.next()).to.deep.equal({ done: true, value: 'a' });
  });

  it('goes on without what does not come', async () => {
    const steps = arriving(Promise.reject(new Error('blocked')));
    await steps.next().value;
    expect(steps.next()).to.deep.equal({ done: true, value: undefined });
  });
});

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
