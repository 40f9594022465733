import { expect } from 'chai';
import { IdTable } from '../../src/dataset/id-table.js';

function tableOf(ids: readonly string[]): IdTable {
  const table = new IdTable(ids.length, (number) => ids[number] ?? '');
  ids.forEach((_, number) => table.add(number));
  return table;
}

describe('IdTable', () => {
  it('finds the number of an id, and nothing for another', () => {
    const ids = ['a', 'b', '', 'ä', '__proto__', 'x'.repeat(1_000)];
    const table = tableOf(ids);
    expect(ids.map((id) => table.find(id))).to.deep.equal([0, 1, 2, 3, 4, 5]);
    expect(['c', 'A', 'a ', 'toString'].map((id) => table.find(id))).to.deep.equal(Array(4).fill(undefined));
  });

  it('leaves an id to the number that had it first', () => {
    const ids = ['a', 'b', 'a'];
    const table = new IdTable(3, (number) => ids[number] ?? '');
    expect([0, 1, 2].map((number) => table.add(number))).to.deep.equal([true, true, false]);
    expect(table.find('a')).to.equal(0);
  });

  it('finds other numbers when these have changed, and none of an id that has gone', () => {
    const ids = Array.from({ length: 100 }, (_, number) => `e${number}`);
    const table = tableOf(ids);
    const odd = ids.filter((_, number) => number % 2 === 1).reverse();
    const numbers = Int32Array.from(ids, (id) => odd.indexOf(id));
    table.renumber(numbers, (number) => odd[number] ?? '');
    expect(odd.map((id) => table.find(id))).to.deep.equal(odd.map((_, number) => number));
    expect(ids.filter((id) => table.find(id) === undefined)).to.have.length(50);
  });

  it('is empty without numbers', () => expect(tableOf([]).find('a')).to.equal(undefined));

  it('tells every id of very many from the others, however full it is', () => {
    for (const count of [1, 2, 3, 4, 13, 102, 103, 26_214, 52_428]) {
      const ids = Array.from({ length: count }, (_, number) => `event-${number}`);
      const table = tableOf(ids);
      expect(
        ids.every((id, number) => table.find(id) === number),
        `${count}`,
      ).to.equal(true);
      expect(table.find(`event-${count}`)).to.equal(undefined);
    }
  });

  it('is not slowed down by ids that were chosen to meet in one slot', () => {
    const ids = meetingIds(10);
    let looks = 0;
    const table = new IdTable(ids.length, (number) => {
      looks += 1;
      return ids[number] ?? '';
    });
    ids.forEach((_, number) => table.add(number));
    expect(ids.every((id, number) => table.find(id) === number)).to.equal(true);
    expect(looks).to.be.below(20 * ids.length);
  });
});

/** 2 ** `blocks` ids with the same FNV-1a hash from its offset basis: each block is one of two that lead to the same state. */
function meetingIds(blocks: number): readonly string[] {
  let state = 0x811c9dc5;
  let ids = [''];
  for (let block = 0; block < blocks; block++) {
    const firsts = new Map<number, number>();
    for (let first = 0; ; first++) {
      const after = Math.imul(state ^ first, 0x01000193);
      const other = firsts.get(after >>> 16);
      firsts.set(after >>> 16, first);
      if (other === undefined) continue;
      const second = (Math.imul(state ^ other, 0x01000193) ^ after) & 0xffff;
      const pair = [String.fromCharCode(first, 0), String.fromCharCode(other, second)];
      ids = ids.flatMap((id) => pair.map((end) => id + end));
      state = Math.imul(after, 0x01000193);
      break;
    }
  }
  return ids;
}
