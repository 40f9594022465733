import { expect, fixture, html } from '@open-wc/testing';
import { PartsFetcher } from '../../../src/elements/chain-timeline/parts.js';
import type { ChainTimeline } from '../../../src/index.js';
import '../../../src/timeline.js';

describe('parts', () => {
  it('bring their looks, and nothing but themselves: another part is another picture', async () => {
    const host = await fixture<ChainTimeline>(html`<chain-timeline></chain-timeline>`);
    const before = host.shadowRoot?.adoptedStyleSheets.length ?? 0;
    const fetcher = new PartsFetcher(host);
    const parts = await fetcher.get('sticky');
    expect(Object.keys(parts)).to.deep.equal(['keepInSight']);
    expect(host.shadowRoot?.adoptedStyleSheets).to.have.lengthOf(before + 1);
    expect([...fetcher.settled]).to.deep.equal(['sticky']);
  });
});
