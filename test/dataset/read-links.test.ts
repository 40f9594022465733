import { expect } from 'chai';
import { readDataset } from '../../src/dataset/read-dataset.js';

const dates: Readonly<Record<string, string>> = {
  early: '2001',
  late: '2009',
  later: '2010',
  month: '2009-06',
  none: '',
};
const events = Object.entries(dates).map(([id, date]) => ({ id, date, title: id }));

function read(...links: readonly unknown[]) {
  const { dataset, issues } = readDataset({
    actors: { unga: 'GA' },
    sources: { report: 'Report' },
    events,
    links,
  });
  return { links: dataset.links, issues: issues.filter(({ path }) => path.startsWith('links')) };
}

function link(from: unknown, type: unknown, to: unknown, more: object = {}) {
  return { from, type, to, ...more };
}

describe('links', () => {
  it('hold a basis, sources, a speaker and a note', () => {
    const whole = link('early', 'proposes', 'late', {
      basis: 'external',
      sources: ['report'],
      attributedTo: 'unga',
      note: { en: 'so it is said' },
    });
    expect(read(whole)).to.deep.equal({ links: [whole], issues: [] });
    expect(read(link('early', 'proposes', 'late')).links).to.deep.equal([
      { from: 'early', type: 'proposes', to: 'late', basis: 'stated', sources: [] },
    ]);
  });

  const table: readonly (readonly [raw: unknown, code: string, kept: number, said: string])[] = [
    [5, 'bad-link', 0, 'Link number 1'],
    [link('early', 'leads-to', 'lates'), 'missing-event', 0, 'Did you mean "late"?'],
    [link('nowhere', 'leads-to', 'late'), 'missing-event', 0, '"nowhere"'],
    [link('toString', 'leads-to', 'late'), 'missing-event', 0, '"toString"'],
    [link(undefined, 'leads-to', 'late'), 'missing-id', 0, 'from'],
    [link({}, 'leads-to', 'late'), 'wrong-type', 0, 'from'],
    [link('early', 'leads-to', 'early'), 'self-link', 0, '"early"'],
    [link('early', 'leadsto', 'late'), 'unknown-link-type', 1, 'Did you mean "leads-to"?'],
    [link('early', 'constructor', 'late'), 'unknown-link-type', 1, '"constructor"'],
    [link('early', undefined, 'late'), 'unknown-link-type', 1, 'type'],
    [link('early', 'leads-to', 'late', { basis: 'guess' }), 'wrong-type', 1, 'basis'],
    [link('early', 'leads-to', 'late', { note: [] }), 'wrong-type', 1, 'note'],
    [link('early', 'leads-to', 'late', { sources: ['rumour'] }), 'missing-source', 1, 'sources[0]'],
    [link('early', 'leads-to', 'late', { attributedTo: 'somebody' }), 'missing-actor', 1, 'attributedTo'],
    [
      link('late', 'leads-to', 'early'),
      'wrong-order',
      1,
      '"early" (2001) is over before "late" (2009) begins',
    ],
    [link('early', 'implements', 'late'), 'wrong-order', 1, 'turn the link round'],
  ];
  for (const [raw, code, kept, said] of table) {
    it(`${JSON.stringify(raw)} → ${code}`, () => {
      const { links, issues } = read(raw);
      expect(issues.map((issue) => issue.code)).to.deep.equal([code]);
      expect(issues[0]?.path).to.match(/^links\[0\]/);
      expect(issues[0]?.message)
        .to.include(said)
        .and.to.match(/^Link /);
      expect(links).to.have.length(kept);
    });
  }

  it('are named without control characters, and shortly', () => {
    const { issues } = read(link('a\u202eb', 'x'.repeat(1_000), 'c'));
    expect(issues[0]?.message).to.match(/^Link "ab" x{59}… "c", from: there is no event "ab"\./);
  });

  it('of an unknown type are shown as related', () => {
    expect(read(link('early', 'caused', 'late')).links[0]?.type).to.equal('related');
  });

  it('may overlap in time, may lead to an event without a date, and say nothing of time where neither is the cause', () => {
    const { links, issues } = read(
      link('month', 'leads-to', 'late'),
      link('late', 'proposes', 'none'),
      link('late', 'mentions', 'early'),
      link('early', 'part-of', 'later'),
    );
    expect(issues).to.deep.equal([]);
    expect(links).to.have.length(4);
  });

  it('are kept once per type', () => {
    const { links, issues } = read(
      link('early', 'leads-to', 'late'),
      link('early', 'proposes', 'late'),
      link('early', 'leads-to', 'late', { note: 'again' }),
      link('late', 'implements', 'early'),
      link('late', 'implements', 'early'),
    );
    expect(links.map(({ type }) => type)).to.deep.equal(['leads-to', 'proposes', 'implements']);
    expect(issues.map(({ code, path }) => `${code} ${path}`)).to.deep.equal([
      'duplicate-link links[2]',
      'duplicate-link links[4]',
    ]);
  });
});

describe('circles', () => {
  const same = ['a', 'b', 'c'].map((id) => ({ id, date: '2000', title: id }));
  const cyclesOf = (...links: readonly object[]) => {
    const { dataset, issues } = readDataset({ events: same, links });
    expect(dataset.links).to.have.length(links.length);
    return issues.map(({ code, path }) => `${code} ${path}`);
  };

  for (const type of ['leads-to', 'implements', 'continues', 'replaces', 'part-of']) {
    it(`of ${type} are a fault; the links are kept`, () => {
      const found = cyclesOf(link('a', type, 'b'), link('b', type, 'c'), link('c', type, 'a'));
      expect(found).to.have.length(1);
      expect(found[0]).to.match(/^cycle links/);
    });
  }

  for (const type of ['proposes', 'calls-for', 'adopts', 'commemorates', 'plans', 'mentions', 'related']) {
    it(`of ${type} are none`, () => {
      expect(cyclesOf(link('a', type, 'b'), link('b', type, 'a'))).to.deep.equal([]);
    });
  }

  it('are looked for from cause to effect: leading to what implements it is none, leading to what it implements is', () => {
    expect(cyclesOf(link('a', 'leads-to', 'b'), link('b', 'implements', 'a'))).to.deep.equal([]);
    expect(cyclesOf(link('a', 'leads-to', 'b'), link('a', 'implements', 'b'))).to.deep.equal([
      'cycle links[1]',
    ]);
  });

  it('are told one by one, with the events on the way', () => {
    const { issues } = readDataset({
      events: same,
      links: [
        link('a', 'leads-to', 'b'),
        link('b', 'leads-to', 'a'),
        link('b', 'part-of', 'c'),
        link('c', 'part-of', 'b'),
      ],
    });
    expect(issues.map(({ message }) => message)).to.deep.equal([
      'Link "b" leads-to "a": closes a circle of 2 events, "a" → "b" → "a"; remove or turn round one of its links.',
      'Link "c" part-of "b": closes a circle of 2 events, "b" → "c" → "b"; remove or turn round one of its links.',
    ]);
  });

  it('of 100,000 events are found', function () {
    this.timeout(20_000);
    const count = 100_000;
    const { issues } = readDataset({
      events: Array.from({ length: count }, (_, id) => ({ id, date: '2000', title: 'x' })),
      links: Array.from({ length: count }, (_, from) => link(from, 'leads-to', (from + 1) % count)),
    });
    expect(issues).to.have.length(1);
    expect(issues[0]?.message).to.include('a circle of 100000 events');
  });
});
