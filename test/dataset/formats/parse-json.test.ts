import { expect } from 'chai';
import fc from 'fast-check';
import { parsingJson } from '../../../src/dataset/formats/parse-json.js';
import { finished } from '../finished.js';
import { arrivingIn } from './arriving-in.js';

/** What comes of a text, or the message of the error. */
async function outcomeOf(parse: () => unknown): Promise<string> {
  try {
    return JSON.stringify(await parse());
  } catch (error) {
    return String(error);
  }
}

/** Parsed in steps of some lengths, all of it there from the start, or coming in pieces of some lengths. */
async function compare(text: string): Promise<void> {
  const expected = await outcomeOf(() => JSON.parse(text));
  for (const step of [0, 3, 20, 60]) {
    expect(await outcomeOf(() => finished(parsingJson(text, undefined, step)))).to.equal(expected);
    for (const length of [1, 23]) {
      const [begin, rest] = arrivingIn(text, length);
      expect(await outcomeOf(() => finished(parsingJson(begin, rest, step)))).to.equal(expected);
    }
  }
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

  it('gives what JSON.parse gives, for any document', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json({ maxDepth: 5 }), fc.json({ maxDepth: 3 }), (one, other) =>
        compare(`{"a": [${one}, ${other}], "b": [${other}], "c": ${one}}`),
      ),
      { seed: 20200622 },
    );
  });

  it('gives what JSON.parse gives, for items that are alike', async () => {
    const items = fc.array(fc.record({ b: fc.oneof(fc.jsonValue(), fc.constant('},{"b"')) }), {
      maxLength: 20,
    });
    const document = fc.record({ a: items, b: fc.array(fc.record({ c: items })) });
    await fc.assert(
      fc.asyncProperty(document, fc.nat(2), (value, indent) =>
        compare(JSON.stringify(value, undefined, indent)),
      ),
      { seed: 20200622 },
    );
  });

  it('gives the error of JSON.parse, wherever a character is wrong', async () => {
    const document = '{"a": [{"b": "\\"[", "c": [1, 2]}, [3], 4], "d": {"e": []}, "f": [5, 6]}';
    await fc.assert(
      fc.asyncProperty(fc.nat(document.length), fc.constantFrom(...'[]{},:"\\1', ''), (at, character) =>
        compare(document.slice(0, at) + character + document.slice(at + 1)),
      ),
      { seed: 20200622, numRuns: 600 },
    );
  });

  const items = Array.from({ length: 20_000 }, (_, n) => ({ id: `e${n}` }));
  const long = JSON.stringify({ events: items });

  it('rests between the pieces of a long list', () => {
    let rests = 0;
    const steps = parsingJson(long);
    while (!steps.next().done) rests += 1;
    expect(rests).to.be.above(3);
  });

  it('parses what has come before it asks for more', async () => {
    const [begin, rest] = arrivingIn(long, 100_000);
    let asked = 0;
    let restsBeforeEnd = 0;
    const steps = parsingJson(begin, async () => {
      asked += 1;
      return rest();
    });
    for (let step = steps.next(); !step.done; step = steps.next()) {
      if (step.value) await step.value;
      else if (asked * 100_000 < long.length) restsBeforeEnd += 1;
    }
    expect(restsBeforeEnd).to.be.above(1);
  });
});
