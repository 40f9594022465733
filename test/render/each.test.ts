import { expect } from 'chai';
import fc from 'fast-check';
import { html, render } from 'lit';
import { each } from '../../src/render/each.js';
import { movedBy, MOVES } from './moves.js';

/** What is drawn of some letters, one after another in the same box. */
function drawer(): {
  readonly box: HTMLElement;
  readonly draw: (letters: string) => string;
} {
  const box = document.createElement('div');
  const template = (letters: string) =>
    html`<p>
      ${each(
        [...letters],
        (letter) => letter,
        (letter) => html`<b tabindex="0">${letter}</b>`,
      )}
    </p>`;
  return {
    box,
    draw(letters) {
      render(template(letters), box);
      return [...box.querySelectorAll('b')].map(({ textContent }) => textContent).join('');
    },
  };
}

function commentsIn(box: Element): number {
  const walker = document.createTreeWalker(box, NodeFilter.SHOW_COMMENT);
  let count = 0;
  while (walker.nextNode()) count += 1;
  return count;
}

describe('each', () => {
  it('draws the items in order, whatever was drawn before', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'abcdefg'), maxLength: 9 });
    fc.assert(
      fc.property(fc.array(letters), (steps) => {
        const { draw } = drawer();
        for (const step of steps) expect(draw(step)).to.equal(step);
      }),
      { seed: 20200622 },
    );
  });

  it('keeps the element of a key', () => {
    const { box, draw } = drawer();
    draw('abc');
    const [, b, c] = box.querySelectorAll('b');
    draw('xcb');
    const after = [...box.querySelectorAll('b')];
    expect([after.indexOf(c as HTMLElement), after.indexOf(b as HTMLElement)]).to.deep.equal([1, 2]);
  });

  for (const [from, to] of MOVES)
    it(`moves only what is new, and nothing that stays loses the focus: ${from}, ${to}`, () => {
      const { box, draw } = drawer();
      document.body.append(box);
      draw(from);
      const focused = [...box.querySelectorAll('b')][from.indexOf('c')];
      focused?.focus();
      const moved = movedBy(box, () => {
        expect(draw(to)).to.equal(to);
      });
      expect(moved).to.deep.equal([...to].filter((letter) => !from.includes(letter)));
      expect(document.activeElement).to.equal(focused);
      expect(focused?.textContent).to.equal('c');
      box.remove();
    });

  it('leaves nothing behind of what goes', () => {
    const { box, draw } = drawer();
    draw('abc');
    const before = commentsIn(box);
    for (const letters of ['cde', 'efg', '', 'gab', 'abc']) draw(letters);
    expect(commentsIn(box)).to.equal(before);
  });
});
