import { aTimeout, expect, nextFrame, waitUntil } from '@open-wc/testing';
import { executeServerCommand, sendMouse } from '@web/test-runner-commands';
import { centralAsia } from '../../../data/central-asia.js';
import type { ChainTimeline, ChainViewChangeEvent } from '../../../src/index.js';
import { axisOf } from '../../../src/layout/axis-of.js';
import { DAY, toInstant, type Span } from '../../../src/time/instant.js';
import { instantAt, isSameSpan, lengthOf } from '../../../src/time/span.js';
import { datasets } from '../../fixtures/datasets.js';
import { withLessMotion } from '../../fixtures/media.js';
import { millionEvents } from '../../fixtures/million-events.js';
import { textOf } from '../element-harness.js';
import { timeline, type TimelineHarness } from './harness.js';

const chain = { data: centralAsia, attributes: { now: '2020-06-22', locale: 'en' }, width: 1000 };

interface Turn {
  readonly deltaX?: number;
  readonly deltaY?: number;
  readonly held?: 'ctrl' | 'shift';
}

/**
 * A real turn of the wheel over the middle of the chart, which scrolls the page if nobody takes it. Skips the test
 * where the browser cannot be told.
 */
async function turn(test: Mocha.Context, chart: TimelineHarness, init: Turn): Promise<void> {
  if (chart.viewport.getBoundingClientRect().top < 0) chart.viewport.scrollIntoView();
  const { left, top, width, height } = chart.viewport.getBoundingClientRect();
  const at = { x: left + width / 2, y: top + Math.min(height, 300) / 2 };
  const { isTurned } = await executeServerCommand<{ isTurned: boolean }, object>('wheel', { ...at, ...init });
  if (!isTurned) test.skip();
  await nextFrame();
  await nextFrame();
  await chart.settled();
}

interface Finger {
  /** Where it lands, as parts of the chart that are in sight. */
  readonly at: readonly [number, number];
  readonly dx?: number;
  readonly dy?: number;
}

/** Real fingers, which scroll the page if nobody takes them. Skips the test where the browser cannot be told. */
async function swipe(
  test: Mocha.Context,
  chart: TimelineHarness,
  ...fingers: readonly Finger[]
): Promise<void> {
  const { left, top, width, height } = chart.viewport.getBoundingClientRect();
  const { isTouched } = await executeServerCommand<{ isTouched: boolean }, object>('fingers', {
    fingers: fingers.map(({ at: [x, y], ...way }) => ({
      x: left + width * x,
      y: top + Math.min(height, 400) * y,
      ...way,
    })),
  });
  if (!isTouched) test.skip();
  await nextFrame();
  await chart.settled();
}

/** A page that is much higher than the window, with a timeline in it. */
async function inScrollingPage(
  attributes: Record<string, string> = {},
  width = chain.width,
): Promise<TimelineHarness> {
  const chart = await timeline({ ...chain, attributes: { ...chain.attributes, ...attributes }, width });
  const box = chart.element.parentElement as HTMLElement;
  box.style.paddingBlock = '100px 4000px';
  window.scrollTo(0, 0);
  await chart.settled();
  return chart;
}

function instantUnder({ begin, end }: Span, fraction: number): number {
  return begin + (end - begin) * fraction;
}

/** A turn of the wheel with Ctrl over the chart; says whether the chart has taken it. */
function zoom({ chart, viewport }: TimelineHarness, deltaY: number): boolean {
  const { left, top, width, height } = viewport.getBoundingClientRect();
  const at = { clientX: left + width * 0.7, clientY: top + height * 0.7 };
  const init = { bubbles: true, cancelable: true, composed: true, ctrlKey: true, deltaY, ...at };
  const event = new WheelEvent('wheel', init);
  chart.dispatchEvent(event);
  return event.defaultPrevented;
}

describe('chain-timeline: the view', () => {
  let whole: Span;
  before(async () => {
    whole = (await timeline(chain)).element.view;
  });
  afterEach(() => window.scrollTo(0, 0));

  describe('by program', () => {
    it('overrules what a button has begun', async () => {
      const chart = await timeline(chain);
      chart.button('Zoom in').click();
      await nextFrame();
      chart.element.show('2018', '2018');
      await chart.settled();
      const { view } = chart.element;
      await aTimeout(350);
      expect(chart.element.view).to.deep.equal(view);
      chart.button('Zoom out').click();
      await nextFrame();
      chart.element.fit();
      await aTimeout(350);
      expect(chart.element.view).to.deep.equal(whole);
      const part: Span = { begin: toInstant(1.55e12), end: toInstant(1.56e12) };
      const wishes: readonly Partial<ChainTimeline>[] = [
        { view: part },
        { from: '2018', to: '2018' },
        { from: undefined },
      ];
      for (const wish of wishes) {
        chart.button(wish.from ? 'Zoom out' : 'Zoom in').click();
        await nextFrame();
        await nextFrame();
        Object.assign(chart.element, wish);
        await chart.settled();
        const wished = chart.element.view;
        if (wish.view) expect(wished).to.deep.equal(part);
        await aTimeout(350);
        expect(chart.element.view).to.deep.equal(wished);
      }
    });

    it('written back as it was told ends no glide', async () => {
      const chart = await timeline(chain);
      chart.element.addEventListener('chain-view-change', ({ view }) => (chart.element.view = view));
      chart.button('Zoom in').click();
      await aTimeout(450);
      expect(lengthOf(chart.element.view)).to.be.closeTo(lengthOf(whole) / 2, 1);
      chart.button('Show all').click();
      await aTimeout(450);
      expect(chart.element.view).to.deep.equal(whole);
    });

    it('shows everything at first, and after fit()', async () => {
      const chart = await timeline(chain);
      chart.element.show('2018', '2018');
      await chart.settled();
      expect(lengthOf(chart.element.view)).to.equal(365 * DAY - 1);
      chart.element.fit();
      await chart.settled();
      expect(chart.element.view).to.deep.equal(whole);
    });

    it('takes from and to as EDTF, one or both', async () => {
      const chart = await timeline({
        ...chain,
        attributes: { ...chain.attributes, from: '2018-01', to: '2019' },
      });
      expect(new Date(chart.element.view.begin).toISOString()).to.equal('2018-01-01T00:00:00.000Z');
      expect(new Date(chart.element.view.end).toISOString()).to.equal('2019-12-31T23:59:59.999Z');
      chart.element.to = undefined;
      await chart.settled();
      expect(chart.element.view.end).to.equal(whole.end);
      chart.element.from = 'some day';
      await chart.settled();
      expect(chart.element.view).to.deep.equal(whole);
    });

    it('is where a list begins that scrolls in its box; all of it is there', async () => {
      const chart = await timeline({
        ...chain,
        attributes: { ...chain.attributes, layout: 'list' },
      });
      chart.element.style.setProperty('--chain-max-height', '420px');
      chart.element.show('2018-06', '2019');
      await chart.settled();
      const topOf = (id: string): number =>
        chart.event(id).getBoundingClientRect().top - chart.viewport.getBoundingClientRect().top;
      expect(chart.ids).to.have.lengthOf(10);
      expect(topOf('resolution-2018')).to.be.within(-1, 24);
      chart.element.fit();
      await chart.settled();
      chart.element.show('2019-11', '2020');
      await chart.settled();
      expect(topOf('resolution-2018')).to.be.lessThan(0);
    });

    it('picks what is listed of more events than a list has', async () => {
      const chart = await timeline({
        data: millionEvents(2500),
        attributes: { layout: 'list' },
        width: 800,
      });
      const first = (): string | undefined => chart.ids[0];
      const { events } = chart.element.chain;
      expect(first()).to.equal(events[0]?.id);
      const begin = events[1200]?.date.begin[0] ?? 0;
      chart.element.view = { begin: begin as never, end: chart.element.extent.end };
      await chart.settled();
      expect(chart.element.chain.events.find(({ id }) => id === first())?.date.begin[0]).to.equal(begin);
      expect(chart.ids).to.have.lengthOf(1000);
      chart.element.view = { begin: events[2400]?.date.begin[0] as never, end: chart.element.extent.end };
      await chart.settled();
      expect(chart.ids).to.have.lengthOf(1000);
      expect(chart.ids.at(-1)).to.equal(events.at(-1)?.id);
    }).timeout(20_000);

    it('is silent, and stays inside what there is', async () => {
      const chart = await timeline(chain);
      let changes = 0;
      chart.element.addEventListener('chain-view-change', () => (changes += 1));
      chart.element.view = {
        begin: (whole.begin - 10 * DAY) as never,
        end: (whole.begin + 90 * DAY) as never,
      };
      await chart.settled();
      expect(chart.element.view.begin).to.equal(whole.begin);
      expect(lengthOf(chart.element.view)).to.equal(100 * DAY);
      expect(changes).to.equal(0);
    });

    it('stays when other data comes', async () => {
      const chart = await timeline(chain);
      chart.element.show('2018', '2018');
      await chart.settled();
      const { view } = chart.element;
      chart.element.data = { ...centralAsia, title: 'Another title' };
      await chart.settled();
      expect(chart.element.view).to.deep.equal(view);
    });

    it('keeps the height of everything, so that nothing jumps', async () => {
      const chart = await timeline(chain);
      const before = chart.element.offsetHeight;
      chart.element.show('2018', '2018');
      await chart.settled();
      expect(chart.element.offsetHeight).to.equal(before);
    });
  });

  describe('wheel', () => {
    it('plain scrolls the page, and says once how to zoom', async function () {
      const chart = await inScrollingPage();
      await turn(this, chart, { deltaY: 120 });
      await waitUntil(() => window.scrollY > 0);
      expect(chart.element.view).to.deep.equal(whole);
      expect(chart.root.querySelector('.gesture-hint')?.textContent).to.include('Ctrl');
    });

    it('plain scrolls the page also where the chart is zoomed', async function () {
      const chart = await inScrollingPage({ from: '2018', to: '2018' });
      const { view } = chart.element;
      await turn(this, chart, { deltaY: 120 });
      await waitUntil(() => window.scrollY > 0);
      expect(chart.element.view).to.deep.equal(view);
    });

    it('with Ctrl zooms at the pointer, the instant under it held within half a px', async function () {
      const chart = await inScrollingPage();
      const at = instantUnder(chart.element.view, 0.5);
      for (let i = 0; i < 12; i++) {
        await turn(this, chart, { deltaY: -200, held: 'ctrl' });
        const { view } = chart.element;
        const px = ((at - view.begin) / lengthOf(view)) * chart.chart.clientWidth;
        expect(px).to.be.closeTo(chart.chart.clientWidth / 2, 0.5);
      }
      expect(lengthOf(chart.element.view)).to.be.lessThan(lengthOf(whole) / 8);
      expect(window.scrollY).to.equal(0);
    });

    for (const scale of ['time', 'sequence', 'folded'] as const)
      for (const [name, attributes] of [
        ['from left to right', {}],
        ['from right to left', { locale: 'ar' }],
        ['from top to bottom', { layout: 'vertical' }],
        ['in bands', { 'group-by': 'kind' }],
      ] as const)
        it(`zooms as close as can be drawn and no closer, and holds the instant under it: ${scale}, ${name}`, async () => {
          const chart = await timeline({
            ...chain,
            attributes: { ...chain.attributes, scale, ...attributes },
          });
          const { element } = chart;
          const { toUnit, toTime } = axisOf(element.chain, scale);
          const drawn = (): Span => ({
            begin: toInstant(toUnit(element.view.begin)),
            end: toInstant(toUnit(element.view.end)),
          });
          const before = drawn();
          let isTaken = zoom(chart, -100);
          await chart.settled();
          const fraction = (drawn().begin - before.begin) / (lengthOf(before) - lengthOf(drawn()));
          const held = toTime(instantAt(before, fraction));
          for (let i = 0; i < 60; i++) {
            isTaken = zoom(chart, -500);
            await chart.settled();
            const { begin, end } = drawn();
            expect(((toUnit(held) - begin) / (end - begin)) * 1000).to.be.closeTo(fraction * 1000, 0.5);
          }
          expect(isTaken).to.equal(false);
          expect(lengthOf(element.view)).to.be.closeTo(10, 0.1);
          const [, closer] = chart.root.querySelectorAll('slot[name=tools] .button');
          expect(closer?.getAttribute('aria-disabled')).to.equal('true');
        });

    it('of two fingers still pans where it can zoom no closer', async () => {
      const chart = await timeline({
        ...chain,
        attributes: { ...chain.attributes, from: '2018-06-22T00:00:00Z' },
      });
      const { begin } = chart.element.view;
      chart.element.view = { begin, end: toInstant(begin + 10) };
      await chart.settled();
      const before = chart.element.view;
      const { left, top } = chart.viewport.getBoundingClientRect();
      const point = (type: string, pointerId: number, x: number): void => {
        const at = { clientX: left + x, clientY: top + 50, pointerId, button: 0 };
        chart.chart.dispatchEvent(new PointerEvent(type, { ...at, bubbles: true, composed: true }));
      };
      point('pointerdown', 1, 300);
      point('pointerdown', 2, 500);
      point('pointermove', 2, 700);
      await chart.settled();
      expect(lengthOf(chart.element.view)).to.be.closeTo(10, 0.01);
      // The middle between them went 100 px to the right.
      const px = lengthOf(before) / chart.chart.clientWidth;
      expect(before.begin - chart.element.view.begin).to.be.closeTo(100 * px, 2 * px);
    });

    it('with Shift pans, and belongs to the page at the end', async function () {
      const chart = await inScrollingPage({ from: '2018', to: '2018' });
      const { view } = chart.element;
      await turn(this, chart, { deltaY: 100, held: 'shift' });
      expect(chart.element.view.begin).to.be.greaterThan(view.begin);
      expect(lengthOf(chart.element.view)).to.be.closeTo(lengthOf(view), 1);
    });

    it('zooms without a key when greedy, and not at all when none', async function () {
      const greedy = await inScrollingPage({ wheel: 'greedy' });
      await turn(this, greedy, { deltaY: -200 });
      expect(lengthOf(greedy.element.view)).to.be.lessThan(lengthOf(whole));
      expect(window.scrollY).to.equal(0);
      greedy.element.parentElement?.remove();
      const none = await inScrollingPage({ wheel: 'none' });
      await turn(this, none, { deltaX: 100 });
      expect(none.element.view).to.deep.equal(whole);
    });
  });

  for (const [scaled, scale] of [
    ['transform: scale(0.5); transform-origin: 0 0', 0.5],
    ['zoom: 1.5', 1.5],
  ] as const) {
    describe(`in a page that scales it, as slides are: ${scaled}`, () => {
      const inScaledPage = async (): Promise<TimelineHarness> => {
        const chart = await inScrollingPage({ from: '2018', to: '2018' }, 600);
        (chart.element.parentElement as HTMLElement).style.cssText += scaled;
        await chart.settled();
        return chart;
      };
      /** The instant that is seen at a place of the window. */
      const seenAt = (chart: TimelineHarness, x: number): number => {
        const { left, width } = chart.chart.getBoundingClientRect();
        return instantUnder(chart.element.view, (x - left) / width);
      };

      it('the wheel holds the instant under the pointer', async function () {
        const chart = await inScaledPage();
        const { left, width } = chart.viewport.getBoundingClientRect();
        const at = left + width / 2;
        const before = seenAt(chart, at);
        for (let i = 0; i < 5; i++) await turn(this, chart, { deltaY: -200, held: 'ctrl' });
        const px = (Math.abs(seenAt(chart, at) - before) / lengthOf(chart.element.view)) * width;
        expect(px).to.be.lessThan(0.5);
      });

      it('time moves with the pointer', async () => {
        const chart = await inScaledPage();
        const { left, top } = chart.viewport.getBoundingClientRect();
        // WebKit leaves the zoom out of boxes.
        const zoom = scaled.startsWith('zoom') && !('currentCSSZoom' in chart.element) ? scale : 1;
        const from = { x: Math.round(left * zoom + 200), y: Math.round(top * zoom + 50) };
        const { view } = chart.element;
        await sendMouse({ type: 'move', position: [from.x, from.y] });
        await sendMouse({ type: 'down' });
        await sendMouse({ type: 'move', position: [from.x - 80, from.y] });
        await sendMouse({ type: 'up' });
        await chart.settled();
        const part = (chart.element.view.begin - view.begin) / lengthOf(view);
        expect(part * chart.chart.clientWidth * scale).to.be.closeTo(80, 0.5);
      });
    });
  }

  describe('drag', () => {
    it('moves time with the pointer, and selects nothing', async () => {
      const chart = await timeline({
        ...chain,
        attributes: { ...chain.attributes, from: '2018', to: '2018' },
      });
      const { left, top } = chart.viewport.getBoundingClientRect();
      const { view } = chart.element;
      const events: ChainViewChangeEvent[] = [];
      chart.element.addEventListener('chain-view-change', (event) => events.push(event));
      await sendMouse({ type: 'move', position: [Math.round(left + 300), Math.round(top + 100)] });
      await sendMouse({ type: 'down' });
      await sendMouse({ type: 'move', position: [Math.round(left + 200), Math.round(top + 100)] });
      await sendMouse({ type: 'up' });
      await chart.settled();
      const moved = ((chart.element.view.begin - view.begin) / lengthOf(view)) * chart.chart.clientWidth;
      expect(moved).to.be.closeTo(100, 0.5);
      expect(events.at(-1)?.view).to.deep.equal(chart.element.view);
      expect(chart.pressed).to.deep.equal([]);
    });

    it('swallows its own click, and no other: neither of a button nor of the page', async () => {
      const chart = await timeline({
        ...chain,
        attributes: { ...chain.attributes, from: '2018', to: '2018' },
      });
      const { left, top } = chart.viewport.getBoundingClientRect();
      const at = (x: number): [number, number] => [Math.round(left + x), Math.round(top + 100)];
      let heard = 0;
      const hear = (): number => (heard += 1);
      document.addEventListener('click', hear);
      await sendMouse({ type: 'move', position: at(300) });
      await sendMouse({ type: 'down' });
      await sendMouse({ type: 'move', position: at(200) });
      await sendMouse({ type: 'up' });
      await chart.settled();
      expect(heard).to.equal(0);
      chart.button('Next').click();
      await chart.settled();
      document.removeEventListener('click', hear);
      expect(heard).to.equal(1);
      expect(chart.element.selected).to.equal('unga72-speech');
    });

    it('goes the other way where time runs from right to left', async () => {
      const chart = await timeline({
        ...chain,
        attributes: { ...chain.attributes, locale: 'ar', from: '2018', to: '2018' },
      });
      const { left, top } = chart.viewport.getBoundingClientRect();
      const { view } = chart.element;
      await sendMouse({ type: 'move', position: [Math.round(left + 300), Math.round(top + 100)] });
      await sendMouse({ type: 'down' });
      await sendMouse({ type: 'move', position: [Math.round(left + 200), Math.round(top + 100)] });
      await sendMouse({ type: 'up' });
      await chart.settled();
      expect(chart.element.view.begin).to.be.lessThan(view.begin);
    });
  });

  describe('one finger', () => {
    const zoomed = { from: '2018', to: '2018' };

    for (const [name, width] of [
      ['wide', 1000],
      ['narrow', 360],
    ] as const)
      it(`up or down scrolls the page and leaves the view, ${name}`, async function () {
        const chart = await inScrollingPage(zoomed, width);
        const { view } = chart.element;
        await swipe(this, chart, { at: [0.5, 0.8], dy: -120 });
        await waitUntil(() => window.scrollY > 0);
        expect(chart.element.view).to.deep.equal(view);
      });

    it('sideways pans, and leaves the next press to its button', async function () {
      const chart = await inScrollingPage(zoomed);
      const { view } = chart.element;
      await swipe(this, chart, { at: [0.5, 0.5], dx: -120 });
      expect(chart.element.view.begin).to.be.greaterThan(view.begin);
      expect(lengthOf(chart.element.view)).to.be.closeTo(lengthOf(view), 1);
      chart.button('Next').click();
      await chart.settled();
      expect(chart.element.selected).to.equal('unga72-speech');
    });

    it('that scrolls past an upright chart, which shows a part, is told once that two move it', async function () {
      const chart = await inScrollingPage(zoomed, 360);
      const hint = (): string | undefined => chart.root.querySelector('.gesture-hint')?.textContent;
      await swipe(this, chart, { at: [0.5, 0.8], dy: -80 });
      await waitUntil(() => hint() === 'Use two fingers to move the timeline');
      await waitUntil(() => hint() === undefined, 'it goes', { timeout: 4000 });
      window.scrollTo(0, 0);
      await swipe(this, chart, { at: [0.5, 0.8], dy: -80 });
      await waitUntil(() => window.scrollY > 0);
      expect(hint()).to.equal(undefined);
    });

    it('is told nothing where everything is shown, or a finger sideways pans', async function () {
      for (const [attributes, width] of [
        [{}, 360],
        [zoomed, 1000],
      ] as const) {
        const chart = await inScrollingPage(attributes, width);
        await swipe(this, chart, { at: [0.5, 0.8], dy: -80 });
        await waitUntil(() => window.scrollY > 0);
        expect(chart.root.querySelector('.gesture-hint')).to.equal(null);
        chart.element.parentElement?.remove();
        window.scrollTo(0, 0);
      }
    });
  });

  describe('two fingers', () => {
    for (const [way, dy] of [
      ['up', -100],
      ['down', 100],
    ] as const)
      it(`that go ${way} together move an upright chart, and not the page`, async function () {
        const chart = await inScrollingPage({ from: '2018', to: '2018' }, 360);
        window.scrollTo(0, 20);
        const { view } = chart.element;
        await swipe(this, chart, { at: [0.3, 0.5], dy }, { at: [0.6, 0.5], dy });
        expect(window.scrollY).to.equal(20);
        expect(Math.sign(chart.element.view.begin - view.begin)).to.equal(-Math.sign(dy));
        expect(lengthOf(chart.element.view)).to.be.closeTo(lengthOf(view), lengthOf(view) / 100);
      });

    for (const [name, box] of [
      ['wide', 1000],
      ['narrow', 360],
    ] as const) {
      it(`zoom and pan at once: what is under each stays under it, ${name}`, async () => {
        const chart = await timeline({ ...chain, width: box });
        chart.element.show('2018', '2018');
        await chart.settled();
        const { left, top, width, height } = chart.chart.getBoundingClientRect();
        const [length, edge] = chart.isVertical ? [height, top] : [width, left];
        // In WebKit a pointer is at whole px of the page, at which a chart need not begin.
        const part = Math.ceil(edge) - edge;
        const finger = (type: string, pointerId: number, along: number): void => {
          const [x, y] = chart.isVertical
            ? [left + 100, edge + part + along]
            : [edge + part + along, top + 100];
          const at = { clientX: x, clientY: y, pointerType: 'touch', pointerId };
          chart.chart.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, ...at }));
        };
        const under = (along: number): number => instantUnder(chart.element.view, (along + part) / length);
        const before = [under(100), under(200)];
        finger('pointerdown', 1, 100);
        finger('pointerdown', 2, 200);
        finger('pointermove', 1, 80);
        await chart.settled();
        finger('pointermove', 2, 280);
        await chart.settled();
        expect(lengthOf(chart.element.view)).to.be.closeTo((365 * DAY) / 2, DAY / 100);
        expect(under(80)).to.be.closeTo(before[0], DAY / 100);
        expect(under(280)).to.be.closeTo(before[1], DAY / 100);
      });
    }
  });

  describe('keys and buttons', () => {
    let restore = (): void => {};
    before(() => (restore = withLessMotion()));
    after(() => restore());

    it('zoom in and out, and show everything', async () => {
      const chart = await timeline(chain);
      chart.element.focusEvent('resolution-2018');
      expect(await chart.press('Digit0')).to.equal(false);
      expect(await chart.press('KeyW')).to.equal(true);
      expect(lengthOf(chart.element.view)).to.be.closeTo(lengthOf(whole) / 2, 1);
      expect(await chart.press('Minus')).to.equal(true);
      expect(isSameSpan(chart.element.view, whole)).to.equal(true);
      chart.button('Zoom in').click();
      await chart.settled();
      expect(lengthOf(chart.element.view)).to.be.closeTo(lengthOf(whole) / 2, 1);
      chart.button('Show all').click();
      await chart.settled();
      expect(chart.element.view).to.deep.equal(whole);
    });

    for (const [name, attributes] of [
      ['from left to right', {}],
      ['from right to left', { locale: 'ar' }],
      ['from top to bottom', { layout: 'vertical' }],
      ['in bands', { 'group-by': 'kind' }],
    ] as const) {
      for (const which of [0, -1]) {
        it(`zoom around the event that has the focus, ${which === 0 ? 'the first' : 'the last'}, ${name}`, async () => {
          const chart = await timeline({ ...chain, attributes: { ...chain.attributes, ...attributes } });
          if ('locale' in attributes) await chart.spoken(attributes.locale);
          const id = chart.element.chain.events.at(which)?.id ?? '';
          chart.event(id).focus();
          const along = (): number => {
            const { left, right, top, bottom } = (
              chart.event(id).querySelector('.dot') as Element
            ).getBoundingClientRect();
            // The page may scroll to the event that is focused.
            const origin = chart.chart.getBoundingClientRect();
            return 'layout' in attributes
              ? (top + bottom) / 2 - origin.top
              : (left + right) / 2 - origin.left;
          };
          const before = along();
          for (let steps = 0; steps < 8; steps++) {
            await chart.press('Equal');
            expect(chart.focused, `after ${steps + 1} steps`).to.equal(id);
            expect(along()).to.be.closeTo(before, 1);
          }
          await chart.press('Minus');
          expect(along()).to.be.closeTo(before, 1);
        });
      }
    }

    it('pan by steps and by screens', async () => {
      const chart = await timeline({
        ...chain,
        attributes: { ...chain.attributes, from: '2018', to: '2018' },
      });
      const { view } = chart.element;
      chart.element.focusEvent('resolution-2018');
      await chart.press('KeyD');
      expect(chart.element.view.begin - view.begin).to.be.closeTo(lengthOf(view) * 0.2, 2);
      await chart.press('KeyA');
      await chart.press('PageDown');
      expect(chart.element.view.begin - view.begin).to.be.closeTo(lengthOf(view) * 0.9, 2);
    });

    it('pan by buttons as by keys, up to both ends', async () => {
      const chart = await timeline({
        ...chain,
        attributes: { ...chain.attributes, from: '2018', to: '2018' },
      });
      const [earlier, later] = [chart.button('Earlier'), chart.button('Later')];
      const ends = (): readonly (string | null)[] => [earlier.ariaDisabled, later.ariaDisabled];
      const clickOften = async (button: HTMLButtonElement): Promise<void> => {
        for (let steps = 0; steps < 20; steps++) {
          button.click();
          await chart.element.updateComplete;
        }
      };
      const { view } = chart.element;
      expect(ends()).to.deep.equal(['false', 'false']);
      later.click();
      await chart.settled();
      expect(chart.element.view.begin - view.begin).to.be.closeTo(lengthOf(view) * 0.2, 2);
      await clickOften(earlier);
      expect(chart.element.view.begin).to.equal(whole.begin);
      expect(lengthOf(chart.element.view)).to.be.closeTo(lengthOf(view), 2);
      expect(ends()).to.deep.equal(['true', 'false']);
      await clickOften(later);
      expect(chart.element.view.end).to.equal(whole.end);
      expect(ends()).to.deep.equal(['false', 'true']);
      chart.button('Show all').click();
      await chart.settled();
      expect(ends()).to.deep.equal(['true', 'true']);
    });

    it('have signs that point as time runs: down where it runs down', async () => {
      const signs = ({ toolbar }: TimelineHarness): string =>
        toolbar.filter((sign) => '‹›↑↓'.includes(sign)).join('');
      expect(signs(await timeline(chain))).to.equal('‹›');
      const upright = await timeline({ ...chain, width: 360 });
      expect(signs(upright)).to.equal('↑↓');
      (upright.element.parentElement as HTMLElement).style.inlineSize = '1000px';
      await upright.settled();
      await waitUntil(() => signs(upright) === '‹›');
    });

    it('have signs that a browser mirrors from right to left', async () => {
      const chart = await timeline({ ...chain, attributes: { ...chain.attributes, locale: 'ar' } });
      await chart.spoken('ar');
      const [earlier, later] = [chart.button('أبكر'), chart.button('أحدث')];
      expect([earlier, later].map(({ textContent }) => textContent.trim())).to.deep.equal(['‹', '›']);
      expect(getComputedStyle(earlier).direction).to.equal('rtl');
      expect(earlier.getBoundingClientRect().left).to.be.greaterThan(later.getBoundingClientRect().left);
    });

    for (const locale of ['en', 'ru', 'tk', 'ar']) {
      it(`have room in 320 px: ${locale}`, async () => {
        const chart = await timeline({ ...chain, attributes: { ...chain.attributes, locale }, width: 320 });
        await chart.spoken(locale);
        const frame = chart.root.querySelector('.frame') as Element;
        const { left, right } = frame.getBoundingClientRect();
        for (const button of chart.root.querySelectorAll('.toolbar button')) {
          const box = button.getBoundingClientRect();
          expect(box.left).to.be.at.least(left);
          expect(box.right).to.be.at.most(right);
        }
        expect(frame.scrollWidth).to.be.at.most(frame.clientWidth);
      });
    }

    it('F shows the chain of the event, then the event', async () => {
      const chart = await timeline(chain);
      chart.element.focusEvent('joint-statement-2019');
      await chart.press('KeyF');
      const chainView = chart.element.view;
      expect(lengthOf(chainView)).to.be.lessThan(lengthOf(whole) / 2);
      expect(chainView.begin).to.be.lessThan(Date.UTC(2019, 10, 29));
      expect(chainView.end).to.be.greaterThan(Date.UTC(2019, 10, 29));
    });

    it('walking on brings what is out of sight into it, and the focus stays on an event', async () => {
      const chart = await timeline({
        ...chain,
        attributes: { ...chain.attributes, from: '2017-09', to: '2017-12' },
      });
      chart.element.focusEvent('unga72-speech');
      for (let i = 0; i < 5; i++) await chart.press('ArrowRight');
      expect(chart.focused).to.equal('resolution-2018');
      expect(chart.element.view.end).to.be.greaterThan(Date.UTC(2018, 5, 22));
      await chart.press('End');
      expect(chart.focused).to.equal('expert-forum-bishkek');
    });

    it('panning the focused event out of sight hands the focus to one in sight', async () => {
      const chart = await timeline({
        ...chain,
        attributes: { ...chain.attributes, from: '2017-09', to: '2018-12' },
      });
      chart.element.focusEvent('unga72-speech');
      await chart.press('PageDown');
      expect(chart.focused).to.not.equal(undefined);
      expect(chart.focused).to.not.equal('unga72-speech');
    });

    it('can be left out', async () => {
      const chart = await timeline({ ...chain, attributes: { ...chain.attributes, toolbar: 'off' } });
      expect(chart.toolbar).to.deep.equal([]);
    });
  });

  describe('scale', () => {
    for (const scale of ['sequence', 'folded']) {
      it(`${scale} keeps selection and focus, and the wheel holds what is under the pointer`, async function () {
        const chart = await inScrollingPage({ selected: 'resolution-2018' });
        chart.element.focusEvent('resolution-2018');
        chart.element.setAttribute('scale', scale);
        await chart.settled();
        expect(chart.pressed).to.deep.equal(['resolution-2018']);
        expect(chart.focused).to.equal('resolution-2018');
        const xOf = (id: string): number => chart.event(id).getBoundingClientRect().x;
        const before = xOf('resolution-2018');
        const { left } = chart.viewport.getBoundingClientRect();
        const middle = left + chart.chart.clientWidth / 2;
        await turn(this, chart, { deltaY: -60, held: 'ctrl' });
        // What is away from the pointer moves further away, on its own side.
        expect(Math.sign(xOf('resolution-2018') - middle)).to.equal(Math.sign(before - middle));
        expect(lengthOf(chart.element.view)).to.be.lessThan(lengthOf(whole));
      });
    }

    it('folded says which stretches are drawn shorter, wherever the view is, and no list does', async () => {
      const chart = await timeline({
        data: {
          events: ['1900', '1902', '1904', '1990', '1991'].map((date, id) => ({ id, date, title: date })),
        },
        attributes: { locale: 'en', scale: 'folded' },
      });
      const told = (): string => textOf(chart.root.querySelector('.foot'));
      expect(told()).to.match(/^Drawn shorter: 1906 – 1988\b/);
      chart.element.show('1900', '1901');
      await chart.settled();
      expect(told()).to.match(/^Drawn shorter: 1906 – 1988\b/);
      chart.element.setAttribute('locale', 'ru');
      await waitUntil(() => told().startsWith('Показано короче: 1906 – 1988'), 'it speaks Russian');
      chart.element.setAttribute('layout', 'list');
      await chart.settled();
      expect(told()).to.not.include('1988');
      chart.element.setAttribute('layout', 'auto');
      chart.element.setAttribute('scale', 'time');
      await chart.settled();
      expect(told()).to.not.include('1988');
    });

    it('folded shows dates where the view is in a fold of billions of years, and zooms out of it', async () => {
      const chart = await timeline({
        data: {
          events: ['Y-13800000000', '1969-07-16', '1969-07-20', '2020'].map((date, id) => ({
            id,
            date,
            title: date,
          })),
        },
        attributes: { locale: 'en', scale: 'folded' },
      });
      chart.element.show('1200-01-01T12:00:00Z', '1200-01-01T12:00:00Z');
      await chart.settled();
      const { view } = chart.element;
      expect(lengthOf(view)).to.equal(999);
      expect(textOf(chart.root.querySelector('.tick-labels'))).to.include('1 Jan 1200');
      expect(chart.root.querySelector('.scene')?.outerHTML).to.not.include('NaN');
      const restore = withLessMotion();
      for (let step = 0; step < 3; step++) {
        chart.root.querySelector<HTMLElement>('.toolbar button')?.click();
        await chart.settled();
      }
      restore();
      expect(lengthOf(chart.element.view)).to.be.above(4 * lengthOf(view));
    });

    it('is true to time when it is none that is known', async () => {
      const chart = await timeline({ ...chain, attributes: { ...chain.attributes, scale: 'logarithmic' } });
      expect(chart.state).to.equal('ready');
      expect(chart.root.querySelector('.fold')).to.equal(null);
    });
  });

  it('takes a million events in columns, draws few nodes, and opens a crowd by click and key', async () => {
    const { events } = millionEvents(20_000);
    const chart = await timeline({ data: { events }, attributes: { locale: 'en' }, width: 1000 });
    expect(chart.root.querySelectorAll('*').length).to.be.lessThan(1500);
    const [crowd] = chart.root.querySelectorAll<SVGElement>('.crowd');
    expect(crowd?.getAttribute('aria-label')).to.match(/^\d{4} – \d{4}\. [\d,]+ events, zoom in$/);
    const restore = withLessMotion();
    const before = lengthOf(chart.element.view);
    crowd?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await chart.settled();
    const after = lengthOf(chart.element.view);
    expect(after).to.be.lessThan(before / 10);
    chart.root.querySelector<SVGElement>('.crowd')?.focus();
    await chart.press('Enter');
    restore();
    expect(lengthOf(chart.element.view)).to.be.lessThan(after);
  });

  it('holds a day beside 13.8 billion years within half a px', async () => {
    const data = {
      events: [...datasets['deep-time'].events, { id: 'day', date: '1969-07-20', title: 'A day' }],
    };
    const chart = await timeline({ data, width: 1000 });
    chart.element.show('1969-07-20', '1969-07-20');
    await chart.settled();
    const { left, width } = chart.chart.getBoundingClientRect();
    const mark = chart.event('day').querySelector('.mark')?.getBoundingClientRect();
    expect(mark && mark.left + mark.width / 2).to.be.closeTo(left + width / 2, 0.5);
  });
});
