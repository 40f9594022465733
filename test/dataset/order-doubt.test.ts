import { expect } from 'chai';
import { isOrderInDoubt } from '../../src/dataset/order-doubt.js';
import { readDataset } from '../../src/dataset/read-dataset.js';
import type { LinkType } from '../../src/dataset/types.js';

describe('isOrderInDoubt', () => {
  const table: readonly (readonly [cause: string, effect: string, inDoubt: boolean])[] = [
    ['2017', '2018', false],
    ['2018', '2018-06-22', true],
    ['2018-06-22', '2018', true],
    ['2018-01-01', '2018', false],
    ['2018', '2018', true],
    ['2018-06-22', '2018-06-22', false],
    ['2017-11-10/2017-11-11', '2017-11-10/2017-11-11', false],
    ['2017-11-10/2017-11-11', '2017-11-11/2018-06-22', false],
    ['2010/2020', '2015', false],
    ['2015', '2010/2020', false],
    ['194X', '1945-05-09', true],
    ['[1667,1672]', '1670', true],
    ['[2020-06-22..]', '2021', true],
    ['2020', '[2020-06-22..]', true],
    ['2019', '[2020-06-22..]', false],
    ['2021', '2020', true],
  ];
  for (const [cause, effect, inDoubt] of table) {
    it(`${cause} before ${effect}: ${inDoubt ? 'in doubt' : 'clear'}`, () => {
      const { dataset } = readDataset({
        events: [
          { id: 'cause', date: cause, title: 'Cause' },
          { id: 'effect', date: effect, title: 'Effect' },
        ],
      });
      const link = { from: 'cause', type: 'leads-to', to: 'effect' } as const;
      expect(isOrderInDoubt(dataset, link)).to.equal(inDoubt);
      expect(isOrderInDoubt(dataset, { from: 'effect', type: 'implements', to: 'cause' })).to.equal(inDoubt);
    });
  }

  it('is never in doubt where neither caused the other, or one has no date', () => {
    const { dataset } = readDataset({
      events: [
        { id: 'a', date: '2018', title: 'A' },
        { id: 'b', date: '2018', title: 'B' },
        { id: 'c', date: 'soon', title: 'C' },
      ],
    });
    const ends: readonly (readonly [LinkType, string])[] = [
      ['part-of', 'b'],
      ['mentions', 'b'],
      ['related', 'b'],
      ['leads-to', 'c'],
    ];
    for (const [type, to] of ends) expect(isOrderInDoubt(dataset, { from: 'a', type, to })).to.equal(false);
  });
});
