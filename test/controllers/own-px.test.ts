import { expect, fixture, html } from '@open-wc/testing';
import { placeOn, scaleOf } from '../../src/controllers/own-px.js';

describe('px of an element’s own', () => {
  for (const [style, scale] of [
    ['', 1],
    ['transform: scale(0.5)', 0.5],
    ['zoom: 2', 2],
    ['zoom: 2; transform: scale(0.25)', 0.5],
  ] as const) {
    for (const [name, inside] of [
      ['a drawing', html`<svg width="200" height="100" style="display: block"></svg>`],
      ['a box with a frame', html`<div style="width: 180px; height: 80px; border: 10px solid"></div>`],
    ] as const) {
      it(`are ${scale} of the window’s in ${name} of a page with “${style}”`, async () => {
        const page = await fixture<HTMLElement>(html`<div style="width: 300px; ${style}">${inside}</div>`);
        Object.assign(page.style, { position: 'fixed', inset: '0 auto auto 0', transformOrigin: '0 0' });
        const element = page.firstElementChild as Element;
        // In the corner of the window, so that its places are known whatever an engine says of boxes.
        const { x, y } = placeOn(element, { x: 30 * scale, y: 12 * scale });
        expect(x).to.be.closeTo(30, 0.01);
        expect(y).to.be.closeTo(12, 0.01);
        const own = element.getBoundingClientRect().width / scaleOf(element);
        expect(own).to.be.closeTo(200, 0.01);
      });
    }
  }

  it('are those of the window where there is nothing to see', async () => {
    const element = await fixture(html`<div style="display: none"></div>`);
    expect(scaleOf(element)).to.equal(1);
  });
});
