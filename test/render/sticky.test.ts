import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { stickyRect } from '../../src/layout/sticky-rect.js';
import { renderHeads } from '../../src/render/bands.js';
import { renderScene } from '../../src/render/scene.js';
import { renderSticky } from '../../src/render/sticky.js';
import { sticky as styles } from '../../src/theme/sticky.js';
import { sceneOf } from '../fixtures/scene-of.js';
import { attributes, drawn } from './markup.js';

const words = {
  title: 'Events',
  lang: 'en',
  active: undefined,
  nameOf: () => [],
  crowdName: () => '',
  bandName: () => '',
};

describe('what stays in sight of a scene', () => {
  it('is drawn as it is in the scene, at its place, without marks and labels', () => {
    const scene = sceneOf('central-asia');
    const rect = stickyRect(scene)!;
    const [whole, part] = [drawn(renderScene(scene, words)), drawn(renderSticky(scene, rect, rect.height))];
    for (const group of ['.axis', '.links', '.tick-labels'])
      expect(part.querySelector(group)?.outerHTML, group).to.equal(whole.querySelector(group)?.outerHTML);
    expect(part.querySelectorAll('.event, .leaders')).to.have.length(0);
    expect(attributes(part, 'svg', 'viewBox')).to.deep.equal([`0 ${rect.y} 900 ${rect.height}`]);
  });

  it('is words and ticks alone over bands', () => {
    const scene = sceneOf('central-asia', { groupBy: 'kind' });
    const rect = stickyRect(scene)!;
    const part = drawn(renderSticky(scene, rect, rect.height, renderHeads));
    expect(attributes(part, 'svg > g', 'class')).to.deep.equal(['axis', 'tick-labels']);
  });

  it('has the heads of bands side by side, each where its button is, and no second button', () => {
    for (const direction of ['ltr', 'rtl'] as const) {
      const scene = sceneOf('central-asia', {
        orientation: 'vertical',
        groupBy: 'kind',
        collapsed: ['forum'],
        direction,
      });
      const rect = stickyRect(scene)!;
      const part = drawn(renderSticky(scene, rect, rect.height, renderHeads));
      expect(attributes(part, '[data-band]', 'data-band')).to.deep.equal(scene.bands.map(({ id }) => id));
      expect(attributes(part, 'foreignObject', 'x').map(Number)).to.deep.equal(
        scene.bands.map(({ head: { x } }) => Number(x.toFixed(2)) + 0),
      );
      expect(part.querySelectorAll('button, [id], [tabindex]')).to.have.length(0);
      // Beside them, the words of the ticks go under the ground.
      const [side, out] = direction === 'rtl' ? [900, -1] : [0, 1];
      expect(attributes(part, '.ground', 'd')[0]).to.match(
        RegExp(`^M${side},0H${scene.axis.from.x + out}V${rect.height}H`),
      );
    }
  });

  for (const [scrolled, edge] of [
    [0, 'bottom'],
    [1e6, 'top'],
  ] as const) {
    it(`stays at the ${edge} of a box where the axis is beyond it`, async () => {
      const scene = sceneOf('central-asia', { width: 600 });
      const rect = stickyRect(scene)!;
      const box = await fixture<HTMLElement>(
        html`<div style="height: 60px; overflow: auto; position: relative">
          <style>
            ${styles}
          </style>
          <div style="position: absolute; height: ${scene.size.height}px; width: 1px"></div>
          ${renderSticky(scene, rect, rect.height)}
        </div>`,
      );
      box.scrollTop = scrolled;
      await nextFrame();
      const part = box.querySelector('svg')!.getBoundingClientRect();
      expect(part[edge]).to.be.closeTo(box.getBoundingClientRect()[edge], 0.1);
      expect(part.height).to.equal(rect.height);
    });
  }
});
