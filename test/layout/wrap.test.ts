import { expect } from 'chai';
import { truncate, hasBroken, wrap } from '../../src/layout/wrap.js';

const widthOf = (text: string): number => 10 * Array.from(text).length;

describe('wrap', () => {
  const table: readonly (readonly [text: string, width: number, lines: readonly string[]])[] = [
    ['', 100, []],
    ['   ', 100, []],
    ['one line', 100, ['one line']],
    ['one two three four', 100, ['one two', 'three four']],
    ['even lines not one long and short', 200, ['even lines not one', 'long and short']],
    ['one two three four five six seven', 80, ['one two', 'three', 'four fi…']],
    ['incomprehensibly', 60, ['incomp', 'rehens', 'ibly']],
    ['Онлайн-конференция о воде', 120, ['Онлайн-', 'конференция', 'о воде']],
    ['Онлайн-конференция', 180, ['Онлайн-конференция']],
    ['e-governments', 100, ['e-governme', 'nts']],
    ['10-11-2017-2018', 100, ['10-11-2017', '-2018']],
    ['联合国大会通过决议', 60, ['联合国大会', '通过决议']],
    ['e\u0301e\u0301e\u0301e\u0301', 40, ['e\u0301e\u0301', 'e\u0301e\u0301']],
  ];
  for (const [text, width, lines] of table) {
    it(`breaks "${text}" at ${width} px`, () => {
      expect(wrap(text, width, 3, widthOf)).to.deep.equal(lines);
    });
  }

  it('makes no line wider than it may be', () => {
    for (const text of ['a bb ccc dddd eeeee ffffff ggggggg', 'x'.repeat(50), '中亚合作'.repeat(9)]) {
      for (let width = 30; width < 200; width += 7) {
        for (const line of wrap(text, width, 3, widthOf)) expect(widthOf(line), line).to.be.at.most(width);
      }
    }
  });
});

describe('truncate', () => {
  it('keeps what fits, and cuts between graphemes', () => {
    expect(truncate('short', 50, widthOf)).to.equal('short');
    expect(truncate('a longer text', 50, widthOf)).to.equal('a lo…');
    expect(truncate('👩‍👩‍👧a👩‍👩‍👧b', 80, widthOf)).to.equal('👩‍👩‍👧a…');
  });
});

describe('hasBroken', () => {
  const widthOf = (text: string): number => text.length * 10;
  for (const [text, width, isBroken] of [
    ['Самаркандская конференция', 120, true],
    ['Самаркандская конференция', 130, false],
    ['Онлайн-конференция', 110, false],
    ['Онлайн-конференция', 100, true],
    ['', 10, false],
    ['撒马尔罕会议公报', 20, false],
  ] as const) {
    it(`${text} in ${width} px: ${isBroken}`, () =>
      expect(hasBroken(text, width, widthOf)).to.equal(isBroken));
  }
});
