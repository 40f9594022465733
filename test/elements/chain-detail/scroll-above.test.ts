import { expect, fixture, html } from '@open-wc/testing';
import { scrollAbove } from '../../../src/elements/chain-detail/scroll-above.js';

const HIGH = 'height: 2000px';

/** Something 40 px high, so far down in a box of 300 px that scrolls; and a sheet over the window from a place on. */
async function boxAndSheet(
  down: number,
  from: number,
): Promise<{ readonly box: HTMLElement; readonly inner: HTMLElement; readonly sheet: HTMLElement }> {
  const all = await fixture<HTMLElement>(
    html`<div style="position: fixed; inset: 0">
      <div style="height: 300px; overflow: auto; scroll-behavior: smooth">
        <div style=${HIGH}><p style="margin: 0; height: 40px; position: relative; top: ${down}px"></p></div>
      </div>
      <div style="position: fixed; inset: ${from}px 0 0"></div>
    </div>`,
  );
  const [box, sheet] = all.children as unknown as [HTMLElement, HTMLElement];
  return { box, sheet, inner: box.querySelector('p') as HTMLElement };
}

describe('scrollAbove', () => {
  for (const [name, down, from, scrolled] of [
    ['leaves what is seen where it is', 60, 100, 0],
    ['scrolls what is covered up to the edge of the sheet, at once', 200, 100, 140],
    ['scrolls what does not fit to its begin', 200, 20, 200],
    ['scrolls to what lies under the end of its box', 500, 400, 240],
  ] as const) {
    it(name, async () => {
      const { box, inner, sheet } = await boxAndSheet(down, from);
      scrollAbove(sheet, inner);
      expect(box.scrollTop).to.equal(scrolled);
    });
  }

  it('scrolls the page as far as the box alone does not do', async () => {
    const all = await fixture<HTMLElement>(
      html`<div style=${HIGH}>
        <div style="height: 300px; margin-top: 90px; overflow: auto">
          <div style=${HIGH}><p style="margin: 0; height: 40px; position: relative; top: 200px"></p></div>
        </div>
        <div style="position: fixed; inset: 100px 0 0"></div>
      </div>`,
    );
    const [box, sheet] = all.children as unknown as [HTMLElement, HTMLElement];
    const inner = box.querySelector('p') as HTMLElement;
    window.scrollTo(0, 0);
    scrollAbove(sheet, inner);
    expect(box.scrollTop).to.equal(200);
    expect(inner.getBoundingClientRect().bottom).to.be.closeTo(100, 1);
    window.scrollTo(0, 0);
  });
});
