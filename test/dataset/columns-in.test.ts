import { expect } from 'chai';
import { columnsIn, isColumn } from '../../src/dataset/columns-in.js';

describe('columnsIn', () => {
  const columns = { begin: Float64Array.of(0), title: ['A'] };

  it('finds columns at the root and as events', () => {
    expect(columnsIn(columns)).to.equal(columns);
    expect(columnsIn({ events: columns })).to.equal(columns);
  });

  it('finds none where events are written one by one', () => {
    expect(columnsIn({ events: [{ id: 'a', date: '2000', title: 'A' }] })).to.equal(undefined);
    expect(columnsIn({ begin: 1 })).to.equal(undefined);
  });
});

describe('isColumn', () => {
  it('takes lists, typed or not', () => {
    for (const list of [[], [1], new Float64Array(), new Uint8Array(2)])
      expect(isColumn(list)).to.equal(true);
    for (const other of [undefined, 'text', { length: 1 }, new DataView(new ArrayBuffer(1))])
      expect(isColumn(other)).to.equal(false);
  });
});
