import { expect } from 'chai';
import type { Check } from '../../src/dataset/fields.js';
import type { Subject } from '../../src/dataset/reader.js';
import { issuesIn } from '../../src/dataset/finding.js';
import { ProblemWords } from '../../src/dataset/problem-words.js';
import { Reader, within } from '../../src/dataset/reader.js';
import { finish } from '../../src/dataset/steps.js';
import type { Issue } from '../../src/dataset/types.js';

const subject: Subject = { name: () => 'Event "x"', path: 'events[3]' };
const number: Check<number> = {
  expected: 'importance',
  read: (value) => (typeof value === 'number' ? value : undefined),
};

function issuesOf({ findings }: Reader): readonly Issue[] {
  return finish(issuesIn(findings, new ProblemWords()));
}

describe('Reader', () => {
  it('reads a field that is right, and says nothing of one that is missing', () => {
    const reader = new Reader();
    expect(reader.field({ a: 5 }, 'a', number, subject)).to.equal(5);
    expect(reader.field({}, 'a', number, subject)).to.equal(undefined);
    expect(reader.findings).to.deep.equal([]);
  });

  const throwing = {
    get a(): never {
      throw new Error('no');
    },
  };
  const table: readonly (readonly [source: object, said: string])[] = [
    [{ a: '5' }, '"5"'],
    [{ a: null }, 'null'],
    [{ a: true }, 'true'],
    [{ a: 5n }, '5'],
    [{ a: [5] }, 'a list'],
    [{ a: {} }, 'an object'],
    [{ a: Symbol('5') }, 'a symbol'],
    [{ a: () => 5 }, 'a function'],
    [throwing, 'a value that cannot be read'],
  ];
  for (const [source, said] of table) {
    it(`says that ${said} is no number`, () => {
      const reader = new Reader();
      expect(reader.field(source, 'a', number, within(subject, 'claims[1]'))).to.equal(undefined);
      expect(issuesOf(reader)).to.deep.equal([
        {
          code: 'wrong-type',
          severity: 'warning',
          path: 'events[3].claims[1].a',
          message: `Event "x", claims[1].a: must be a number from 0 to 1; ${said} was left out.`,
        },
      ]);
    });
  }

  it('a date gives its reason, what was meant, and what follows', () => {
    const reader = new Reader();
    expect(reader.date('2017-09', 'date', subject)?.text).to.equal('2017-09');
    expect(reader.date('194?', 'date', subject)).to.equal(undefined);
    const [issue] = issuesOf(reader);
    expect(issue?.path).to.equal('events[3].date');
    expect(issue?.message).to.match(/^Event "x", date: "194\?" cannot be read: .*194X.* It was left out\.$/);
  });
});
