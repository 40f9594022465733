import { expect, nextFrame } from '@open-wc/testing';
import { centralAsia } from '../../../data/central-asia.js';
import { steadyWidths } from '../../../src/elements/chain-timeline/chart-box.js';
import { timeline } from './harness.js';

describe('the width of a chart', () => {
  function measured(...widths: readonly (readonly [width: number, at: number])[]): number[] {
    let now = 0;
    const steady = steadyWidths(() => now);
    return widths.map(([width, at]) => {
      now = at;
      return steady(width);
    });
  }

  it('follows what is measured', () => {
    expect(measured([800, 0], [785, 10], [700, 20], [800, 30])).to.deep.equal([800, 785, 700, 800]);
  });

  it('stays the narrower of two, where a scroll bar would come and go', () => {
    expect(measured([800, 0], [785, 10], [785, 15], [800, 20], [785, 30], [800, 40])).to.deep.equal([
      800, 785, 785, 785, 785, 785,
    ]);
    expect(measured([785, 0], [800, 10], [785, 20], [800, 30])).to.deep.equal([785, 800, 785, 785]);
  });

  it('is what it was before where that comes back later, or by more than a scroll bar', () => {
    expect(measured([800, 0], [785, 10], [800, 2000])).to.deep.equal([800, 785, 800]);
    expect(measured([800, 0], [600, 10], [800, 20])).to.deep.equal([800, 600, 800]);
  });

  it('comes to rest whatever the height of the box around, where its scroll bar takes room', async function () {
    const chart = await timeline({ data: centralAsia, attributes: { now: '2020-06-22' }, width: 767 });
    const box = chart.element.parentElement as HTMLElement;
    const natural = chart.element.offsetHeight;
    box.style.overflow = 'scroll';
    if (box.clientWidth === box.offsetWidth) this.skip();
    box.style.overflow = 'auto';
    for (let height = natural - 8; height <= natural + 8; height += 1) {
      box.style.blockSize = `${height}px`;
      await chart.settled();
      let updates = 0;
      const observer = new MutationObserver((records) => (updates += records.length));
      observer.observe(chart.root, { subtree: true, attributeFilter: ['viewBox', 'width'] });
      for (let frame = 0; frame < 5; frame++) await nextFrame();
      expect(updates, `${height} px`).to.equal(0);
      observer.disconnect();
    }
  });
});
