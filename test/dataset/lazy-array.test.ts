import { expect } from 'chai';
import { lazyArray } from '../../src/dataset/lazy-array.js';

const squares = (length: number): { list: readonly { n: number }[]; made: number[] } => {
  const made: number[] = [];
  const list = lazyArray(length, (index) => {
    made.push(index);
    return { n: index * index };
  });
  return { list, made };
};

describe('lazyArray', () => {
  it('makes an item when it is read, and once', () => {
    const { list, made } = squares(1_000_000);
    expect(list.length).to.equal(1_000_000);
    expect(list[999_999]?.n).to.equal(999_999 ** 2);
    expect(list.at(-1)).to.equal(list[999_999]);
    expect(made).to.deep.equal([999_999]);
  });

  it('is a list to iteration and to every method', () => {
    const { list } = squares(4);
    expect(Array.isArray(list)).to.equal(true);
    expect([...list].map(({ n }) => n)).to.deep.equal([0, 1, 4, 9]);
    expect(list.map(({ n }) => n)).to.deep.equal([0, 1, 4, 9]);
    expect(list.filter(({ n }) => n > 1).length).to.equal(2);
    expect(list.slice(1, 3).map(({ n }) => n)).to.deep.equal([1, 4]);
    expect(list.concat([]).length).to.equal(4);
    expect(list.findIndex(({ n }) => n === 4)).to.equal(2);
    expect(JSON.stringify(list)).to.equal('[{"n":0},{"n":1},{"n":4},{"n":9}]');
  });

  it('is sent elsewhere as a copy of its items', () => {
    const { list } = squares(3);
    expect(() => structuredClone(list)).to.throw();
    expect(structuredClone([...list])).to.deep.equal([{ n: 0 }, { n: 1 }, { n: 4 }]);
  });

  it('has nothing outside its length, and cannot be changed', () => {
    const { list } = squares(2);
    expect([list[2], list[-1], list.at(5)]).to.deep.equal([undefined, undefined, undefined]);
    expect(() => (list as { n: number }[]).push({ n: 1 })).to.throw(TypeError);
    expect(() => (list as { n: number }[]).sort()).to.throw(TypeError);
    expect(list.length).to.equal(2);
  });
});
