import { expect } from 'chai';
import { readInterval } from '../../../src/time/edtf/interval.js';
import { dateOf, reasonOf, told } from '../told.js';

function read(text: string): string {
  return told(dateOf(readInterval(text)));
}

describe('readInterval', () => {
  it('ends an open interval no earlier than it begins', () => {
    expect(read('1985-XX-12/..')).to.equal('1985-01-12..1985-12-12 to 1985-01-12..∞');
    expect(read('/1985-XX-12')).to.equal('-∞..1985-12-12 to 1985-01-12..1985-12-12');
  });

  it('refuses only what must end before it begins', () => {
    expect(read('2004-06-20/2004-06-XX')).to.equal('2004-06-20..2004-06-20 to 2004-06-20..2004-06-30');
    expect(reasonOf(readInterval('2004-06-20/2004-06-19'))).to.match(/ends before it begins/);
    expect(read('Y-1E12/Y-999999999999')).not.to.match(/ends before/);
  });

  it('has the signs of both sides', () => {
    expect(read('1984?/2004~')).to.match(/ ~ \?$/);
  });

  for (const text of ['...../1985', './1985', '1985/...', '1985//1986', '[1984]/1985', '1985/P1Y']) {
    it(`${text} is refused in words`, () => {
      expect(reasonOf(readInterval(text))).to.match(/\w+ \w+/);
    });
  }
});
