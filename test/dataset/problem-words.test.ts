import { expect } from 'chai';
import { eventFields, linkFields, placeFields, type Check } from '../../src/dataset/fields.js';
import { ProblemWords, type Expected } from '../../src/dataset/problem-words.js';

const words = new ProblemWords();

function expectedOf({ expected }: Check<unknown>): string {
  return /^must be (.*); nothing was left out\.$/.exec(words.wrongType(expected, undefined))?.[1] ?? '';
}

describe('ProblemWords', () => {
  const choices: readonly (readonly [name: Expected, check: Check<string>])[] = [
    ['status', eventFields.status],
    ['basis', linkFields.basis],
  ];
  for (const [name, check] of choices) {
    it(`of a ${name} name all that there are, and no other`, () => {
      const names = [...expectedOf(check).matchAll(/"([^"]+)"/g)].map(([, one]) => one ?? '');
      expect(names).to.have.length(3);
      for (const one of names) expect(check.read(one)).to.equal(one);
    });
  }

  const numbers: readonly (readonly [name: Expected, check: Check<number>])[] = [
    ['latitude', placeFields.latitude],
    ['longitude', placeFields.longitude],
  ];
  for (const [name, check] of numbers) {
    it(`of a ${name} name its bounds`, () => {
      const [least, most] = [...expectedOf(check).matchAll(/-?\d+/g)].map(Number);
      for (const bound of [least, most]) expect(check.read(bound)).to.equal(bound);
      expect(check.read((least ?? 0) - 1)).to.equal(undefined);
      expect(check.read((most ?? 0) + 1)).to.equal(undefined);
    });
  }

  it('suggest a field that is near, and else what to do with one of their own', () => {
    expect(words.unknownField('tilte', eventFields)).to.include('did you mean "title"?');
    expect(words.unknownField('weather', eventFields)).to.include('begin it with "x-"');
  });
});
