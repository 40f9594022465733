import { expect } from 'chai';
import {
  readingSource,
  type SourceContent,
  type Sources,
} from '../../../src/elements/chain-timeline/source.js';

const sources: Sources = { data: undefined, load: { status: 'idle' }, inline: undefined, list: undefined };
const columns = { begin: Float64Array.of(0, 1), title: ['A', 'B'] };

/** All steps, with how many of them were waited for. */
async function read(data: unknown, arrives = true): Promise<[SourceContent, waits: number]> {
  const steps = readingSource({ ...sources, data });
  for (let waits = 0; ;) {
    const { done, value } = steps.next();
    if (done) return [value, waits];
    if (!value) continue;
    waits += 1;
    if (arrives) await value;
  }
}

describe('readingSource', () => {
  it('waits for nothing where the data is as usual', async () => {
    const [{ dataset, issues }, waits] = await read({ events: [{ id: 'a', date: '2000', title: 'A' }] });
    expect(dataset.events).to.have.length(1);
    expect(issues).to.deep.equal([]);
    expect(waits).to.equal(0);
  });

  it('fetches what reads columns, where there are some', async () => {
    const [{ dataset, isUnreadable }, waits] = await read(columns);
    expect(dataset.events.map(({ title }) => title)).to.deep.equal(['A', 'B']);
    expect(isUnreadable).to.equal(false);
    expect(waits).to.equal(1);
  });

  it('says that columns cannot be read where what reads them does not arrive', async () => {
    const [{ dataset, issues, isUnreadable }] = await read(columns, false);
    expect(dataset.events).to.deep.equal([]);
    expect(issues.map(({ code }) => code)).to.deep.equal(['no-format']);
    expect(isUnreadable).to.equal(true);
  });

  it('fetches the words of what is wrong, where something is, and does without them', async () => {
    const data = { events: [{ id: 'a', date: 'May 1945', title: 'A' }] };
    const [helped, alone] = [await read(data), await read(data, false)];
    expect(helped[0].issues[0]?.message).to.include('Did you mean "1945-05"?');
    expect(alone[0].issues[0]?.message).to.equal('Event "a", date: bad date.');
    expect(alone[0].dataset.undated).to.have.length(1);
  });
});
