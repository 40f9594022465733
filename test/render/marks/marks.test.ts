import { svg } from 'lit';
import { expect } from 'chai';
import type { Mark, MarkPart, Orientation } from '../../../src/layout/scene.js';
import { renderMark } from '../../../src/render/marks/index.js';
import { attributes, drawnSvg } from '../markup.js';

function draw(parts: readonly MarkPart[], orientation: Orientation = 'horizontal'): SVGSVGElement {
  const mark: Mark = {
    id: 'a',
    x: 0,
    y: 0,
    box: { x: 0, y: 0, width: 24, height: 24 },
    kind: 0,
    status: 'occurred',
    approximate: false,
    uncertain: false,
    emphasis: 'normal',
    parts,
  };
  return drawnSvg(svg`${renderMark(mark, orientation)}`);
}

const line = { from: { x: 1, y: 2 }, to: { x: 30, y: 2 } };

describe('marks', () => {
  for (const look of ['filled', 'hollow', 'dashed'] as const) {
    it(`draws a ${look} dot as a circle`, () => {
      const box = draw([{ type: 'dot', x: 5, y: 6, radius: 7, look }]);
      expect(box.querySelector('circle')?.outerHTML.replace(/<!--.*?-->/g, '')).to.equal(
        `<circle class="dot ${look}" cx="5" cy="6" r="7"></circle>`,
      );
    });
  }

  it('draws a bar with round ends', () => {
    const box = draw([{ type: 'bar', x: 0, y: 10, width: 100, height: 8, look: 'solid' }]);
    expect(attributes(box, 'rect.bar.solid', 'rx')).to.deep.equal(['4']);
  });

  it('draws a band in one piece where nothing fades', () => {
    expect(
      draw([{ type: 'band', x: 0, y: 0, width: 100, height: 8, fade: 'none' }]).querySelectorAll('rect'),
    ).to.have.length(1);
  });

  for (const [fade, first, last] of [
    ['begin', 0.12, 1],
    ['end', 1, 0.12],
    ['both', 0.12, 0.12],
  ] as const) {
    for (const orientation of ['horizontal', 'vertical'] as const) {
      it(`fades a ${orientation} band at ${fade}, without gap or overlap`, () => {
        const [position, size] =
          orientation === 'horizontal' ? (['x', 'width'] as const) : (['y', 'height'] as const);
        const box = draw([{ type: 'band', x: 10, y: 10, width: 200, height: 200, fade }], orientation);
        const slices = [...box.querySelectorAll('rect')]
          .map((rect) => ({
            from: Number(rect.getAttribute(position)),
            length: Number(rect.getAttribute(size)),
            opacity: Number(rect.getAttribute('opacity')),
          }))
          .sort((a, b) => a.from - b.from);
        expect(slices[0]?.opacity).to.equal(first);
        expect(slices.at(-1)?.opacity).to.equal(last);
        let end = 10;
        for (const slice of slices) {
          expect(slice.from).to.be.closeTo(end, 1e-9);
          end = slice.from + slice.length;
        }
        expect(end).to.be.closeTo(210, 1e-9);
      });
    }
  }

  for (const type of ['cap', 'strike', 'thread'] as const) {
    it(`draws a ${type} as a line`, () => {
      expect(attributes(draw([{ type, ...line }]), `line.${type}`, 'x2')).to.deep.equal(['30']);
    });
  }

  it('draws an arrow with its head at the far end', () => {
    const box = draw([{ type: 'arrow', ...line }]);
    expect(box.querySelector('path.arrow')?.getAttribute('d')).to.equal('M23 6L30 2L23 -2');
  });
});
