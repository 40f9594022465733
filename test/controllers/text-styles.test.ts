import { expect, fixture, html } from '@open-wc/testing';
import { forgetWidths, measureText, textStyleOf } from '../../src/controllers/text-styles.js';

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
});
