import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { centralAsia } from '../../../data/central-asia.js';
import '../../../src/i18n/all.js';
import { withMedia } from '../../fixtures/media.js';
import { millionEvents } from '../../fixtures/million-events.js';
import { selectionsOf, timeline } from '../chain-timeline/harness.js';
import { inTimeline, table } from './harness.js';

const chain = { data: centralAsia, attributes: { now: '2020-06-22', locale: 'en' }, width: 1000 };
const inLanguage = (locale: string) => ({ ...chain, attributes: { ...chain.attributes, locale } });
const many = { data: millionEvents(5000), attributes: { locale: 'en' }, width: 1000 };

describe('chain-table', () => {
  describe('for everyone', () => {
    for (const locale of ['en', 'ru', 'ar']) {
      it(`has nothing that axe finds: ${locale}`, async () => {
        const { chart, panel } = await inTimeline(inLanguage(locale));
        await expect(panel.element).to.be.accessible();
        chart.element.selected = 'resolution-2018';
        chart.element.filter = { kinds: ['summit'] };
        await panel.settled();
        await expect(panel.element).to.be.accessible();
      });
    }

    it('has nothing that axe finds in many rows, and as narrow as a telephone', async () => {
      const { panel } = await inTimeline({ ...many, width: 320 });
      await expect(panel.element).to.be.accessible();
      expect(panel.element.scrollWidth).to.be.at.most(panel.element.clientWidth);
      expect(panel.region.scrollWidth).to.be.greaterThan(panel.region.clientWidth);
      expect(panel.region.tabIndex).to.equal(0);
    });

    it('is a table with a name, heads that say how it is sorted, and heads of rows', async () => {
      const { panel } = await inTimeline(chain);
      expect(panel.caption).to.equal('Table of events 10 events');
      expect(panel.heads).to.deep.equal([
        'Date ascending',
        'Event none',
        'Kind none',
        'Place',
        'Actors',
        'Links',
        'Sources',
      ]);
      expect(panel.rows.every((row) => row.querySelector('th[scope=row]') !== null)).to.equal(true);
    });

    it('counts its rows for those who hear them, drawn or not', async () => {
      const { panel } = await inTimeline(many);
      expect(panel.table.getAttribute('aria-rowcount')).to.equal('5001');
      await panel.scrollTo(100_000);
      const numbers = panel.rows.map((row) => Number(row.getAttribute('aria-rowindex')));
      expect(numbers[0]).to.be.greaterThan(1000);
      expect(numbers).to.deep.equal(numbers.map((_, at) => (numbers[0] ?? 0) + at));
    });

    it('has targets of at least 24 px', async () => {
      const { panel } = await inTimeline(chain);
      for (const button of panel.root.querySelectorAll('button')) {
        const { width, height } = button.getBoundingClientRect();
        expect(Math.min(width, height), button.textContent).to.be.at.least(24);
      }
    });
  });

  describe('what it shows', () => {
    it('date, title, kind, place, actors, and how many links and sources', async () => {
      const { panel } = await inTimeline(chain);
      expect(panel.cells('Speech at the 72nd UN General Assembly')).to.deep.equal([
        'September 2017',
        'Speech at the 72nd UN General Assembly',
        'Statement',
        'New York',
        'Shavkat Mirziyoyev',
        '3',
        '1',
      ]);
    });

    it('events without a date at the end, and says so', async () => {
      const { panel } = await inTimeline({
        data: {
          events: [
            { id: 'a', date: 'some day', title: 'A' },
            { id: 'b', date: '2001', title: 'B' },
          ],
        },
      });
      expect(panel.titles).to.deep.equal(['B', 'A']);
      expect(panel.cells('A')[0]).to.equal('Without a date (some day)');
      await panel.sort('Date');
      expect(panel.titles).to.deep.equal(['B', 'A']);
    });

    it('what the filter leaves, and how much it hides', async () => {
      const { chart, panel } = await inTimeline(chain);
      chart.element.filter = { kinds: ['document'] };
      await panel.settled();
      expect(panel.rows.filter((row) => row.matches('.dimmed'))).to.have.lengthOf(7);
      chart.element.filter = { kinds: ['document'], mode: 'hide' };
      await panel.settled();
      expect(panel.titles).to.have.lengthOf(3);
      expect(panel.caption).to.equal('Table of events 3 events · 7 events hidden');
    });

    it('nothing without a timeline', async () => {
      expect((await table(await fixture(html`<div></div>`))).isEmpty).to.equal(true);
    });
  });

  describe('sorting', () => {
    it('goes by a column, and back with the second press', async () => {
      const { panel } = await inTimeline(chain);
      const byTime = panel.titles;
      await panel.sort('Event');
      const byTitle = [...byTime].sort(new Intl.Collator('en').compare);
      expect([panel.titles, panel.heads[1]]).to.deep.equal([byTitle, 'Event ascending']);
      await panel.sort('Event');
      expect([panel.titles, panel.heads[1]]).to.deep.equal([byTitle.reverse(), 'Event descending']);
      await panel.sort('Date');
      expect(panel.titles).to.deep.equal(byTime);
    });

    it('sorts very many in steps, and keeps the old rows until it is done', async () => {
      const { panel } = await inTimeline({ ...many, data: millionEvents(50_000) });
      const [first] = panel.titles;
      const button = panel.root.querySelectorAll<HTMLButtonElement>('thead button')[1];
      button?.click();
      await panel.element.updateComplete;
      expect([panel.region.ariaBusy, panel.titles[0]]).to.deep.equal(['true', first]);
      await panel.settled();
      expect(panel.titles[0]).to.match(/^accord /);
    }).timeout(30_000);
  });

  describe('selection', () => {
    it('is asked for by a press, and taken back by another', async () => {
      const { chart, panel } = await inTimeline(chain);
      const selections = selectionsOf(chart);
      panel.row('Samarkand conference').click();
      await panel.settled();
      expect(panel.current).to.deep.equal(['Samarkand conference']);
      expect(chart.pressed).to.deep.equal(['samarkand-2017']);
      panel.row('Samarkand conference').click();
      await panel.settled();
      expect(panel.current).to.deep.equal([]);
      expect(selections).to.deep.equal(['samarkand-2017', undefined]);
    });

    it('by program is shown in silence, in the table’s own sight alone', async () => {
      const { chart, panel } = await inTimeline(many);
      const selections = selectionsOf(chart);
      const before = window.scrollY;
      const event = chart.element.chain.events[4000];
      chart.element.selected = event?.id;
      await panel.settled();
      expect(panel.inSight).to.include(event?.title);
      expect(panel.current).to.deep.equal([event?.title]);
      expect([selections.length, window.scrollY]).to.deep.equal([0, before]);
    });
  });

  describe('keys', () => {
    for (const [name, options] of Object.entries({ chain, many })) {
      it(`go from row to row, and stay in sight: ${name}`, async () => {
        const { chart, panel } = await inTimeline(options);
        const { events } = chart.element.chain;
        panel.row(panel.titles[0] ?? '').focus();
        for (const [code, at] of [
          ['ArrowDown', 1],
          ['ArrowDown', 2],
          ['ArrowUp', 1],
          ['End', events.length - 1],
          ['ArrowDown', events.length - 1],
          ['ArrowUp', events.length - 2],
          ['Home', 0],
        ] as const) {
          await panel.press(code);
          const title = panel.cells(panel.focused ?? '')[1];
          expect(title, code).to.equal(name === 'many' ? events[at]?.title : panel.titles[at]);
          expect(panel.inSight, code).to.include(title);
        }
      });
    }

    it('move a screenful', async () => {
      const { panel } = await inTimeline(many);
      panel.row(panel.titles[0] ?? '').focus();
      const before = panel.inSight.length;
      await panel.press('PageDown');
      expect(Number(panel.root.activeElement?.closest('tr')?.getAttribute('aria-rowindex'))).to.be.within(
        before - 1,
        before + 2,
      );
    });

    it('lead by Tab to one row', async () => {
      const { panel } = await inTimeline(chain);
      expect(panel.root.querySelectorAll('tbody button[tabindex="0"]')).to.have.lengthOf(1);
      panel.region.focus();
      for (let heads = 0; heads < 4; heads++) await sendKeys({ press: 'Tab' });
      expect(panel.focused).to.equal(panel.titles[0]);
    });

    it('never lose the focus of a row that is scrolled away', async () => {
      const { panel } = await inTimeline(many);
      panel.row(panel.titles[0] ?? '').focus();
      // WebKit scrolls to what has been focused in a later frame, and would undo a scroll before that.
      await panel.settled();
      await panel.scrollTo(50_000);
      await waitUntil(() => panel.root.activeElement === panel.region);
    });
  });

  describe('many rows', () => {
    it('are drawn where they are in sight, to the last', async () => {
      const { chart, panel } = await inTimeline({ ...many, data: millionEvents(200_000) });
      const { events } = chart.element.chain;
      for (const part of [0, 0.3, 1]) {
        await panel.scrollTo(part * panel.region.scrollHeight);
        expect(panel.rows.length).to.be.within(6, 40);
        expect(panel.inSight).to.have.length.greaterThan(3);
      }
      expect(panel.inSight.at(-1)).to.equal(events.at(-1)?.title);
    }).timeout(40_000);

    it('stand on paper up to a limit, which is said', async function () {
      const { panel } = await inTimeline(many);
      await panel.scrollTo(100_000);
      await withMedia(this, { type: 'print' }, () => {
        expect(panel.rows).to.have.lengthOf(200);
        expect(panel.rows[0]?.getAttribute('aria-rowindex')).to.equal('2');
        // A box of a button would not stand in the head of the next page.
        for (const button of panel.root.querySelectorAll<HTMLElement>('thead button')) {
          expect(button.offsetWidth).to.equal(0);
          expect(button.parentElement?.innerText).to.match(/\w/);
        }
        expect(panel.caption).to.include('Only the first 200 rows are printed.');
      });
    });
  });

  it('belongs to the timeline that it names, and to no other', async () => {
    const panel = await table(await fixture(html`<div></div>`), { for: 'named' });
    const named = await timeline({ ...chain, attributes: { ...chain.attributes, id: 'named' } });
    const other = await timeline(chain);
    await panel.settled();
    panel.row('Samarkand conference').click();
    await panel.settled();
    expect([named.pressed.length, other.pressed.length]).to.deep.equal([1, 0]);
  });
});
