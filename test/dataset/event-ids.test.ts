import { expect } from 'chai';
import { EventIds } from '../../src/dataset/event-ids.js';

describe('EventIds', () => {
  it('gives an id once, then derives the next that nobody wrote', () => {
    const ids = new EventIds();
    for (const id of ['x', 'x', 'x-2', 'x']) ids.note(id);
    expect(ids.take('x')).to.equal(true);
    expect(ids.take('x')).to.equal(false);
    expect(ids.derive('x', 2)).to.equal('x-3');
    expect(ids.take('x-2')).to.equal(true);
    expect(ids.derive('x', 2)).to.equal('x-4');
  });

  it('derives a hundred thousand ids without counting from the start each time', function () {
    this.timeout(5_000);
    const ids = new EventIds();
    const derived = new Set(Array.from({ length: 100_000 }, () => ids.derive('x', 2)));
    expect(derived.size).to.equal(100_000);
  });
});
