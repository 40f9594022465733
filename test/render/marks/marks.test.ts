import { expect } from 'chai';
import type { Mark, MarkPart, Orientation } from '../../../src/layout/scene.js';
import { renderMark } from '../../../src/render/marks/index.js';
import { attributes, drawnSvg } from '../markup.js';

function draw(
  parts: readonly MarkPart[],
  orientation: Orientation = 'horizontal',
  spare?: number,
): SVGSVGElement {
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
  return drawnSvg(renderMark(mark, orientation, spare));
}

/** The rectangles of a path, each along a band and across it. */
function slicesOf(d: string, isAcross: boolean) {
  return [...d.matchAll(/M(.+?),(.+?)h(.+?)v(.+?)h.+?z/g)].map((rectangle) => {
    const [x, y, width, height] = rectangle.slice(1).map(Number) as [number, number, number, number];
    const [from, to, ...across] = isAcross ? [x, x + width, y, y + height] : [y, y + height, x, x + width];
    return { from: Math.min(from, to), to: Math.max(from, to), across };
  });
}

const line = { from: { x: 1, y: 2 }, to: { x: 30, y: 2 } };

describe('marks', () => {
  for (const look of ['filled', 'hollow', 'dashed'] as const) {
    it(`draws a ${look} dot as a circle`, () => {
      const box = draw([{ type: 'dot', x: 5, y: 6, radius: 7, look }]);
      expect(box.querySelector('circle')?.outerHTML).to.equal(
        `<circle cx="5" cy="6" r="7" class="mark dot ${look}" part="mark"></circle>`,
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

  for (const [fade, ...faint] of [
    ['begin', true, false],
    ['end', false, true],
    ['both', true, true],
  ] as const) {
    for (const orientation of ['horizontal', 'vertical'] as const) {
      for (const length of [200, 30])
        it(`fades a ${orientation} band of ${length} px at ${fade}, without gap or overlap`, () => {
          const isAcross = orientation === 'horizontal';
          const [width, height] = isAcross ? [length, 8] : [8, length];
          const box = draw([{ type: 'band', x: 10, y: 10, width, height, fade }], orientation);
          const slices = [...box.querySelectorAll('path.fade')]
            .flatMap((path) =>
              slicesOf(path.getAttribute('d') ?? '', isAcross).map((slice) => ({
                ...slice,
                opacity: Number(path.getAttribute('fill-opacity')),
              })),
            )
            .sort((a, b) => a.from - b.from);
          const ends = [slices[0], slices.at(-1)].map((slice) => slice?.opacity ?? NaN);
          expect(ends.map((opacity) => opacity < 0.1)).to.deep.equal(faint);
          expect(ends.map((opacity) => opacity === 0.28)).to.deep.equal(faint.map((one) => !one));
          let end = 10;
          for (const slice of slices) {
            expect(slice.from).to.be.closeTo(end, 0.011);
            expect(slice.across).to.deep.equal([10, 18]);
            end = slice.to;
          }
          expect(end).to.be.closeTo(10 + length, 0.011);
        });
    }
  }

  for (const [orientation, d] of [
    ['horizontal', 'M1,2h30m0,8h-30M50,2h9m0,8h-9'],
    ['vertical', 'M1,2v8m30,0v-8M50,2v8m9,0v-8'],
  ] as const)
    it(`draws the edges of all that fades, along time that runs ${orientation}`, () => {
      const fading = { type: 'band', y: 2, height: 8 } as const;
      const box = draw(
        [
          { ...fading, x: 1, width: 30, fade: 'begin' },
          { ...fading, x: 50, width: 9, fade: 'both' },
        ],
        orientation,
      );
      expect(attributes(box, '.outline', 'd')).to.deep.equal([d]);
      expect(draw([{ ...fading, x: 1, width: 30, fade: 'none' }]).querySelector('.outline')).to.equal(null);
    });

  it('fades both ends of a bar by as many paths as one, the fewer the shorter they are', () => {
    const bar = (fringe: number): SVGSVGElement =>
      draw([
        { type: 'band', x: -fringe, y: -4, width: fringe, height: 8, fade: 'begin' },
        { type: 'band', x: 100, y: -4, width: fringe, height: 8, fade: 'end' },
        { type: 'bar', x: 0, y: -3, width: 100, height: 6, look: 'solid' },
      ]);
    expect([50, 20, 4].map((fringe) => bar(fringe).querySelectorAll('.fade').length)).to.deep.equal([
      6, 3, 1,
    ]);
    expect(attributes(bar(4), '.fade', 'd')).to.deep.equal(['M-4,-4h4v8h-4zM104,-4h-4v8h4z']);
  });

  it('fades in fewer steps where many marks share the nodes', () => {
    const band = { type: 'band', x: 0, y: 0, width: 50, height: 8, fade: 'begin' } as const;
    const stepsWith = (spare: number): number =>
      draw([band], 'horizontal', spare).querySelectorAll('.fade').length;
    expect([8, 7, 4, 3, 0].map(stepsWith)).to.deep.equal([6, 3, 3, 1, 1]);
  });

  for (const type of ['cap', 'strike', 'thread'] as const) {
    it(`draws each ${type} as a line, all of a mark as one path`, () => {
      const parts = [
        { type, ...line },
        { type, from: line.to, to: line.from },
      ];
      expect(attributes(draw(parts), `path.${type}`, 'd')).to.deep.equal(['M1 2L30 2M30 2L1 2']);
    });
  }

  it('draws an arrow with its head at the far end', () => {
    const box = draw([{ type: 'arrow', ...line }]);
    expect(box.querySelector('.arrow')?.getAttribute('d')).to.equal('M1 2L30 2M23 6L30 2L23 -2');
  });
});
