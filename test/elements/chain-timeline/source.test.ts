import { expect } from 'chai';
import {
  readingSource,
  tellingIssues,
  type FetchMany,
  type SourceContent,
  type Sources,
} from '../../../src/elements/chain-timeline/source.js';
import { EventRows } from '../../../src/dataset/event-rows.js';
import type { WaitingSteps } from '../../../src/dataset/steps.js';
import type { Issue } from '../../../src/dataset/types.js';
import { FEW } from '../../../src/layout/row-plan.js';

const sources: Sources = { data: undefined, load: { status: 'idle' }, inline: undefined, list: undefined };
const faulty = { events: [{ id: 'a', date: 'May 1945', title: 'A' }] };
const eventsOf = (size: number): object => ({
  events: Array.from({ length: size }, (_, n) => ({ id: `e${n}`, date: '2000', title: `Event ${n}` })),
});
const columns = { begin: Float64Array.of(0, 1), title: ['A', 'B'] };

/** All steps, with how many of them were waited for. */
async function taken(
  steps: WaitingSteps<SourceContent>,
  arrives = true,
): Promise<[SourceContent, waits: number]> {
  for (let waits = 0; ;) {
    const { done, value } = steps.next();
    if (done) return [value, waits];
    if (!value) continue;
    waits += 1;
    if (arrives) await value;
  }
}

const read = (data: unknown, arrives?: boolean): ReturnType<typeof taken> =>
  taken(readingSource({ ...sources, data }), arrives);

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

  for (const [name, written, fetches] of [
    ['few events', { data: eventsOf(FEW) }, 0],
    ['more events than are drawn one by one', { data: eventsOf(FEW + 1) }, 1],
    ['columns of as many', { data: { begin: new Float64Array(FEW + 1), title: [] } }, 1],
    ['a text of a few', { inline: JSON.stringify(eventsOf(FEW)) }, 0],
    // Ahead, while the text is parsed, and once more when it is.
    ['a long text', { inline: JSON.stringify(eventsOf(2000)) }, 2],
  ] as const)
    it(`fetches for ${name} ${fetches === 0 ? 'nothing' : 'what they need'}`, async () => {
      let fetched = 0;
      let rows = 0;
      class Rows extends EventRows {
        override add(...row: Parameters<EventRows['add']>): void {
          rows += 1;
          super.add(...row);
        }
      }
      const fetchMany: FetchMany = () => {
        fetched += 1;
        return Promise.resolve({ EventRows: Rows });
      };
      const [{ dataset }] = await taken(readingSource({ ...sources, ...written }, fetchMany));
      expect(dataset.events.length).to.be.at.least(FEW);
      expect(fetched).to.equal(fetches);
      expect(rows).to.equal(fetches > 0 && !name.startsWith('columns') ? dataset.events.length : 0);
    });

  it('reads many events like few where what they need does not arrive', async () => {
    const [{ dataset, isUnreadable }] = await taken(
      readingSource({ ...sources, data: eventsOf(2000) }, () => Promise.resolve({})),
    );
    expect(dataset.events).to.have.length(2000);
    expect(isUnreadable).to.equal(false);
  });

  it('waits for nothing where something is wrong: the words of that are fetched apart', async () => {
    const [content, waits] = await read(faulty);
    expect(waits).to.equal(0);
    expect(content.dataset.undated).to.have.length(1);
    expect(content.issues.map(({ message }) => message)).to.deep.equal(['Event "a", date: bad date.']);
    expect(content.findings).to.have.length(1);
  });
});

describe('tellingIssues', () => {
  it('puts in words what was found, and leaves what is in words already', async () => {
    const [content] = await read(faulty);
    const other: Issue = { code: 'x', severity: 'warning', path: '', message: 'Other' };
    const [told] = await taken(tellingIssues({ ...content, issues: [other, ...content.issues] }));
    expect(told.issues[0]).to.equal(other);
    expect(told.issues[1]?.message).to.include('Did you mean "1945-05"?');
    expect(told.findings).to.deep.equal([]);
  });

  it('is content with the codes where the words do not come', async () => {
    const [content] = await read(faulty);
    const [told] = await taken(tellingIssues(content), false);
    expect(told).to.deep.equal({ ...content, findings: [] });
  });
});
