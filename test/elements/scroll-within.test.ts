import { expect } from '@open-wc/testing';
import { fixture, html } from '@open-wc/testing';
import { overhang, scrollWithin } from '../../src/elements/scroll-within.js';

describe('overhang', () => {
  for (const [name, from, to, by] of [
    ['inside', 20, 30, 0],
    ['out at the begin', -10, 30, -10],
    ['out at the end', 80, 120, 20],
    ['longer than the room, and after its begin', 20, 150, 20],
    ['longer than the room, and before its begin', -20, 150, -20],
  ] as const) {
    it(`${name}: ${by}`, () => {
      expect(overhang(from, to, 0, 100)).to.equal(by);
    });
  }
});

describe('scrollWithin', () => {
  for (const scale of [1, 0.5, 2]) {
    it(`brings an element to the edge of its box, in a page that is scaled by ${scale}`, async () => {
      const box = await fixture<HTMLElement>(
        html`<div style="height: 100px; overflow: auto; transform: scale(${scale}); transform-origin: 0 0">
          ${[0, 1, 2, 3, 4].map(() => html`<p style="height: 60px; margin: 0"></p>`)}
        </div>`,
      );
      const row = (at: number): HTMLElement => box.children[at] as HTMLElement;
      scrollWithin(box, row(3));
      expect(box.scrollTop).to.equal(140);
      scrollWithin(box, row(2));
      expect(box.scrollTop).to.equal(120);
      scrollWithin(box, row(1), 20);
      expect(box.scrollTop).to.equal(40);
      box.style.scrollPadding = '10px 0 30px';
      scrollWithin(box, row(1));
      expect(box.scrollTop).to.equal(50);
      scrollWithin(box, row(2));
      expect(box.scrollTop).to.equal(110);
    });
  }
});
