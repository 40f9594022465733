import { expect } from 'chai';
import { readDataset } from '../../src/dataset/read-dataset.js';

const lists = {
  kinds: { speech: 'Speech' },
  places: { samarkand: 'Samarkand' },
  sources: { report: 'Report' },
  series: { forum: 'Forum' },
};

/** Reads one event beside one that is right, and gives what was said about it. */
function readOne(fields: object) {
  const { dataset, issues } = readDataset({
    ...lists,
    events: [
      { id: 'right', date: '2000', title: 'Right' },
      { id: 'wrong', date: '2001', title: 'Wrong', ...fields },
    ],
  });
  const event = [...dataset.events, ...dataset.undated].find(({ id }) => id === 'wrong');
  return { dataset, issues, event };
}

describe('an event with a fault is named with the field, and is shown without it', () => {
  const circle: { self?: unknown } = {};
  circle.self = circle;
  const table: readonly (readonly [fields: object, code: string, field: string])[] = [
    [{ date: '194?' }, 'bad-date', 'date'],
    [{ date: '2018-02-30' }, 'bad-date', 'date'],
    [{ date: 2018 }, 'bad-date', 'date'],
    [{ date: undefined }, 'missing-date', 'date'],
    [{ date: '' }, 'missing-date', 'date'],
    [{ date: null }, 'missing-date', 'date'],
    [{ date: ['2018'] }, 'wrong-type', 'date'],
    [{ title: undefined }, 'missing-title', 'title'],
    [{ title: '  ' }, 'missing-title', 'title'],
    [{ title: {} }, 'missing-title', 'title'],
    [{ title: 5 }, 'wrong-type', 'title'],
    [{ title: { en: 5 } }, 'wrong-type', 'title'],
    [{ short: null }, 'wrong-type', 'short'],
    [{ summary: ['a'] }, 'wrong-type', 'summary'],
    [{ summary: 10n }, 'wrong-type', 'summary'],
    [{ summary: circle }, 'wrong-type', 'summary'],
    [{ summary: () => 'a' }, 'wrong-type', 'summary'],
    [{ kind: {} }, 'wrong-type', 'kind'],
    [{ kind: 'spech' }, 'missing-kind', 'kind'],
    [{ place: '' }, 'wrong-type', 'place'],
    [{ place: 'tashkent' }, 'missing-place', 'place'],
    [{ place: 'toString' }, 'missing-place', 'place'],
    [{ series: true }, 'wrong-type', 'series'],
    [{ series: 'none' }, 'missing-series', 'series'],
    [{ status: 'done' }, 'wrong-type', 'status'],
    [{ importance: 'high' }, 'wrong-type', 'importance'],
    [{ importance: NaN }, 'wrong-type', 'importance'],
    [{ importance: 1.1 }, 'bad-importance', 'importance'],
    [{ importance: -3 }, 'bad-importance', 'importance'],
    [{ importance: Infinity }, 'bad-importance', 'importance'],
    [{ url: 5 }, 'wrong-type', 'url'],
    [{ url: 'javascript:alert(1)' }, 'bad-url', 'url'],
    [{ media: 'photo.jpg' }, 'wrong-type', 'media'],
    [{ media: { url: 'photo.jpg', alt: 'x' } }, 'bad-url', 'media.url'],
    [{ media: { url: 'mailto:a@example.org', alt: 'x' } }, 'bad-url', 'media.url'],
    [{ media: { url: 'https://example.org/a.jpg' } }, 'missing-alt', 'media.alt'],
    [{ sources: 'report' }, 'wrong-type', 'sources'],
    [{ sources: [Symbol('report')] }, 'wrong-type', 'sources[0]'],
    [{ sources: ['report', 'rumour'] }, 'missing-source', 'sources[1]'],
    [{ actors: {} }, 'wrong-type', 'actors'],
    [{ claims: 'none' }, 'wrong-type', 'claims'],
  ];
  for (const [fields, code, field] of table) {
    const name = Object.entries(fields).map(
      ([key, value]) => `${key}: ${typeof value === 'string' ? `"${value}"` : typeof value}`,
    );
    it(`${name.join(', ')} → ${code}`, () => {
      const { issues, event } = readOne(fields);
      expect(issues.map((issue) => issue.code)).to.deep.equal([code]);
      expect(issues[0]?.path).to.equal(`events[1].${field}`);
      expect(issues[0]?.message).to.include('"wrong"').and.to.include(field);
      expect(event).to.include({ id: 'wrong' });
    });
  }

  it('a date that cannot be read keeps the event apart, with the reason and what was meant', () => {
    const { dataset, issues } = readOne({ date: '194?' });
    expect(dataset.events.map(({ id }) => id)).to.deep.equal(['right']);
    expect(dataset.undated).to.have.length(1);
    expect(dataset.undated[0]).to.include({ id: 'wrong', dateText: '194?' });
    expect(issues[0]?.message).to.match(/Did you mean "194X"\?/);
  });

  it('a date that is missing keeps the event apart, and says until when', () => {
    for (const date of [undefined, null]) {
      const { dataset, issues } = readOne({ date });
      expect(dataset.undated[0]).to.include({ id: 'wrong', dateText: '' });
      expect(issues[0]?.message).to.match(/is missing; .* Until then the event is listed without a date\.$/);
    }
  });

  it('says which id may have been meant', () => {
    expect(readOne({ place: 'Samarqand' }).issues[0]?.message).to.include('Did you mean "samarkand"?');
  });

  it('takes what is missing as usual, and what is out of range as the nearest', () => {
    expect(readOne({}).event).to.include({ status: 'occurred', importance: 0.5 });
    expect(readOne({ importance: 7 }).event).to.include({ importance: 1 });
    expect(readOne({ importance: -7 }).event).to.include({ importance: 0 });
    expect(readOne({ status: 'done' }).event).to.include({ status: 'occurred' });
  });

  it('drops control characters from texts', () => {
    expect(readOne({ title: 'a\u0000b\nc', short: { en: 'd\u0007' } }).event).to.deep.include({
      title: 'ab c',
      short: { en: 'd' },
    });
  });

  const long: readonly (readonly [field: string, most: number])[] = [
    ['title', 1_000],
    ['short', 1_000],
    ['summary', 20_000],
  ];
  for (const [field, most] of long) {
    it(`cuts a ${field} of more than ${most} characters, and says so`, () => {
      const { event, issues } = readOne({ [field]: { en: '😀'.repeat(most), ru: 'x'.repeat(most + 1) } });
      expect(event)
        .to.have.property(field)
        .that.deep.equals({ en: '😀'.repeat(most), ru: `${'x'.repeat(most - 1)}…` });
      expect(issues.map(({ code, path }) => `${code} ${path}`)).to.deep.equal([
        `too-long events[1].${field}`,
      ]);
      expect(issues[0]?.message).to.equal(
        `Event "wrong", ${field}: has more than ${most} characters, and was cut; shorten it.`,
      );
    });
  }

  it('keeps a hundred languages of a text', () => {
    const many = Object.fromEntries(Array.from({ length: 101 }, (_, index) => [`x${index}`, 'a']));
    const { event, issues } = readOne({ summary: many });
    expect(Object.keys(event?.summary ?? {})).to.have.length(100);
    expect(issues.map(({ code, path }) => `${code} ${path}`)).to.deep.equal(['too-long events[1].summary']);
  });

  it('reads everything that an event may say', () => {
    const fields = {
      short: { en: 'it' },
      summary: 'All of it.',
      kind: 'speech',
      status: 'planned',
      place: 'samarkand',
      series: 'forum',
      importance: 0.9,
      media: { url: 'https://example.org/a.jpg', alt: 'A hall', caption: 'The hall' },
      url: 'mailto:someone@example.org',
      sources: ['report'],
    };
    const { event, issues } = readOne(fields);
    expect(issues).to.deep.equal([]);
    expect(event).to.deep.include(fields);
  });
});

describe('ids of events', () => {
  it('are kept as written, and cleaned where they are read', () => {
    const id = 'a\u0000\u0007b\n';
    const { dataset, issues } = readDataset({ events: [{ id, date: '2000', kind: '\u202ek' }] });
    expect(dataset.events[0]).to.include({ id, title: 'ab' });
    expect([...dataset.kinds]).to.deep.equal([['\u202ek', { id: '\u202ek', label: 'k', index: 0 }]]);
    expect(issues[0]?.message).to.match(/^Event "ab ", title: /);
  });

  function idsOf(ids: readonly unknown[]) {
    const { dataset, issues } = readDataset({ events: ids.map((id) => ({ id, date: '2000', title: 'x' })) });
    return { ids: dataset.events.map(({ id }) => id), codes: issues.map(({ code }) => code) };
  }

  const table: readonly (readonly [
    given: readonly unknown[],
    ids: readonly string[],
    codes: readonly string[],
  ])[] = [
    [['__proto__', 'constructor', 'toString', ' '], ['__proto__', 'constructor', 'toString', ' '], []],
    [[1, 2.5, -0], ['1', '2.5', '0'], []],
    [
      ['x', 'x', 'x'],
      ['x', 'x-2', 'x-3'],
      ['duplicate-id', 'duplicate-id'],
    ],
    [['x', 'x', 'x-2'], ['x', 'x-3', 'x-2'], ['duplicate-id']],
    [['1', 1], ['1', '1-2'], ['duplicate-id']],
    [[''], ['event-1'], ['wrong-type', 'missing-id']],
    [[undefined, 'event-1'], ['event-2', 'event-1'], ['missing-id']],
    [
      [{}, NaN],
      ['event-1', 'event-2'],
      ['wrong-type', 'wrong-type', 'missing-id', 'missing-id'],
    ],
  ];
  for (const [given, ids, codes] of table) {
    it(`${given.map(String).join(', ') || 'an empty one'} → ${ids.join(', ')}`, () => {
      expect(idsOf(given)).to.deep.equal({ ids, codes });
    });
  }
});

describe('the order of events', () => {
  it('is by earliest begin, then earliest end, then as written', () => {
    const dates = ['2018/2020', '2017-09', '2018', '..', '2018/2020', '-0044', '1850~', '2018-01-01'];
    const { dataset } = readDataset({
      events: dates.map((date, id) => ({ id, date: date === '..' ? '../1900' : date, title: 'x' })),
    });
    expect(dataset.events.map(({ id }) => id)).to.deep.equal(['3', '5', '6', '1', '2', '7', '0', '4']);
  });
});

describe('kinds', () => {
  it('are made of what the events name where the dataset declares none', () => {
    const events = ['b', 'a', 'b'].map((kind, id) => ({ id, date: `200${9 - id}`, title: 'x', kind }));
    const { dataset, issues } = readDataset({ events });
    expect(issues).to.deep.equal([]);
    expect([...dataset.kinds.values()]).to.deep.equal([
      { id: 'b', label: 'b', index: 0 },
      { id: 'a', label: 'a', index: 1 },
    ]);
  });
});

describe('what is no event', () => {
  for (const value of [null, undefined, 5, 'x', [], () => 1, Symbol('x')]) {
    it(`${Array.isArray(value) ? 'a list' : String(value)} is left out with its place`, () => {
      const { dataset, issues } = readDataset({ events: [{ id: 'a', date: '2000', title: 'A' }, value] });
      expect(dataset.events).to.have.length(1);
      expect(issues).to.have.length(1);
      expect(issues[0]).to.include({ code: 'bad-event', severity: 'error', path: 'events[1]' });
      expect(issues[0]?.message).to.include('Event number 2');
    });
  }
});
