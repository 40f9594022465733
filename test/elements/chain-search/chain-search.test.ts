import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { centralAsia } from '../../../data/central-asia.js';
import '../../../src/i18n/all.js';
import { millionEvents } from '../../fixtures/million-events.js';
import { selectionsOf, timeline } from '../chain-timeline/harness.js';
import { inTimeline, search } from './harness.js';

const chain = { data: centralAsia, attributes: { now: '2020-06-22', locale: 'en' }, width: 1000 };
const inLanguage = (locale: string) => ({ ...chain, attributes: { ...chain.attributes, locale } });

describe('chain-search', () => {
  describe('for everyone', () => {
    for (const locale of ['en', 'ru', 'ar']) {
      it(`has nothing that axe finds: ${locale}`, async () => {
        const { panel } = await inTimeline(inLanguage(locale));
        await expect(panel.element).to.be.accessible();
        await panel.type('conference');
        await panel.press('ArrowDown');
        expect(panel.isOpen).to.equal(true);
        await expect(panel.element).to.be.accessible();
        await panel.type('zzz');
        await expect(panel.element).to.be.accessible();
      });
    }

    it('is a combobox with a list that it controls', async () => {
      const { panel } = await inTimeline(chain);
      const { field } = panel;
      const told = (): (string | null)[] =>
        ['role', 'aria-expanded', 'aria-controls', 'aria-autocomplete', 'aria-activedescendant'].map((name) =>
          field.getAttribute(name),
        );
      expect(told()).to.deep.equal(['combobox', 'false', 'results', 'list', null]);
      await panel.type('conference');
      await panel.press('ArrowDown');
      expect(told()).to.deep.equal(['combobox', 'true', 'results', 'list', 'result-0']);
      expect(panel.root.getElementById('results')?.getAttribute('role')).to.equal('listbox');
    });

    it('says politely how many were found, once it knows', async () => {
      const { panel } = await inTimeline(chain);
      expect(panel.status).to.equal('');
      await panel.type('forum');
      expect(panel.status).to.equal('3 results');
      await panel.type('zzz');
      expect([panel.status, panel.isOpen]).to.deep.equal(['No results', false]);
    });

    it('has a field with a frame in the colour of muted text, which has the contrast', async () => {
      const { panel } = await inTimeline(chain);
      const { field } = panel;
      const frame = getComputedStyle(field).borderColor;
      field.style.color = getComputedStyle(field).getPropertyValue('--_text-muted');
      expect(frame).to.equal(getComputedStyle(field).color);
    });

    it('has targets of at least 24 px', async () => {
      const { panel } = await inTimeline({ ...chain, width: 320 });
      await panel.type('a');
      for (const target of [panel.field, ...panel.options])
        expect(target.getBoundingClientRect().height).to.be.at.least(24);
      expect(panel.list.scrollWidth).to.be.at.most(panel.list.clientWidth);
    });
  });

  describe('keys', () => {
    it('go down and up around, over the field where none is active', async () => {
      const { panel } = await inTimeline(chain);
      await panel.type('forum');
      const seen: (string | undefined)[] = [];
      for (const code of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp']) {
        expect(await panel.press(code)).to.equal(true);
        seen.push(panel.active);
      }
      const [first, second, third] = panel.titles;
      expect(seen).to.deep.equal([first, second, third, undefined, third, second]);
    });

    it('Home and End belong to the text, until something is active', async () => {
      const { panel } = await inTimeline(chain);
      await panel.type('forum');
      expect(await panel.press('End')).to.equal(false);
      await panel.press('ArrowDown');
      expect(await panel.press('End')).to.equal(true);
      expect(panel.active).to.equal(panel.titles.at(-1));
      expect(await panel.press('Home')).to.equal(true);
      expect(panel.active).to.equal(panel.titles[0]);
    });

    it('Enter goes to what is active, and the chart shows it', async () => {
      const { chart, panel } = await inTimeline({
        ...chain,
        attributes: { ...chain.attributes, from: '2017', to: '2017' },
      });
      const selections = selectionsOf(chart);
      await panel.type('joint statement');
      await panel.press('ArrowDown');
      expect(await panel.press('Enter')).to.equal(true);
      await chart.settled();
      expect(selections).to.deep.equal(['joint-statement-2019']);
      expect(chart.pressed).to.deep.equal(['joint-statement-2019']);
      expect(panel.isOpen).to.equal(false);
      expect(panel.root.activeElement === panel.field).to.equal(true);
    });

    it('Enter goes to the first where none is active', async () => {
      const { chart, panel } = await inTimeline(chain);
      const selections = selectionsOf(chart);
      await panel.type('bishkek');
      await panel.press('Enter');
      expect(selections).to.deep.equal(['expert-forum-bishkek']);
    });

    it('Esc closes the list, then clears the text, then belongs to the page', async () => {
      const { panel } = await inTimeline(chain);
      await panel.type('forum');
      expect(await panel.press('Escape')).to.equal(true);
      expect([panel.isOpen, panel.field.value]).to.deep.equal([false, 'forum']);
      await panel.press('ArrowDown');
      expect(panel.isOpen).to.equal(true);
      await panel.press('Escape');
      expect(await panel.press('Escape')).to.equal(true);
      expect(panel.field.value).to.equal('');
      expect(await panel.press('Escape')).to.equal(false);
    });

    it('with Ctrl, and while signs are composed, are the field’s', async () => {
      const { chart, panel } = await inTimeline(chain);
      const selections = selectionsOf(chart);
      await panel.type('forum');
      expect(await panel.press('ArrowDown', { ctrlKey: true })).to.equal(false);
      expect(await panel.press('Enter', { isComposing: true })).to.equal(false);
      expect(selections).to.deep.equal([]);
    });

    it('scroll the list to what is active, and not the page', async () => {
      const { panel } = await inTimeline(chain);
      await panel.type('a');
      const before = window.scrollY;
      await panel.press('ArrowUp');
      const [option, list] = [panel.options.at(-1), panel.list].map((one) => one?.getBoundingClientRect());
      expect(option?.bottom).to.be.at.most((list?.bottom ?? 0) + 1);
      expect(window.scrollY).to.equal(before);
    });

    it('/ in the timeline leads to the field, from anywhere on the page', async () => {
      const chart = await timeline({ ...chain, attributes: { ...chain.attributes, id: 'chart' } });
      const panel = await search(await fixture(html`<div></div>`), { for: 'chart' });
      chart.element.focusEvent('resolution-2018');
      await sendKeys({ press: '/' });
      await panel.settled();
      expect(panel.root.activeElement === panel.field).to.equal(true);
      expect(panel.field.value).to.equal('');
      panel.element.remove();
      await panel.settled();
      chart.element.focusEvent('resolution-2018');
      expect(await chart.press('Slash')).to.equal(false);
      expect(chart.focused).to.equal('resolution-2018');
    });
  });

  describe('pointer', () => {
    it('chooses with a click, and the field keeps the focus', async () => {
      const { chart, panel } = await inTimeline(chain);
      const selections = selectionsOf(chart);
      await panel.type('forum');
      panel.element.scrollIntoView();
      const { left, top, width, height } = (panel.options[1] as HTMLElement).getBoundingClientRect();
      await sendMouse({
        type: 'click',
        position: [Math.round(left + width / 2), Math.round(top + height / 2)],
      });
      await panel.settled();
      expect(selections).to.have.lengthOf(1);
      expect(panel.isOpen).to.equal(false);
      expect(panel.root.activeElement === panel.field).to.equal(true);
    });

    it('closes the list where the focus goes elsewhere', async () => {
      const { chart, panel } = await inTimeline(chain);
      await panel.type('forum');
      chart.button('Next').focus();
      await panel.settled();
      expect(panel.isOpen).to.equal(false);
    });
  });

  describe('what it finds', () => {
    for (const [text, locale, title, mark] of [
      ['самарқанд', 'en', 'Samarkand conference', 'Самарқанд'],
      ['bishkek', 'ru', 'Следующий экспертный форум', 'Бишкек'],
    ] as const) {
      it(`${text}, told in ${locale}`, async () => {
        const { panel } = await inTimeline(inLanguage(locale));
        await panel.type(text);
        expect(panel.titles.some((one) => one.startsWith(title.slice(0, 9)))).to.equal(true);
        expect(panel.marks.length).to.be.greaterThan(0);
        expect(mark).to.be.a('string');
      });
    }

    it('is marked, also in a text that is not told', async () => {
      const { panel } = await inTimeline(chain);
      await panel.type('mirziyoyev');
      expect(panel.marks).to.deep.equal(['Mirziyoyev']);
      expect(panel.options[0]?.textContent).to.include('Shavkat Mirziyoyev');
    });

    it('shows where each word was found', async () => {
      const { panel } = await inTimeline(chain);
      await panel.type('speech mirziyoyev');
      expect(panel.marks).to.deep.equal(['Speech', 'Mirziyoyev']);
    });

    it('is not what the filter hides; what it dims is', async () => {
      const { chart, panel } = await inTimeline(chain);
      chart.element.filter = { kinds: ['document'] };
      await panel.settled();
      await panel.type('joint');
      expect(panel.titles).to.have.length.greaterThan(1);
      chart.element.filter = { kinds: ['document'], mode: 'hide' };
      await panel.settled();
      expect(panel.titles).to.have.members(['Joint communiqué', 'Joint Statement of the leaders']);
    });

    it('is searched anew in other data', async () => {
      const { chart, panel } = await inTimeline(chain);
      await panel.type('forum');
      chart.element.data = { events: [{ id: 'a', date: '2001', title: 'Forum Romanum' }] };
      await panel.settled();
      expect(panel.titles).to.deep.equal(['Forum Romanum']);
    });

    it('is the best of very many', async () => {
      const { chart, panel } = await inTimeline({ data: millionEvents(100_000), width: 900 });
      const selections = selectionsOf(chart);
      await panel.type('accord');
      expect(panel.status).to.match(/^\d\d,\d{3} results; the first 25 are listed$/);
      expect(panel.options).to.have.lengthOf(25);
      await panel.type('accord 77777');
      await panel.type('77777');
      await panel.press('Enter');
      expect(selections).to.deep.equal(['77777']);
    }).timeout(20_000);
  });

  it('is silent by program, and nothing without a timeline', async () => {
    const { chart, panel } = await inTimeline(chain);
    const selections = selectionsOf(chart);
    chart.element.selected = 'resolution-2018';
    await panel.settled();
    expect(selections).to.deep.equal([]);
    const alone = await search(await fixture(html`<div></div>`));
    expect(alone.isEmpty).to.equal(true);
  });

  it('listens to no timeline that it has left', async () => {
    const { chart, panel } = await inTimeline(chain);
    const other = await timeline(chain);
    other.element.append(panel.element);
    await panel.settled();
    chart.element.focusEvent('resolution-2018');
    expect(await chart.press('Slash')).to.equal(false);
    other.element.focusEvent('resolution-2018');
    expect(await other.press('Slash')).to.equal(true);
  });
});
