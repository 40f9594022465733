import { expect } from 'chai';
import { EventIds } from '../../src/dataset/event-ids.js';

describe('EventIds', () => {
  it('knows who has an id first, and derives the next that nobody wrote', () => {
    const ids = new EventIds(6);
    expect(['x', 'x', 'x-2', 'x'].map((id, number) => ids.note(number, id))).to.deep.equal([
      true,
      false,
      true,
      false,
    ]);
    expect(ids.derive(1, 'x', 2)).to.equal('x-3');
    expect(ids.derive(3, 'x', 2)).to.equal('x-4');
    expect(ids.derive(5, 'event', 6)).to.equal('event-6');
    expect(['x', 'x-2', 'x-3', 'x-4', 'event-6', 'y'].map((id) => ids.table.find(id))).to.deep.equal([
      0,
      2,
      1,
      3,
      5,
      undefined,
    ]);
  });

  it('derives a hundred thousand ids without counting from the start each time', function () {
    this.timeout(5_000);
    const ids = new EventIds(100_000);
    const derived = new Set(Array.from({ length: 100_000 }, (_, number) => ids.derive(number, 'x', 2)));
    expect(derived.size).to.equal(100_000);
  });
});
