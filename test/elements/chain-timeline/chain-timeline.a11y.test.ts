import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { centralAsia } from '../../../data/central-asia.js';
import '../../../src/i18n/all.js';
import { ChainViewRequestEvent, type ChainSearch } from '../../../src/index.js';
import { datasets } from '../../fixtures/datasets.js';
import { withLessMotion } from '../../fixtures/media.js';
import { nameIn, timeline, type TimelineHarness } from './harness.js';

const chain = { data: centralAsia, attributes: { now: '2020-06-22', locale: 'en' }, width: 1200 };

/** Without spaces, where a word is broken, and what holds a text of another direction together. */
const plain = (text: string): string => text.replaceAll(/[\u2066-\u2069\s]/g, '');

/** What a label shows in lines of one kind; of a text that is cut, what comes before the cut word. */
function seenIn(event: Element, role: string): string {
  const lines = [...event.querySelectorAll(`text.${role}`)].map(({ textContent }) => textContent);
  return plain(lines.join(' ').replace(/ ?[^ ]*… ?$/, ''));
}

const panels = [
  ['chain-search', 'before'],
  ['chain-detail', 'side'],
  ['chain-overview', 'after'],
  ['chain-story', 'after'],
  ['chain-legend', 'after'],
  ['chain-table', 'after'],
] as const;

async function addPanels(chart: TimelineHarness): Promise<void> {
  for (const [tag, slot] of panels) {
    const panel = document.createElement(tag);
    panel.slot = slot;
    chart.element.append(panel);
  }
  await chart.settled();
}

/** The elements that hear clicks from now on; `stop` ends it. */
function hearingClicks(): { readonly heard: ReadonlySet<Element>; readonly stop: () => void } {
  const heard = new Set<Element>();
  const { addEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (this: EventTarget, ...call) {
    if (call[0] === 'click' && this instanceof Element) heard.add(this);
    addEventListener.apply(this, call);
  };
  return { heard, stop: () => (EventTarget.prototype.addEventListener = addEventListener) };
}

/** What has the focus, through all shadow roots. */
function deepFocus(): Element {
  let found = document.activeElement ?? document.body;
  while (found.shadowRoot?.activeElement) found = found.shadowRoot.activeElement;
  return found;
}

/** An outline of 2 px, or a stroke around a part of a drawing. */
function isRinged(stop: Element): boolean {
  const { outlineStyle, outlineWidth } = getComputedStyle(stop);
  if (outlineStyle !== 'none') return Number.parseFloat(outlineWidth) >= 2;
  return [stop, ...stop.querySelectorAll('.ring, .hit')].some((part) => {
    const { stroke, strokeWidth } = getComputedStyle(part);
    return stroke !== 'none' && Number.parseFloat(strokeWidth) >= 2;
  });
}

describe('chain-timeline for everyone', () => {
  // The rule of axe takes a text that is cut for another text.
  for (const [name, locale] of [
    ['central-asia', 'en'],
    ['central-asia', 'ru'],
    ['central-asia-since-2017', 'en'],
    ['arabic', 'ar'],
    ['long-titles', 'en'],
    ['glyphs', 'en'],
    ['deep-time', 'uz'],
    ['central-asia', 'ar'],
    ['arabic', 'ru'],
  ] as const) {
    it(`has what is seen of each event in its name: ${name} in ${locale}`, async () => {
      const { root } = await timeline({
        data: datasets[name],
        attributes: { now: '2020-06-22', locale },
        width: 1000,
      });
      const events = [...root.querySelectorAll('.event')];
      expect(events).to.not.be.empty;
      for (const event of events) {
        const name = plain(nameIn(event));
        for (const role of ['title', 'date', 'place']) expect(name).to.include(seenIn(event, role));
      }
    });
  }

  for (const layout of ['horizontal', 'vertical', 'list']) {
    it(`passes axe as ${layout}`, async () => {
      const { element } = await timeline({ ...chain, attributes: { ...chain.attributes, layout } });
      await expect(element).to.be.accessible();
    });
  }

  it('tells each event with its date, place and links', async () => {
    const chart = await timeline(chain);
    expect(chart.nameOf('unga72-speech')).to.match(
      /^Speech at the 72nd UN General Assembly\. September 2017\. /,
    );
    expect(chart.nameOf('unga72-speech')).to.include('proposed the Samarkand conference');
  });

  it('is read in order of time', async () => {
    const chart = await timeline(chain);
    expect(chart.ids[0]).to.equal('unga72-speech');
    expect(chart.ids.at(-1)).to.equal('expert-forum-bishkek');
    expect(new Set(chart.ids).size).to.equal(10);
  });

  it('is one stop for Tab, before its buttons', async () => {
    const chart = await timeline(chain);
    expect(chart.tabStops).to.deep.equal(['unga72-speech']);
    await sendKeys({ press: 'Tab' });
    expect(chart.focused).to.equal('unga72-speech');
    await sendKeys({ press: 'Tab' });
    expect(chart.root.activeElement?.localName).to.equal('button');
  });

  describe('arrow keys', () => {
    for (const [locale, forward, backward] of [
      ['en', 'ArrowRight', 'ArrowLeft'],
      ['ar', 'ArrowLeft', 'ArrowRight'],
    ] as const) {
      it(`${forward} is the next event in ${locale}`, async () => {
        const chart = await timeline({ ...chain, attributes: { ...chain.attributes, locale } });
        const [first = '', second] = chart.ids;
        chart.element.focusEvent(first);
        expect(await chart.press(forward)).to.equal(true);
        expect(chart.focused).to.equal(second);
        await chart.press(backward);
        expect(chart.focused).to.equal(first);
      });
    }

    it('Home and End reach the first and the last event, and then leave the key to the page', async () => {
      const chart = await timeline(chain);
      chart.element.focusEvent('resolution-2018');
      await chart.press('End');
      expect(chart.focused).to.equal(chart.ids.at(-1));
      expect(await chart.press('ArrowRight')).to.equal(false);
      await chart.press('Home');
      expect(chart.focused).to.equal(chart.ids[0]);
    });

    for (const layout of ['vertical', 'list']) {
      it(`Down is the next event as ${layout}`, async () => {
        const chart = await timeline({ ...chain, attributes: { ...chain.attributes, layout } });
        chart.element.focusEvent(chart.ids[0] ?? '');
        await chart.press('ArrowDown');
        expect(chart.focused).to.equal(chart.ids[1]);
        await chart.press('ArrowUp');
        expect(chart.focused).to.equal(chart.ids[0]);
      });
    }
  });

  describe('the chain', () => {
    it('] goes to the one effect, [ back to the one cause', async () => {
      const chart = await timeline(chain);
      chart.element.focusEvent('consultative-2019');
      await chart.press('BracketRight');
      expect(chart.focused).to.equal('joint-statement-2019');
      expect(chart.pressed).to.deep.equal(['joint-statement-2019']);
      await chart.press('BracketLeft');
      expect(chart.focused).to.equal('consultative-2019');
    });

    it('] asks which effect where there are several; arrows choose, Enter takes', async () => {
      const chart = await timeline(chain);
      chart.element.focusEvent('unga72-speech');
      await chart.press('BracketRight');
      expect((await chart.opened()).getAttribute('aria-label')).to.equal('Which effect?');
      expect(chart.menuItems.map(({ textContent }) => textContent.trim())).to.have.length(2);
      expect(chart.root.activeElement).to.equal(chart.menuItems[0]);
      await expect(chart.element).to.be.accessible();
      await sendKeys({ press: 'ArrowDown' });
      expect(chart.root.activeElement).to.equal(chart.menuItems[1]);
      await sendKeys({ press: 'Enter' });
      await chart.settled();
      expect(chart.openPanel).to.equal(null);
      expect(chart.focused).to.equal('resolution-2018');
    });

    it('Esc closes the menu and gives the focus back', async () => {
      const chart = await timeline(chain);
      chart.element.focusEvent('unga72-speech');
      await chart.press('BracketRight');
      await chart.opened();
      await sendKeys({ press: 'Escape' });
      await chart.settled();
      expect(chart.openPanel).to.equal(null);
      expect(chart.focused).to.equal('unga72-speech');
      expect(chart.pressed).to.deep.equal([]);
    });

    it('] says so where there is no effect, until something else is done', async () => {
      const chart = await timeline(chain);
      chart.element.focusEvent('expert-forum-bishkek');
      await chart.press('BracketRight');
      expect(chart.detail).to.include('No effect recorded');
      await chart.press('ArrowLeft');
      expect(chart.detail).to.not.include('No effect recorded');
    });

    for (const filter of [{ kinds: ['statement'] }, { linkTypes: [] }])
      it(`] says that what followed is hidden: ${JSON.stringify(filter)}`, async () => {
        const chart = await timeline(chain);
        chart.element.filter = { ...filter, mode: 'hide' };
        await chart.settled();
        chart.element.focusEvent('unga72-speech');
        await chart.press('BracketRight');
        expect(chart.detail).to.include('2 events hidden');
        expect(chart.detail).to.not.include('recorded');
      });
  });

  describe('tells the view that a hand has moved, once it rests', () => {
    let restore = (): void => {};
    before(() => (restore = withLessMotion()));
    after(() => restore());
    /** Longer than a view rests before it is told. */
    const rest = (): Promise<void> => aTimeout(900);
    const told = async (chart: TimelineHarness): Promise<string> => {
      await waitUntil(() => chart.said, 'the view is told', { timeout: 5000 });
      return chart.said;
    };
    const in2018 = { ...chain, attributes: { ...chain.attributes, from: '2018', to: '2018' } };

    it('by keys and by buttons, in the one status line, and nothing moves on the page', async () => {
      const chart = await timeline(in2018);
      const height = chart.element.offsetHeight;
      chart.element.focusEvent('resolution-2018');
      await chart.press('KeyW');
      expect(await told(chart)).to.match(/^\d+ \w+ 2018 to \d+ \w+ 2018 shown$/);
      const before = chart.said;
      chart.button('Later').click();
      await waitUntil(() => chart.said !== before && chart.said, 'another view is told');
      chart.button('Show all').click();
      await waitUntil(() => chart.said.startsWith('21 July 2017 to '), 'all is told');
      expect(chart.element.offsetHeight).to.equal(height);
      expect(chart.root.querySelectorAll('[role=status], [aria-live]')).to.have.lengthOf(1);
      await expect(chart.element).to.be.accessible();
    });

    it('in the language of the timeline', async () => {
      const chart = await timeline({ ...in2018, attributes: { ...in2018.attributes, locale: 'ru' } });
      await chart.spoken('ru');
      chart.button('Показать всё').click();
      expect(await told(chart)).to.match(/^Показано: 21 июля 2017 – /);
    });

    it('once after many frames, and never while it moves', async () => {
      const chart = await timeline(in2018);
      const said = chart.listen();
      chart.element.focusEvent('resolution-2018');
      for (let steps = 0; steps < 8; steps++) await chart.press('KeyD');
      expect(said).to.deep.equal([]);
      await told(chart);
      expect(said).to.have.lengthOf(1);
    });

    it('not where a program has moved it, before or after', async () => {
      const chart = await timeline(in2018);
      const { view } = chart.element;
      chart.element.show('2019', '2019');
      await rest();
      expect(chart.said).to.equal('');
      chart.button('Zoom in').click();
      await chart.settled();
      chart.element.view = view;
      await rest();
      expect(chart.said).to.equal('');
      chart.button('Zoom in').click();
      await told(chart);
      const said = chart.listen();
      chart.element.fit();
      await rest();
      expect(said).to.deep.equal([]);
    });

    it('not where a panel tells it, nor where a walk has brought an event into sight', async () => {
      const chart = await timeline({ ...in2018, attributes: { ...in2018.attributes, to: '2018-07' } });
      chart.element.dispatchEvent(new ChainViewRequestEvent(chart.element.extent));
      await rest();
      expect(chart.said).to.equal('');
      chart.element.show('2018-06', '2018-07');
      await chart.settled();
      chart.element.focusEvent('resolution-2018');
      await chart.press('End');
      await rest();
      expect(chart.focused).to.equal('expert-forum-bishkek');
      expect(chart.said).to.equal('');
    });
  });

  describe('says what the focus does not, once', () => {
    const rest = (): Promise<void> => aTimeout(900);
    const conference =
      /^Samarkand conference\. 10–11 November 2017\. Samarkand\. Conference\. proposed by the speech at the UN; /;

    it('the event that a button has selected', async () => {
      const chart = await timeline({
        ...chain,
        attributes: { ...chain.attributes, selected: 'unga72-speech' },
      });
      const said = chart.listen();
      await rest();
      expect(said, 'nobody has selected it').to.deep.equal([]);
      chart.button('Next').click();
      await waitUntil(() => said.length > 0);
      expect(said[0]).to.match(conference);
      for (let steps = 0; steps < 2; steps++) {
        chart.button('Next').click();
        await chart.settled();
      }
      await rest();
      expect(said).to.have.lengthOf(2);
      expect(said[1]).to.match(/^Drafting of the resolution\. /);
    });

    for (const layout of ['horizontal', 'list'])
      it(`nothing of the event that has the focus, which says by itself that it is pressed: ${layout}`, async () => {
        const chart = await timeline({ ...chain, attributes: { ...chain.attributes, layout } });
        const said = chart.listen();
        chart.element.focusEvent('samarkand-2017');
        chart
          .event('samarkand-2017')
          .dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
        await rest();
        expect(chart.pressed).to.deep.equal(['samarkand-2017']);
        await chart.press('Escape');
        await rest();
        expect(chart.pressed).to.deep.equal([]);
        expect(said).to.deep.equal([]);
      });

    it('nothing of the event that ] has led to', async () => {
      const chart = await timeline(chain);
      const said = chart.listen();
      chart.element.focusEvent('consultative-2019');
      await chart.press('BracketRight');
      await rest();
      expect(chart.focused).to.equal('joint-statement-2019');
      expect(said).to.deep.equal([]);
    });

    it('that there is no effect, as often as the reader asks', async () => {
      const chart = await timeline(chain);
      const said = chart.listen();
      chart.element.focusEvent('expert-forum-bishkek');
      await chart.press('BracketRight');
      await rest();
      await chart.press('BracketRight');
      await rest();
      expect(said).to.deep.equal(['No effect recorded', 'No effect recorded']);
    });

    it('that a button shows the list, and the chart again', async () => {
      const chart = await timeline(chain);
      const said = chart.listen();
      chart.button('List').click();
      await rest();
      chart.button('Chart').click();
      await rest();
      expect(said).to.deep.equal(['List', 'Chart']);
    });

    it('that a filter hides what is selected', async () => {
      const chart = await timeline({
        ...chain,
        attributes: { ...chain.attributes, selected: 'samarkand-2017' },
      });
      const said = chart.listen();
      chart.element.filter = { kinds: ['document'], mode: 'hide' };
      await rest();
      expect(said).to.deep.equal(['The selected event is hidden by the filter.']);
    });
  });

  it('is a toolbar, in which a screen reader leaves the arrows to the chart; the list is there to be read', async () => {
    const chart = await timeline(chain);
    expect(chart.viewport.getAttribute('role')).to.equal('toolbar');
    expect(chart.viewport.getAttribute('aria-orientation')).to.equal('horizontal');
    expect(chart.event('samarkand-2017').closest('[role=list]')).to.not.equal(null);
    chart.element.layout = 'vertical';
    await chart.settled();
    expect(chart.viewport.getAttribute('aria-orientation')).to.equal('vertical');
    chart.element.layout = 'list';
    await chart.settled();
    expect(chart.viewport.hasAttribute('role')).to.equal(false);
  });

  it('Enter and Space select and unselect; Esc is one step back and then belongs to the page', async () => {
    const chart = await timeline(chain);
    chart.element.focusEvent('samarkand-2017');
    await chart.press('Enter');
    expect(chart.pressed).to.deep.equal(['samarkand-2017']);
    await chart.press('Space');
    expect(chart.pressed).to.deep.equal([]);
    await chart.press('Enter');
    expect(await chart.press('Escape')).to.equal(true);
    expect(chart.pressed).to.deep.equal([]);
    expect(await chart.press('Escape')).to.equal(false);
  });

  it('Enter on an event of the list selects it once', async () => {
    const chart = await timeline({ ...chain, attributes: { ...chain.attributes, layout: 'list' } });
    chart.element.focusEvent('samarkand-2017');
    await sendKeys({ press: 'Enter' });
    await chart.settled();
    expect(chart.pressed).to.deep.equal(['samarkand-2017']);
    await sendKeys({ press: ' ' });
    await chart.settled();
    expect(chart.pressed).to.deep.equal([]);
  });

  it('? shows the list of keys', async () => {
    const chart = await timeline(chain);
    chart.element.focusEvent('samarkand-2017');
    await chart.press('Slash', { shiftKey: true });
    expect((await chart.opened()).textContent).to.include('to the cause');
    await expect(chart.element).to.be.accessible();
  });

  it('? shows the list of keys in another language', async () => {
    const chart = await timeline({ ...chain, attributes: { ...chain.attributes, locale: 'ru' } });
    chart.element.focusEvent('samarkand-2017');
    await chart.press('Slash', { shiftKey: true });
    expect((await chart.opened()).textContent)
      .to.include('предыдущее событие')
      .and.not.include('to the cause');
  });

  for (const [where, place, isListed] of [
    ['inside', (chart, search) => chart.element.append(search), true],
    ['elsewhere for it', (chart, search) => (chart.element.after(search), (search.for = 'searched')), true],
    [
      'elsewhere for another',
      (chart, search) => (chart.element.after(search), (search.for = 'other')),
      false,
    ],
  ] as readonly (readonly [string, (chart: TimelineHarness, search: ChainSearch) => void, boolean])[])
    it(`? lists the key to a search where there is one: ${where}`, async () => {
      const chart = await timeline({ ...chain, attributes: { ...chain.attributes, id: 'searched' } });
      const keys = async (): Promise<readonly (string | null)[]> => {
        chart.element.focusEvent('samarkand-2017');
        await chart.press('Slash', { shiftKey: true });
        const panel = await chart.opened();
        const listed = [...panel.querySelectorAll('kbd')].map(({ textContent }) => textContent);
        panel.hidePopover();
        await chart.settled();
        return listed;
      };
      expect(await keys())
        .to.include('?')
        .and.not.include('/');
      place(chart, document.createElement('chain-search'));
      await chart.settled();
      expect((await keys()).includes('/')).to.equal(isListed);
    });

  it('leads Enter on a button into what it opens, Tab through it, and Esc back to the button', async () => {
    const data = { ...centralAsia, events: [...centralAsia.events, { id: 'x', date: 'soon', title: 'X' }] };
    const chart = await timeline({ ...chain, data });
    const button = chart.root.querySelector<HTMLElement>('.issues-button');
    button?.focus();
    await sendKeys({ press: 'Enter' });
    await chart.opened();
    await waitUntil(() => chart.root.activeElement?.textContent.trim() === 'Close');
    await sendKeys({ press: 'Tab' });
    expect(chart.root.activeElement?.className).to.equal('issue-list');
    await sendKeys({ press: 'Escape' });
    await chart.settled();
    expect(chart.openPanel).to.equal(null);
    expect(chart.root.activeElement === button).to.equal(true);
  });

  it('? shows the list of keys also while the list of issues is open, which closes', async () => {
    const data = { ...centralAsia, events: [...centralAsia.events, { id: 'x', date: 'soon', title: 'X' }] };
    const chart = await timeline({ ...chain, data });
    await waitUntil(() => chart.root.querySelector('#issues'));
    chart.root.querySelector<HTMLElement>('#issues')?.showPopover();
    expect((await chart.opened()).id).to.equal('issues');
    chart.element.focusEvent('samarkand-2017');
    await chart.press('Slash', { shiftKey: true });
    await waitUntil(() => chart.openPanel?.id === 'keys');
    expect((await chart.opened()).textContent).to.include('to the cause');
  });

  for (const [what, code, modifiers] of [
    ['the list of keys', 'Slash', { shiftKey: true }],
    ['the menu of effects', 'BracketRight', {}],
  ] as const) {
    it(`${what} does not open, and nothing fails, where the timeline has gone before it came`, async () => {
      const chart = await timeline(chain);
      const failures: unknown[] = [];
      const onFailure = (event: PromiseRejectionEvent): void => {
        event.preventDefault();
        failures.push(String(event.reason));
      };
      addEventListener('unhandledrejection', onFailure);
      const { parentNode } = chart.element;
      chart.element.focusEvent('unga72-speech');
      void chart.press(code, modifiers);
      chart.element.remove();
      await aTimeout(50);
      parentNode?.append(chart.element);
      await chart.settled();
      removeEventListener('unhandledrejection', onFailure);
      expect(failures).to.deep.equal([]);
      expect(chart.openPanel).to.equal(null);
      expect(chart.menuItems).to.deep.equal([]);
    });
  }

  it('the list of keys leaves the style sheets in place that a page has added', async () => {
    const chart = await timeline(chain);
    const sheet = new CSSStyleSheet();
    chart.root.adoptedStyleSheets.push(sheet);
    chart.element.focusEvent('samarkand-2017');
    await chart.press('Slash', { shiftKey: true });
    const panel = await chart.opened();
    expect(getComputedStyle(panel).position).to.equal('fixed');
    expect(chart.root.adoptedStyleSheets.includes(sheet)).to.equal(true);
  });

  for (const [layout, arrows, hasZoom, hasLanes] of [
    ['horizontal', ['←', '→'], true, true],
    ['vertical', ['← ↑', '→ ↓'], true, false],
    ['list', ['← ↑', '→ ↓'], false, false],
  ] as const) {
    it(`the list of keys has those that do something: ${layout}`, async () => {
      const chart = await timeline({ ...chain, attributes: { ...chain.attributes, layout } });
      chart.element.focusEvent('samarkand-2017');
      await chart.press('Slash', { shiftKey: true });
      const keys = [...(chart.openPanel?.querySelectorAll('kbd') ?? [])].map(
        ({ textContent }) => textContent,
      );
      expect(keys.slice(0, 2)).to.deep.equal(arrows);
      expect(keys.includes('+ −, W S')).to.equal(hasZoom);
      expect(keys.includes('↑ ↓')).to.equal(hasLanes);
      expect(keys).to.include.members(['[', ']', 'Enter', 'Esc']);
    });
  }

  it('Esc with the list of keys open closes the list and nothing else, and the focus comes back', async () => {
    const chart = await timeline(chain);
    chart.element.focusEvent('samarkand-2017');
    await chart.press('Enter');
    await chart.press('Slash', { shiftKey: true });
    expect((await chart.opened()).contains(chart.root.activeElement)).to.equal(true);
    await sendKeys({ press: 'Escape' });
    await chart.settled();
    expect(chart.openPanel).to.equal(null);
    expect(chart.pressed).to.deep.equal(['samarkand-2017']);
    expect(chart.focused).to.equal('samarkand-2017');
  });

  for (const [what, code, modifiers] of [
    ['the list of keys', 'Slash', { shiftKey: true }],
    ['the menu of effects', 'BracketRight', {}],
  ] as const) {
    it(`a click elsewhere closes ${what} and keeps the focus`, async () => {
      const chart = await timeline(chain);
      const field = document.createElement('input');
      chart.element.before(field);
      chart.element.focusEvent('unga72-speech');
      await chart.press(code, modifiers);
      await chart.opened();
      field.scrollIntoView();
      const { left, top } = field.getBoundingClientRect();
      await sendMouse({ type: 'click', position: [Math.round(left + 5), Math.round(top + 5)] });
      await chart.settled();
      expect(chart.openPanel).to.equal(null);
      expect(document.activeElement?.localName).to.equal('input');
    });
  }

  for (const isBack of [false, true]) {
    it(`${isBack ? 'Shift and Tab' : 'Tab'} out of the list of keys closes it, and the focus is where it went`, async () => {
      const chart = await timeline(chain);
      const after = document.createElement('button');
      chart.element.after(after);
      chart.element.focusEvent('samarkand-2017');
      await chart.press('Slash', { shiftKey: true });
      const panel = chart.openPanel;
      if (isBack) await sendKeys({ down: 'Shift' });
      // Backwards, its button comes first, with which it stays.
      for (let stops = isBack ? 2 : 1; stops > 0; stops--) await sendKeys({ press: 'Tab' });
      if (isBack) await sendKeys({ up: 'Shift' });
      await chart.settled();
      expect(chart.openPanel).to.equal(null);
      const focus = deepFocus();
      expect(focus).to.not.equal(document.body);
      expect(panel?.contains(focus)).to.equal(false);
      expect(focus.getAttribute('data-id')).to.equal(null);
    });
  }

  it('keys act by their place, not by the letter that a layout puts there', async () => {
    const chart = await timeline(chain);
    chart.element.focusEvent('consultative-2019');
    await chart.press('BracketRight', { key: 'ъ' });
    expect(chart.focused).to.equal('joint-statement-2019');
  });

  it('keeps its hands off chords, and off every key when told so', async () => {
    const chart = await timeline(chain);
    chart.element.focusEvent('samarkand-2017');
    expect(await chart.press('ArrowRight', { ctrlKey: true })).to.equal(false);
    expect(await chart.press('ArrowLeft', { altKey: true })).to.equal(false);
    chart.element.keys = 'off';
    await chart.settled();
    expect(await chart.press('ArrowRight')).to.equal(false);
    expect(chart.toolbar).to.not.include('?');
  });

  it('steals no key from a field in its slots or beside it', async () => {
    const chart = await timeline(chain);
    const field = document.createElement('input');
    field.slot = 'before';
    chart.element.append(field);
    await chart.settled();
    field.focus();
    await sendKeys({ type: '[?' });
    expect(field.value).to.equal('[?');
    expect(chart.openPanel).to.equal(null);
  });

  it('shows the focus at each stop of Tab, in every panel, and lets it go on', async () => {
    const chart = await timeline({
      ...chain,
      attributes: { ...chain.attributes, selected: 'resolution-2018' },
    });
    await addPanels(chart);
    const after = document.createElement('button');
    chart.element.after(after);
    const reached = new Set<string>();
    for (let stops = 0; stops < 200 && document.activeElement !== after; stops++) {
      await sendKeys({ press: 'Tab' });
      if (document.activeElement === after) break;
      const stop = deepFocus();
      reached.add((stop.getRootNode() as ShadowRoot).host.localName);
      expect(isRinged(stop), stop.outerHTML.slice(0, 120)).to.equal(true);
    }
    expect(document.activeElement === after).to.equal(true);
    expect([...reached].sort()).to.deep.equal([...panels.map(([tag]) => tag), 'chain-timeline'].sort());
  });

  // A drawing without a role is a document of its own: in Chromium, Orca said nothing of what has the focus in it.
  it('has no drawing that is a document, in any panel', async () => {
    const bands = { ...chain.attributes, 'group-by': 'kind', selected: 'resolution-2018' };
    const chart = await timeline({ ...chain, attributes: bands });
    await addPanels(chart);
    const roots = [chart.root, ...[...chart.element.children].map(({ shadowRoot }) => shadowRoot)];
    const drawings = roots.flatMap((root) => [...(root?.querySelectorAll('svg') ?? [])]);
    expect(drawings.length).to.be.above(2);
    for (const drawing of drawings)
      expect(drawing.matches('[role], [aria-hidden=true]'), drawing.classList.value).to.equal(true);
  });

  // A screen reader says "clickable" of what hears clicks, and of what is in it.
  it('hears clicks on what is pressed alone, in every panel', async () => {
    const { heard, stop } = hearingClicks();
    const chart = await timeline({
      ...chain,
      attributes: { ...chain.attributes, selected: 'resolution-2018' },
    });
    await addPanels(chart);
    stop();
    expect(heard).to.not.be.empty;
    const others = [...heard].filter((element) => !element.matches('button'));
    expect(others.map(({ localName, className }) => `${localName}.${className}`)).to.deep.equal([]);
  });

  it('passes axe with faults, nothing, one event and text from right to left', async () => {
    for (const data of [datasets.nothing, datasets['one-event'], datasets.arabic]) {
      const { element } = await timeline({ data });
      await expect(element).to.be.accessible();
    }
  });
});
