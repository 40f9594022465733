import '../../src/i18n/all.js';
import { expect } from 'chai';
import { stickyRect } from '../../src/layout/sticky-rect.js';
import { sceneOf } from '../fixtures/scene-of.js';

describe('what of a scene stays in sight', () => {
  it('is nothing where time runs down, and nothing stands side by side', () => {
    expect(stickyRect(sceneOf('central-asia', { orientation: 'vertical' }))).to.equal(undefined);
  });

  for (const direction of ['ltr', 'rtl'] as const) {
    for (const [name, collapsed] of [
      ['open', []],
      ['collapsed', ['forum']],
    ] as const) {
      it(`is all heads of bands side by side, ${direction}, ${name}`, () => {
        const options = { orientation: 'vertical', groupBy: 'kind', direction, collapsed } as const;
        const scene = sceneOf('central-asia', options);
        const rect = stickyRect(scene);
        const height = Math.ceil(scene.axis.from.y);
        expect(rect).to.deep.equal({ x: 0, y: 0, width: 900, height });
        for (const { head } of scene.bands)
          expect([head.y, head.y + head.height]).to.deep.equal([0, scene.axis.from.y]);
      });
    }
  }

  for (const groupBy of ['kind', undefined] as const) {
    for (const height of [undefined, 200, 417.3, 1500]) {
      const box = height === undefined ? 'its own height' : `${height} px`;
      it(`is the words of the axis, ${groupBy ? 'over bands' : 'under marks'}, in ${box}, and no mark or label`, () => {
        const scene = sceneOf('dense-month', { groupBy, ...(height && { height }), selected: 'e1' });
        const { x, y, width, height: high } = stickyRect(scene)!;
        expect([x, width]).to.deep.equal([0, 900]);
        expect([Number.isInteger(y), Number.isInteger(high)]).to.deep.equal([true, true]);
        const words = scene.ticks.flatMap(({ label }) => label ?? []);
        expect(words).to.have.length.above(3);
        // As high and as deep as letters of 12 px.
        for (const { y: baseline } of words) {
          expect(baseline - 9).to.be.at.least(y);
          expect(baseline + 4).to.be.at.most(y + high);
        }
        const parts = [...scene.marks.flatMap((mark) => mark.parts), ...scene.labels, ...scene.columns];
        for (const part of parts) {
          const [top, bottom] =
            'from' in part
              ? [Math.min(part.from.y, part.to.y), Math.max(part.from.y, part.to.y)]
              : 'radius' in part
                ? [part.y - part.radius, part.y + part.radius]
                : [part.y, part.y + part.height];
          expect(bottom <= y || top >= y + high, JSON.stringify(part)).to.equal(true);
        }
      });
    }
  }
});
