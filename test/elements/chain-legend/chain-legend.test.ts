import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { centralAsia } from '../../../data/central-asia.js';
import '../../../src/i18n/all.js';
import { datasets } from '../../fixtures/datasets.js';
import { withMedia } from '../../fixtures/media.js';
import { millionEvents } from '../../fixtures/million-events.js';
import { timeline } from '../chain-timeline/harness.js';
import { filtersOf, inTimeline, legend } from './harness.js';

const chain = { data: centralAsia, attributes: { now: '2020-06-22', locale: 'en' }, width: 1000 };
const inLanguage = (locale: string) => ({ ...chain, attributes: { ...chain.attributes, locale } });
const others = ['statement', 'conference', 'summit', 'forum', 'process'];

describe('chain-legend', () => {
  describe('for everyone', () => {
    for (const locale of ['en', 'ru', 'ar']) {
      it(`has nothing that axe finds: ${locale}`, async () => {
        const { panel } = await inTimeline(inLanguage(locale));
        expect(panel.isEmpty).to.equal(false);
        await expect(panel.element).to.be.accessible();
      });
    }

    for (const mode of ['dim', 'hide']) {
      it(`has nothing that axe finds while something is switched off: ${mode}`, async () => {
        const { panel } = await inTimeline(chain, { mode });
        await panel.click(panel.box('Document'));
        await expect(panel.element).to.be.accessible();
      });
    }

    it('has nothing that axe finds in dark surroundings', async () => {
      const { panel } = await inTimeline(chain);
      panel.element.style.colorScheme = 'dark';
      await panel.click(panel.box('Document'));
      await expect(panel.element).to.be.accessible();
    });

    it('is switched by Space, and keeps the focus', async () => {
      const { chart, panel } = await inTimeline(chain);
      panel.box('Document').focus();
      await sendKeys({ press: ' ' });
      await panel.settled();
      expect(chart.element.filter?.kinds).to.deep.equal(others);
      expect(panel.root.activeElement === panel.box('Document')).to.equal(true);
      expect(panel.box('Document').checked).to.equal(false);
    });

    it('has a way by Tab to each kind, to it alone, and to all', async () => {
      const { panel } = await inTimeline(chain);
      panel.button('All: Kinds of events').focus();
      await sendKeys({ press: 'Tab' });
      expect(panel.root.activeElement === panel.box('Statement')).to.equal(true);
      await sendKeys({ press: 'Tab' });
      expect(panel.root.activeElement === panel.only('Statement')).to.equal(true);
    });

    it('has targets of at least 24 × 24 px', async () => {
      const { panel } = await inTimeline({ ...chain, width: 320 });
      for (const target of panel.root.querySelectorAll('label, button')) {
        const { width, height } = target.getBoundingClientRect();
        expect(Math.min(width, height), target.textContent).to.be.at.least(24);
      }
    });

    it('is no wider than its room', async () => {
      const { panel } = await inTimeline({ ...inLanguage('ru'), width: 320 });
      expect(panel.element.scrollWidth).to.be.at.most(panel.element.clientWidth);
    });

    it('breaks a long name, and squeezes no button beside it', async () => {
      const label = 'Kind with name Donaudampfschifffahrtsgesellschaft';
      const data = {
        kinds: { long: { label } },
        events: [{ id: 'a', date: '2001', title: 'a', kind: 'long' }],
      };
      const { panel } = await inTimeline({ data, attributes: { locale: 'fr' }, width: 320 });
      await waitUntil(() => panel.root.querySelector('.only')?.textContent.trim() === 'Seulement');
      for (const part of panel.root.querySelectorAll('.panel, .choice, .button'))
        expect(part.scrollWidth, part.className).to.be.at.most(part.clientWidth);
    });

    it('shows its signs where colours are forced', async function () {
      const { panel } = await inTimeline(chain);
      await withMedia(this, { features: { 'forced-colors': 'active' } }, () => {
        const dot = panel.root.querySelector('.dot');
        expect(dot && getComputedStyle(dot).fill).to.equal(getComputedStyle(panel.box('Document')).color);
      });
    });
  });

  describe('what it shows', () => {
    it('the kinds and the types of links that occur, with counts, and how links are known', async () => {
      const { panel } = await inTimeline(chain);
      expect(panel.groups).to.deep.equal([
        'Kinds of events',
        'Kinds of links',
        'What links rest on',
        'Dates',
      ]);
      expect(panel.lines.slice(0, 7)).to.deep.equal([
        'Statement 1',
        'Conference 2',
        'Document 3',
        'Summit 1',
        'Expert forum 2',
        'Process 1',
        'proposed … 2',
      ]);
      const bases = panel.lines.indexOf('stated by the source 12');
      expect(panel.lines[bases + 1]).to.equal('inferred 1');
      expect(panel.status).to.equal('');
    });

    it('events without a kind, where others have one', async () => {
      const { panel } = await inTimeline({
        data: {
          kinds: { war: { label: 'War' } },
          events: [
            { id: 'a', date: '2001', title: 'a', kind: 'war' },
            { id: 'b', date: '2002', title: 'b' },
          ],
        },
      });
      expect(panel.lines).to.deep.equal(['War 1', 'without a kind 1', 'The day is not known.']);
    });

    it('the signs of dates that occur, drawn as in the chart, without switches', async () => {
      const data = (dates: readonly string[]): unknown => ({
        kinds: { war: { label: 'War' } },
        events: dates.map((date, at) => ({ id: `e${at}`, date, title: 'War', kind: 'war' })),
      });
      const signsOf = async (dates: readonly string[]): Promise<readonly string[]> =>
        (await inTimeline({ data: data(dates), attributes: { locale: 'en' } })).panel.lines.slice(1);
      expect(await signsOf(['2001-02-03'])).to.deep.equal(['The day is known.']);
      expect(await signsOf(['2001-02~', '2001/2003', '2001-02-03?', '2005/..'])).to.deep.equal([
        'The day is known.',
        'The day is not known.',
        'A period.',
        'Open or planned.',
        'The date is approximate.',
        'The date is uncertain.',
      ]);
      expect(await signsOf(Array.from({ length: 60 }, () => '2001-02-03'))).to.deep.equal([
        'The day is known.',
        'Many events.',
      ]);
      const { panel } = await inTimeline({ data: data(['2001-02']) });
      expect(panel.root.querySelectorAll('.noDay .band, .noDay .dot.hollow')).to.have.lengthOf(2);
      await expect(panel.element).to.be.accessible();
    });

    it('the words and the direction of the language of its timeline', async () => {
      const { panel } = await inTimeline(inLanguage('ar'));
      expect([panel.direction, panel.groups[0]]).to.deep.equal(['rtl', 'أنواع الأحداث']);
    });

    for (const [locale, name] of [
      ['fr', 'Tout\u00a0: Types d’événements'],
      ['zh', '全部：事件类别'],
    ] as const) {
      it(`a button for all, named with the colon of its language: ${locale}`, async () => {
        const { panel } = await inTimeline(inLanguage(locale));
        expect(panel.button(name).matches('.all')).to.equal(true);
      });
    }

    it('nothing without a timeline, and without kinds and links', async () => {
      const alone = await legend(await fixture(html`<div></div>`));
      const { panel } = await inTimeline({ data: { events: [{ id: 'a', date: '2001', title: 'a' }] } });
      const { panel: empty } = await inTimeline({ data: datasets.nothing });
      for (const { isEmpty } of [alone, panel, empty]) expect(isEmpty).to.equal(true);
    });

    it('in place of the line of kinds in its timeline', async () => {
      const { chart, panel } = await inTimeline(chain);
      expect(chart.root.querySelector('.kinds') === null).to.equal(true);
      panel.element.remove();
      await panel.settled();
      expect(chart.legend).to.include('Document');
    });

    it('a kind and its counts among a million events', async () => {
      const { chart, panel } = await inTimeline({ data: millionEvents(), width: 900 }, { mode: 'hide' });
      expect(panel.lines).to.deep.equal([
        'treaty 333,334',
        'visit 333,333',
        'vote 333,333',
        'The day is known.',
        'A period.',
        'Many events.',
      ]);
      await panel.click(panel.box('vote'));
      expect(chart.element.shown.events).to.have.lengthOf(666_667);
      expect(panel.status).to.equal('Kinds shown: 2 of 3 · 333,333 events hidden');
    }).timeout(30_000);
  });

  describe('of thousands of kinds', () => {
    const COUNT = 3000;
    /** The later ones occur more often: the last of all four times, those before it three times. */
    const manyKinds = {
      kinds: Array.from({ length: COUNT }, (_, kind) => ({ id: `k${kind}`, label: `Kind ${kind}` })),
      events: Array.from({ length: COUNT }, (_, kind) =>
        Array.from({ length: kind === COUNT - 1 ? 4 : kind >= COUNT - 30 ? 3 : 1 }, (_, turn) => ({
          id: `${kind}-${turn}`,
          date: String(1000 + (kind % 1000)),
          title: `Event ${kind}`,
          kind: `k${kind}`,
        })),
      ).flat(),
    };

    it('has a line for each of the most frequent, and one for the rest, which switches them all', async () => {
      const { chart, panel } = await inTimeline({ data: manyKinds, width: 900 }, { mode: 'hide' });
      expect(panel.lines).to.have.lengthOf(22);
      expect(panel.lines.at(0)).to.equal('Kind 2970 3');
      expect(panel.lines.at(18)).to.equal('Kind 2999 4');
      expect(panel.lines.at(19)).to.equal('2981 more 3003');
      expect(panel.lines.at(-1)).to.equal('Many events.');
      await panel.click(panel.box('2981 more'));
      expect(chart.element.filter?.kinds).to.have.lengthOf(19);
      expect(panel.status).to.equal('Kinds shown: 19 of 3000 · 3003 events hidden');
      await panel.click(panel.only('2981 more'));
      expect(chart.element.filter?.kinds).to.have.lengthOf(2981);
      await panel.click(panel.button('All: Kinds of events'));
      expect(chart.element.filter).to.equal(undefined);
    }).timeout(20_000);

    it('says where only some of the rest is shown', async () => {
      const { chart, panel } = await inTimeline({ data: manyKinds, width: 900 });
      chart.element.filter = { kinds: ['k0', 'k2999'] };
      await panel.settled();
      expect(panel.box('2981 more').indeterminate).to.equal(true);
      await panel.click(panel.box('2981 more'));
      expect(chart.element.filter?.kinds).to.have.lengthOf(2982);
      expect(panel.box('2981 more').checked).to.equal(true);
      await expect(panel.element).to.be.accessible();
    }).timeout(20_000);

    it('is as short in the line of kinds of the timeline', async () => {
      const { root } = await timeline({ data: manyKinds, width: 900 });
      const lines = [...root.querySelectorAll('.kinds li')];
      expect(lines).to.have.lengthOf(21);
      expect(lines.at(-1)?.textContent).to.equal('2980 more');
    }).timeout(20_000);
  });

  describe('its switches', () => {
    it('dim many at once, and say how much', async () => {
      const { chart, panel } = await inTimeline(chain);
      const filters = filtersOf(chart);
      await panel.click(panel.box('Document'));
      await panel.click(panel.box('proposed'));
      expect(chart.dimmed).to.have.lengthOf(3);
      expect(filters).to.have.lengthOf(2);
      expect(filters[1]?.kinds).to.deep.equal(others);
      expect(filters[1]?.linkTypes).to.not.include('proposes');
      expect(panel.status).to.equal('Kinds shown: 5 of 6 · Kinds of links shown: 8 of 9 · 3 events dimmed');
    });

    it('hide in the mode hide', async () => {
      const { chart, panel } = await inTimeline(chain, { mode: 'hide' });
      await panel.click(panel.box('Document'));
      expect(chart.ids).to.have.lengthOf(centralAsia.events.length - 3);
      expect(panel.lines).to.include('−Document 3');
      expect(panel.status).to.equal('Kinds shown: 5 of 6 · 3 events hidden');
    });

    it('dim what was hidden once the mode is another, and tell nobody', async () => {
      const { chart, panel } = await inTimeline(chain, { mode: 'hide' });
      chart.element.filter = { kinds: ['summit'], mode: 'hide' };
      await chart.settled();
      let changes = 0;
      chart.element.addEventListener('chain-filter-change', () => (changes += 1));
      panel.element.mode = 'dim';
      await chart.settled();
      expect(chart.element.filter).to.deep.equal({ kinds: ['summit'], mode: 'dim' });
      expect(chart.dimmed).to.have.lengthOf(9);
      panel.element.removeAttribute('mode');
      await chart.settled();
      expect(chart.element.filter).to.deep.equal({ kinds: ['summit'], mode: 'dim' });
      expect(changes).to.equal(0);
    });

    it('keep the mode of the filter that is there', async () => {
      const { chart, panel } = await inTimeline(chain);
      chart.element.filter = { kinds: ['summit'], mode: 'hide' };
      await panel.settled();
      await panel.click(panel.box('Document'));
      expect(chart.element.filter).to.deep.equal({ kinds: ['document', 'summit'], mode: 'hide' });
    });

    it('leave one kind alone, and bring all back', async () => {
      const { chart, panel } = await inTimeline(chain);
      const filters = filtersOf(chart);
      await panel.click(panel.only('Summit'));
      await panel.click(panel.button('All: Kinds of events'));
      await panel.click(panel.button('All: Kinds of events'));
      expect(filters).to.deep.equal([{ kinds: ['summit'] }, undefined]);
      expect(chart.dimmed).to.deep.equal([]);
    });

    it('follow what the page sets, in silence', async () => {
      const { chart, panel } = await inTimeline(chain);
      const filters = filtersOf(chart);
      chart.element.filter = { linkTypes: ['adopts'] };
      await panel.settled();
      expect(panel.lines).to.include('−proposed … 2');
      expect(panel.lines).to.include('adopted … 2');
      expect(filters).to.deep.equal([]);
    });

    it('go back where a page keeps the wish to itself', async () => {
      const { panel } = await inTimeline(chain);
      panel.element.addEventListener('chain-filter-request', (event) => event.stopPropagation());
      await panel.click(panel.box('Document'));
      expect(panel.box('Document').checked).to.equal(true);
    });
  });

  it('belongs to the timeline that it names, and to no other', async () => {
    const box = await fixture(html`<div></div>`);
    const panel = await legend(box, { for: 'named' });
    const named = await timeline({ ...chain, attributes: { ...chain.attributes, id: 'named' } });
    const other = await timeline(chain);
    await panel.settled();
    await panel.click(panel.box('Document'));
    expect([named.dimmed.length, other.dimmed.length]).to.deep.equal([3, 0]);
  });
});
