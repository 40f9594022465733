import { expect } from 'chai';
import fc from 'fast-check';
import { render, svg } from 'lit';
import { draw, shape, type Content, type Shape } from '../../src/render/draw.js';
import { movedBy, MOVES } from './moves.js';

/** What is drawn of some contents, one after another in the same box. */
function drawer(): { readonly box: SVGSVGElement; readonly drawn: (content: Content) => SVGGElement } {
  const box = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  return {
    box,
    drawn(content) {
      render(svg`<g ${draw(content)}></g>`, box);
      return box.querySelector('g') as SVGGElement;
    },
  };
}

const letter = (text: string, family?: string): Shape => ({
  ...shape('text', { tabindex: 0 }, text),
  key: text,
  ...(family === undefined ? {} : { family }),
});

function lettersIn(text: string, familyOf?: (one: string) => string | undefined): readonly Shape[] {
  return [...text].map((one) => letter(one, familyOf?.(one)));
}

describe('draw', () => {
  it('makes the elements of shapes, and no other node', () => {
    const { drawn } = drawer();
    const circle = shape('circle', { r: 2, class: 'dot', part: undefined });
    const group = drawn([shape('g', {}, [circle, undefined]), shape('text', {}, '<b>1</b>')]);
    expect(group.innerHTML).to.equal(
      '<g><circle r="2" class="dot"></circle></g><text>&lt;b&gt;1&lt;/b&gt;</text>',
    );
    expect(group.querySelector('circle')).to.be.instanceOf(SVGCircleElement);
  });

  it('makes HTML where SVG has it', () => {
    const { drawn } = drawer();
    const group = drawn([shape('foreignObject', {}, [shape('div', {}, [shape('button', {}, 'Press')])])]);
    expect(group.querySelector('button')).to.be.instanceOf(HTMLButtonElement);
  });

  it('draws any shapes over any others', () => {
    const attributes = fc.dictionary(
      fc.constantFrom('x', 'y', 'class'),
      fc.option(fc.nat(2), { nil: undefined }),
    );
    const key = fc.option(fc.nat(4), { nil: undefined });
    const family = fc.option(fc.constantFrom('one', 'other'), { nil: undefined });
    const { shapes } = fc.letrec<{ shape: Shape; shapes: Content }>((tie) => ({
      shapes: fc.oneof(
        { depthSize: 'small' },
        fc.constantFrom('', 'a', 'b'),
        fc.array(fc.option(tie('shape'), { nil: undefined }), { maxLength: 6 }),
      ),
      shape: fc
        .record({ name: fc.constantFrom('g', 'rect'), attributes, content: tie('shapes'), key, family })
        .map(({ key: own, family: kin, ...rest }) => ({
          ...rest,
          ...(own === undefined ? {} : { key: `key ${own}` }),
          ...(kin === undefined ? {} : { family: kin }),
        })),
    }));
    fc.assert(
      fc.property(fc.array(shapes, { minLength: 2, maxLength: 5 }), (steps) => {
        const { drawn } = drawer();
        for (const step of steps) expect(drawn(step).isEqualNode(drawer().drawn(step))).to.equal(true);
      }),
      { seed: 20200622 },
    );
  });

  it('keeps the element of a key, and without one that of a place', () => {
    const { drawn } = drawer();
    drawn(lettersIn('abc'));
    const [, b, c] = drawn(lettersIn('abc')).children;
    const after = [...drawn(lettersIn('xcb')).children];
    expect([after.indexOf(c as Element), after.indexOf(b as Element)]).to.deep.equal([1, 2]);
    const [, second] = drawn([shape('g', {}), shape('rect', {})]).children;
    expect(drawn([undefined, shape('rect', { x: 1 })]).firstElementChild).to.equal(second);
  });

  it('writes only what has changed', () => {
    const { box, drawn } = drawer();
    const scene = (x: number): Content => [
      shape('g', { class: 'event' }, [shape('rect', { x, y: 1 }), shape('text', {}, 'A')]),
    ];
    drawn(scene(1));
    const observer = new MutationObserver(() => undefined);
    observer.observe(box, { attributes: true, childList: true, characterData: true, subtree: true });
    drawn(scene(1));
    expect(observer.takeRecords()).to.deep.equal([]);
    drawn(scene(2));
    expect(observer.takeRecords().map(({ attributeName }) => attributeName)).to.deep.equal(['x']);
    observer.disconnect();
  });

  for (const [from, to] of MOVES)
    it(`moves only what takes over, and nothing that stays loses the focus: ${from}, ${to}`, () => {
      const { box, drawn } = drawer();
      document.body.append(box);
      const inFamily = (text: string): readonly Shape[] => lettersIn(text, () => 'letter');
      const focused = drawn(inFamily(from)).children[from.indexOf('c')] as SVGElement;
      focused.focus();
      const moved = movedBy(box, () => {
        expect(drawn(inFamily(to)).textContent).to.equal(to);
      });
      expect(moved).to.deep.equal([...to].filter((one) => !from.includes(one)));
      expect(document.activeElement).to.equal(focused);
      expect(focused.textContent).to.equal('c');
      box.remove();
    });

  it('leaves the elements of what goes to what comes of its family, but for what has the focus', () => {
    const { box, drawn } = drawer();
    document.body.append(box);
    const lettersOf = (text: string): SVGElement[] =>
      [...drawn(lettersIn(text, (one) => (one < 'm' ? 'low' : undefined))).children] as SVGElement[];
    const [a, b, z] = lettersOf('abz');
    const [c, y, d, x] = lettersOf('cydx');
    expect([c, d]).to.deep.equal([a, b]);
    expect([y, x]).to.not.include(z);
    c?.focus();
    const [e, f] = lettersOf('ef');
    expect([e, f]).to.include(d).and.not.include(c);
    expect(c?.isConnected).to.equal(false);
    box.remove();
  });
});
