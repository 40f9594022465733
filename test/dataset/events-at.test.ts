import { expect } from 'chai';
import { columnsOf } from '../../src/dataset/columns.js';
import { eventsAt } from '../../src/dataset/events-at.js';
import { readDataset } from '../../src/dataset/read-dataset.js';

const inputs = {
  columns: { begin: [5, 1, 3], title: ['c', 'a', 'b'], kind: ['x', 'y', 'x'] },
  events: {
    kinds: { x: 'X' },
    events: [
      { id: 'a', date: '2001', title: 'a' },
      { id: 'b', date: '[2002..]', title: 'b' },
      { id: 'c', date: '2003/2005', title: 'c', kind: 'x' },
    ],
  },
};

describe('eventsAt', () => {
  for (const [name, input] of Object.entries(inputs)) {
    const { dataset } = readDataset(input);
    const events = eventsAt(dataset, Uint32Array.of(1, 2));

    it(`has some of the ${name}, as they are`, () => {
      expect(events.map(({ id }) => id)).to.deep.equal(dataset.events.slice(1).map(({ id }) => id));
      expect(events[0]).to.equal(dataset.events[1]);
    });

    it(`has the numbers of some of the ${name}`, () => {
      const [part, whole] = [columnsOf({ events }), columnsOf(dataset)];
      expect(part.length).to.equal(2);
      expect(part.begin).to.deep.equal(whole.begin.slice(1));
      expect(part.anchor).to.deep.equal(whole.anchor.slice(1));
      expect(part.open).to.deep.equal(whole.open.map((rank) => rank - 1));
      expect([0, 1].map((rank) => part.referenceAt(rank, 'kind'))).to.deep.equal(
        events.map(({ kind }) => kind),
      );
      expect([0, 1].map(part.idAt)).to.deep.equal(events.map(({ id }) => id));
      expect(dataset.events.map(({ id }) => part.rankOf(id))).to.deep.equal([undefined, 0, 1]);
    });
  }
});
