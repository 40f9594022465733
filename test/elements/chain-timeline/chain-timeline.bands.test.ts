import '../../../src/i18n/all.js';
import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { centralAsia } from '../../../data/central-asia.js';
import { timeline, type TimelineHarness } from './harness.js';

const talks = {
  kinds: { vote: 'Vote', visit: 'Visit' },
  actors: { ann: 'Ann', bob: 'Bob' },
  events: [
    { id: 'a', date: '2001-01-01', title: 'A', kind: 'vote', actors: [{ actor: 'ann' }, { actor: 'bob' }] },
    { id: 'b', date: '2002-01-01', title: 'B', kind: 'visit', actors: [{ actor: 'bob' }] },
    { id: 'c', date: '2003-01-01', title: 'C', kind: 'vote', actors: [{ actor: 'ann' }] },
    { id: 'd', date: '2004-01-01', title: 'D' },
  ],
  links: [{ from: 'a', type: 'leads-to', to: 'b' }],
};

function grouped(
  groupBy: string,
  attributes: Readonly<Record<string, string>> = {},
  options: { readonly data?: unknown; readonly width?: number } = {},
): Promise<TimelineHarness> {
  return timeline({
    data: options.data ?? talks,
    attributes: { now: '2010', locale: 'en', 'group-by': groupBy, ...attributes },
    width: options.width ?? 1000,
  });
}

describe('chain-timeline in bands', () => {
  for (const layout of ['horizontal', 'vertical', 'list']) {
    it(`passes axe as ${layout}, open and collapsed`, async () => {
      const chart = await grouped('kind', { layout });
      await expect(chart.element).to.be.accessible();
      chart.bands[0]?.click();
      await chart.settled();
      await expect(chart.element).to.be.accessible();
    });
  }

  it('has a band for each group that has events, with its count, and one for the rest', async () => {
    const chart = await grouped('kind');
    expect(chart.bandsInWords).to.deep.equal(['Vote, 2 events ▾', 'Visit, 1 event ▾', 'No kind, 1 event ▾']);
    chart.element.groupBy = 'actor';
    await chart.settled();
    expect(chart.bandsInWords).to.deep.equal(['Ann, 2 events ▾', 'Bob, 2 events ▾', 'No actor, 1 event ▾']);
    expect(chart.ids).to.deep.equal(['a', 'c', 'a', 'b', 'd']);
  });

  it('leaves what is drawn of very many events in sight until their bands are prepared', async () => {
    const count = 30_000;
    const events = {
      begin: Array.from({ length: count }, (_, n) => n * 86_400_000),
      title: Array.from({ length: count }, (_, n) => `Event ${n}`),
      kind: Array.from({ length: count }, (_, n) => `k${n % 3}`),
    };
    const chart = await grouped('', {}, { data: { title: 'Many', events } });
    await waitUntil(() => chart.ids.length > 0, 'drawn', { timeout: 10_000 });
    const { element } = chart;
    element.groupBy = 'kind';
    await waitUntil(() => chart.bands.length === 3, 'bands by kind');
    const pictures: number[] = [];
    const observer = new MutationObserver(() => pictures.push(chart.ids.length));
    observer.observe(element.renderRoot, { subtree: true, childList: true });
    element.groupBy = 'place';
    await element.updateComplete;
    expect(chart.bands).to.have.length(3);
    await waitUntil(() => chart.bands.length === 1, 'bands by place');
    element.show('2000', '2001');
    await chart.settled();
    observer.disconnect();
    expect(pictures.length).to.be.above(0);
    expect(pictures).not.to.include(0);
  });

  it('has none for anything else', async () => {
    const chart = await grouped('colour');
    expect(chart.bands).to.have.length(0);
    expect(chart.ids).to.deep.equal(['a', 'b', 'c', 'd']);
  });

  it('waits for them as the list gives way to the chart, so that nothing is drawn twice', async () => {
    const chart = await grouped('');
    expect(chart.ids).to.have.length(4);
    chart.element.layout = 'list';
    await chart.settled();
    chart.element.groupBy = 'kind';
    chart.element.layout = 'horizontal';
    await chart.element.updateComplete;
    expect([chart.root.querySelector('svg.scene'), chart.isWaiting]).to.deep.equal([null, true]);
    await chart.settled();
    expect(chart.bands).to.have.length(3);
  });

  it('keeps time across where it is narrow, so that bands have room', async () => {
    expect((await grouped('kind', {}, { width: 360 })).isVertical).to.equal(false);
    expect((await grouped('kind', { layout: 'vertical' })).isVertical).to.equal(true);
  });

  it('collapses a band by click and by key, and keeps the focus on its button', async () => {
    const chart = await grouped('kind');
    chart.bands[0]?.focus();
    await sendKeys({ press: 'Enter' });
    await chart.settled();
    expect(chart.bandsInWords[0]).to.equal('Vote, 2 events ▸');
    expect(chart.ids).to.deep.equal(['b', 'd']);
    expect(chart.root.activeElement).to.equal(chart.bands[0]);
    await sendKeys({ press: ' ' });
    await chart.settled();
    expect(chart.ids).to.deep.equal(['a', 'c', 'b', 'd']);
  });

  for (const locale of ['en', 'ar']) {
    it(`runs the name of a collapsed band along its count where bands stand side by side, ${locale}`, async () => {
      const chart = await grouped('kind', { layout: 'vertical', locale });
      const boxesIn = (band: number): readonly DOMRect[] =>
        ['.band-name', '.band-count'].map((part) =>
          chart.bands[band]!.querySelector(part)!.getBoundingClientRect(),
        );
      const [across] = boxesIn(0);
      chart.bands[0]!.click();
      await chart.settled();
      const [name, count] = boxesIn(0);
      expect(name!.height).to.be.closeTo(across!.width, 2);
      const [upper, lower] = locale === 'ar' ? [count!, name!] : [name!, count!];
      expect(lower.top).to.be.at.least(upper.bottom);
      expect(count!.left + count!.right).to.be.closeTo(name!.left + name!.right, 4);
    });
  }

  it('has buttons of 24 px', async () => {
    const chart = await grouped('kind');
    for (const button of chart.bands)
      expect(Math.min(button.offsetWidth, button.offsetHeight)).to.be.at.least(24);
  });

  it('fires nothing when a band is collapsed', async () => {
    const chart = await grouped('kind');
    const fired: string[] = [];
    for (const name of ['chain-select', 'chain-view-change'])
      chart.element.addEventListener(name, () => fired.push(name));
    chart.bands[1]?.click();
    await chart.settled();
    expect(fired).to.deep.equal([]);
  });

  it('keeps what is collapsed while the data changes, by id', async () => {
    const chart = await grouped('kind');
    chart.bands[1]?.click();
    await chart.settled();
    chart.element.data = {
      ...talks,
      kinds: { treaty: 'Treaty', ...talks.kinds },
      events: [...talks.events, { id: 'e', date: '2000-01-01', title: 'E', kind: 'treaty' }],
    };
    await chart.settled();
    expect(chart.bandsInWords).to.deep.equal([
      'Treaty, 1 event ▾',
      'Vote, 2 events ▾',
      'Visit, 1 event ▸',
      'No kind, 1 event ▾',
    ]);
  });

  it('lifts every mark of the selected event', async () => {
    const chart = await grouped('actor');
    await chart.click('a');
    expect(chart.pressed).to.deep.equal(['a', 'a']);
    expect(chart.element.selected).to.equal('a');
  });

  it('has one stop for Tab among the events, beside the buttons of the bands', async () => {
    const chart = await grouped('actor');
    expect(chart.tabStops).to.deep.equal(['a']);
    await sendKeys({ press: 'Tab' });
    expect(chart.root.activeElement).to.equal(chart.bands[0]);
    await sendKeys({ press: 'Tab' });
    expect(chart.focusedInBand).to.deep.equal(['a', 'ann']);
    await sendKeys({ press: 'Tab' });
    expect(chart.root.activeElement).to.equal(chart.bands[1]);
  });

  it('keeps the focus on its event when the bands change and go, whatever is selected', async () => {
    const chart = await grouped('actor');
    chart.element.selected = 'd';
    chart.element.focusEvent('b');
    for (const groupBy of ['kind', undefined, 'actor'] as const) {
      chart.element.groupBy = groupBy;
      await chart.settled();
      expect(chart.focused, groupBy ?? 'no bands').to.equal('b');
    }
  });

  it('steps along a band, then into the next one', async () => {
    const chart = await grouped('actor');
    chart.element.focusEvent('a');
    const walked = [];
    for (let step = 0; step < 4; step++) {
      await chart.press('ArrowRight');
      walked.push(chart.focusedInBand.join(' '));
    }
    expect(walked).to.deep.equal(['c ann', 'a bob', 'b bob', 'd \nungrouped']);
    expect(await chart.press('ArrowRight')).to.equal(false);
  });

  it('goes up and down to the same time in the next band', async () => {
    const chart = await grouped('actor');
    chart.element.focusEvent('a');
    await chart.press('ArrowDown');
    expect(chart.focusedInBand).to.deep.equal(['a', 'bob']);
    await chart.press('ArrowUp');
    expect(chart.focusedInBand).to.deep.equal(['a', 'ann']);
  });

  it('walks to an effect in its own band where it can, and opens a band that is collapsed', async () => {
    const chart = await grouped('kind');
    chart.bands[1]?.click();
    await chart.settled();
    chart.element.focusEvent('a');
    await chart.press('BracketRight');
    await chart.settled();
    expect(chart.bandsInWords[1]).to.equal('Visit, 1 event ▾');
    expect(chart.focusedInBand).to.deep.equal(['b', 'visit']);
  });

  it('is a list with a heading for each group', async () => {
    const chart = await grouped('actor', { layout: 'list' });
    const headings = [...chart.root.querySelectorAll('.group-heading')];
    expect(headings.map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())).to.deep.equal([
      'Ann 2 events',
      'Bob 2 events',
      'No actor 1 event',
    ]);
    expect(headings.map(({ ariaLevel }) => ariaLevel)).to.deep.equal(['3', '3', '3']);
    expect(chart.ids).to.deep.equal(['a', 'c', 'a', 'b', 'd']);
    expect(chart.tabStops).to.have.length(1);
    chart.element.focusEvent('c');
    await chart.press('ArrowDown');
    expect(chart.focusedInBand).to.deep.equal(['a', 'bob']);
  });

  it('speaks the language of the reader', async () => {
    const chart = await grouped('kind', { locale: 'ru' }, { data: centralAsia });
    expect(chart.bandsInWords[0]).to.match(/^Выступление, 1 событие/);
  });

  it('holds the instant under the pointer where bands have heads over the axis', async () => {
    const chart = await grouped('kind', { layout: 'vertical' }, { width: 700 });
    const { top } = chart.chart.getBoundingClientRect();
    const yOf = (id: string): number =>
      chart.event(id).querySelector('.mark')?.getBoundingClientRect().y ?? 0;
    const before = yOf('a');
    const at = chart.event('a').querySelector('.dot')?.getBoundingClientRect();
    chart.chart.dispatchEvent(
      new WheelEvent('wheel', {
        bubbles: true,
        composed: true,
        cancelable: true,
        ctrlKey: true,
        deltaY: -200,
        clientX: 10,
        clientY: (at?.y ?? top) + (at?.height ?? 0) / 2,
      }),
    );
    await chart.settled();
    expect(chart.element.view.end - chart.element.view.begin).to.be.below(
      chart.element.extent.end - chart.element.extent.begin,
    );
    expect(yOf('a')).to.be.closeTo(before, 0.6);
  });
});
