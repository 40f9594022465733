import { expect } from 'chai';
import { queryOf } from '../../src/dataset/fold.js';
import { marked } from '../../src/render/marked.js';
import { drawn } from './markup.js';

const markedIn = (text: string, query: string): HTMLElement =>
  drawn(marked({ text, lang: 'ar' }, queryOf(query)));

describe('marked', () => {
  it('marks what was searched for, and leaves the text as it is', () => {
    const box = markedIn('Art of the state: smart art', 'art STATE');
    expect(box.textContent).to.equal('Art of the state: smart art');
    expect(Array.from(box.querySelectorAll('mark'), ({ textContent }) => textContent)).to.deep.equal([
      'Art',
      'state',
      'art',
    ]);
  });

  it('isolates the text, and says its language', () => {
    const text = markedIn('القدس', 'قدس').querySelector('bdi');
    expect([text?.textContent, text?.lang]).to.deep.equal(['القدس', 'ar']);
  });

  it('makes no markup of texts', () => {
    const box = markedIn('<img src=x> <b>bold</b>', 'b img');
    expect(box.querySelectorAll('img, b')).to.have.length(0);
    expect(box.textContent).to.equal('<img src=x> <b>bold</b>');
  });
});
