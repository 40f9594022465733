import { expect } from 'chai';
import { readDataset } from '../../src/dataset/read-dataset.js';
import { talliesOf } from '../../src/dataset/tallies.js';
import { millionEvents } from '../fixtures/million-events.js';

describe('talliesOf', () => {
  it('counts events by kind, with and without a date, and links by type and by basis', () => {
    const { dataset } = readDataset({
      kinds: { war: { label: 'War' }, peace: { label: 'Peace' } },
      events: [
        { id: 'a', date: '2001', title: 'a', kind: 'war' },
        { id: 'b', date: '2002', title: 'b' },
        { id: 'c', date: 'some day', title: 'c', kind: 'war' },
      ],
      links: [
        { from: 'a', type: 'leads-to', to: 'b' },
        { from: 'a', type: 'mentions', to: 'b', basis: 'inferred' },
        { from: 'a', type: 'leads-to', to: 'c', basis: 'inferred' },
      ],
    });
    const { kinds, linkTypes, bases } = talliesOf(dataset);
    expect([...kinds]).to.deep.equal([
      ['war', 2],
      ['', 1],
    ]);
    expect([...linkTypes]).to.deep.equal([
      ['leads-to', 2],
      ['mentions', 1],
    ]);
    expect([...bases]).to.deep.equal([
      ['stated', 1],
      ['inferred', 2],
    ]);
  });

  it('counts columns without making an event', () => {
    const { events } = millionEvents(900);
    const { dataset } = readDataset({ events });
    expect([...talliesOf(dataset).kinds.values()]).to.deep.equal([300, 300, 300]);
  });
});
