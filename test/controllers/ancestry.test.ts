import { expect, fixture, html } from '@open-wc/testing';
import { ancestry } from '../../src/controllers/ancestry.js';

describe('ancestry', () => {
  it('begins with the element and leads out through shadow roots', async () => {
    const outer = await fixture(html`<section><div></div></section>`);
    const host = outer.firstElementChild as Element;
    const inner = document.createElement('p');
    host.attachShadow({ mode: 'open' }).append(inner);
    const found = [...ancestry(inner)];
    expect(found.slice(0, 3)).to.deep.equal([inner, host, outer]);
    expect(found.at(-1)).to.equal(document.documentElement);
  });

  it('ends at the root of what is on no page', () => {
    const alone = document.createElement('p');
    expect([...ancestry(alone)]).to.deep.equal([alone]);
  });
});
