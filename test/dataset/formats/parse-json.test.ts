import { expect } from 'chai';
import fc from 'fast-check';
import { parsingJson } from '../../../src/dataset/formats/parse-json.js';
import { finish } from '../../../src/dataset/steps.js';

/** What comes of a text, or the message of the error. */
function outcomeOf(parse: () => unknown): string {
  try {
    return JSON.stringify(parse());
  } catch (error) {
    return String(error);
  }
}

function compare(text: string): void {
  for (const step of [0, 3, 20, 60])
    expect(outcomeOf(() => finish(parsingJson(text, step)))).to.equal(outcomeOf(() => JSON.parse(text)));
}

describe('parsingJson', () => {
  const table = [
    '{"events": [{"id": "a]"}, {"id": "b\\"[,"}], "links": []}',
    '{"a": [1, [2, [3]], {"b": [4]}], "a": [5, 6]}',
    '{"__proto__": [1, 2], "constructor": [3]}',
    '[[1, 2], [3, 4]]',
    '[]',
    '"[1,2,3]"',
    'null',
    '{"a": [1}}',
    '{"a": [1,, 2]}',
    '{"a": [1, 2, ]}',
    '{"a": [ , 1]}',
    '{"a": [1] [2]}',
    '{"a": [{]}, {[}]}',
    '{"a": ["b',
    '{"a": [1, 2',
    '{"a": [1, 2]} x',
    '{"a": [1, 2]]',
    '{"a": ["\\\\", "\\\\\\"", 1]}',
    '{"a": [{"b": 1},{"b": 2},{"b": 3},{"b": 4},{"c": 5},{"b": 6}]}',
    '{"a": [{"b": 1},{"b": [{"b": 2},{"b": 3},{"b": 4}]},{"b": 5}]}',
    '{"a": [{"b": 1},{"b": "},{\\"b\\": 2},{"},{"b": 3},{"b": 4}]}',
    '{"a": [{"b": 1},{"b": 2},{"b": 3}},{"b": 4},{"b": 5}]}',
    '{"a": [{"b": 1},{"b": 2},{"b": 3},{"b": 4},{"b"',
    '{"a": [{"b": 1},{"b": 2},{"b": 3},{"b": 4},{"b": 5},]}',
  ];
  for (const text of table) it(text, () => compare(text));

  it('gives what JSON.parse gives, for any document', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), fc.json({ maxDepth: 3 }), (one, other) =>
        compare(`{"a": [${one}, ${other}], "b": [${other}], "c": ${one}}`),
      ),
      { seed: 20200622 },
    );
  });

  it('gives what JSON.parse gives, for items that are alike', () => {
    const items = fc.array(fc.record({ b: fc.oneof(fc.jsonValue(), fc.constant('},{"b"')) }), {
      maxLength: 20,
    });
    const document = fc.record({ a: items, b: fc.array(fc.record({ c: items })) });
    fc.assert(
      fc.property(document, fc.nat(2), (value, indent) => compare(JSON.stringify(value, undefined, indent))),
      { seed: 20200622 },
    );
  });

  it('gives the error of JSON.parse, wherever a character is wrong', () => {
    const document = '{"a": [{"b": "\\"[", "c": [1, 2]}, [3], 4], "d": {"e": []}, "f": [5, 6]}';
    fc.assert(
      fc.property(fc.nat(document.length), fc.constantFrom(...'[]{},:"\\1', ''), (at, character) =>
        compare(document.slice(0, at) + character + document.slice(at + 1)),
      ),
      { seed: 20200622, numRuns: 600 },
    );
  });

  it('rests between the pieces of a long list', () => {
    const items = Array.from({ length: 20_000 }, (_, n) => ({ id: `e${n}` }));
    let rests = 0;
    const steps = parsingJson(JSON.stringify({ events: items }));
    while (!steps.next().done) rests += 1;
    expect(rests).to.be.above(3);
  });
});
