import '../../../src/i18n/all.js';
import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { executeServerCommand, sendKeys, sendMouse } from '@web/test-runner-commands';
import { centralAsia } from '../../../data/central-asia.js';
import { ChainSelectRequestEvent } from '../../../src/elements/events.js';
import { datasets } from '../../fixtures/datasets.js';
import { withMedia } from '../../fixtures/media.js';
import { timeline, type TimelineHarness } from './harness.js';

/** So many lanes of bars that they, and the links under them, are higher than their room. */
const bars = {
  events: Array.from({ length: 32 }, (_, n) => ({
    id: `b${n}`,
    date: `${2000 + (n % 5)}-01/${2006 + (n % 7)}-06`,
    title: `Bar ${n}`,
  })),
  links: Array.from({ length: 16 }, (_, n) => ({ from: `b${n}`, type: 'related', to: `b${n + 16}` })),
};

interface Case {
  readonly data?: unknown;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly height?: number;
  readonly width?: number;
}

const byKind = { 'group-by': 'kind' };
const across: Case = { attributes: byKind, height: 400 };
const down: Case = { attributes: { ...byKind, layout: 'vertical' }, height: 480 };
const narrow: Case = { ...down, width: 700 };
const single: Case = { data: bars, height: 320 };

/** A timeline in a box that its chart is higher than. */
async function cut({ data = centralAsia, attributes, height, width = 1000 }: Case): Promise<TimelineHarness> {
  const chart = await timeline({
    data,
    attributes: { now: '2020-06-22', locale: 'en', ...attributes },
    width,
  });
  chart.element.style.blockSize = `${height}px`;
  await waitUntil(() => chart.sticky, 'what stays in sight is drawn');
  await chart.settled();
  return chart;
}

async function scrollTo({ viewport }: TimelineHarness, top: number): Promise<void> {
  viewport.scrollTop = top;
  await nextFrame();
  await nextFrame();
}

function stickyOf({ sticky }: TimelineHarness): SVGSVGElement {
  if (!sticky) throw new Error('nothing stays in sight');
  return sticky;
}

interface Word {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The words of a drawing that stand in the stretch of what stays in sight. */
function wordsOf({ root }: TimelineHarness, drawing: '.scene' | '.sticky'): readonly Word[] {
  const isAcross = root.querySelector('.sticky.horizontal');
  return [
    ...root.querySelectorAll(
      `${drawing} :is(${isAcross ? '.tick-labels text' : '.band-button, .band-name, .band-count'})`,
    ),
  ].map((word) => {
    const { x, y, width, height } = word.getBoundingClientRect();
    return { text: word.textContent, x, y, width, height };
  });
}

function areNear(some: readonly Word[], others: readonly Word[], moved = 0): void {
  expect(some.map(({ text }) => text)).to.deep.equal(others.map(({ text }) => text));
  some.forEach((one, index) => {
    const other = others[index] as Word;
    for (const side of ['x', 'y', 'width', 'height'] as const)
      expect(one[side] - other[side], `${side} of ${one.text}`).to.be.closeTo(side === 'y' ? moved : 0, 0.6);
  });
}

/** What is under the middle of an element, as a pointer finds it. */
function hitAt({ root }: TimelineHarness, element: Element): Element | null {
  const { x, y, width, height } = element.getBoundingClientRect();
  return root.elementFromPoint(x + width / 2, y + height / 2);
}

async function clickOn(element: Element): Promise<void> {
  const { x, y, width, height } = element.getBoundingClientRect();
  await sendMouse({ type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
}

describe('chain-timeline: what stays in sight', () => {
  for (const [name, one] of Object.entries({
    'words of the axis over bands': across,
    'heads of bands side by side': down,
    'heads of bands side by side, some collapsed': narrow,
    'words over bands from right to left': { ...across, attributes: { ...byKind, locale: 'fa' } },
    'heads from right to left': { ...down, attributes: { ...down.attributes, locale: 'ar' } },
  })) {
    it(`${name} lie over themselves, then stay at the top`, async () => {
      const chart = await cut(one);
      const drawn = wordsOf(chart, '.scene');
      expect(drawn).to.have.length.above(3);
      expect(drawn[0]!.x > drawn.at(-1)!.x).to.equal(name.includes('from right to left'));
      areNear(wordsOf(chart, '.sticky'), drawn);
      await scrollTo(chart, 90);
      expect(chart.viewport.scrollTop).to.equal(90);
      areNear(wordsOf(chart, '.sticky'), drawn);
      areNear(wordsOf(chart, '.scene'), drawn, -90);
      const [sticky, box] = [stickyOf(chart), chart.viewport].map((one) => one.getBoundingClientRect());
      expect(sticky!.top).to.be.closeTo(box!.top, 0.1);
      expect(sticky!.width).to.be.closeTo(chart.viewport.clientWidth, 0.1);
    });
  }

  it('the words of an axis under many lanes stay at the edge that is nearer to it', async () => {
    const chart = await cut(single);
    const { bottom } = chart.viewport.getBoundingClientRect();
    expect(wordsOf(chart, '.scene')[0]?.y).to.be.above(bottom);
    expect(stickyOf(chart).getBoundingClientRect().bottom).to.be.closeTo(bottom, 0.1);
    await scrollTo(chart, 1e6);
    areNear(wordsOf(chart, '.sticky'), wordsOf(chart, '.scene'));
  });

  it('has a ground, so that nothing shines through', async () => {
    const chart = await cut(across);
    const ground = getComputedStyle(stickyOf(chart)).backgroundColor;
    expect(ground).to.equal(getComputedStyle(chart.root.querySelector('.frame')!).backgroundColor);
    const upright = await cut(down);
    const colours = ['.ground', '.band-head'].map((name) => {
      const { fill, backgroundColor } = getComputedStyle(stickyOf(upright).querySelector(name)!);
      return name === '.ground' ? fill : backgroundColor;
    });
    expect(colours).to.deep.equal([ground, ground]);
  });

  it('covers no more than half of a low box', async () => {
    const chart = await cut({ ...narrow, height: 380 });
    await scrollTo(chart, 200);
    const box = chart.viewport.getBoundingClientRect();
    const { bottom, height } = stickyOf(chart).getBoundingClientRect();
    expect(height).to.be.above(box.height / 2);
    expect(bottom - box.top).to.be.closeTo(box.height / 2, 0.6);
  });

  it('moves with what is panned and zoomed', async () => {
    const chart = await cut(across);
    chart.element.show('2018', '2019');
    await scrollTo(chart, 90);
    for (const wheel of [
      { shiftKey: true, deltaY: 70 },
      { ctrlKey: true, deltaY: -100 },
    ]) {
      const before = wordsOf(chart, '.sticky');
      chart.chart.dispatchEvent(
        new WheelEvent('wheel', { bubbles: true, composed: true, cancelable: true, clientX: 300, ...wheel }),
      );
      await chart.settled();
      expect(wordsOf(chart, '.sticky')).not.to.deep.equal(before);
      areNear(wordsOf(chart, '.scene'), wordsOf(chart, '.sticky'), -90);
    }
  });

  it('is not there where the chart fits or gives way to the list, and leaves nothing behind', async () => {
    const chart = await cut(across);
    const { style } = chart.viewport;
    expect(style.scrollPaddingBlock).not.to.equal('');
    chart.element.style.blockSize = '';
    await chart.settled();
    expect([chart.sticky, style.scrollPaddingBlock]).to.deep.equal([null, '']);
    chart.element.style.blockSize = '400px';
    await chart.settled();
    expect(chart.sticky).not.to.equal(null);
    chart.element.layout = 'list';
    await chart.settled();
    expect([chart.sticky, style.scrollPaddingBlock]).to.deep.equal([null, '']);
    expect(chart.viewport.textContent).to.include('Samarkand');
  });

  it('is not there where time alone runs down', async () => {
    const chart = await cut(down);
    chart.element.removeAttribute('group-by');
    await chart.settled();
    expect(chart.viewport.scrollHeight).to.be.above(chart.viewport.clientHeight + 20);
    expect(chart.sticky).to.equal(null);
  });

  it('is seen and not read', async () => {
    for (const one of [across, narrow]) {
      const chart = await cut(one);
      await scrollTo(chart, 90);
      expect(stickyOf(chart).getAttribute('aria-hidden')).to.equal('true');
      expect(stickyOf(chart).querySelectorAll('[id], [tabindex], button, [role]')).to.have.length(0);
      await expect(chart.element).to.be.accessible();
    }
  });

  it('lets a pointer through to the event under it', async () => {
    const chart = await cut({ ...across, data: datasets['dense-month'] });
    const dot = chart.events[3]!.querySelector('.dot')!;
    const { top } = chart.viewport.getBoundingClientRect();
    await scrollTo(chart, dot.getBoundingClientRect().top - top - 10);
    expect(dot.getBoundingClientRect().bottom).to.be.below(stickyOf(chart).getBoundingClientRect().bottom);
    const hit = hitAt(chart, dot)?.closest('[data-id]')?.getAttribute('data-id');
    expect(hit).to.be.a('string');
    await clickOn(dot);
    await chart.settled();
    expect(chart.element.selected).to.equal(hit);
  });

  it('has heads that collapse their bands, also when they are scrolled', async () => {
    const chart = await cut(down);
    await scrollTo(chart, 90);
    const [name] = stickyOf(chart).querySelectorAll('.band-name');
    await clickOn(name!);
    await chart.settled();
    expect(chart.bandsInWords[0]).to.match(/▸$/);
    expect(chart.bandsInWords[1]).to.match(/▾$/);
  });

  it('gives way to the head that has the focus', async () => {
    const chart = await cut(down);
    await scrollTo(chart, 90);
    const visibility = (): string => getComputedStyle(stickyOf(chart)).visibility;
    chart.element.focusEvent(chart.ids[0]!);
    await sendKeys({ press: 'Tab' });
    while (!chart.bands.includes(chart.root.activeElement as HTMLButtonElement))
      await sendKeys({ press: 'Tab' });
    await nextFrame();
    const head = chart.root.activeElement!;
    expect(head.getBoundingClientRect().top).to.be.at.least(chart.viewport.getBoundingClientRect().top);
    expect(visibility()).to.equal('hidden');
    (head as HTMLElement).blur();
    expect(visibility()).to.equal('visible');
  });

  for (const [name, one] of Object.entries({ across, down, narrow, single })) {
    it(`never lies over what is focused or picked: ${name}`, async () => {
      const chart = await cut(one);
      const isClear = (id: string, how: string): void => {
        const [sticky, box] = [stickyOf(chart), chart.viewport].map((part) => part.getBoundingClientRect());
        const [from, to] =
          sticky!.top < box!.top + 1 ? [sticky!.bottom, box!.bottom] : [box!.top, sticky!.top];
        const { top, bottom, height } = chart.event(id).getBoundingClientRect();
        const seen = Math.min(bottom, to) - Math.max(top, from);
        // Of what is longer than the room, as much as there is room for, but for the ring around it.
        expect(seen, `${how} ${id}`).to.be.at.least(Math.min(height, to - from) - 8);
      };
      const ids = [...new Set(chart.ids)];
      const step = Math.ceil(ids.length / 4);
      const way = [...ids, ...[...ids].reverse()];
      for (const id of way.filter((_, at) => at % step === 0)) {
        chart.element.focusEvent(id);
        await nextFrame();
        isClear(id, 'focused');
      }
      (chart.root.activeElement as HTMLElement | null)?.blur();
      for (const id of way.filter((_, at) => at % step === step - 1)) {
        const away = chart.viewport.scrollTop === 0 ? 1e6 : 0;
        // Once more when the line about it has the height that it takes from the chart.
        for (let time = 0; time < 2; time++) {
          await scrollTo(chart, away);
          chart.element.dispatchEvent(new ChainSelectRequestEvent(id));
          await chart.settled();
        }
        isClear(id, 'picked');
      }
    });
  }

  it('leaves a plain wheel over it to the box, then to the page', async function () {
    const chart = await cut(across);
    const { left, top, width } = chart.viewport.getBoundingClientRect();
    const at = { x: left + width / 2, y: top + 15 };
    const { isTurned } = await executeServerCommand<{ isTurned: boolean }, object>('wheel', {
      ...at,
      deltaY: 60,
    });
    if (!isTurned) this.skip();
    await waitUntil(() => chart.viewport.scrollTop > 0, 'the box has scrolled');
    await scrollTo(chart, 1e6);
    chart.element.parentElement!.style.paddingBlockEnd = '4000px';
    await executeServerCommand('wheel', { ...at, deltaY: 60 });
    await waitUntil(() => window.scrollY > 0, 'the page has scrolled');
    window.scrollTo(0, 0);
  });

  it('is not on paper, where nothing scrolls', async function () {
    const chart = await cut(single);
    const sticky = stickyOf(chart);
    const drawings = [sticky, sticky.previousElementSibling!];
    await withMedia(this, { type: 'print' }, () => {
      for (const one of drawings) expect(one.getBoundingClientRect().height).to.equal(0);
    });
  });

  it('has the ground and the words of forced colours', async function () {
    const chart = await cut(down);
    await withMedia(this, { features: { 'forced-colors': 'active' } }, () => {
      const frame = getComputedStyle(chart.root.querySelector('.frame')!);
      const sticky = stickyOf(chart);
      expect(getComputedStyle(sticky.querySelector('.ground')!).fill).to.equal(frame.backgroundColor);
      expect(getComputedStyle(sticky.querySelector('.band-head')!).backgroundColor).to.equal(
        frame.backgroundColor,
      );
      expect(getComputedStyle(sticky.querySelector('.band-button')!).color).to.equal(frame.color);
    });
  });
});
