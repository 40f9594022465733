import { expect } from 'chai';
import type { Narration } from '../../src/dataset/narrate.js';
import { renderTale } from '../../src/render/tale.js';
import { nothing, type TemplateResult } from 'lit';
import { drawn } from './markup.js';

const narration: Narration = {
  language: 'ar',
  direction: 'rtl',
  title: 'سرد',
  space: ' ',
  paragraphs: [
    [
      {
        event: 'a',
        runs: [{ text: '<b>' }, { text: 'the speech', lang: 'en', event: 'a' }],
        text: '<b>the speech',
      },
      { runs: [{ text: 'Two.' }], text: 'Two.' },
    ],
    [{ runs: [{ text: 'Three.' }], text: 'Three.' }],
  ],
  text: '',
};

describe('tale', () => {
  for (const isSeen of [true, false]) {
    const tale = drawn(renderTale(narration, 3, isSeen) as TemplateResult).querySelector('.tale');

    it(`${isSeen ? 'on a list' : 'beside a chart'} has a heading, its language, and a paragraph for each`, () => {
      expect(tale?.getAttribute('lang')).to.equal('ar');
      expect(tale?.getAttribute('dir')).to.equal('rtl');
      const heading = tale?.querySelector('[role=heading]');
      expect(heading?.textContent).to.equal('سرد');
      expect(heading?.ariaLevel ?? heading?.getAttribute('aria-level')).to.equal('3');
      const paragraphs = [...(tale?.querySelectorAll('p') ?? [])].map(({ textContent }) =>
        textContent.trim(),
      );
      expect(paragraphs).to.deep.equal(['<b>the speech Two.', 'Three.']);
    });

    it(`${isSeen ? 'on a list' : 'beside a chart'} isolates names with their language, and has no markup of the data`, () => {
      const name = tale?.querySelector('bdi[lang]');
      expect([name?.textContent.trim(), name?.getAttribute('lang')]).to.deep.equal(['the speech', 'en']);
      expect(tale?.querySelector('b')).to.equal(null);
    });
  }

  it('is nothing where there is nothing to tell', () => {
    expect(renderTale({ ...narration, paragraphs: [] }, 3, true)).to.equal(nothing);
  });

  it('is folded by the reader of a list, and nothing to stop at beside a chart', () => {
    expect(
      drawn(renderTale(narration, 3, true) as TemplateResult).querySelector('details.tale[open] > summary'),
    ).to.not.equal(null);
    expect(
      drawn(renderTale(narration, 3, false) as TemplateResult).querySelector('details, summary, button'),
    ).to.equal(null);
  });
});
