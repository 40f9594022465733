import { expect } from 'chai';
import type { Label, Point } from '../../src/layout/scene.js';
import { renderLabel, renderLeaders } from '../../src/render/label.js';
import { attributes, drawnSvg } from './markup.js';

const label: Label = {
  id: 'a',
  x: 100,
  y: 20,
  width: 80,
  height: 40,
  kind: 2,
  emphasis: 'normal',
  lane: 0,
  align: 'left',
  lines: [
    { role: 'title', text: '<b>Title</b>', baseline: 14 },
    { role: 'date', text: '2018', baseline: 30 },
  ],
  leader: [
    { x: 92, y: 200 },
    { x: 92, y: 20 },
  ],
  edge: { from: { x: 92, y: 20 }, to: { x: 92, y: 60 } },
};

const ORIGIN = { x: 0, y: 0 };

describe('label', () => {
  it('sets each line at its baseline, as text', () => {
    const box = drawnSvg(renderLabel(label, ORIGIN, 'ltr'));
    expect(attributes(box, 'text', 'y')).to.deep.equal(['34', '50']);
    expect(box.querySelector('text.title')?.textContent).to.equal('<b>Title</b> ');
    expect(box.querySelector('b')).to.equal(null);
  });

  for (const [text, direction, align, x, anchor] of [
    ['Title', 'ltr', 'left', '100', 'start'],
    ['Title', 'ltr', 'right', '180', 'end'],
    ['2018', 'rtl', 'right', '180', 'start'],
    ['2018', 'rtl', 'left', '100', 'end'],
    ['سمرقند', 'rtl', 'right', '180', 'start'],
    ['Meeting:', 'rtl', 'right', '180', 'end'],
  ] as const) {
    it(`aligns ${text} ${align} where the page runs ${direction}`, () => {
      const lines = [{ role: 'title', text, baseline: 14 }] as const;
      const box = drawnSvg(renderLabel({ ...label, align, lines }, ORIGIN, direction));
      expect(attributes(box, 'text.title', 'x')).to.deep.equal([x]);
      expect(attributes(box, 'text.title', 'text-anchor')).to.deep.equal([anchor]);
    });
  }

  it('is placed as seen from its mark', () => {
    expect(attributes(drawnSvg(renderLabel(label, { x: 92, y: 200 }, 'ltr')), 'text', 'x')).to.deep.equal([
      '8',
      '8',
    ]);
  });

  it('draws the leader from the mark, corner by corner, and its strong part beside the words', () => {
    const other = {
      ...label,
      id: 'other',
      leader: [
        { x: 7, y: 8 },
        { x: 7, y: 9 },
      ],
    };
    const drawn = (panned: Point): SVGSVGElement =>
      drawnSvg(renderLeaders({ labels: [label, other], panned }));
    expect(attributes(drawn({ x: 0, y: 0 }), '.leader.kind-2', 'd')).to.deep.equal(['M92,200L92,20M7,8L7,9']);
    expect(attributes(drawn({ x: 7, y: 0 }), '.leader.kind-2', 'd')).to.deep.equal(['M85,200L85,20M0,8L0,9']);
    expect(attributes(drawn({ x: 7, y: 0 }), '.edge.kind-2', 'd')).to.deep.equal([
      'M85,20L85,60M85,20L85,60',
    ]);
    expect(attributes(drawn({ x: 7, y: 0 }), '.leaders', 'transform')).to.deep.equal(['translate(7 0)']);
  });
});
