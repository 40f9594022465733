import { expect } from 'chai';
import { ColumnReader, isNothing } from '../../src/dataset/column-reader.js';
import { issuesIn } from '../../src/dataset/finding.js';
import { Reader } from '../../src/dataset/reader.js';
import { finish } from '../../src/dataset/steps.js';

/** What a reading of columns gives, and what is said of it. */
function reading<Result>(
  source: object,
  read: (columns: ColumnReader) => Result,
): readonly [Result, readonly string[]] {
  const reader = new Reader();
  const columns = new ColumnReader(reader, source, { name: () => 'The columns', path: 'events' });
  const result = read(columns);
  columns.report();
  const issues = finish(issuesIn(reader.findings));
  return [result, issues.map(({ severity, code, path }) => `${severity} ${code} ${path}`)];
}

describe('ColumnReader', () => {
  it('gives a list, typed or not, as it is', () => {
    for (const list of [[1, 'a'], new Uint8Array(2)])
      expect(reading({ a: list }, (columns) => columns.column('a', 2))).to.deep.equal([list, []]);
    expect(reading({}, (columns) => columns.column('a', 2))).to.deep.equal([undefined, []]);
  });

  it('says what is no list, and what has more or fewer items than there are rows', () => {
    const source = { text: 'a', longer: [1, 2, 3], shorter: [1] };
    const read = (columns: ColumnReader): unknown[] =>
      Object.keys(source).map((key) => columns.column(key, 2));
    expect(reading(source, read)).to.deep.equal([
      [undefined, [1, 2, 3], [1]],
      [
        'warning wrong-type events.text',
        'warning wrong-length events.longer',
        'warning wrong-length events.shorter',
      ],
    ]);
  });

  it('gives numbers, and notes what is something else', () => {
    const throwing = new Proxy([4, 5], {
      get(list, key, receiver): unknown {
        if (key === '1') throw new Error('no');
        return Reflect.get(list, key, receiver);
      },
    });
    const source = { odd: [1, null, undefined, '', NaN, '2', {}], throwing };
    const numbers = (columns: ColumnReader): number[][] =>
      ['odd', 'throwing'].map((key) => [
        ...(columns.numbers(key, undefined, columns.fault('bad', key, 'is none.')) ?? []),
      ]);
    expect(reading(source, numbers)).to.deep.equal([
      [
        [1, NaN, NaN, NaN, NaN, NaN, NaN],
        [4, NaN],
      ],
      ['warning bad events.odd', 'warning bad events.throwing'],
    ]);
  });

  it('says a fault once, with how many rows have it and which is the first', () => {
    const reader = new Reader();
    const columns = new ColumnReader(reader, {}, { name: () => 'The columns', path: '' });
    const [none, one, many] = ['none', 'one', 'many'].map((key) => columns.fault('bad', key, `is ${key}.`));
    one?.note(4);
    for (const row of [7, 2, 3]) many?.note(row);
    columns.report();
    expect(none?.count).to.equal(0);
    expect(reader.findings.map(({ problem }) => problem(undefined as never))).to.deep.equal([
      'row 4 is one.',
      '3 rows, the first is row 7: is many.',
    ]);
  });
});

describe('isNothing', () => {
  it('is so of empty cells', () => {
    expect([undefined, null, '', NaN].every(isNothing)).to.equal(true);
    expect([0, ' ', false, {}, 'NaN'].some(isNothing)).to.equal(false);
  });
});
