import { expect } from 'chai';
import { csvFormatRows, csvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import { rowsIn } from '../../../src/dataset/formats/rows-in.js';
import { finish } from '../../../src/dataset/steps.js';

const rowsOf = (text: string): string[][] => finish(rowsIn(text));

describe('rowsIn', () => {
  const table: readonly (readonly [text: string, rows: string[][]])[] = [
    ['', []],
    ['a', [['a']]],
    ['a,b\n', [['a', 'b']]],
    ['a,b\r\nc\r\n', [['a', 'b'], ['c']]],
    ['a\rb', [['a'], ['b']]],
    ['a,', [['a', '']]],
    [
      ',\n,',
      [
        ['', ''],
        ['', ''],
      ],
    ],
    ['\n\na', [[''], [''], ['a']]],
    ['"a,""b""\n",c', [['a,"b"\n', 'c']]],
    ['"a"b,c', [['ab', 'c']]],
    ['a"b",c', [['a"b"', 'c']]],
    ['a,"b\nc', [['a', 'b\nc']]],
  ];
  for (const [text, rows] of table) {
    it(JSON.stringify(text), () => expect(rowsOf(text)).to.deep.equal(rows));
  }

  it('reads what d3-dsv reads', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'b', '"', ',', '\n', '\r', ' '), maxLength: 6 });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1 }), { minLength: 1 }), (rows) => {
        const text = csvFormatRows(rows);
        expect(rowsOf(`${text}\n`)).to.deep.equal(csvParseRows(`${text}\n`));
      }),
      { seed: 20200622 },
    );
  });

  it('survives any text, and a cell of many quotes', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r') }), (text) => {
        expect(
          rowsOf(text)
            .flat()
            .join('')
            .replaceAll(/[",\r\n]/g, ''),
        ).to.equal(text.replaceAll(/[",\r\n]/g, ''));
      }),
      { seed: 20200622 },
    );
    expect(rowsOf(`"${'""'.repeat(200_000)}"`)[0]?.[0]).to.have.length(200_000);
  });
});
