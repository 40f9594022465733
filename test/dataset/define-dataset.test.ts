import { expect } from 'chai';
import { defineDataset } from '../../src/dataset/define-dataset.js';
import { readDataset } from '../../src/dataset/read-dataset.js';

describe('defineDataset', () => {
  it('gives back the very input, which the reader takes without a fault', () => {
    const input = {
      kinds: { speech: 'Speech' },
      events: [
        { id: 'a', date: '2017-09', title: 'A', kind: 'speech' },
        { id: 'b', date: '2018', title: 'B' },
      ],
      links: [{ from: 'a', type: 'leads-to', to: 'b' }],
    } as const;
    const defined = defineDataset(input);
    expect(defined).to.equal(input);
    expect(readDataset(defined).issues).to.deep.equal([]);
  });
});
