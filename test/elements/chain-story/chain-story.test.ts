import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { centralAsia } from '../../../data/central-asia.js';
import type { ChainSelectEvent } from '../../../src/index.js';
import { languageCodes } from '../../../src/index.js';
import { lengthOf } from '../../../src/time/span.js';
import { datasets } from '../../fixtures/datasets.js';
import { storied } from '../../fixtures/storied.js';
import { withLessMotion } from '../../fixtures/media.js';
import { timeline, type TimelineHarness } from '../chain-timeline/harness.js';
import { box } from '../element-harness.js';
import { inTimeline, story, type StoryHarness } from './harness.js';

const chain = { data: centralAsia, attributes: { now: '2020-06-22', locale: 'en' }, width: 1000 };
const arabic = { data: datasets.arabic, attributes: { locale: 'ar', now: '2020-06-22' }, width: 1000 };
const path = { 'from-event': 'unga72-speech', 'to-event': 'expert-forum-bishkek' };

function selections({ element }: TimelineHarness): (string | undefined)[] {
  const ids: (string | undefined)[] = [];
  element.addEventListener('chain-select', ({ id }: ChainSelectEvent) => ids.push(id));
  return ids;
}

describe('chain-story', () => {
  describe('for everyone', () => {
    for (const [name, options, attributes] of [
      ['before the first step', chain, {}],
      ['in the middle', { ...chain, attributes: { ...chain.attributes, selected: 'resolution-2018' } }, {}],
      ['playing', chain, { autoplay: '60' }],
      ['as a column', chain, { mode: 'scroll' }],
      ['without a way', chain, { 'from-event': 'consultative-2019', 'to-event': 'unga72-speech' }],
      ['right to left', { ...arabic, attributes: { ...arabic.attributes, selected: 'resolution' } }, {}],
    ] as const) {
      it(`has nothing that axe finds: ${name}`, async () => {
        const { panel } = await inTimeline(options, attributes);
        await expect(panel.element).to.be.accessible();
      });
    }

    it('has a ground of its own, on which its words are read in dark surroundings too', async () => {
      const { panel } = await inTimeline(chain, { 'to-event': 'samarkand-2017' });
      panel.element.style.colorScheme = 'dark';
      await panel.settled();
      await expect(panel.element).to.be.accessible();
      const ground = (): string =>
        getComputedStyle(panel.root.querySelector('.frame') as Element).backgroundColor;
      panel.element.style.setProperty('--chain-background', 'rgb(1, 2, 3)');
      expect(ground()).to.equal('rgb(1, 2, 3)');
    });

    it('goes by keys alone, and the focus stays at the button, also where it has no more to do', async () => {
      const { chart, panel } = await inTimeline(chain, { 'to-event': 'samarkand-2017' });
      panel.button('Start').focus();
      for (let n = 0; n < 3; n++) {
        await sendKeys({ press: 'Enter' });
        await panel.settled();
      }
      expect(chart.element.selected).to.equal('samarkand-2017');
      expect(panel.focused).to.equal('Next');
      expect(panel.buttons).to.deep.equal(['Previous']);
    });

    it('says how far it has come', async () => {
      const { panel } = await inTimeline(chain, path);
      expect(panel.progress).to.equal('0 of 4');
      await panel.press('Start');
      expect(panel.progress).to.equal('1 of 4');
      const bar = panel.root.querySelector('progress');
      expect([bar?.value, bar?.max]).to.deep.equal([1, 4]);
      expect(bar?.ariaHidden, 'a screen reader would say a part in percent at each step').to.equal('true');
    });

    it('draws an arrow before each link, for the eye alone', async () => {
      const { panel } = await inTimeline(chain, path);
      await panel.press('Start');
      const link = panel.root.querySelector('.links li') as Element;
      expect(getComputedStyle(link, '::before').content).to.equal('"→ " / ""');
    });

    it('has a heading one level under that of the timeline', async () => {
      const { panel } = await inTimeline(chain);
      expect(panel.root.querySelector('[role=heading]')?.getAttribute('aria-level')).to.equal('3');
    });
  });

  describe('step by step', () => {
    it('begins with what it is about, then goes through everything in order of time', async () => {
      const { chart, panel } = await inTimeline(chain);
      expect(panel.titles).to.deep.equal(['From a speech to a shared agenda']);
      expect(panel.buttons).to.deep.equal(['Start']);
      await panel.press('Start');
      await panel.press('Next');
      expect(panel.titles).to.deep.equal(['Samarkand conference']);
      expect(panel.text).to.include('10–11 November 2017 · Samarkand');
      expect(panel.text).to.include('proposed by the speech at the UN');
      await panel.press('Previous');
      expect(chart.element.selected).to.equal('unga72-speech');
      expect(panel.buttons).to.deep.equal(['Next']);
    });

    it('goes along the links between two events', async () => {
      const { chart, panel } = await inTimeline(chain, path);
      const ids = selections(chart);
      for (const button of ['Start', 'Next', 'Next', 'Next', 'Next']) await panel.press(button);
      expect(ids).to.deep.equal(['unga72-speech', 'resolution-2018', 'online-2020', 'expert-forum-bishkek']);
    });

    it('says so where no chain leads from one to the other', async () => {
      const { panel } = await inTimeline(chain, {
        'from-event': 'consultative-2019',
        'to-event': 'unga72-speech',
      });
      expect(panel.text).to.equal('No chain of links leads from the first event to the last.');
    });

    it('follows what the reader selects, and stays where it is beside its way', async () => {
      const { chart, panel } = await inTimeline(chain, path);
      await chart.click('online-2020');
      await panel.settled();
      expect(panel.progress).to.equal('3 of 4');
      await chart.click('samarkand-2017');
      await chart.press('Escape');
      await panel.settled();
      expect(panel.titles).to.deep.equal(['Online conference on the resolution']);
      await panel.press('Next');
      expect(chart.element.selected).to.equal('expert-forum-bishkek');
    });

    it('is told by hand, and silent by program', async () => {
      const { chart, panel } = await inTimeline(chain);
      const ids = selections(chart);
      chart.element.selected = 'resolution-2018';
      panel.element.fromEvent = 'resolution-2018';
      await panel.settled();
      panel.element.mode = 'scroll';
      await panel.settled();
      panel.element.mode = 'steps';
      await panel.settled();
      expect(ids).to.deep.equal([]);
      expect(panel.progress).to.match(/^1 of/);
      await panel.press('Next');
      expect(ids).to.have.length(1);
    });

    it('moves the chart only as far as needed, and never zooms', async () => {
      const { chart, panel } = await inTimeline({
        ...chain,
        attributes: { ...chain.attributes, from: '2017-09', to: '2017-12' },
      });
      const { view } = chart.element;
      await panel.press('Start');
      await panel.press('Next');
      expect(chart.element.view).to.deep.equal(view);
      for (let n = 0; n < 5; n++) await panel.press('Next');
      expect(lengthOf(chart.element.view)).to.be.closeTo(lengthOf(view), 1);
      expect(chart.ids).to.include(chart.element.selected);
    });

    it('begins anew with other data', async () => {
      const { chart, panel } = await inTimeline(chain);
      await panel.press('Start');
      chart.element.data = storied;
      await panel.settled();
      expect(panel.progress).to.equal('0 of 4');
      expect(panel.titles).to.deep.equal(['A hall and what came of it']);
    });

    it('is empty where there are no events, or no timeline', async () => {
      const { panel } = await inTimeline({ data: datasets.nothing });
      expect(panel.text).to.equal('');
      expect((await story(await box(), { for: 'nowhere' })).text).to.equal('');
    });
  });

  describe('by finger', () => {
    it('goes on where the page is pulled in, and back', async () => {
      const { panel } = await inTimeline(chain);
      await panel.swipe(-80);
      await panel.swipe(-80);
      expect(panel.progress).to.equal('2 of 10');
      await panel.swipe(80);
      expect(panel.progress).to.equal('1 of 10');
      await panel.swipe(80);
      expect(panel.progress).to.equal('1 of 10');
    });

    it('goes the other way from right to left', async () => {
      const { panel } = await inTimeline(arabic);
      await panel.swipe(80);
      expect(panel.root.querySelector('progress')?.value).to.equal(1);
    });

    it('leaves scrolling to the page, and the mouse to the text', async () => {
      const { panel } = await inTimeline(chain);
      await panel.swipe(-80, 120);
      await panel.swipe(-80, 0, 'mouse');
      expect(panel.progress).to.equal('0 of 10');
      expect(getComputedStyle(panel.step).touchAction).to.equal('pan-y');
    });
  });

  describe('by itself', () => {
    const playing = async (
      attributes: Record<string, string> = {},
    ): Promise<{ chart: TimelineHarness; panel: StoryHarness }> =>
      inTimeline(chain, { autoplay: '0.05', ...attributes });

    it('takes a step at a time, and ends at the last', async () => {
      const { chart, panel } = await playing({ 'to-event': 'samarkand-2017' });
      await waitUntil(() => chart.element.selected === 'samarkand-2017');
      await panel.settled();
      expect(panel.buttons).to.deep.equal(['Previous', 'Play']);
    });

    it('plays from the begin once more when it has ended', async () => {
      const { chart, panel } = await playing({ 'to-event': 'resolution-2018' });
      await waitUntil(() => chart.element.selected === 'resolution-2018');
      await panel.settled();
      panel.element.autoplay = 60;
      await panel.press('Play');
      expect(panel.progress).to.equal('1 of 5');
      expect(panel.buttons).to.include('Pause');
      expect(chart.element.selected).to.equal('unga72-speech');
    });

    it('has a button that pauses, and plays again', async () => {
      const { chart, panel } = await playing({ autoplay: '60', 'to-event': 'samarkand-2017' });
      expect(panel.buttons).to.include('Pause');
      await panel.press('Pause');
      expect(panel.buttons).to.include('Play');
      panel.element.autoplay = 0.05;
      await panel.press('Play');
      await waitUntil(() => chart.element.selected === 'samarkand-2017');
    });

    it('stops when the focus comes to it', async () => {
      const { panel } = await playing({ autoplay: '60' });
      expect(panel.buttons).to.include('Pause');
      panel.button('Start').focus();
      await panel.settled();
      expect(panel.buttons).to.include('Play');
    });

    it('waits while the mouse is over its words', async () => {
      const { chart, panel } = await playing({ autoplay: '60' });
      panel.point('pointerenter');
      panel.element.autoplay = 0.05;
      await aTimeout(200);
      expect(chart.element.selected).to.equal(undefined);
      panel.point('pointerleave');
      await waitUntil(() => chart.element.selected !== undefined);
    });

    it('waits while the page is hidden', async () => {
      Object.defineProperty(document, 'hidden', { value: true, configurable: true });
      const { chart } = await playing();
      await aTimeout(200);
      Reflect.deleteProperty(document, 'hidden');
      expect(chart.element.selected).to.equal(undefined);
      await waitUntil(() => chart.element.selected !== undefined);
    });

    it('does not begin where the reader wants no motion, but plays when asked', async () => {
      const restore = withLessMotion();
      const { chart, panel } = await playing({ 'to-event': 'samarkand-2017' });
      await aTimeout(150);
      expect(chart.element.selected).to.equal(undefined);
      await panel.press('Play');
      await waitUntil(() => chart.element.selected === 'samarkand-2017');
      restore();
    });

    it('ends when it is taken off the page', async () => {
      const { chart, panel } = await playing({ autoplay: '60' });
      expect(panel.buttons).to.include('Pause');
      panel.element.remove();
      chart.element.append(panel.element);
      await panel.settled();
      expect(panel.buttons).to.include('Play');
    });
  });

  describe('in a page that scrolls', () => {
    const scrolling = async (options = chain): Promise<{ chart: TimelineHarness; panel: StoryHarness }> => {
      const chart = await timeline({
        ...options,
        attributes: { ...options.attributes, id: 'told' },
      });
      const around = await box();
      around.style.paddingBlockStart = '1000px';
      return { chart, panel: await story(around, { for: 'told', mode: 'scroll' }) };
    };
    afterEach(() => window.scrollTo(0, 0));

    /** Scrolls a step to the middle of the window, as the reader would. */
    const scrollTo = async (panel: StoryHarness, index: number): Promise<void> => {
      const { top, height } = panel.steps[index]?.getBoundingClientRect() ?? new DOMRect();
      window.scrollBy(0, top + height / 2 - innerHeight / 2);
      await panel.settled();
      await panel.settled();
    };

    it('has all steps one below the other, and no buttons', async () => {
      const { panel } = await scrolling();
      expect(panel.titles).to.have.length(10);
      expect(panel.buttons).to.deep.equal([]);
    });

    it('comes to the step in the middle of the window, and scrolls nothing itself', async () => {
      const { chart, panel } = await scrolling();
      const ids = selections(chart);
      await scrollTo(panel, 3);
      const { scrollY } = window;
      await waitUntil(() => chart.element.selected === chart.element.chain.events[3]?.id);
      await panel.settled();
      expect(panel.current).to.equal(panel.titles[3]);
      await scrollTo(panel, 4);
      await waitUntil(() => chart.element.selected === chart.element.chain.events[4]?.id);
      expect(ids).to.include(chart.element.chain.events[4]?.id);
      expect(window.scrollY).to.be.greaterThan(scrollY);
    });

    it('reaches the last step where the page ends', async () => {
      const { chart, panel } = await scrolling();
      window.scrollTo(0, 100_000);
      await panel.settled();
      await waitUntil(() => panel.current === panel.titles.at(-1));
      expect(chart.element.selected).to.equal('expert-forum-bishkek');
    });

    it('shows in silence what is in the middle before anybody scrolls', async () => {
      const chart = await timeline({ ...chain, attributes: { ...chain.attributes, id: 'told' } });
      const ids = selections(chart);
      const around = await box();
      around.style.cssText = 'position: absolute; inset-block-start: 0';
      const panel = await story(around, { for: 'told', mode: 'scroll' });
      await waitUntil(() => chart.element.selected !== undefined);
      await panel.settled();
      expect(panel.current).to.not.equal(undefined);
      expect(ids).to.deep.equal([]);
    });

    it('does not scroll the page when the reader selects in the chart', async () => {
      const { chart, panel } = await scrolling();
      const { scrollY } = window;
      await chart.click('online-2020');
      await panel.settled();
      expect(panel.current).to.equal('Online conference on the resolution');
      expect(window.scrollY).to.equal(scrollY);
    });

    it('counts the steps that are too many to scroll', async () => {
      const events = Array.from({ length: 250 }, (_, n) => ({ id: `e${n}`, date: '2020', title: `E${n}` }));
      const { panel } = await scrolling({ ...chain, data: { events } as never });
      expect(panel.titles).to.have.length(200);
      expect(panel.text).to.match(/\+ 50$/);
    });
  });

  describe('where it stands', () => {
    for (const code of languageCodes) {
      it(`speaks the language of its timeline: ${code}`, async () => {
        const { chart, panel } = await inTimeline(
          { ...chain, attributes: { ...chain.attributes, locale: code } },
          { autoplay: '60' },
        );
        await chart.spoken(code);
        await panel.settled();
        expect(panel.lang).to.equal(code);
        expect(panel.text).to.not.include('{');
      });
    }

    it('belongs to the timeline that it names, and to no other', async () => {
      const before = await story(await box(), { for: 'chart' });
      const chart = await timeline({ ...chain, attributes: { ...chain.attributes, id: 'chart' } });
      const other = await timeline(chain);
      await before.settled();
      await before.press('Start');
      expect(chart.element.selected).to.equal('unga72-speech');
      expect(other.element.selected).to.equal(undefined);
    });

    for (const slot of ['before', 'after', 'side']) {
      it(`has room in the slot ${slot}`, async () => {
        const { chart, panel } = await inTimeline(chain, { slot });
        expect(panel.element.offsetWidth).to.be.at.least(150);
        expect(panel.element.getBoundingClientRect().right).to.be.at.most(
          chart.element.getBoundingClientRect().right,
        );
      });
    }
  });
});
