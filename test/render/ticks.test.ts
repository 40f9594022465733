import { expect } from 'chai';
import { WAVE } from '../../src/layout/draft.js';
import type { Scene } from '../../src/layout/scene.js';
import { renderAxis, renderTickLabels } from '../../src/render/ticks.js';
import { toInstant } from '../../src/time/instant.js';
import { attributes, drawnSvg } from './markup.js';

const at = (x: number) => ({ from: { x, y: 0 }, to: { x, y: 10 } });
const scene = {
  orientation: 'horizontal',
  axis: at(0),
  now: at(7),
  folds: [{ x: 100, y: 0, width: 40, height: 8, begin: toInstant(0), end: toInstant(1) }],
  bands: [],
  panned: { x: 0, y: 0 },
  ticks: [
    { at: toInstant(0), line: at(1), major: true, label: { x: 1, y: 20, anchor: 'middle', text: '1970' } },
    { at: toInstant(1), line: at(2), major: false },
  ],
} as unknown as Scene;

describe('ticks', () => {
  it('draws a gridline for a major tick and a stroke for a minor one', () => {
    const box = drawnSvg(renderAxis(scene));
    expect(attributes(box, '.grid', 'd')).to.deep.equal(['M1,0L1,10']);
    expect(attributes(box, '.tick', 'd')).to.deep.equal(['M2,0L2,10']);
    expect(attributes(box, '.now', 'd')).to.deep.equal(['M7,0L7,10']);
    expect(attributes(box, '.spine', 'd')).to.deep.equal(['M0,0L0,10']);
  });

  it('moves strokes and words as one where the view is panned', () => {
    const panned = { ...scene, panned: { x: 0.25, y: 0 } };
    const box = drawnSvg(renderAxis(panned));
    expect(attributes(box, '.grid', 'd')).to.deep.equal(['M0.75,0L0.75,10']);
    expect(attributes(box, '.grid, .tick', 'transform')).to.deep.equal([
      'translate(0.25 0)',
      'translate(0.25 0)',
    ]);
    const words = drawnSvg(renderTickLabels(panned));
    expect(attributes(words, 'text', 'x')).to.deep.equal(['0.75']);
    expect(attributes(words, '.tick-labels', 'transform')).to.deep.equal(['translate(0.25 0)']);
    expect(drawnSvg(renderTickLabels(scene)).querySelector('[transform]')).to.equal(null);
  });

  it('draws a zigzag where time is folded', () => {
    const [points = ''] = attributes(drawnSvg(renderAxis(scene)), '.fold', 'points');
    expect(points).to.match(/^100,4 .* 140,4$/);
  });

  it('draws it along the axis however short it is, and in more waves where it is long', () => {
    const [fold] = scene.folds;
    const pointsOf = (width: number, height: number, orientation: Scene['orientation']): string[] => {
      const folds = [{ ...fold, x: 0, y: 0, width, height }] as Scene['folds'];
      const [points = ''] = attributes(
        drawnSvg(renderAxis({ ...scene, folds, orientation })),
        '.fold',
        'points',
      );
      return String(points).split(' ');
    };
    expect(pointsOf(4, 8, 'horizontal')).to.deep.equal(['0,4', '1,0', '2,4', '3,8', '4,4']);
    expect(pointsOf(8, 4, 'vertical')).to.deep.equal(['4,0', '0,1', '4,2', '8,3', '4,4']);
    expect(pointsOf(10 * WAVE, 8, 'horizontal').length).to.equal(41);
  });

  it('draws no line for a present that is out of sight', () => {
    const { now: _, ...past } = scene;
    expect(drawnSvg(renderAxis(past)).querySelector('.now')).to.equal(null);
  });

  it('names the ticks that have a label', () => {
    const box = drawnSvg(renderTickLabels(scene));
    expect([...box.querySelectorAll('text')].map(({ textContent }) => textContent)).to.deep.equal(['1970']);
  });
});
