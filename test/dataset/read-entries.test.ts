import { expect } from 'chai';
import { readDataset } from '../../src/dataset/read-dataset.js';

function read(lists: object) {
  return readDataset({ ...lists, events: [] });
}

describe('the lists of a dataset', () => {
  it('are objects by id, with plain texts as labels, or lists of entries with ids', () => {
    const byId = read({ kinds: { a: { label: 'A' }, b: 'B' } });
    const listed = read({
      kinds: [
        { id: 'a', label: 'A' },
        { id: 'b', label: 'B' },
      ],
    });
    expect(byId.issues).to.deep.equal([]);
    expect(listed).to.deep.equal(byId);
    expect([...byId.dataset.kinds.values()]).to.deep.equal([
      { id: 'a', label: 'A', index: 0 },
      { id: 'b', label: 'B', index: 1 },
    ]);
  });

  it('take any id', () => {
    const ids = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const text = `{${ids.map((id) => `"${id}": {"label": "${id}!"}`).join(',')}}`;
    const { dataset, issues } = read({ places: JSON.parse(text) as unknown });
    expect(issues).to.deep.equal([]);
    expect([...dataset.places]).to.deep.equal(ids.map((id) => [id, { id, label: `${id}!` }]));
  });

  it('read places with degrees and sources with an address and a date', () => {
    const { dataset, issues } = read({
      places: { samarkand: { label: 'Samarkand', latitude: 39.654, longitude: 66.96, note: 'centre' } },
      sources: { report: { label: 'Report', url: ' https://example.org/ ', date: '2020-06' } },
    });
    expect(issues).to.deep.equal([]);
    expect(dataset.places.get('samarkand')).to.deep.equal({
      id: 'samarkand',
      label: 'Samarkand',
      latitude: 39.654,
      longitude: 66.96,
      note: 'centre',
    });
    expect(dataset.sources.get('report')?.url).to.equal('https://example.org/');
    expect(dataset.sources.get('report')?.date?.text).to.equal('2020-06');
  });

  const table: readonly (readonly [lists: object, code: string, path: string, said: string])[] = [
    [{ kinds: 5 }, 'wrong-type', 'kinds', 'kinds'],
    [{ actors: 'unga' }, 'wrong-type', 'actors', 'actors'],
    [{ kinds: { a: {} } }, 'missing-label', 'kinds.a.label', 'Kind "a"'],
    [{ kinds: { a: { label: 5 } } }, 'wrong-type', 'kinds.a.label', 'Kind "a"'],
    [{ series: { a: null } }, 'wrong-type', 'series.a.label', 'Series "a"'],
    [{ actors: [{ label: 'A' }] }, 'missing-id', 'actors[0].id', 'Actor'],
    [{ actors: { '': 'A' } }, 'missing-id', 'actors[""].id', 'Actor'],
    [
      {
        actors: [
          { id: 1, label: 'A' },
          { id: '1', label: 'B' },
        ],
      },
      'duplicate-id',
      'actors[1].id',
      'Actor "1"',
    ],
    [
      { places: { 'a b': { label: 'A', latitude: 91 } } },
      'wrong-type',
      'places["a b"].latitude',
      'Place "a b"',
    ],
    [{ places: { a: { label: 'A', longitude: '66' } } }, 'wrong-type', 'places.a.longitude', 'Place "a"'],
    [{ sources: { a: { label: 'A', url: 'javascript:0' } } }, 'bad-url', 'sources.a.url', 'Source "a"'],
    [{ sources: { a: { label: 'A', date: 'May 2020' } } }, 'bad-date', 'sources.a.date', 'Source "a"'],
  ];
  for (const [lists, code, path, said] of table) {
    it(`${JSON.stringify(lists)} → ${code}`, () => {
      const { issues } = read(lists);
      expect(issues.map((issue) => issue.code)).to.deep.equal([code]);
      expect(issues[0]?.path).to.equal(path);
      expect(issues[0]?.message).to.include(said);
    });
  }
});
