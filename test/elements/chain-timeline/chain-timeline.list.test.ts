import '../../../src/i18n/all.js';
import { aTimeout, expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { centralAsia } from '../../../data/central-asia.js';
import { readDataset } from '../../../src/dataset/read-dataset.js';
import { renderList } from '../../../src/dataset/render-list.js';
import type { ChainIssuesEvent } from '../../../src/elements/events.js';
import { nodesOf } from '../../fixtures/nodes.js';
import { withMedia } from '../../fixtures/media.js';
import { textOf } from '../element-harness.js';
import { timeline, TimelineHarness } from './harness.js';

const { dataset } = readDataset(centralAsia);
const markup = renderList(dataset, 'en');

/** A timeline whose page has the list in it. */
async function withList(content: string, attributes: Readonly<Record<string, string>> = {}) {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  const element = document.createElement('chain-timeline');
  for (const [name, value] of Object.entries({ now: '2020-06-22', ...attributes }))
    element.setAttribute(name, value);
  element.append(...nodesOf(content));
  box.append(element);
  return new TimelineHarness(element);
}

/** Whether the list of the page can be seen. */
function isShown({ element }: TimelineHarness): boolean {
  return (element.querySelector(':scope > :is(ol, ul)')?.getBoundingClientRect().height ?? 0) > 0;
}

async function ready(chart: TimelineHarness): Promise<void> {
  await waitUntil(() => chart.state === 'ready', 'the chart is drawn');
  await chart.settled();
}

describe('a list inside a chain-timeline', () => {
  it('becomes the dataset, and is shown until the chart is there, never with it', async () => {
    const chart = await withList(markup);
    await chart.element.updateComplete;
    if (chart.state === 'loading') {
      expect(isShown(chart)).to.equal(true);
      expect(chart.heading).to.equal('');
    }
    await ready(chart);
    expect(isShown(chart)).to.equal(false);
    expect(chart.ids).to.have.length(10);
    expect(chart.heading).to.equal('From a speech to a shared agenda');
    expect(chart.element.chain.links).to.have.length(dataset.links.length);
  });

  it('becomes the dataset without numbers as well', async () => {
    const items = `<li id="q"><time datetime="2024-03">March</time> <b>Q</b></li>
      <li><time datetime="2024-13">?</time> <b>No such month</b></li>`;
    const chart = await withList(`<ul>${items}</ul>`);
    await ready(chart);
    expect(isShown(chart)).to.equal(false);
    expect(chart.ids).to.deep.equal(['q']);
  });

  it('is found when it comes later, and when it changes', async () => {
    const chart = await timeline({ attributes: { now: '2020-06-22' } });
    expect(chart.state).to.equal('empty');
    chart.element.append(...nodesOf(markup));
    await ready(chart);
    expect(chart.ids).to.have.length(10);
    chart.element.querySelector('#expert-forum-1')?.remove();
    await waitUntil(() => chart.ids.length === 9);
    expect(chart.state).to.equal('ready');
  });

  it('counts after data, src and script', async () => {
    const other = { events: [{ id: 'x', date: '2018', title: 'X' }] };
    const chart = await withList(markup);
    chart.element.data = other;
    await ready(chart);
    await waitUntil(() => chart.ids.length === 1);
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(other);
    const second = await withList(markup);
    second.element.append(script);
    await ready(second);
    await waitUntil(() => second.ids.length === 1);
  });

  it('stays to be read when the data did not arrive', async () => {
    const chart = await withList(markup, { src: 'ftp://example.org/chain.json' });
    await waitUntil(() => chart.state === 'error');
    await chart.settled();
    expect(isShown(chart)).to.equal(true);
    await expect(chart.element).to.be.accessible();
  });

  it('has the checks of all data: issues name the item', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const element = document.createElement('chain-timeline');
    element.append(...nodesOf('<ol><li id="a"><time datetime="2018-13">?</time> <b>A</b></li></ol>'));
    setTimeout(() => box.append(element));
    const { issues } = await oneEvent<ChainIssuesEvent>(element, 'chain-issues');
    expect(issues.map(({ code, path }) => `${code} ${path}`)).to.deep.equal(['bad-date #a date']);
  });

  it('is not read anew when something else in the element changes', async () => {
    const chart = await withList(markup);
    await ready(chart);
    let loads = 0;
    chart.element.addEventListener('chain-load', () => (loads += 1));
    const panel = document.createElement('p');
    panel.slot = 'before';
    chart.element.append(panel);
    panel.textContent = 'beside';
    chart.element.selected = 'resolution-2018';
    await aTimeout(50);
    expect(loads).to.equal(0);
  });

  for (const locale of ['en', 'ar']) {
    it(`passes axe in a page without the element, in ${locale}`, async () => {
      const page = await fixture<HTMLElement>(html`<section></section>`);
      page.append(...nodesOf(renderList(dataset, locale, { prefix: 'p-' })));
      await expect(page).to.be.accessible();
    });
  }
});

describe('the list of a chain-timeline', () => {
  const listed = { data: centralAsia, attributes: { now: '2020-06-22', layout: 'list' }, width: 800 };

  it('tells claims and numbers its sources', async () => {
    const { root } = await timeline(listed);
    const entry = root.querySelector('[data-id="online-2020"]')?.closest('li');
    expect(entry?.querySelector('.entry-sources')?.textContent).to.equal('Sources: 1, 5');
    const [claim] = entry?.querySelectorAll('.entry-claims li') ?? [];
    expect(textOf(claim)).to.match(/^date given: 22 June, year unknown; .* \[1\]$/);
    expect(root.querySelectorAll('.sources li')).to.have.length(5);
  });

  it('tells who took part, and the source of each link', async () => {
    const { root } = await timeline(listed);
    const entry = root.querySelector('[data-id="unga72-speech"]')?.closest('li');
    expect(entry?.querySelector('.entry-actors')?.textContent).to.equal(
      'Shavkat Mirziyoyev (President of Uzbekistan)',
    );
    expect(textOf(entry?.querySelector('.entry-links li'))).to.equal('proposed the Samarkand conference [1]');
  });

  it('counts the rest of very many links without a source', async () => {
    const effects = Array.from({ length: 52 }, (_, n) => ({ id: `e${n}`, date: '2001', title: `E${n}` }));
    const links = effects.map(({ id }) => ({ from: 'hub', to: id, type: 'leads-to', sources: ['s'] }));
    const sources = { s: { label: 'S' } };
    const data = { events: [{ id: 'hub', date: '2000', title: 'Hub' }, ...effects], links, sources };
    const { root } = await timeline({ data, attributes: { locale: 'en', layout: 'list' } });
    const told = [...root.querySelectorAll('.entry:first-child .entry-links li')];
    expect(told.map(textOf).slice(-2)).to.deep.equal(['led to E49 [1]', '+ 2 links']);
  });

  it('has the chain in sentences at its head, which the reader folds', async () => {
    const chart = await timeline(listed);
    const tale = chart.root.querySelector<HTMLDetailsElement>('.viewport > .tale');
    expect(tale?.open).to.equal(true);
    expect(textOf(tale)).to.match(
      /^The events in words It began in September 2017 with the speech at the UN/,
    );
    tale?.querySelector('summary')?.click();
    chart.element.selected = 'resolution-2018';
    await chart.settled();
    expect(tale?.isConnected && tale.open).to.equal(false);
    chart.element.setAttribute('locale', 'ru');
    await chart.spoken('ru');
    expect(textOf(chart.root.querySelector('.tale'))).to.match(/^Рассказ о событиях Всё начинается/);
  });

  it('is on paper with its sentences, or without them where the reader has folded them', async function () {
    const chart = await timeline(listed);
    const tale = chart.root.querySelector<HTMLDetailsElement>('.tale');
    if (!tale) throw new Error('no tale');
    await withMedia(this, { type: 'print' }, () => {
      expect(tale.clientHeight).to.be.above(60);
      tale.open = false;
      expect(tale.clientHeight).to.equal(0);
    });
    expect(tale.clientHeight).to.be.within(20, 60);
  });

  it('tells what a filter leaves, and not one by one what is more than can be drawn so', async () => {
    const chart = await timeline(listed);
    const told = (): string => textOf(chart.root.querySelector('.tale'));
    chart.element.filter = { kinds: ['summit'], mode: 'hide' };
    await chart.settled();
    expect(told()).to.equal(
      'The events in words On 29 November 2019 came the Consultative Meeting of 2019 in Tashkent.',
    );
    const events = Array.from({ length: 51 }, (_, id) => ({ id, date: '2000', title: 'An event' }));
    chart.element.filter = undefined;
    chart.element.data = { events };
    await waitUntil(() => chart.ids.length === 51, 'the other list is there');
    expect(told()).to.equal('');
  });

  it('of a chart is there for the ear, and on paper for the eye', async function () {
    const chart = await timeline({ data: centralAsia, attributes: { now: '2020-06-22' }, width: 800 });
    await waitUntil(() => chart.root.querySelector('.tale'), 'the words have come');
    const tale = chart.root.querySelector<HTMLElement>('.tale');
    expect(textOf(tale)).to.match(/^The events in words ?It began in September 2017/);
    expect(tale?.querySelector('[role=heading]')?.getAttribute('aria-level')).to.equal('3');
    expect(tale?.getBoundingClientRect().height).to.equal(1);
    expect(tale?.closest('[aria-hidden], [hidden]')).to.equal(null);
    await withMedia(this, { type: 'print' }, () => {
      expect(tale?.getBoundingClientRect().height).to.be.greaterThan(100);
    });
  });

  it('says the language of each text that falls back', async () => {
    const chart = await timeline({
      ...listed,
      attributes: { ...listed.attributes, locale: 'kk', selected: 'online-2020' },
    });
    await chart.spoken('kk');
    const entry = chart.root.querySelector('[data-id="online-2020"]')?.closest('li');
    for (const selector of [
      '.entry-title bdi',
      '.entry-facts bdi',
      '.entry-summary bdi',
      '.entry-links bdi bdi',
      '.entry-claims [lang]',
    ])
      expect(entry?.querySelector(selector)?.getAttribute('lang'), selector).to.equal('en');
    for (const selector of [
      '.heading bdi',
      '.summary bdi',
      '.detail strong bdi',
      '.kind bdi',
      '.sources bdi',
    ])
      expect(chart.root.querySelector(selector)?.getAttribute('lang'), selector).to.equal('en');
    const drawn = await timeline({
      data: centralAsia,
      attributes: { now: '2020-06-22', locale: 'kk' },
      width: 800,
    });
    await drawn.spoken('kk');
    const lines = [...drawn.root.querySelectorAll('.event .title, .event .place')];
    expect(new Set(lines.map((line) => line.getAttribute('lang')))).to.deep.equal(new Set(['en']));
    const date = drawn.root.querySelector('.event .date');
    expect(date?.closest('[lang]')?.getAttribute('lang')).to.equal('kk');
  });

  it('draws an arrow before each link, for the eye alone', async () => {
    const chart = await timeline({ data: centralAsia, attributes: { layout: 'list', locale: 'en' } });
    const link = chart.root.querySelector('.entry-links li') as Element;
    expect(getComputedStyle(link, '::before').content).to.equal('"→ " / ""');
  });

  /** The browser lays out the paper right after it has said so. */
  const print = (type: 'beforeprint' | 'afterprint'): boolean => window.dispatchEvent(new Event(type));

  it('stands under the chart on paper, and there alone', async function () {
    const chart = await timeline({ data: centralAsia, attributes: { now: '2020-06-22' }, width: 800 });
    expect(chart.root.querySelector('.paper')).to.equal(null);
    print('beforeprint');
    const paper = chart.root.querySelector('.paper');
    expect(paper?.querySelectorAll('.entry')).to.have.length(10);
    expect(paper?.getBoundingClientRect().height).to.equal(0);
    const listed = await timeline({ data: centralAsia, attributes: { layout: 'list' } });
    print('beforeprint');
    expect(listed.root.querySelector('.paper')).to.equal(null);
    try {
      await withMedia(this, { type: 'print' }, () => {
        expect(paper?.getBoundingClientRect().height).to.be.greaterThan(200);
      });
    } finally {
      print('afterprint');
    }
  });

  it('has on paper what the chart has come to show since: bands, and what is selected', async () => {
    const chart = await timeline({ data: centralAsia, attributes: { now: '2020-06-22' }, width: 800 });
    const onPaper = (selector: string): number => {
      print('beforeprint');
      const { length } = chart.root.querySelectorAll(`.paper ${selector}`);
      print('afterprint');
      return length;
    };
    expect([onPaper('.entry'), onPaper('.group'), onPaper('.selected')]).to.deep.equal([10, 0, 0]);
    chart.element.groupBy = 'place';
    chart.element.selected = 'samarkand-2017';
    await waitUntil(() => chart.bands.length > 0, 'bands');
    expect(onPaper('.group')).to.be.above(2);
    expect(onPaper('.selected')).to.equal(1);
  });

  for (const [count, listed, more, locale] of [
    [50, 50, undefined, 'en'],
    [200, 200, undefined, 'en'],
    [1234, 1001, '+ 234 events', 'en'],
    [1234, 1001, '+ ۲۳۴ رویداد', 'fa'],
  ] as const) {
    it(`is made for paper when the page is printed: ${count} events in ${locale}`, async () => {
      const events = Array.from({ length: count }, (_, at) => ({
        id: `e${at}`,
        date: `${1000 + at}`,
        title: `Event ${at}`,
      }));
      const chart = await timeline({ data: { events }, width: 800, attributes: { locale } });
      const nodes = (): number => chart.root.querySelectorAll('*').length;
      const before = nodes();
      const entries = (): readonly Element[] => [...chart.root.querySelectorAll('.paper .entry')];
      expect(entries()).to.have.lengthOf(0);
      print('beforeprint');
      expect(entries()).to.have.lengthOf(listed);
      expect(entries()[49]?.textContent).to.include('Event 49');
      if (more) expect(entries().at(-1)?.textContent).to.equal(more);
      expect(entries().some((entry) => entry.querySelector('button'))).to.equal(false);
      print('afterprint');
      await chart.settled();
      expect(nodes()).to.equal(before);
    });
  }
});
