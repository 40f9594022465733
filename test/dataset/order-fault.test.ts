import { expect } from 'chai';
import { orderFaultOf } from '../../src/dataset/order-fault.js';
import { readDataset } from '../../src/dataset/read-dataset.js';
import type { LinkType } from '../../src/dataset/types.js';

describe('orderFaultOf', () => {
  const table: readonly (readonly [
    cause: string,
    effect: string,
    fault: 'orderInDoubt' | 'orderReversed' | undefined,
  ])[] = [
    ['2017', '2018', undefined],
    ['2018', '2018-06-22', 'orderInDoubt'],
    ['2018-06-22', '2018', 'orderInDoubt'],
    ['2018-01-01', '2018', undefined],
    ['2018', '2018', 'orderInDoubt'],
    ['2018-06-22', '2018-06-22', undefined],
    ['2017-11-10/2017-11-11', '2017-11-10/2017-11-11', undefined],
    ['2017-11-10/2017-11-11', '2017-11-11/2018-06-22', undefined],
    ['2010/2020', '2015', undefined],
    ['2015', '2010/2020', undefined],
    ['194X', '1945-05-09', 'orderInDoubt'],
    ['[1667,1672]', '1670', 'orderInDoubt'],
    ['[2020-06-22..]', '2021', 'orderInDoubt'],
    ['2020', '[2020-06-22..]', 'orderInDoubt'],
    ['2019', '[2020-06-22..]', undefined],
    ['2021', '2020', 'orderReversed'],
    ['2021-02-01', '2021-01-31', 'orderReversed'],
    ['2021-02', '2021-01/2021-02', 'orderInDoubt'],
  ];
  for (const [cause, effect, fault] of table) {
    it(`${cause} before ${effect}: ${fault ?? 'clear'}`, () => {
      const { dataset } = readDataset({
        events: [
          { id: 'cause', date: cause, title: 'Cause' },
          { id: 'effect', date: effect, title: 'Effect' },
        ],
      });
      const link = { from: 'cause', type: 'leads-to', to: 'effect' } as const;
      expect(orderFaultOf(dataset, link)).to.equal(fault);
      expect(orderFaultOf(dataset, { from: 'effect', type: 'implements', to: 'cause' })).to.equal(fault);
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
    for (const [type, to] of ends) expect(orderFaultOf(dataset, { from: 'a', type, to })).to.equal(undefined);
  });
});
