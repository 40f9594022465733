import { expect } from 'chai';
import {
  cleanText,
  get,
  hasWords,
  isArray,
  isLong,
  isRecord,
  nameOf,
  quote,
  unreadable,
} from '../../src/dataset/values.js';

describe('values', () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();

  it('a record is an object that is no list', () => {
    expect([{}, Object.create(null), new Date(0)].map(isRecord)).to.deep.equal([true, true, true]);
    expect([null, undefined, [], 'x', 5, () => 1, proxy].map(isRecord)).to.deep.equal(Array(7).fill(false));
    expect([isArray([]), isArray({}), isArray(proxy)]).to.deep.equal([true, false, false]);
  });

  it('what throws is unreadable', () => {
    expect(get({ a: 1 }, 'a')).to.equal(1);
    expect(get(proxy, 'a')).to.equal(unreadable);
  });

  it('a quote is cut and cleaned', () => {
    expect(quote('a\u0000b')).to.equal('"ab"');
    expect(quote('x'.repeat(200))).to.equal(`"${'x'.repeat(59)}…"`);
  });

  it('a name made of an id can be read', () => {
    expect(nameOf('a\u0000\u0007b\n')).to.equal('ab');
    expect(nameOf('\u202e')).to.equal('?');
    expect(nameOf('x'.repeat(2_000))).to.have.length(1_000);
  });

  it('a text has words in one language at least', () => {
    expect([hasWords('a'), hasWords(' '), hasWords({}), hasWords({ en: '', ru: 'а' })]).to.deep.equal([
      true,
      false,
      false,
      true,
    ]);
    expect(cleanText({ en: 'a\u0007' }, 9)).to.deep.equal({ en: 'a' });
  });

  it('a text is cut in each of its languages, of which there are a hundred at most', () => {
    expect(cleanText({ en: 'abcd', ru: 'абв' }, 3)).to.deep.equal({ en: 'ab…', ru: 'абв' });
    expect([isLong('abc', 3), isLong('abcd', 3), isLong({ en: 'a', ru: 'абвг' }, 3)]).to.deep.equal([
      false,
      true,
      true,
    ]);
    const many = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`x${index}`, 'a']));
    expect(Object.keys(cleanText(many, 9))).to.deep.equal(Object.keys(many).slice(0, 100));
  });
});
