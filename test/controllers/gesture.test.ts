import { expect } from '@open-wc/testing';
import { GestureController, type WheelPolicy } from '../../src/controllers/gesture.js';
import { hosting, type HostElement } from './host.js';

interface Wishes {
  readonly pans: { x: number; y: number }[];
  readonly zooms: { factor: number; x: number; y: number; to?: { x: number; y: number } | undefined }[];
  /** The hands that went by to the page. */
  readonly passed: string[];
}

/** A host whose input is the surface; `moves` says whether a wish moves anything. */
async function surface(policy: WheelPolicy = 'cooperative', moves = true) {
  const wishes: Wishes = { pans: [], zooms: [], passed: [] };
  const { host } = await hosting(
    (element) =>
      new GestureController(element, {
        surface: () => element.shadowRoot?.querySelector('input') ?? null,
        wheel: () => policy,
        pan: (way) => wishes.pans.push(way) > 0 && moves,
        zoom: (factor, at, to) => wishes.zooms.push({ factor, ...at, to }) > 0 && moves,
        onPassed: (hand) => wishes.passed.push(hand),
      }),
  );
  const target = host.shadowRoot?.querySelector('input') as HTMLElement;
  // In whole px, as a chart is.
  target.style.cssText = 'box-sizing: border-box; inline-size: 200px';
  const { left, top } = target.getBoundingClientRect();
  return { host, target, wishes, left, top };
}

function wheel(target: Element, init: WheelEventInit): WheelEvent {
  const event = new WheelEvent('wheel', { bubbles: true, composed: true, cancelable: true, ...init });
  target.dispatchEvent(event);
  return event;
}

function pointer(
  target: Element,
  type: string,
  clientX: number,
  clientY: number,
  pointerId = 1,
  pointerType = 'mouse',
): void {
  const init = { bubbles: true, composed: true, clientX, clientY, pointerId, pointerType, button: 0 };
  target.dispatchEvent(new PointerEvent(type, init));
}

describe('GestureController', () => {
  describe('wheel', () => {
    it('goes by to the page when nothing is held', async () => {
      const { target, wishes } = await surface();
      expect(wheel(target, { deltaY: 100 }).defaultPrevented).to.equal(false);
      expect(wishes).to.deep.include({ pans: [], zooms: [], passed: ['wheel'] });
    });

    for (const held of ['ctrlKey', 'metaKey'] as const) {
      it(`zooms at the pointer with ${held}`, async () => {
        const { target, wishes, left, top } = await surface();
        const event = wheel(target, { deltaY: -100, [held]: true, clientX: left + 30, clientY: top + 4 });
        expect(event.defaultPrevented).to.equal(true);
        expect(wishes.zooms[0]).to.deep.include({ x: 30, y: 4 });
        expect(wishes.zooms[0]?.factor).to.be.lessThan(1);
        expect(wishes.passed).to.deep.equal([]);
      });
    }

    it('pans with Shift, and sideways', async () => {
      const { target, wishes } = await surface();
      expect(wheel(target, { deltaY: 40, shiftKey: true }).defaultPrevented).to.equal(true);
      wheel(target, { deltaX: 30, deltaY: 2 });
      expect(wishes.pans.map(({ x }) => x)).to.deep.equal([-40, -30]);
    });

    it('is left to the page where the view does not move', async () => {
      const { target } = await surface('cooperative', false);
      expect(wheel(target, { deltaY: -100, ctrlKey: true }).defaultPrevented).to.equal(false);
      expect(wheel(target, { deltaX: 100 }).defaultPrevented).to.equal(false);
    });

    it('zooms by itself when greedy, and does nothing when none', async () => {
      const greedy = await surface('greedy');
      wheel(greedy.target, { deltaY: 100 });
      expect(greedy.wishes.zooms[0]?.factor).to.be.greaterThan(1);
      const none = await surface('none');
      wheel(none.target, { deltaY: 100, ctrlKey: true });
      expect(none.wishes).to.deep.equal({ pans: [], zooms: [], passed: [] });
    });

    it('counts lines and pages as well as px', async () => {
      const { target, wishes } = await surface();
      wheel(target, { deltaX: 1, deltaMode: 1 });
      wheel(target, { deltaX: 1, deltaMode: 2 });
      expect(wishes.pans.map(({ x }) => x)).to.deep.equal([-25, -500]);
    });
  });

  describe('drag', () => {
    const clicked = (host: HostElement, target: Element): boolean => {
      let heard = false;
      const hear = (): void => void (heard = true);
      host.shadowRoot?.addEventListener('click', hear, { once: true });
      target.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }));
      host.shadowRoot?.removeEventListener('click', hear);
      return heard;
    };

    it('pans after 5 px, and is then no click', async () => {
      const { host, target, wishes } = await surface();
      pointer(target, 'pointerdown', 20, 10);
      pointer(target, 'pointermove', 24, 10);
      expect(wishes.pans).to.deep.equal([]);
      pointer(target, 'pointermove', 50, 12);
      pointer(target, 'pointermove', 60, 12);
      pointer(target, 'pointerup', 60, 12);
      expect(wishes.pans.reduce((sum, { x }) => sum + x, 0)).to.equal(40);
      expect(clicked(host, target)).to.equal(false);
      expect(clicked(host, target)).to.equal(true);
    });

    it('under 5 px is a click', async () => {
      const { host, target, wishes } = await surface();
      pointer(target, 'pointerdown', 20, 10);
      pointer(target, 'pointermove', 23, 12);
      pointer(target, 'pointerup', 23, 12);
      expect(wishes.pans).to.deep.equal([]);
      expect(clicked(host, target)).to.equal(true);
    });

    it('of one finger up or down is the page’s', async () => {
      const { target, wishes, left, top } = await surface();
      pointer(target, 'pointerdown', left + 10, top + 5, 1, 'touch');
      pointer(target, 'pointermove', left + 14, top + 30, 1, 'touch');
      expect(wishes.pans).to.deep.equal([]);
      pointer(target, 'pointerup', left + 14, top + 30, 1, 'touch');
      pointer(target, 'pointerdown', left + 10, top + 5, 1, 'touch');
      pointer(target, 'pointermove', left + 30, top + 9, 1, 'touch');
      expect(wishes.pans).to.deep.equal([{ x: 20, y: 4 }]);
    });

    it('that the page takes to scroll is told, of a lone finger', async () => {
      const { target, wishes } = await surface();
      pointer(target, 'pointerdown', 10, 5, 1, 'touch');
      pointer(target, 'pointerdown', 30, 5, 2, 'touch');
      pointer(target, 'pointercancel', 10, 5, 1, 'touch');
      expect(wishes.passed).to.deep.equal([]);
      pointer(target, 'pointercancel', 30, 5, 2, 'touch');
      expect(wishes.passed).to.deep.equal(['finger']);
      pointer(target, 'pointercancel', 30, 5, 2, 'touch');
      pointer(target, 'pointerdown', 10, 5, 3, 'mouse');
      pointer(target, 'pointercancel', 10, 5, 3, 'mouse');
      expect(wishes.passed).to.deep.equal(['finger']);
    });

    it('of two fingers zooms by their distance, and carries their middle along', async () => {
      const { target, wishes, left, top } = await surface();
      pointer(target, 'pointerdown', left + 10, top + 5, 1);
      pointer(target, 'pointerdown', left + 50, top + 5, 2);
      pointer(target, 'pointermove', left + 90, top + 5, 2);
      expect(wishes.zooms).to.deep.equal([{ factor: 0.5, x: 30, y: 5, to: { x: 50, y: 5 } }]);
      expect(wishes.pans).to.deep.equal([]);
    });

    it('begins on the surface only, and ends with its pointer', async () => {
      const { host, target, wishes } = await surface();
      pointer(host, 'pointerdown', 20, 10);
      pointer(host, 'pointermove', 90, 10);
      pointer(target, 'pointerdown', 20, 10);
      pointer(target, 'pointercancel', 20, 10);
      pointer(target, 'pointermove', 90, 10);
      expect(wishes.pans).to.deep.equal([]);
    });
  });

  it('hears nothing after its host has left', async () => {
    const { host, target, wishes } = await surface('greedy');
    host.remove();
    wheel(target, { deltaY: 100 });
    expect(wishes.zooms).to.deep.equal([]);
  });
});
