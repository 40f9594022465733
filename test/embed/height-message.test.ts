import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { hearHeights, tellHeight } from '../../src/embed/height-message.js';

describe('height-message', () => {
  before(() => hearHeights());

  it('tells one origin how high an element is, and again when that changes', async () => {
    const element = await fixture<HTMLElement>(html`<div style="block-size: 99.5px"></div>`);
    const told: unknown[][] = [];
    tellHeight(
      element,
      { postMessage: (...message: unknown[]) => void told.push(message) },
      'https://host.example',
    );
    await waitUntil(() => told.length === 1);
    element.style.inlineSize = '50%';
    await nextFrame();
    await nextFrame();
    element.style.blockSize = '200px';
    await waitUntil(() => told.length === 2);
    expect(told).to.deep.equal([
      [{ type: 'chain-timeline:height', height: 100 }, 'https://host.example'],
      [{ type: 'chain-timeline:height', height: 200 }, 'https://host.example'],
    ]);
  });

  describe('on the page around', () => {
    let frame: HTMLIFrameElement;
    const origin = 'https://frame.example';
    beforeEach(async () => {
      frame = await fixture<HTMLIFrameElement>(
        html`<iframe title="Timeline" style="block-size: 150px"></iframe>`,
      );
      // It is never loaded: its window is that of an empty page, whose messages are made here.
      Object.defineProperty(frame, 'src', { value: `${origin}/embed.html` });
    });

    function hear(data: unknown, init: MessageEventInit = {}): number {
      window.dispatchEvent(
        new MessageEvent('message', { data, origin, source: frame.contentWindow, ...init }),
      );
      return frame.clientHeight;
    }

    it('gives a frame the height that it tells, within reason', () => {
      expect(hear({ type: 'chain-timeline:height', height: 321 })).to.equal(321);
      expect(hear({ type: 'chain-timeline:height', height: 1e9 })).to.equal(20_000);
    });

    const ignored: [what: string, data: unknown, init?: MessageEventInit][] = [
      ['another origin', { type: 'chain-timeline:height', height: 321 }, { origin: 'https://evil.example' }],
      ['another window', { type: 'chain-timeline:height', height: 321 }, { source: window }],
      ['no window', { type: 'chain-timeline:height', height: 321 }, { source: null }],
      ['another message', { type: 'other', height: 321 }],
      ['no number', { type: 'chain-timeline:height', height: '321px;position:fixed' }],
      ['nothing that is one', { type: 'chain-timeline:height', height: NaN }],
      ['less than nothing', { type: 'chain-timeline:height', height: -1 }],
      ['no end', { type: 'chain-timeline:height', height: Infinity }],
      ['a text', 'chain-timeline:height'],
      ['null', null],
    ];
    it('hears nothing from a frame without an address, and fails at none', async () => {
      const plain = await fixture<HTMLIFrameElement>(html`<iframe title="Plain"></iframe>`);
      const faults: unknown[] = [];
      const { onerror } = window;
      window.onerror = (fault) => void faults.push(fault);
      hear({ type: 'chain-timeline:height', height: 321 }, { source: plain.contentWindow });
      window.onerror = onerror;
      expect(faults).to.deep.equal([]);
      expect(plain.style.blockSize).to.equal('');
    });

    for (const [what, data, init] of ignored) {
      it(`hears nothing from ${what}`, () => {
        expect(hear(data, init)).to.equal(150);
      });
    }
  });
});
