import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { centralAsia } from '../../../data/central-asia.js';
import type { ChainSelectEvent } from '../../../src/index.js';
import { languageCodes } from '../../../src/index.js';
import { datasets } from '../../fixtures/datasets.js';
import { PICTURE, storied } from '../../fixtures/storied.js';
import { withMedia } from '../../fixtures/media.js';
import { timeline, type TimelineHarness } from '../chain-timeline/harness.js';
import { box } from '../element-harness.js';
import { detail, inTimeline } from './harness.js';

const chain = { data: centralAsia, attributes: { now: '2020-06-22', locale: 'en' }, width: 1000 };
const at = (selected: string): typeof chain => ({
  ...chain,
  attributes: { ...chain.attributes, selected } as typeof chain.attributes,
});
const hall = {
  data: storied,
  attributes: { now: '2024-01-01', locale: 'en', selected: 'hall' },
  width: 1000,
};

function selections({ element }: TimelineHarness): (string | undefined)[] {
  const ids: (string | undefined)[] = [];
  element.addEventListener('chain-select', ({ id }: ChainSelectEvent) => ids.push(id));
  return ids;
}

describe('chain-detail', () => {
  describe('for everyone', () => {
    for (const [name, options, attributes] of [
      ['nothing selected', chain, { slot: 'after' }],
      ['an event with everything', hall, { slot: 'after' }],
      ['beside the chart', at('online-2020'), { slot: 'side' }],
      [
        'right to left',
        { ...chain, data: datasets.arabic, attributes: { locale: 'ar', selected: 'resolution' } },
        { slot: 'after' },
      ],
    ] as const) {
      it(`has nothing that axe finds: ${name}`, async () => {
        const { panel } = await inTimeline(options, attributes);
        await expect(panel.element).to.be.accessible();
      });
    }

    it('has nothing that axe finds as a popover', async () => {
      const { chart, panel } = await inTimeline(chain, {});
      await chart.click('resolution-2018');
      await panel.settled();
      expect(panel.isOpen).to.equal(true);
      await expect(panel.element).to.be.accessible();
    });

    it('is a region with a name, and a heading one level under that of the timeline', async () => {
      const { chart, panel } = await inTimeline(hall);
      expect(panel.frame.getAttribute('role')).to.equal('region');
      expect(panel.frame.getAttribute('aria-label')).to.equal('Details');
      expect(panel.root.querySelector('.title')?.getAttribute('aria-level')).to.equal('3');
      chart.element.headingLevel = 6;
      await panel.settled();
      expect(panel.root.querySelector('.title')?.getAttribute('aria-level')).to.equal('6');
    });

    it('leaves the telling of a change to the one live region of the timeline', async () => {
      const { chart, panel } = await inTimeline(chain);
      await chart.click('resolution-2018');
      await waitUntil(() => chart.said.startsWith('General Assembly adopts'));
      expect(panel.root.querySelector('[role=status], [aria-live]')).to.equal(null);
    });

    it('has the timeline say nothing of what a popover says that has taken the focus', async () => {
      const { chart, panel } = await inTimeline(chain, {});
      const said = chart.listen();
      chart.element.focusEvent('resolution-2018');
      await chart.press('Enter');
      await waitUntil(() => panel.isOpen && panel.root.activeElement);
      await aTimeout(900);
      expect(said).to.deep.equal([]);
    });

    it('sets no word smaller than 12 px', async () => {
      const { panel } = await inTimeline({
        ...chain,
        attributes: { ...chain.attributes, selected: 'resolution-2018' },
      });
      const words = [...panel.root.querySelectorAll('.event *')];
      expect(words.some((part) => part.matches('.number'))).to.equal(true);
      for (const part of words)
        expect(Number.parseFloat(getComputedStyle(part).fontSize), part.className).to.be.at.least(12);
    });

    it('has targets of at least 24 px', async () => {
      const { panel } = await inTimeline(hall);
      for (const target of panel.root.querySelectorAll<HTMLElement>('button, .number'))
        expect(Math.min(target.offsetWidth, target.offsetHeight)).to.be.at.least(24);
    });

    it('leaves out its buttons on paper, and cuts nothing', async function () {
      const { panel } = await inTimeline(hall);
      await withMedia(this, { type: 'print' }, () => {
        expect(getComputedStyle(panel.button('Show the picture from localhost')).display).to.equal('none');
        expect(panel.frame.offsetHeight).to.equal(panel.frame.scrollHeight + 2);
      });
    });
  });

  describe('what it tells', () => {
    it('says what to do while nothing is selected', async () => {
      const { panel } = await inTimeline(chain);
      expect(panel.text).to.equal('Select an event to see what led to it and what followed.');
    });

    it('tells of the selected event, whoever selects it', async () => {
      const { chart, panel } = await inTimeline(chain);
      await chart.click('unga72-speech');
      expect(panel.title).to.equal('Speech at the 72nd UN General Assembly');
      chart.element.selected = 'samarkand-2017';
      await panel.settled();
      expect(panel.title).to.equal('Samarkand conference');
      chart.element.selected = 'nobody';
      await panel.settled();
      expect(panel.title).to.equal('');
    });

    it('sets disagreeing dates side by side', async () => {
      const { panel } = await inTimeline(at('online-2020'));
      const dates = [...panel.root.querySelectorAll<HTMLElement>('.dates li')];
      expect(dates.map(({ innerText }) => innerText.split('\n')[0])).to.deep.equal([
        'Shown here',
        'less exact',
        'the same date',
      ]);
      expect(new Set(dates.map(({ offsetTop }) => offsetTop)).size).to.equal(1);
    });

    for (const code of languageCodes) {
      it(`speaks the language of its timeline: ${code}`, async () => {
        const { chart, panel } = await inTimeline({
          ...hall,
          attributes: { ...hall.attributes, locale: code },
        });
        await chart.spoken(code);
        await panel.settled();
        expect(panel.frame.lang).to.equal(code);
        expect(panel.text).to.not.include('{');
      });
    }

    it('tells a plan by the present of its timeline', async () => {
      const { panel } = await inTimeline(at('expert-forum-bishkek'));
      expect(panel.text).to.not.include('outcome not recorded');
      const { panel: later } = await inTimeline({
        ...chain,
        attributes: { ...at('expert-forum-bishkek').attributes, now: '2025' },
      });
      expect(later.text).to.include('planned as of 22 June 2020; outcome not recorded');
    });

    it('asks for a picture when the reader does, and for none of another event', async () => {
      const { chart, panel } = await inTimeline(hall);
      expect(panel.images).to.deep.equal([]);
      await panel.press(panel.button('Show the picture from localhost'));
      await waitUntil(() => panel.text.includes('could not be loaded') || panel.images.length === 1);
      const media = { url: PICTURE.replace('.png', '-2.png'), alt: 'Another' };
      chart.element.data = { events: [{ id: 'hall', date: '1900', title: 'Other', media }] };
      await panel.settled();
      expect(panel.images).to.deep.equal([]);
    });

    it('says so where the picture does not come', async () => {
      const { panel } = await inTimeline(hall);
      await panel.press(panel.button('Show the picture from localhost'));
      panel.images[0]?.dispatchEvent(new Event('error'));
      await panel.settled();
      expect(panel.text).to.include('The picture could not be loaded. A hall of stone with a tower');
    });
  });

  describe('walking', () => {
    it('goes to a cause or an effect by hand, and the focus to its title', async () => {
      const { chart, panel } = await inTimeline(hall);
      const ids = selections(chart);
      await panel.press(panel.step('fire'));
      expect(chart.pressed).to.deep.equal(['fire']);
      expect(panel.focused).to.equal('The hall burns');
      await panel.press(panel.step('hall'));
      expect(panel.focused).to.equal('The hall is built');
      expect(ids).to.deep.equal(['fire', 'hall']);
    });

    it('is silent when the page selects, and the focus that it takes away stays in the panel', async () => {
      const { chart, panel } = await inTimeline(hall);
      const ids = selections(chart);
      panel.step('fire').focus();
      chart.element.selected = 'plan';
      await panel.settled();
      expect(panel.focused).to.equal('The plan');
      chart.element.selected = undefined;
      await panel.settled();
      expect(panel.focused).to.equal(panel.text);
      expect(ids).to.deep.equal([]);
    });

    it('brings what it goes to into view', async () => {
      const { chart, panel } = await inTimeline({
        ...hall,
        attributes: { ...hall.attributes, from: '1900', to: '1901' },
      });
      await panel.press(panel.step('fire'));
      expect(chart.ids).to.include('fire');
    });

    it('follows a number to its source and back, and leaves the address of the page alone', async () => {
      const { panel } = await inTimeline(hall);
      const address = location.href;
      await panel.press(panel.number(2));
      expect(panel.focused).to.match(/^A letter/);
      await panel.press(panel.root.querySelector('[data-back="2"]') as HTMLElement);
      expect(panel.focused).to.equal('2');
      await panel.press(panel.root.querySelector('[data-back="1"]') as HTMLElement);
      expect(panel.focused).to.equal('1');
      expect(location.href).to.equal(address);
    });

    it('goes by Tab and Enter alone', async () => {
      const { chart, panel } = await inTimeline(hall);
      panel.step('plan').focus();
      await sendKeys({ press: 'Enter' });
      await panel.settled();
      expect(chart.element.selected).to.equal('plan');
      await sendKeys({ press: 'Tab' });
      expect(panel.focused).to.match(/^led to the hall/);
    });
  });

  describe('as a popover', () => {
    after(() => setViewport({ width: 800, height: 600 }));

    const popover = async (): ReturnType<typeof inTimeline> => {
      const both = await inTimeline(chain, {});
      both.chart.element.scrollIntoView({ block: 'center' });
      return both;
    };

    it('is one where its timeline gives it no place', async () => {
      const { panel } = await popover();
      expect(panel.element.mode).to.equal('popover');
      expect(panel.element.offsetHeight).to.equal(0);
      const { panel: placed } = await inTimeline(chain, { slot: 'side' });
      expect(placed.element.mode).to.equal('panel');
    });

    it('opens when the reader selects, not when the page does', async () => {
      const { chart, panel } = await popover();
      chart.element.selected = 'resolution-2018';
      await panel.settled();
      expect(panel.isOpen).to.equal(false);
      await chart.click('samarkand-2017');
      await panel.settled();
      expect(panel.isOpen).to.equal(true);
      expect(panel.title).to.equal('Samarkand conference');
      await chart.click('samarkand-2017');
      await panel.settled();
      expect(panel.isOpen).to.equal(false);
    });

    for (const id of ['unga72-speech', 'resolution-2018', 'expert-forum-bishkek']) {
      it(`stands whole in the window, and not over its mark: ${id}`, async () => {
        const { chart, panel } = await popover();
        await chart.click(id);
        await panel.settled();
        const { left, top, right, bottom } = panel.frame.getBoundingClientRect();
        expect(Math.min(left, top)).to.be.at.least(0);
        expect(right).to.be.at.most(innerWidth);
        expect(bottom).to.be.at.most(innerHeight);
      });
    }

    it('moves with the page', async () => {
      const { chart, panel } = await popover();
      (chart.element.parentElement as HTMLElement).style.paddingBlock = '50px 3000px';
      window.scrollTo(0, 0);
      await chart.click('resolution-2018');
      await panel.settled();
      const { top } = panel.frame.getBoundingClientRect();
      window.scrollTo(0, 120);
      expect(panel.frame.getBoundingClientRect().top).to.be.closeTo(top - 120, 1);
      window.scrollTo(0, 0);
    });

    it('is a sheet at the lower edge of a phone', async function () {
      await setViewport({ width: 360, height: 640 });
      // A window of WebKitGTK is no narrower than its own buttons.
      if (innerWidth > 360) this.skip();
      const { chart, panel } = await inTimeline({ ...chain, width: 340 }, {});
      await chart.click('samarkand-2017');
      await panel.settled();
      const { left, right, bottom, height } = panel.frame.getBoundingClientRect();
      expect([left, right, bottom]).to.deep.equal([0, document.documentElement.clientWidth, 640]);
      expect(height).to.be.at.most(0.6 * 640);
    });

    it('is a sheet that leaves its mark and the words there in sight, and else moves nothing', async function () {
      await setViewport({ width: 360, height: 640 });
      if (innerWidth > 360) this.skip();
      const { chart, panel } = await inTimeline({ ...chain, width: 340 }, {});
      (chart.element.parentElement as HTMLElement).style.paddingBlockEnd = '600px';
      const openFrom = async (scrolled: number): Promise<readonly [mark: DOMRect, sheet: DOMRect]> => {
        chart.element.focusEvent('online-2020');
        window.scrollTo(0, scrolled);
        await chart.press('Enter');
        await waitUntil(() => panel.isOpen && panel.focused);
        await panel.settled();
        return [chart.event('online-2020').getBoundingClientRect(), panel.frame.getBoundingClientRect()];
      };
      const [mark, sheet] = await openFrom(0);
      expect(mark.bottom).to.be.closeTo(sheet.top, 1);
      expect(mark.top).to.be.at.least(0);
      const seenFrom = scrollY + 40;
      panel.frame.hidePopover();
      await panel.settled();
      await openFrom(seenFrom);
      expect(scrollY).to.equal(seenFrom);
      window.scrollTo(0, 0);
    });

    it('takes the focus when it is opened by key, and gives it back by Esc, one step at a time', async () => {
      const { chart, panel } = await popover();
      const ids = selections(chart);
      chart.event('resolution-2018').focus();
      await sendKeys({ press: 'Tab' });
      await sendKeys({ down: 'Shift' });
      await sendKeys({ press: 'Tab' });
      await sendKeys({ up: 'Shift' });
      await sendKeys({ press: 'Enter' });
      await panel.settled();
      expect(panel.focused).to.equal('General Assembly adopts the resolution');
      await sendKeys({ press: 'Escape' });
      await panel.settled();
      expect(panel.isOpen).to.equal(false);
      expect(chart.focused).to.equal('resolution-2018');
      expect(ids).to.deep.equal(['resolution-2018', undefined]);
    });

    it('leaves the focus where a walk along the chart puts it', async () => {
      const { chart, panel } = await popover();
      chart.event('samarkand-communique').focus();
      await sendKeys({ press: ']' });
      await chart.settled();
      await panel.settled();
      expect(panel.title).to.equal('General Assembly adopts the resolution');
      expect(chart.focused).to.equal('resolution-2018');
    });

    it('keeps the focus while the reader walks in it, and closes by its button', async () => {
      const { chart, panel } = await popover();
      await chart.click('samarkand-2017');
      await panel.settled();
      await panel.press(panel.step('unga72-speech'));
      expect(panel.isOpen).to.equal(true);
      expect(panel.focused).to.equal('Speech at the 72nd UN General Assembly');
      await panel.press(panel.button('Close'));
      expect(panel.isOpen).to.equal(false);
      expect(chart.focused).to.equal('unga72-speech');
      expect(chart.pressed).to.deep.equal([]);
    });

    it('gives the focus back to the event that it tells, in bands too', async () => {
      const attributes = { ...chain.attributes, 'group-by': 'kind' };
      const { chart, panel } = await inTimeline({ ...chain, attributes }, {});
      chart.event('samarkand-2017').focus();
      await sendKeys({ press: 'Enter' });
      await panel.settled();
      await panel.press(panel.step('unga72-speech'));
      await sendKeys({ press: 'Escape' });
      await panel.settled();
      expect(chart.focused).to.equal('unga72-speech');
    });

    it('gives the focus back to the band where it was', async () => {
      const attributes = { ...chain.attributes, 'group-by': 'actor' };
      const { chart, panel } = await inTimeline({ ...chain, attributes }, {});
      const [, second] = chart.root.querySelectorAll<SVGElement>('[data-id="resolution-draft"]');
      second?.focus();
      const band = chart.focusedInBand;
      await sendKeys({ press: 'Enter' });
      await panel.settled();
      expect(panel.focused).to.equal('Drafting of the resolution');
      await sendKeys({ press: 'Escape' });
      await panel.settled();
      expect(chart.focusedInBand).to.deep.equal(band);
    });

    it('gives the focus back also when the page closes it', async () => {
      const { chart, panel } = await popover();
      chart.event('resolution-2018').focus();
      await sendKeys({ press: 'Enter' });
      await panel.settled();
      chart.element.selected = undefined;
      await panel.settled();
      expect(panel.isOpen).to.equal(false);
      expect(chart.focused).to.equal('resolution-2018');
    });

    it('is not hidden once more while a click elsewhere hides it', async () => {
      const { chart, panel } = await popover();
      await chart.click('resolution-2018');
      await panel.settled();
      const { frame } = panel;
      let asked = 0;
      frame.togglePopover = (force) => {
        asked += 1;
        return HTMLElement.prototype.togglePopover.call(frame, force);
      };
      // A click elsewhere is the reader's: nothing of the page's waits while the panel is told of it.
      await sendMouse({ type: 'click', position: [2, 2] });
      await panel.settled();
      expect(panel.isOpen).to.equal(false);
      expect(asked).to.equal(0);
    });

    it('gives way to a click elsewhere, with the event still selected', async () => {
      const { chart, panel } = await popover();
      await chart.click('resolution-2018');
      await panel.settled();
      panel.frame.hidePopover();
      await panel.settled();
      expect(panel.isOpen).to.equal(false);
      expect(chart.pressed).to.deep.equal(['resolution-2018']);
      chart.button('Next').click();
      await panel.settled();
      expect(panel.isOpen).to.equal(true);
      expect(panel.title).to.equal('Consultative Meeting: Joint Statement');
    });
  });

  describe('as a popover of what the page has selected', () => {
    const byPage = async (attributes: Readonly<Record<string, string>>): ReturnType<typeof inTimeline> => {
      const selected = { ...chain.attributes, ...attributes, selected: 'samarkand-2017' };
      const both = await inTimeline({ ...chain, attributes: selected }, {});
      both.chart.event('samarkand-2017').scrollIntoView({ block: 'center' });
      return both;
    };

    for (const [name, attributes] of [
      ['chart', {}],
      ['bands', { 'group-by': 'kind' }],
      ['list', { layout: 'list' }],
    ] as const) {
      it(`opens by a press on the mark, and unselects by the next: ${name}`, async () => {
        const { chart, panel } = await byPage(attributes);
        const ids = selections(chart);
        const press = async (): Promise<void> => {
          const target = chart.event('samarkand-2017').querySelector('.mark, .entry-date');
          const { left, top, width, height } = (target as Element).getBoundingClientRect();
          await sendMouse({
            type: 'click',
            position: [Math.round(left + width / 2), Math.round(top + height / 2)],
          });
          await panel.settled();
        };
        await press();
        expect(panel.title).to.equal('Samarkand conference');
        expect(panel.isOpen).to.equal(true);
        expect(ids).to.deep.equal([]);
        await press();
        expect(panel.isOpen).to.equal(false);
        expect(ids).to.deep.equal([undefined]);
      });

      for (const key of ['Enter', ' ']) {
        it(`opens by ${key === ' ' ? 'Space' : key}, with the focus: ${name}`, async () => {
          const { chart, panel } = await byPage(attributes);
          const ids = selections(chart);
          chart.event('samarkand-2017').focus();
          await sendKeys({ press: key });
          await panel.settled();
          expect(panel.isOpen).to.equal(true);
          expect(panel.focused).to.equal('Samarkand conference');
          await sendKeys({ press: 'Escape' });
          await panel.settled();
          expect(chart.focused).to.equal('samarkand-2017');
          expect(ids).to.deep.equal([undefined]);
        });
      }
    }

    it('takes no focus from a pointer', async () => {
      const { chart, panel } = await byPage({});
      chart.event('samarkand-2017').focus();
      const { left, top } = (
        chart.event('samarkand-2017').querySelector('.mark') as Element
      ).getBoundingClientRect();
      await sendMouse({ type: 'click', position: [Math.ceil(left) + 2, Math.ceil(top) + 2] });
      await panel.settled();
      expect(panel.isOpen).to.equal(true);
      expect(panel.focused).to.equal('');
    });

    it('opens again after a click elsewhere has closed it', async () => {
      const { chart, panel } = await byPage({});
      await chart.click('samarkand-2017');
      await panel.settled();
      await sendMouse({ type: 'click', position: [2, 2] });
      await panel.settled();
      expect(panel.isOpen).to.equal(false);
      await chart.click('samarkand-2017');
      await panel.settled();
      expect(panel.isOpen).to.equal(true);
      expect(chart.pressed).to.deep.equal(['samarkand-2017']);
    });

    it('leaves a press to the chart where the panel has a place', async () => {
      const { chart } = await inTimeline(at('samarkand-2017'), { slot: 'side' });
      await chart.click('samarkand-2017');
      expect(chart.pressed).to.deep.equal([]);
    });
  });

  describe('where it stands', () => {
    it('belongs to the timeline that it names, and to no other', async () => {
      const before = await detail(await box(), { for: 'chart' });
      expect(before.text).to.equal('');
      const chart = await timeline({ ...hall, attributes: { ...hall.attributes, id: 'chart' } });
      const other = await timeline(hall);
      await before.settled();
      const [ids, otherIds] = [selections(chart), selections(other)];
      await before.press(before.step('plan'));
      expect(ids).to.deep.equal(['plan']);
      expect(otherIds).to.deep.equal([]);
      expect(other.element.selected).to.equal('hall');
      chart.element.remove();
      await before.settled();
      expect(before.text).to.equal('');
    });

    it('tells of another timeline when it is moved there', async () => {
      const { panel } = await inTimeline(hall);
      const other = await timeline(at('samarkand-2017'));
      other.element.append(panel.element);
      await panel.settled();
      expect(panel.title).to.equal('Samarkand conference');
    });

    it('hears nothing of a timeline that it has left', async () => {
      const { chart, panel } = await inTimeline(chain, {});
      panel.element.remove();
      await chart.click('resolution-2018');
      (await box()).append(panel.element);
      await panel.settled();
      expect(panel.isOpen).to.equal(false);
      expect(panel.text).to.equal('');
    });

    it('has room beside a low chart, which is as low as before once it is gone', async () => {
      const data = {
        events: [
          { id: 'a', date: '2000', title: 'A', summary: 'Much is said of it. '.repeat(30) },
          { id: 'b', date: '2010', title: 'B' },
        ],
      };
      const alone = await timeline({ data, width: 1000 });
      const low = alone.chart.clientHeight;
      expect(low).to.be.below(250);
      const { chart, panel } = await inTimeline(
        { data, attributes: { selected: 'a' }, width: 1000 },
        { slot: 'side' },
      );
      await waitUntil(() => chart.chart.clientHeight >= 300, 'the chart is higher');
      expect(panel.element.clientHeight).to.be.within(300, chart.viewport.clientHeight);
      panel.element.remove();
      await waitUntil(() => Math.abs(chart.chart.clientHeight - low) <= 1, 'the chart is low again');
    });

    it('is left out on paper beside a chart, whose list tells it, and not elsewhere', async function () {
      const { chart, panel } = await inTimeline(at('online-2020'), { slot: 'side' });
      chart.element.id = 'chart';
      const other = await detail(await box(), { for: 'chart' });
      await other.settled();
      await withMedia(this, { type: 'print' }, () => {
        expect(panel.element.clientHeight).to.equal(0);
        expect(other.element.clientHeight).to.be.above(100);
      });
    });

    it('stands beside a wide chart and under a narrow one, no wider than the timeline', async () => {
      for (const width of [1000, 360]) {
        const { chart, panel } = await inTimeline({ ...at('online-2020'), width }, { slot: 'side' });
        await waitUntil(() => chart.chart.clientHeight <= chart.viewport.clientHeight + 1);
        const [own, drawn] = [panel.element, chart.viewport].map((one) => one.getBoundingClientRect());
        if (!own || !drawn) throw new Error('nothing there');
        if (width === 1000) expect(own.left).to.be.at.least(drawn.right);
        else expect(own.top).to.be.at.least(drawn.bottom);
        expect(own.right).to.be.at.most(chart.element.getBoundingClientRect().right);
      }
    });
  });
});
