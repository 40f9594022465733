import { expect } from 'chai';
import { passes, type ChainFilter } from '../../src/dataset/filter.js';

describe('passes', () => {
  const cases: readonly (readonly [filter: ChainFilter, kind: string | undefined, passes: boolean])[] = [
    [{}, 'war', true],
    [{}, undefined, true],
    [{ kinds: ['war'] }, 'war', true],
    [{ kinds: ['war'] }, 'peace', false],
    [{ kinds: ['war'] }, undefined, false],
    [{ kinds: [''] }, undefined, true],
    [{ kinds: [] }, 'war', false],
    [{ linkTypes: [] }, 'war', true],
  ];
  for (const [filter, kind, expected] of cases)
    it(`${JSON.stringify(filter)} lets ${kind ?? 'no kind'} ${expected ? 'pass' : 'go'}`, () => {
      expect(passes(filter, kind === undefined ? {} : { kind })).to.equal(expected);
    });
});
