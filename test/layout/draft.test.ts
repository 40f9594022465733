import { expect } from 'chai';
import { kindOf } from '../../src/layout/draft.js';
import { datasetOf } from './fixtures.js';

describe('kindOf', () => {
  it('is the number of the kind, 0 without one', () => {
    const dataset = datasetOf([]);
    expect([kindOf(dataset, { kind: 'forum' }), kindOf(dataset, {})]).to.deep.equal([3, 0]);
  });
});
