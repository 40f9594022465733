import { expect, nextFrame } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { centralAsia } from '../../../data/central-asia.js';
import type { Grip } from '../../../src/elements/chain-overview/brush.js';
import type { ChainViewChangeEvent } from '../../../src/index.js';
import { lengthOf } from '../../../src/time/span.js';
import { datasets } from '../../fixtures/datasets.js';
import { timeline, type TimelineHarness } from '../chain-timeline/harness.js';
import { box } from '../element-harness.js';
import { inTimeline, overview, type OverviewHarness } from './harness.js';

const chain = { data: centralAsia, attributes: { now: '2020-06-22', locale: 'en' }, width: 1000 };
const year2018 = { ...chain, attributes: { ...chain.attributes, from: '2018', to: '2018' } };
const arabic = { ...year2018, attributes: { ...year2018.attributes, locale: 'ar' } };

function spanChanges({ element }: TimelineHarness): ChainViewChangeEvent[] {
  const events: ChainViewChangeEvent[] = [];
  element.addEventListener('chain-view-change', (event) => events.push(event));
  return events;
}

async function drag(from: readonly [number, number], by: number, panel: OverviewHarness): Promise<void> {
  const [x, y] = from.map(Math.round) as [number, number];
  await sendMouse({ type: 'move', position: [x, y] });
  await sendMouse({ type: 'down' });
  await sendMouse({ type: 'move', position: [x + Math.round(by / 2), y] });
  await sendMouse({ type: 'move', position: [x + Math.round(by), y] });
  await sendMouse({ type: 'up' });
  await panel.settled();
}

const middleOf = ({ x, y, width, height }: DOMRect): readonly [number, number] => [
  x + width / 2,
  y + height / 2,
];

describe('chain-overview', () => {
  describe('for everyone', () => {
    for (const [name, options] of Object.entries({ chain, year2018, arabic })) {
      it(`has nothing that axe finds: ${name}`, async () => {
        const { panel } = await inTimeline(options);
        expect(panel.isEmpty).to.equal(false);
        await expect(panel.element).to.be.accessible();
      });
    }

    it('has three sliders with names and values in words, in the order of Tab', async () => {
      const { panel } = await inTimeline(year2018);
      const told = panel.grips.map((grip) =>
        ['aria-label', 'aria-valuetext', 'aria-orientation'].map((name) => grip.getAttribute(name)),
      );
      expect(told).to.deep.equal([
        ['Start of the shown period', '1 January 2018', 'horizontal'],
        ['Shown period', '1 January 2018 – 31 December 2018', 'horizontal'],
        ['End of the shown period', '31 December 2018', 'horizontal'],
      ]);
      panel.grip('begin').focus();
      await sendKeys({ press: 'Tab' });
      expect(panel.focused).to.equal('view');
    });

    it('has values between their bounds', async () => {
      const { panel } = await inTimeline(year2018);
      for (const grip of panel.grips) {
        const [least, now, most] = ['min', 'now', 'max'].map((name) =>
          Number(grip.getAttribute(`aria-value${name}`)),
        );
        expect(now).to.be.within(least, most);
      }
    });

    it('speaks the language of its timeline', async () => {
      const { panel } = await inTimeline({ ...chain, attributes: { ...chain.attributes, locale: 'ru' } });
      expect(panel.root.querySelector('svg')?.getAttribute('aria-label')).to.equal('Обзор');
    });

    it('has a target of at least 24 × 24 px for each grip, one beside the other, at every depth', async () => {
      const { chart, panel } = await inTimeline(chain);
      const { extent } = chart.element;
      for (const at of [0, 0.5, 1]) {
        const instant = extent.begin + at * lengthOf(extent);
        chart.element.view = { begin: (instant - 30) as never, end: (instant + 30) as never };
        await panel.settled();
        const rects = (['begin', 'view', 'end'] as const).map((grip) => panel.target(grip));
        for (const { width, height } of rects) expect(Math.min(width, height)).to.be.at.least(24);
        const [begin, view, end] = rects as [DOMRect, DOMRect, DOMRect];
        expect(view.left).to.be.closeTo(begin.right, 0.01);
        expect(end.left).to.be.closeTo(view.right, 0.01);
        const { left, right } = panel.element.getBoundingClientRect();
        expect(begin.left).to.be.at.least(left - 0.01);
        expect(end.right).to.be.at.most(right + 0.01);
      }
    });
  });

  describe('keys', () => {
    for (const [grip, code, begins, ends] of [
      ['begin', 'ArrowRight', 0.01, 0],
      ['begin', 'PageDown', -0.1, 0],
      ['end', 'ArrowLeft', 0, -0.01],
      ['end', 'PageUp', 0, 0.1],
      ['view', 'ArrowRight', 0.01, 0.01],
      ['view', 'PageUp', 0.1, 0.1],
    ] as const) {
      it(`${code} on ${grip} moves the begin by ${begins} of all, the end by ${ends}`, async () => {
        const { chart, panel } = await inTimeline(year2018);
        const { extent, view } = chart.element;
        const changes = spanChanges(chart);
        expect(await panel.press(grip, code)).to.equal(true);
        const now = chart.element.view;
        expect((now.begin - view.begin) / lengthOf(extent)).to.be.closeTo(begins, 1e-9);
        expect((now.end - view.end) / lengthOf(extent)).to.be.closeTo(ends, 1e-9);
        expect(changes.map((change) => change.view)).to.deep.equal([now]);
      });
    }

    it('Home and End go to the ends, and belong to the page there', async () => {
      const { chart, panel } = await inTimeline(year2018);
      const { extent } = chart.element;
      expect(await panel.press('begin', 'Home')).to.equal(true);
      expect(await panel.press('end', 'End')).to.equal(true);
      expect(chart.element.view).to.deep.equal(extent);
      for (const [grip, code] of [
        ['begin', 'Home'],
        ['begin', 'ArrowLeft'],
        ['view', 'PageUp'],
        ['end', 'End'],
        ['end', 'KeyA'],
      ] as const)
        expect(await panel.press(grip, code)).to.equal(false);
    });

    it('go by what is seen where time runs from right to left', async () => {
      const { chart, panel } = await inTimeline(arabic);
      const { view } = chart.element;
      const { x } = panel.shownView;
      await panel.press('view', 'ArrowRight');
      expect(chart.element.view.begin).to.be.lessThan(view.begin);
      expect(panel.shownView.x).to.be.greaterThan(x);
    });

    it('keep the focus', async () => {
      const { panel } = await inTimeline(year2018);
      panel.grip('end').focus();
      await sendKeys({ press: 'ArrowRight' });
      await panel.settled();
      expect(panel.focused).to.equal('end');
    });
  });

  describe('pointer', () => {
    for (const [grip, begins, ends] of [
      ['begin', true, false],
      ['view', true, true],
      ['end', false, true],
    ] as const satisfies readonly (readonly [Grip, boolean, boolean])[]) {
      it(`drags ${grip} with the instant under it`, async () => {
        const { chart, panel } = await inTimeline(year2018);
        const { view } = chart.element;
        const before = panel.shownView;
        await drag(middleOf(panel.target(grip)), 60, panel);
        const after = panel.shownView;
        expect(after.left - before.left).to.be.closeTo(begins ? 60 : 0, 0.5);
        expect(after.right - before.right).to.be.closeTo(ends ? 60 : 0, 0.5);
        expect(chart.element.view.begin > view.begin).to.equal(begins);
        expect(chart.element.view.end > view.end).to.equal(ends);
      });
    }

    it('drags what is under the pointer in a page that scales it, as slides are', async () => {
      const { chart, panel } = await inTimeline(year2018);
      (chart.element.parentElement as HTMLElement).style.cssText +=
        'transform: scale(0.5); transform-origin: 0 0';
      await panel.settled();
      const before = panel.shownView;
      await drag(middleOf(panel.target('view')), 30, panel);
      expect(panel.shownView.left - before.left).to.be.closeTo(30, 0.5);
    });

    it('drags the other way where time runs from right to left', async () => {
      const { chart, panel } = await inTimeline(arabic);
      const { view } = chart.element;
      await drag(middleOf(panel.target('view')), 60, panel);
      expect(chart.element.view.begin).to.be.lessThan(view.begin);
      expect(lengthOf(chart.element.view)).to.be.closeTo(lengthOf(view), 1);
    });

    it('centres the view where it is clicked beside it', async () => {
      const { chart, panel } = await inTimeline(year2018);
      const { view } = chart.element;
      const { right, top } = panel.target('end');
      await sendMouse({ type: 'click', position: [Math.round(right + 100), Math.round(top + 10)] });
      await panel.settled();
      expect(middleOf(panel.shownView)[0]).to.be.closeTo(Math.round(right + 100), 1);
      expect(lengthOf(chart.element.view)).to.be.closeTo(lengthOf(view), 1);
    });

    it('draws a new view beside the old one', async () => {
      const { panel } = await inTimeline(year2018);
      const { right, top } = panel.target('end');
      await drag([right + 60, top + 10], 120, panel);
      expect(panel.shownView.left).to.be.closeTo(Math.round(right + 60), 2);
      expect(panel.shownView.width).to.be.closeTo(120, 2);
    });

    it('focuses what it drags, and selects nothing in the chart', async () => {
      const { chart, panel } = await inTimeline(year2018);
      await drag(middleOf(panel.target('view')), 30, panel);
      expect(panel.focused).to.equal('view');
      expect(chart.pressed).to.deep.equal([]);
    });

    it('moves nothing while no button is down', async () => {
      const { chart, panel } = await inTimeline(year2018);
      const changes = spanChanges(chart);
      const [x, y] = middleOf(panel.target('view')).map(Math.round) as [number, number];
      await sendMouse({ type: 'move', position: [x, y] });
      await sendMouse({ type: 'move', position: [x + 40, y] });
      await panel.settled();
      expect(changes).to.deep.equal([]);
    });
  });

  describe('what it shows', () => {
    it('a column where something begins, and a shade over what is planned', async () => {
      const { panel } = await inTimeline(chain);
      const { left, right, width } = panel.density.getBoundingClientRect();
      expect(width).to.be.greaterThan(100);
      // The first and the last event are 4 and 12 parts of a hundred from the ends.
      const frame = panel.element.getBoundingClientRect();
      expect(left).to.be.greaterThan(frame.left + 24);
      expect(panel.planned.left).to.be.lessThan(right);
      expect(panel.planned.right).to.be.closeTo(frame.right - 24, 0.5);
    });

    it('columns mirrored where time runs from right to left', async () => {
      const { panel } = await inTimeline(arabic);
      const frame = panel.element.getBoundingClientRect();
      expect(panel.planned.left).to.be.closeTo(frame.left + 24, 0.5);
    });

    for (const [name, options] of Object.entries({ chain, arabic })) {
      for (const width of [260, 500, 1400]) {
        it(`ticks whose words do not overlap: ${name} at ${width} px`, async () => {
          const { panel } = await inTimeline({ ...options, width });
          const frame = panel.element.getBoundingClientRect();
          const rects = panel.tickLabels
            .map((label) => label.getBoundingClientRect())
            .sort((a, b) => a.left - b.left);
          if (width > 300) expect(rects).to.have.length.greaterThan(1);
          rects.forEach((rect, index) => {
            expect(rect.left).to.be.at.least(rects[index - 1]?.right ?? frame.left);
            expect(rect.right).to.be.at.most(frame.right);
          });
        });
      }
    }

    it('the view of the timeline, whoever moves it', async () => {
      const { chart, panel } = await inTimeline(chain);
      const { width } = panel.shownView;
      chart.element.show('2018', '2018');
      await panel.settled();
      expect(panel.shownView.width).to.be.lessThan(width / 2);
      expect(panel.valueText('begin')).to.equal('1 January 2018');
      chart.element.fit();
      await panel.settled();
      expect(panel.shownView.width).to.be.closeTo(width, 0.01);
    });

    it('other data when it comes', async () => {
      const { chart, panel } = await inTimeline(chain);
      chart.element.data = datasets['deep-time'];
      await panel.settled();
      expect(panel.valueText('begin')).to.include('billion years ago');
    });

    it('an empty box of the same height without a timeline, or without events', async () => {
      const { panel } = await inTimeline(chain);
      const { panel: empty } = await inTimeline({ data: datasets.nothing });
      const alone = await overview(await box());
      for (const other of [alone, empty]) {
        expect(other.isEmpty).to.equal(true);
        expect(other.element.offsetHeight).to.equal(panel.element.offsetHeight);
        await expect(other.element).to.be.accessible();
      }
    });
  });

  describe('where it stands', () => {
    it('moves the view of the timeline that it names, wherever that is', async () => {
      const before = await overview(await box(), { for: 'chart' });
      expect(before.isEmpty).to.equal(true);
      const chart = await timeline({ ...year2018, attributes: { ...year2018.attributes, id: 'chart' } });
      const other = await timeline(year2018);
      await before.settled();
      const [changes, otherChanges] = [spanChanges(chart), spanChanges(other)];
      await before.press('view', 'ArrowRight');
      expect(changes).to.have.lengthOf(1);
      expect(otherChanges).to.deep.equal([]);
      chart.element.remove();
      await before.settled();
      expect(before.isEmpty).to.equal(true);
    });

    for (const slot of ['before', 'after', 'side']) {
      it(`has room in the slot ${slot}`, async () => {
        const { chart, panel } = await inTimeline(chain);
        panel.element.slot = slot;
        await panel.settled();
        expect(panel.isEmpty).to.equal(false);
        expect(panel.element.offsetWidth).to.be.at.least(150);
        expect(panel.element.getBoundingClientRect().right).to.be.at.most(
          chart.element.getBoundingClientRect().right,
        );
      });
    }

    it('moves the view also while the timeline shows its list', async () => {
      const { chart, panel } = await inTimeline({
        ...year2018,
        attributes: { ...year2018.attributes, layout: 'list' },
      });
      const { view } = chart.element;
      expect(await panel.press('view', 'ArrowRight')).to.equal(true);
      expect(chart.element.view.begin).to.be.greaterThan(view.begin);
    });

    it('shows what it shows also when a glide was on its way', async () => {
      const { chart, panel } = await inTimeline(chain);
      chart.button('Zoom in').click();
      await nextFrame();
      await nextFrame();
      await panel.press('end', 'Home');
      const { view } = chart.element;
      await panel.settled();
      expect(chart.element.view).to.deep.equal(view);
    });
  });
});
