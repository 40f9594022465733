import { expect, fixture, html } from '@open-wc/testing';
import { forgetWidths, measureText, spacingOf, textStyleOf } from '../../src/controllers/text-styles.js';

describe('text styles', () => {
  it('measures text as the browser sets it', async () => {
    const box = await fixture<HTMLElement>(
      html`<span style="font: 700 20px monospace; white-space: pre">Samarkand conference</span>`,
    );
    forgetWidths();
    const { font } = textStyleOf(box);
    expect(measureText('Samarkand conference', font)).to.be.closeTo(box.getBoundingClientRect().width, 0.5);
    expect(measureText('Samarkand conference', font)).to.equal(measureText('Samarkand conference', font));
    expect(measureText('', font)).to.equal(0);
  });

  it('reads the font of an element and its line height in px', async () => {
    const box = await fixture<HTMLElement>(html`<span style="font: italic 600 15px/1.4 serif">A</span>`);
    expect(textStyleOf(box)).to.deep.equal({ font: 'italic 600 15px serif', lineHeight: 21 });
  });

  it('makes a line height of what CSS calls normal', async () => {
    const box = await fixture<HTMLElement>(html`<span style="font: 20px/normal serif">A</span>`);
    expect(textStyleOf(box).lineHeight).to.equal(26);
  });

  it('adds the spacing of letters and words that a reader has set', async () => {
    const box = await fixture<HTMLElement>(
      html`<span style="font: 20px monospace; white-space: pre; letter-spacing: 0.12em; word-spacing: 0.16em">
        Samarkand conference</span
      >`,
    );
    const text = box.textContent.trim();
    box.textContent = text;
    const width = measureText(text, textStyleOf(box).font) + spacingOf(box)(text);
    // The last letter may have its space.
    expect(width).to.be.within(
      box.getBoundingClientRect().width - 0.5,
      box.getBoundingClientRect().width + 4,
    );
    box.style.letterSpacing = 'normal';
    box.style.wordSpacing = 'normal';
    expect(spacingOf(box)(text)).to.equal(0);
  });
});
