import { expect } from 'chai';
import { watch } from '../../src/controllers/watch.js';

describe('watch', () => {
  it('begins and ends with what has changed, and leaves the rest alone', () => {
    const done: string[] = [];
    const watcher = {
      observe: ({ id }: Element) => done.push(`+${id}`),
      unobserve: ({ id }: Element) => done.push(`-${id}`),
    };
    const [a, b, c] = ['a', 'b', 'c'].map((id) => Object.assign(document.createElement('i'), { id }));
    const before = watch(watcher, new Set(), [a!, b!]);
    const after = watch(watcher, before, [b!, c!]);
    expect(done).to.deep.equal(['+a', '+b', '-a', '+c']);
    expect([...after].map(({ id }) => id)).to.deep.equal(['b', 'c']);
  });
});
