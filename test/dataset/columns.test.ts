import { expect } from 'chai';
import { columnsOf } from '../../src/dataset/columns.js';
import { readDataset } from '../../src/dataset/read-dataset.js';

describe('columnsOf', () => {
  const { dataset } = readDataset({
    events: [
      { id: 'b', date: '2018', title: 'b', importance: 0.75 },
      { id: 'a', date: '2017/..', title: 'a' },
    ],
  });

  it('holds the bounds and the importance in order of time', () => {
    const { begin, end, importance, latest } = columnsOf(dataset);
    expect(Array.from(begin)).to.deep.equal([Date.UTC(2017, 0), Date.UTC(2018, 0)]);
    expect(Array.from(end)).to.deep.equal([Infinity, Date.UTC(2019, 0) - 1]);
    expect(Array.from(importance)).to.deep.equal([0.5, 0.75]);
    expect(latest).to.equal(0);
  });

  it('holds the importance exactly, in half the room where that is enough', () => {
    const read = (importance: number): ArrayLike<number> =>
      columnsOf(readDataset({ events: [{ id: 'a', date: '2018', title: 'a', importance }] }).dataset)
        .importance;
    expect(read(0.25)).to.deep.equal(Float32Array.of(0.25));
    expect(read(0.3)).to.deep.equal(Float64Array.of(0.3));
  });

  it('finds an event by its id', () => {
    const { rankOf } = columnsOf(dataset);
    expect([rankOf('a'), rankOf('b'), rankOf('c')]).to.deep.equal([0, 1, undefined]);
  });

  it('knows the kind of each', () => {
    const kinds = { war: { label: 'War' } };
    const events = { begin: [2, 1], title: ['b', 'a'], kind: ['war', 'unknown'] };
    for (const input of [
      { kinds, events },
      {
        kinds,
        events: [
          { date: '2001', title: 'a' },
          { date: '2002', title: 'b', kind: 'war' },
        ],
      },
    ]) {
      const { referenceAt } = columnsOf(readDataset(input).dataset);
      expect([0, 1, 2].map((rank) => referenceAt(rank, 'kind'))).to.deep.equal([undefined, 'war', undefined]);
    }
  });

  it('is made once', () => expect(columnsOf(dataset)).to.equal(columnsOf(dataset)));
});
