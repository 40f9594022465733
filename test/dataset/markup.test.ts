import { expect } from 'chai';
import { escapeHtml, tag, textTag } from '../../src/dataset/markup.js';

describe('markup', () => {
  it('escapes what HTML reads as its own', () => {
    expect(escapeHtml(`<a href="x" title='y'>&amp;</a>`)).to.equal(
      '&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;amp;&lt;/a&gt;',
    );
  });

  it('writes elements, with attributes that have a value', () => {
    expect(tag('li', { id: '"a"', hidden: true, lang: undefined, dir: false, 'data-n': 0 }, 'x')).to.equal(
      '<li id="&quot;a&quot;" hidden data-n="0">x</li>',
    );
    expect(tag('img', { alt: '' })).to.equal('<img alt="">');
  });

  it('says the language of a text, and nothing of no text', () => {
    expect(textTag('p', {}, { text: '<b>', lang: 'uz' })).to.equal('<p lang="uz">&lt;b&gt;</p>');
    expect(textTag('p', {}, { text: '' })).to.equal('');
  });
});
