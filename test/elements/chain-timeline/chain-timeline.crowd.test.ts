import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { timeline, type TimelineHarness } from './harness.js';
import { withLessMotion } from '../../fixtures/media.js';

const DAY = 86_400_000;
const dateOf = (day: number): string => new Date(Date.UTC(1990, 0, 1) + day * DAY).toISOString().slice(0, 10);

/** Events a week apart, each of which leads to the third after it. */
function weeks(count: number) {
  const ids = Array.from({ length: count }, (_, at) => `e${at}`);
  return {
    events: ids.map((id, at) => ({ id, date: dateOf(7 * at), title: `Week ${at}` })),
    links: ids.slice(3).map((to, at) => ({ from: `e${at}`, type: 'leads-to', to })),
  };
}

describe('chain-timeline: events in a crowd', function () {
  this.timeout(20_000);
  let restore: () => void;
  beforeEach(() => (restore = withLessMotion()));
  afterEach(() => restore());

  const crowded = (data: unknown = weeks(2_000)): Promise<TimelineHarness> =>
    timeline({ data, attributes: { locale: 'en', now: '2026' }, width: 1000 });
  const focusIsIn = ({ root }: TimelineHarness): string | null | undefined =>
    root.activeElement?.getAttribute('data-id') ?? root.activeElement?.getAttribute('class');

  it('that are selected are drawn, and have the focus when a link leads there', async () => {
    const chart = await crowded();
    const [first] = chart.ids.filter((id) => Number(id.slice(1)) > 100);
    chart.event(first ?? '').focus();
    let at = Number(first?.slice(1));
    for (let step = 0; step < 4; step++) {
      await chart.press('BracketRight');
      at += 3;
      // The first step may come to a fork: each of these has one effect.
      await waitUntil(() => chart.focused === `e${at}`, `e${at} has the focus`);
      expect(chart.element.selected).to.equal(`e${at}`);
      expect(chart.ids).to.include(`e${at}`);
    }
  });

  it('are reached by End and Home, or the crowd that they are in', async () => {
    const chart = await crowded();
    chart.event(chart.ids[3] ?? '').focus();
    const { activeElement: before } = chart.root;
    await chart.press('End');
    await waitUntil(() => chart.root.activeElement !== before, 'the focus has moved');
    const stops = [...chart.root.querySelectorAll('[data-stop]')];
    expect(stops.indexOf(chart.root.activeElement ?? stops[0]!)).to.equal(stops.length - 1);
    await chart.press('Home');
    await waitUntil(() => chart.root.activeElement === stops[0], 'the first has the focus');
  });

  it('of one day are asked for by name, because no zoom takes them apart', async () => {
    const events = Array.from({ length: 60 }, (_, at) => ({
      id: `d${at}`,
      date: '2001-05-01',
      title: `Item ${at}`,
    }));
    const others = weeks(60).events;
    const chart = await crowded({ events: [...others, ...events] });
    chart.element.show('2001-04-01', '2001-06-01');
    await chart.settled();
    const crowd = chart.root.querySelector<SVGElement>('.crowd');
    expect(crowd?.getAttribute('aria-label')).to.match(/^29 April 2001 – 1 May 2001\. \d+ events$/);
    const { view } = chart.element;
    crowd?.focus();
    await chart.press('Enter');
    await waitUntil(() => chart.menuItems.length > 0, 'the menu');
    expect(chart.element.view).to.deep.equal(view);
    expect(chart.menuItems.length).to.equal(60);
    const last = chart.menuItems.at(-1);
    const name = last?.textContent.trim() ?? '';
    last?.click();
    await waitUntil(() => chart.focused !== undefined && chart.element.selected !== undefined, 'selected');
    expect(chart.nameOf(chart.element.selected ?? '')).to.include(name);
    expect(focusIsIn(chart)).to.equal(chart.element.selected);
  });

  it('of one day are all in the menu, a hundred at a time', async () => {
    const events = Array.from({ length: 250 }, (_, at) => ({
      id: `d${at}`,
      date: '2001-05-01',
      title: `Item ${at}`,
    }));
    const chart = await crowded({ events: [...weeks(60).events, ...events] });
    chart.element.show('2001-04-01', '2001-06-01');
    await chart.settled();
    chart.root.querySelector<SVGElement>('.crowd')?.focus();
    await chart.press('Enter');
    await waitUntil(() => chart.menuItems.length > 0, 'the menu');
    const titles = (): readonly string[] => chart.menuItems.map(({ textContent }) => textContent.trim());
    expect([titles().length, titles().at(-1)]).to.deep.equal([101, '+ 150 events']);
    chart.menuItems.at(-1)?.click();
    await chart.settled();
    expect([titles().length, titles().at(-1)]).to.deep.equal([201, '+ 50 events']);
    expect(chart.root.activeElement?.textContent.trim()).to.equal(titles()[100]);
    const met: (EventTarget | null)[] = [];
    chart.root.addEventListener('focusin', ({ target }) => met.push(target));
    chart.menuItems.at(-1)?.focus();
    chart.menuItems.at(-1)?.click();
    await chart.settled();
    expect(met.filter((one) => (one as Element).matches('[data-stop]'))).to.deep.equal([]);
    expect(new Set(titles())).to.deep.equal(new Set(events.map(({ title }) => title)));
  });

  it('have the focus again when their menu goes', async () => {
    const events = Array.from({ length: 60 }, (_, at) => ({
      id: `d${at}`,
      date: '2001-05-01',
      title: `Item ${at}`,
    }));
    for (const attributes of [{}, { 'group-by': 'kind' }]) {
      const data = { events: [...weeks(60).events, ...events] };
      const chart = await timeline({ data, attributes: { locale: 'en', ...attributes }, width: 1000 });
      chart.element.show('2001-04-01', '2001-06-01');
      await chart.settled();
      const crowd = chart.root.querySelector<SVGElement>('.crowd');
      crowd?.focus();
      await chart.press('Enter');
      await waitUntil(() => chart.menuItems.length > 0, 'the menu');
      await chart.settled();
      await sendKeys({ press: 'Escape' });
      await waitUntil(() => chart.root.activeElement?.matches('.crowd'), 'the crowd has the focus');
      expect(chart.root.activeElement).to.equal(crowd);
    }
  });

  it('that all led to one are a menu that opens at once', async () => {
    const { events } = weeks(3_000);
    const [last] = events.slice(-1);
    const links = events.slice(0, -1).map(({ id }) => ({ from: id, type: 'leads-to', to: last?.id }));
    const chart = await crowded({ events, links });
    chart.element.selected = last?.id;
    await chart.settled();
    chart.element.focusEvent(last?.id ?? '');
    await chart.press('BracketLeft');
    await waitUntil(() => chart.menuItems.length > 0, 'the menu');
    expect(chart.menuItems).to.have.lengthOf(101);
    expect(chart.menuItems.at(-1)?.textContent.trim()).to.equal('+ 2899 events');
  });

  it('keep a crowd that has the focus in sight while its key zooms', async () => {
    const chart = await crowded();
    const crowds = [...chart.root.querySelectorAll<SVGElement>('.crowd')];
    const crowd = crowds.at(-2);
    const [, begin = '', end = ''] =
      /(-?[\d.]+)\/(-?[\d.]+)/.exec(crowd?.getAttribute('data-stop') ?? '') ?? [];
    crowd?.focus();
    await chart.press('Equal');
    await chart.settled();
    const { view } = chart.element;
    const middle = (Number(begin) + Number(end)) / 2;
    expect(middle).to.be.within(view.begin, view.end);
  });
});

describe('chain-timeline: many links', function () {
  this.timeout(20_000);

  it('are counted under the chart where they are not drawn', async () => {
    const chart = await timeline({ data: weeks(2_000), attributes: { locale: 'en' }, width: 1000 });
    const drawn = chart.root.querySelectorAll('.link').length;
    const said = chart.root.querySelector('.foot .hint')?.textContent ?? '';
    expect(drawn).to.be.below(100);
    expect(said).to.match(/^\+ [\d,]+ links$/);
    const few = await timeline({ data: weeks(10), attributes: { locale: 'en' }, width: 1000 });
    expect(few.root.querySelector('.foot .hint')).to.equal(null);
  });

  it('of one event are told as far as anybody reads, and counted', async () => {
    const count = 50_000;
    const ids = Array.from({ length: count + 1 }, (_, at) => `e${at}`);
    const data = {
      events: ids.map((id, at) => ({ id, date: dateOf(at % 9000), title: id })),
      links: ids.slice(1).map((to) => ({ from: 'e0', type: 'leads-to', to })),
    };
    const chart = await timeline({
      data: { events: [], links: [] },
      attributes: { locale: 'en', selected: 'e0' },
      width: 1000,
    });
    chart.element.data = data;
    await waitUntil(() => chart.ids.includes('e0'), 'drawn', { timeout: 15_000 });
    await chart.settled();
    expect(chart.detail).to.include('+ 49,950 links');
    expect(chart.nameOf('e0')).to.include('+ 49,950 links');
    expect(chart.root.querySelectorAll('*').length).to.be.below(1500);
  });
});

describe('chain-timeline: everything', () => {
  it('is what the button shows, also of data that comes later', async () => {
    const restore = withLessMotion();
    const chart = await timeline({ data: weeks(40), attributes: { locale: 'en' }, width: 1000 });
    for (const name of ['Zoom in', 'Show all']) {
      chart.root.querySelector<HTMLElement>(`[aria-label="${name}"]`)?.click();
      await chart.settled();
    }
    restore();
    chart.element.data = weeks(80);
    await chart.settled();
    expect(chart.element.view).to.deep.equal(chart.element.extent);
    expect(chart.ids).to.include('e79');
  });
});

describe('chain-timeline: steps that follow each other', () => {
  it('add up, also while the view glides', async () => {
    const chart = await timeline({ data: weeks(40), attributes: { locale: 'en' }, width: 1000 });
    const lengthOf = ({ begin, end }: { begin: number; end: number }): number => end - begin;
    const whole = lengthOf(chart.element.view);
    const zoomIn = chart.root.querySelector<HTMLElement>('[aria-label="Zoom in"]');
    for (let click = 0; click < 3; click++) {
      zoomIn?.click();
      await new Promise((done) => setTimeout(done, 50));
    }
    const isThere = (): boolean => Math.abs(lengthOf(chart.element.view) * 8 - whole) < whole / 100;
    await waitUntil(isThere, 'an eighth is shown', { timeout: 3000 });
  });
});
