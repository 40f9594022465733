import { aTimeout, expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { centralAsia } from '../../data/central-asia.js';
import { isSameSpan } from '../../src/time/span.js';
import { timeline, type TimelineHarness } from '../elements/chain-timeline/harness.js';

const EVENTS = ['chain-select', 'chain-view-change'] as const;
const home = location.href.replace(/#.*/, '');

function keeping(hash = 'chain', attributes: Record<string, string> = {}): Promise<TimelineHarness> {
  return timeline({
    data: centralAsia,
    attributes: { hash, now: '2020-06-22', locale: 'en', ...attributes },
    width: 1000,
  });
}

/** Until the address ends so. */
function said(part: string): Promise<void> {
  return waitUntil(() => decodeURIComponent(location.hash) === part, part, { timeout: 3000 });
}

async function travel(by: number, chart: TimelineHarness): Promise<void> {
  const arrived = oneEvent(window, 'popstate');
  history.go(by);
  await arrived;
  await chart.settled();
}

/** The controller has come, and has read the address. */
async function ready(chart: TimelineHarness, key = 'chain-timeline:chain'): Promise<void> {
  await waitUntil(() => (history.state as Record<string, unknown> | null)?.[key] !== undefined);
  await chart.settled();
}

/** Past the time in which selections are one step. */
const pause = (): Promise<void> => aTimeout(1050);

describe('AddressController', function () {
  this.timeout(20_000);
  let length: number;
  beforeEach(() => {
    history.pushState(null, '', home);
    length = history.length;
  });
  after(() => history.pushState(null, '', home));

  it('leaves the address alone until the reader does something, and always without a name', async () => {
    await ready(await keeping());
    const plain = await timeline({ data: centralAsia, width: 1000 });
    await plain.click('unga72-speech');
    await aTimeout(600);
    expect(location.href).to.equal(home);
    expect(history.length).to.equal(length);
  });

  it('makes a selection by hand a step of the history; back and forward lead there, in silence', async () => {
    const chart = await keeping();
    await ready(chart);
    await chart.click('unga72-speech');
    await said('#chain=unga72-speech');
    await pause();
    await chart.click('resolution-2018');
    await said('#chain=resolution-2018');
    expect(history.length).to.equal(length + 2);
    const heard: string[] = [];
    for (const type of EVENTS) chart.element.addEventListener(type, () => heard.push(type));
    await travel(-1, chart);
    expect(chart.pressed).to.deep.equal(['unga72-speech']);
    await travel(-1, chart);
    expect(chart.pressed).to.deep.equal([]);
    expect(location.href).to.equal(home);
    await travel(2, chart);
    expect(chart.pressed).to.deep.equal(['resolution-2018']);
    expect(heard).to.deep.equal([]);
  });

  it('goes back to what the page itself had said', async () => {
    const chart = await keeping('chain', { selected: 'expert-forum-1', from: '2018', to: '2018' });
    const { view } = chart.element;
    await ready(chart);
    await chart.click('resolution-2018');
    chart.element.fit();
    await chart.settled();
    await said('#chain=resolution-2018');
    await aTimeout(600);
    await travel(-1, chart);
    expect(chart.element.selected).to.equal('expert-forum-1');
    expect(isSameSpan(chart.element.view, view)).to.equal(true);
  });

  it('replaces the address when the view rests, however often it moved', async () => {
    const chart = await keeping();
    await ready(chart);
    const calls: string[] = [];
    const { replaceState } = history;
    history.replaceState = (...args) => {
      calls.push(String(args[2]));
      replaceState.apply(history, args);
    };
    try {
      for (let month = 1; month <= 9; month++) {
        chart.element.show(`2018-0${month}`, '2018-12');
        await chart.settled();
      }
      await said('#chain=&chain.view=2018-09/2018');
    } finally {
      history.replaceState = replaceState;
    }
    expect(calls).to.have.lengthOf(1);
    expect(history.length).to.equal(length);
  });

  it('makes one step of selections that follow fast, and keeps the view that was there before', async () => {
    const chart = await keeping();
    await ready(chart);
    chart.element.show('2018', '2018');
    await chart.settled();
    await chart.click('resolution-draft');
    await chart.click('resolution-2018');
    await said('#chain=resolution-2018&chain.view=2018/2018');
    expect(history.length).to.equal(length + 1);
    await travel(-1, chart);
    expect(decodeURIComponent(location.hash)).to.equal('#chain=&chain.view=2018/2018');
    expect(chart.pressed).to.deep.equal([]);
  });

  it('opens a shared link at the same place, before and after the data has come', async () => {
    history.replaceState(null, '', '#chain=unga72-speech&chain.view=2017-08/2018-02');
    const heard: string[] = [];
    const listen = ({ type }: Event): void => void heard.push(type);
    for (const type of EVENTS) document.body.addEventListener(type, listen);
    const chart = await keeping();
    await waitUntil(() => chart.pressed.length > 0);
    const [begin, end] = [Date.UTC(2017, 7, 1), Date.UTC(2018, 2, 1) - 1];
    expect(chart.element.view).to.deep.equal({ begin, end });
    const late = await timeline({ attributes: { hash: 'chain', locale: 'en' }, width: 1000 });
    await aTimeout(50);
    late.element.data = centralAsia;
    await waitUntil(() => late.pressed.length > 0);
    expect(late.element.view).to.deep.equal({ begin, end });
    for (const type of EVENTS) document.body.removeEventListener(type, listen);
    expect(heard).to.deep.equal([]);
  });

  for (const bad of [
    'chain=nobody',
    'chain=%E0%A4%A',
    'chain=expert-forum-1&chain.view=<b>/"',
    'chain.view=9999/1111',
    `chain=${'x'.repeat(20_000)}`,
  ]) {
    it(`ignores ${bad.slice(0, 40)}`, async () => {
      history.replaceState(null, '', `#${bad}`);
      const chart = await keeping('chain', { selected: 'expert-forum-1' });
      const plain = await timeline({ data: centralAsia, attributes: { now: '2020-06-22' }, width: 1000 });
      await aTimeout(50);
      await chart.settled();
      expect(isSameSpan(chart.element.view, plain.element.view)).to.equal(true);
      expect(bad.startsWith('chain.view') ? 'expert-forum-1' : chart.element.selected).to.equal(
        'expert-forum-1',
      );
    });
  }

  it('leaves the anchor and the parameters of the page, and its state', async () => {
    history.replaceState({ page: 3 }, '', '#section&other=%20');
    const chart = await keeping();
    await ready(chart);
    await chart.click('unga72-speech');
    await said('#section&other= &chain=unga72-speech');
    expect(location.hash).to.equal('#section&other=%20&chain=unga72-speech');
    expect((history.state as { page: number }).page).to.equal(3);
  });

  it('stays as it is when the reader follows an anchor of the page, and remembers that', async () => {
    const chart = await keeping();
    await ready(chart);
    await chart.click('unga72-speech');
    await said('#chain=unga72-speech');
    location.hash = '#section';
    await aTimeout(50);
    await chart.settled();
    expect(location.hash).to.equal('#section');
    expect(chart.pressed).to.deep.equal(['unga72-speech']);
    await pause();
    await chart.click('expert-forum-1');
    await said('#section&chain=expert-forum-1');
    await travel(-1, chart);
    expect(location.hash).to.equal('#section');
    expect(chart.pressed).to.deep.equal(['unga72-speech']);
  });

  it('follows an address that is typed or linked', async () => {
    const chart = await keeping();
    await ready(chart);
    location.hash = '#chain=resolution-2018';
    await waitUntil(() => chart.pressed.includes('resolution-2018'));
  });

  it('keeps two timelines apart', async () => {
    const [one, other] = [await keeping('one'), await keeping('other')];
    await ready(one, 'chain-timeline:one');
    await ready(other, 'chain-timeline:other');
    await one.click('unga72-speech');
    await other.click('expert-forum-1');
    await said('#one=unga72-speech&other=expert-forum-1');
    await travel(-1, one);
    expect([one.pressed, other.pressed]).to.deep.equal([['unga72-speech'], []]);
    await travel(-1, one);
    expect([one.pressed, other.pressed]).to.deep.equal([[], []]);
  });

  it('writes no more when it has left, and reads the address when it is back', async () => {
    const chart = await keeping();
    await ready(chart);
    const box = chart.element.parentElement!;
    chart.element.remove();
    chart.element.selected = 'expert-forum-1';
    location.hash = '#chain=unga72-speech';
    await aTimeout(600);
    expect(location.hash).to.equal('#chain=unga72-speech');
    box.append(chart.element);
    await waitUntil(() => chart.pressed.includes('unga72-speech'));
  });

  it('takes another name', async () => {
    const chart = await keeping();
    await ready(chart);
    chart.element.hash = 'other';
    await ready(chart, 'chain-timeline:other');
    await chart.click('unga72-speech');
    await said('#other=unga72-speech');
    chart.element.hash = undefined;
    await chart.settled();
    await pause();
    await chart.click('expert-forum-1');
    await aTimeout(600);
    expect(location.hash).to.equal('#other=unga72-speech');
  });

  it('works where a base points elsewhere', async () => {
    const base = await fixture<HTMLBaseElement>(html`<base href="https://example.org/" />`);
    const chart = await keeping();
    await ready(chart);
    await chart.click('unga72-speech');
    await said('#chain=unga72-speech');
    expect(location.href).to.equal(`${home}#chain=unga72-speech`);
    base.remove();
  });
});
