import '../../src/i18n/all.js';
import { expect } from 'chai';
import * as fc from 'fast-check';
import { readDataset } from '../../src/dataset/read-dataset.js';
import { readColumns } from '../../src/dataset/read-columns.js';
import { readingDataset } from '../../src/dataset/reading-dataset.js';

function codesOf(input: unknown) {
  return readDataset(input).issues.map(({ code }) => code);
}

const trap = () => {
  throw new Error('trapped');
};
const traps = new Proxy(
  {},
  { get: trap, has: trap, ownKeys: trap, getPrototypeOf: trap, getOwnPropertyDescriptor: trap },
);

function revoked(target: object): object {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

describe('the root of a dataset', () => {
  const table: readonly (readonly [name: string, root: unknown, codes: readonly string[]])[] = [
    ['nothing', undefined, ['bad-root']],
    ['null', null, ['bad-root']],
    ['a number', 5, ['bad-root']],
    ['a symbol', Symbol('x'), ['bad-root']],
    ['a function', () => ({ events: [] }), ['bad-root']],
    ['a list', [{ id: 'a', date: '2000', title: 'A' }], ['bad-root']],
    ['a revoked list', revoked([]), ['bad-root']],
    ['an empty object', {}, ['missing-events']],
    ['no events', { title: 'A' }, ['missing-events']],
    ['events of a wrong type', { events: {} }, ['wrong-type']],
    ['an empty list of events', { events: [] }, []],
    ['an object without a prototype', Object.assign(Object.create(null) as object, { events: [] }), []],
    ['links of a wrong type', { events: [], links: 'a' }, ['wrong-type']],
    ['a title of a wrong type', { events: [], title: 5 }, ['wrong-type']],
    ['a language of a wrong type', { events: [], language: 5 }, ['wrong-type']],
    ['a language that is none', { events: [], language: 'English please' }, ['bad-language']],
    ['a bad asOf', { events: [], asOf: 'today' }, ['bad-date']],
    ['an asOf of a wrong type', { events: [], asOf: 2020 }, ['wrong-type']],
  ];
  for (const [name, root, codes] of table) {
    it(`${name}: ${codes.join(', ') || 'no fault'}`, () => {
      const { dataset, issues } = readDataset(root);
      expect(issues.map(({ code }) => code)).to.deep.equal(codes);
      expect(dataset.events).to.deep.equal([]);
      expect(dataset.links).to.deep.equal([]);
    });
  }

  it('events that are no list are an error, links that are none a warning', () => {
    const { issues } = readDataset({ events: null, links: {} });
    expect(issues.map(({ severity, path }) => `${severity} ${path}`)).to.deep.equal([
      'error events',
      'warning links',
    ]);
  });

  it('a text is to be parsed first', () => {
    expect(readDataset('{"events": []}').issues[0]?.message).to.include('JSON.parse');
  });

  it('has a title, a summary, a language and a day from which it speaks', () => {
    const { dataset, issues } = readDataset({
      title: 'A\u0000',
      summary: { en: 'B' },
      language: 'RU',
      asOf: '2020-06-22',
      events: [],
    });
    expect(issues).to.deep.equal([]);
    expect(dataset).to.include({ title: 'A', language: 'ru' });
    expect(dataset.summary).to.deep.equal({ en: 'B' });
    expect(dataset.asOf?.text).to.equal('2020-06-22');
    expect(readDataset({ events: [] }).dataset.language).to.equal('en');
  });
});

describe('a field that is not known', () => {
  const event = { id: 'x', date: '2000', title: 'X' };
  const lists = { actors: { a: 'A' }, events: [event, { ...event, id: 'y' }] };
  const claim = { text: 'So' };
  const link = { from: 'x', type: 'leads-to', to: 'y' };
  const table: readonly (readonly [input: object, path: string, message: string])[] = [
    [{ ...lists, tilte: 'A' }, '', 'The dataset: there is no field "tilte"; did you mean "title"?'],
    [{ ...lists, tags: 'A' }, '', 'The dataset: there is no field "tags"; remove it, or begin it with "x-".'],
    [
      { events: [{ ...event, titel: 'X' }] },
      'events[0]',
      'Event "x": there is no field "titel"; did you mean "title"?',
    ],
    [
      { ...lists, events: [{ ...event, actors: [{ actor: 'a', rol: 'host' }] }] },
      'events[0].actors[0]',
      'Event "x", actors[0]: there is no field "rol"; did you mean "role"?',
    ],
    [
      { events: [{ ...event, claims: [{ ...claim, sources: ['a'] }] }] },
      'events[0].claims[0]',
      'Event "x", claims[0]: there is no field "sources"; did you mean "source"?',
    ],
    [
      { events: [{ ...event, media: { url: 'https://example.org/a.png', alt: 'A', Caption: 'B' } }] },
      'events[0].media',
      'Event "x", media: there is no field "Caption"; did you mean "caption"?',
    ],
    [
      { ...lists, links: [{ ...link, bassi: 'stated' }] },
      'links[0]',
      'Link "x" leads-to "y": there is no field "bassi"; did you mean "basis"?',
    ],
    [
      { ...lists, places: { p: { label: 'P', latitud: 40 } } },
      'places.p',
      'Place "p": there is no field "latitud"; did you mean "latitude"?',
    ],
    [
      { ...lists, sources: [{ id: 's', label: 'S', ulr: 'https://example.org' }] },
      'sources[0]',
      'Source "s": there is no field "ulr"; did you mean "url"?',
    ],
    [
      { events: { begin: [0], title: ['X'], knid: ['k'] } },
      'events',
      'The columns: there is no field "knid"; did you mean "kind"?',
    ],
    [
      { begin: [0], title: ['X'], asOf: '2020', lonks: [] },
      '',
      'The columns: there is no field "lonks"; did you mean "links"?',
    ],
  ];
  for (const [input, path, message] of table) {
    it(message, () => {
      expect(readDataset(input).issues).to.deep.equal([
        { code: 'unknown-field', severity: 'warning', path, message },
      ]);
    });
  }

  it('may be a note of the author', () => {
    const notes = { $schema: './dataset.schema.json', _note: 'later', 'x-wiki': 'Q1' };
    const { issues } = readDataset({
      ...notes,
      kinds: [{ id: 'k', label: 'K', ...notes }],
      events: [{ ...event, ...notes, claims: [{ ...claim, ...notes }] }],
    });
    expect(issues).to.deep.equal([]);
  });

  it('does not use up the hints for ids', () => {
    const many = Array.from({ length: 10_000 }, (_, id) => ({ ...event, id, titel: 'X' }));
    const { issues } = readDataset({
      kinds: { speech: 'S' },
      events: [...many, { ...event, kind: 'spech' }],
    });
    expect(issues.at(-1)?.message).to.include('Did you mean "speech"?');
  });
});

describe('an input that fights back', () => {
  const right = { id: 'a', date: '2000', title: 'A' };

  it('a root that throws is an empty dataset', () => {
    expect(readDataset(traps).dataset.events).to.deep.equal([]);
    expect(readDataset(revoked({})).dataset.events).to.deep.equal([]);
    expect(codesOf(traps)).to.not.deep.equal([]);
  });

  it('an event that throws is reported, the next is read', () => {
    const throwing = {
      id: 'b',
      date: '2001',
      get title() {
        return trap();
      },
    };
    for (const one of [traps, revoked({}), throwing]) {
      const { dataset, issues } = readDataset({ events: [one, right] });
      expect(dataset.events.map(({ id }) => id)).to.include('a');
      expect(issues).to.not.deep.equal([]);
    }
    const { dataset } = readDataset({ events: [throwing, right] });
    expect(dataset.events.map(({ id, title }) => [id, title])).to.deep.equal([
      ['a', 'A'],
      ['b', 'b'],
    ]);
  });

  it('a field that throws inside is left out', () => {
    const parts: object = {
      title: traps,
      actors: [traps],
      claims: [traps],
      sources: traps,
      media: traps,
      short: traps,
    };
    const { dataset } = readDataset({
      events: [{ ...right, ...parts }],
      links: [traps, revoked([])],
      kinds: traps,
    });
    expect(dataset.events.map(({ id, title }) => [id, title])).to.deep.equal([['a', 'a']]);
  });

  it('a getter that changes its mind cannot bring a wrong type into the result', () => {
    let asked = 0;
    const { dataset } = readDataset({
      events: [
        {
          ...right,
          get title() {
            return (asked += 1) > 1 ? 5 : 'A';
          },
        },
      ],
    });
    expect(dataset.events[0]?.title).to.be.a('string');
  });

  it('a frozen input is read', () => {
    const frozen = Object.freeze({ events: Object.freeze([Object.freeze(right)]), links: Object.freeze([]) });
    expect(readDataset(frozen).issues).to.deep.equal([]);
  });
});

describe('any input', function () {
  this.timeout(30_000);

  const ids = fc.constantFrom<unknown>('a', 'b', 'c', '', '__proto__', 'constructor', 1, null);
  const anything = fc.anything({
    withBigInt: true,
    withNullPrototype: true,
    withSparseArray: true,
    maxDepth: 3,
  });
  const or = (value: fc.Arbitrary<unknown>) =>
    fc.oneof({ weight: 4, arbitrary: value }, { weight: 1, arbitrary: anything });
  const event = fc.record(
    {
      id: or(ids),
      date: or(fc.constantFrom('2017-09', '2018', '194?', '', '[2020..]')),
      title: or(fc.string()),
      kind: or(ids),
      place: or(ids),
      actors: or(fc.array(or(fc.record({ actor: ids })), { maxLength: 2 })),
      claims: or(
        fc.array(or(fc.record({ text: fc.string(), attributedTo: ids, source: ids })), { maxLength: 2 }),
      ),
      sources: or(fc.array(ids, { maxLength: 2 })),
      importance: or(fc.double()),
    },
    { requiredKeys: [] },
  );
  const link = fc.record(
    {
      from: or(ids),
      type: or(fc.constantFrom('leads-to', 'part-of', 'related')),
      to: or(ids),
      attributedTo: or(ids),
    },
    { requiredKeys: [] },
  );
  const lists = or(
    fc.dictionary(fc.constantFrom('a', 'b', '__proto__'), or(fc.record({ label: fc.string() }))),
  );
  const input = fc.oneof(
    anything,
    fc.record(
      {
        kinds: lists,
        places: lists,
        actors: lists,
        sources: lists,
        events: or(fc.array(or(event), { maxLength: 6 })),
        links: or(fc.array(or(link), { maxLength: 6 })),
      },
      { requiredKeys: [] },
    ),
  );
  const options = { seed: 20180622, numRuns: 300 };

  it('gives a dataset in which every reference leads somewhere and every id is its own', () => {
    fc.assert(
      fc.property(input, (value) => {
        const { dataset, issues } = readDataset(value);
        const events = [...dataset.events, ...dataset.undated];
        const known = new Set(events.map(({ id }) => id));
        expect(known.size).to.equal(events.length);
        for (const { from, to } of dataset.links)
          expect(known.has(from) && known.has(to) && from !== to).to.equal(true);
        for (const { kind, place, actors, claims, sources, importance } of events) {
          if (kind !== undefined) expect(dataset.kinds.has(kind)).to.equal(true);
          if (place !== undefined) expect(dataset.places.has(place)).to.equal(true);
          for (const { actor } of actors) expect(dataset.actors.has(actor)).to.equal(true);
          for (const source of sources) expect(dataset.sources.has(source)).to.equal(true);
          for (const { attributedTo } of claims) {
            if (attributedTo !== undefined) expect(dataset.actors.has(attributedTo)).to.equal(true);
          }
          expect(importance).to.be.within(0, 1);
        }
        for (const { code, message } of issues) {
          expect(code).to.match(/^[a-z-]+$/);
          expect(message).to.match(/\.$|\?$/);
        }
      }),
      options,
    );
  });

  it('is not changed, and is read the same twice', () => {
    fc.assert(
      fc.property(fc.clone(input, 2), ([value, copy]) => {
        const first = readDataset(value);
        expect(value).to.deep.equal(copy);
        expect(readDataset(value)).to.deep.equal(first);
      }),
      options,
    );
  });

  it('of JSON is read as well', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(readDataset({ events: value, links: value, kinds: value }).dataset.events).to.be.an('array');
      }),
      options,
    );
  });
});

describe('a large input', () => {
  it('of 100,000 events is read in linear time', function () {
    this.timeout(60_000);
    const make = (count: number) => ({
      kinds: { k: 'K' },
      events: Array.from({ length: count }, (_, index) => ({
        id: index,
        date: `${1000 + (index % 1000)}-09-10`,
        title: `Event ${index}`,
        kind: 'k',
      })),
    });
    const timeOf = (count: number) => {
      const data = make(count);
      const begin = performance.now();
      expect(readDataset(data).issues).to.deep.equal([]);
      return performance.now() - begin;
    };
    timeOf(10_000);
    const small = Math.min(timeOf(10_000), timeOf(10_000), timeOf(10_000));
    expect(timeOf(100_000)).to.be.lessThan(Math.max(small * 60, 3_000));
  });

  it('of nothing but faults is read as well', function () {
    this.timeout(60_000);
    const count = 20_000;
    const { dataset, issues } = readDataset({
      events: Array.from({ length: count }, () => ({ id: 'same', date: '2000', title: 'x' })),
      links: Array.from({ length: count }, (_, index) => ({
        from: 'sane',
        type: 'leads-to',
        to: `nowhere-${index}`,
      })),
    });
    expect(dataset.events).to.have.length(count);
    expect(issues).to.have.length(count - 1 + 2 * count);
  });
});

describe('reading in steps', () => {
  const events = Array.from({ length: 1_000 }, (_, n) => ({ id: `e${n}`, date: `${1000 + n}`, title: 'x' }));
  const links = events.slice(1).map(({ id }) => ({ from: 'e0', type: 'leads-to', to: id }));
  const table: readonly (readonly [name: string, input: unknown])[] = [
    ['a document', { events, links }],
    ['columns', { begin: Float64Array.from({ length: 9_999 }, (_, n) => n), title: Array(9_999).fill('x') }],
  ];
  for (const [name, input] of table) {
    it(`rests many times in ${name}`, () => {
      let rests = 0;
      for (const steps = readingDataset(input, { readColumns }); !steps.next().done;) rests += 1;
      expect(rests).to.be.above(8);
    });
  }
});
