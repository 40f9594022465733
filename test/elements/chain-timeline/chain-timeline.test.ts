import { aTimeout, expect, nextFrame, oneEvent, waitUntil } from '@open-wc/testing';
import { centralAsia } from '../../../data/central-asia.js';
import type {
  ChainErrorEvent,
  ChainIssuesEvent,
  ChainLoadEvent,
  ChainSelectEvent,
  ChainTimeline,
} from '../../../src/index.js';
import { ChainSelectRequestEvent } from '../../../src/index.js';
import { lengthOf } from '../../../src/time/span.js';
import { datasets, faulty } from '../../fixtures/datasets.js';
import { box } from '../element-harness.js';
import { timeline, TimelineHarness } from './harness.js';
import { addressOf } from '../../fixtures/address-of.js';
import { withMedia } from '../../fixtures/media.js';
import { millionEvents } from '../../fixtures/million-events.js';

const chain = { data: centralAsia, attributes: { now: '2020-06-22', locale: 'en' }, width: 1200 };
const DATA = new URL('../../../data/central-asia.json', import.meta.url).href;

/** Every event of a name that the timeline sends, from now on. */
function sent(target: EventTarget, name: string): Event[] {
  const events: Event[] = [];
  target.addEventListener(name, (event) => events.push(event));
  return events;
}

/** Answers the next requests in place of the network, and tells what was asked. */
function answering(answer: (input: RequestInfo | URL, init?: RequestInit) => Promise<Response>): {
  readonly asked: { readonly url: string; readonly init: RequestInit | undefined }[];
  restore(): void;
} {
  const original = window.fetch;
  const asked: { url: string; init: RequestInit | undefined }[] = [];
  window.fetch = (input, init) => {
    asked.push({ url: addressOf(input), init });
    return answer(input, init);
  };
  return { asked, restore: () => (window.fetch = original) };
}

/** The width that the words of an event have been given, px: what can be hit goes around the mark, then around them. */
function roomOf(event: Element): number {
  const [, width] = /.*h([\d.]+)v/.exec(event.querySelector('.hit')?.getAttribute('d') ?? '') ?? [];
  return Number(width);
}

describe('chain-timeline', () => {
  describe('data', () => {
    it('comes as a property', async () => {
      const chart = await timeline(chain);
      expect(chart.state).to.equal('ready');
      expect(chart.heading).to.equal('From a speech to a shared agenda');
      expect(chart.summary).to.include('10 events, 13 links · September 2017 – not yet dated');
    });

    it('comes from an address', async () => {
      const chart = await timeline({ attributes: { ...chain.attributes, src: DATA }, width: 1200 });
      await waitUntil(() => chart.state === 'ready');
      await chart.settled();
      expect(chart.ids).to.have.length(10);
    });

    it('comes as JSON inside the tag, now or later', async () => {
      const content = JSON.stringify(datasets['one-event']);
      expect((await timeline({ content })).ids).to.deep.equal(['landing']);

      const late = await timeline({});
      expect(late.state).to.equal('empty');
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = content;
      late.element.append(script);
      await late.settled();
      expect(late.ids).to.deep.equal(['landing']);
    });

    it('is the property before the address before the tag', async () => {
      const chart = await timeline({
        data: datasets['one-event'],
        content: JSON.stringify(datasets.antiquity),
        attributes: { src: 'ftp://example.org/never' },
      });
      expect(chart.ids).to.deep.equal(['landing']);
    });

    it('is told when read, with what is wrong with it', async () => {
      const chart = await timeline({});
      const loads = sent(chart.element, 'chain-load') as ChainLoadEvent[];
      const issues = sent(chart.element, 'chain-issues') as ChainIssuesEvent[];
      chart.element.data = faulty;
      await waitUntil(() => issues.length > 0);
      expect(loads.map(({ dataset }) => dataset.events.length)).to.deep.equal([4]);
      expect(issues[0]?.issues.map(({ code }) => code)).to.include('bad-date');
      await chart.settled();
      expect(issues).to.have.length(1);
    });

    it('never throws into the page, whatever it is', async () => {
      for (const data of [
        null,
        7,
        'text',
        [],
        () => {},
        { events: 5 },
        { events: [null] },
        new Map(),
        Symbol('x'),
      ]) {
        const chart = await timeline({ data });
        expect(chart.state, typeof data).to.equal('empty');
      }
    });

    it('shows text as text', async () => {
      const title = '<img src=x onerror="window.hacked = true"><script>window.hacked = true</script>';
      const chart = await timeline({
        data: {
          title,
          events: [{ id: title, date: '2020', title, summary: title, place: 'p' }],
          places: { p: title },
        },
      });
      expect(chart.heading).to.equal(title);
      chart.element.selected = title;
      chart.element.layout = 'list';
      await chart.settled();
      expect(chart.root.querySelector('img, script')).to.equal(null);
      expect((window as unknown as { hacked?: boolean }).hacked).to.equal(undefined);
    });

    it('takes any id', async () => {
      const ids = ['__proto__', 'constructor', 'toString', '"]', 'a b', 'ё'];
      const chart = await timeline({
        data: { events: ids.map((id, i) => ({ id, date: `200${i}`, title: id })) },
        width: 900,
      });
      expect(chart.ids).to.deep.equal(ids);
      for (const id of ids) {
        chart.element.focusEvent(id);
        expect(chart.focused).to.equal(id);
      }
    });
  });

  describe('loading', () => {
    it('reads a table in CSV, whose reader is fetched when it is wanted', async () => {
      const table = 'id,date,title,leads-to\na,2017,A,b\nb,2018,B,';
      const net = answering(() =>
        Promise.resolve(new Response(table, { headers: { 'content-type': 'text/csv' } })),
      );
      const chart = await timeline({ attributes: { src: '/chain', locale: 'en' } });
      await waitUntil(() => chart.state === 'ready');
      net.restore();
      expect(chart.element.chain.events.map(({ id }) => id)).to.deep.equal(['a', 'b']);
      expect(chart.element.chain.links).to.have.length(1);
    });

    it('says that it loads, then what went wrong, and tries again', async () => {
      let answer = (): Promise<Response> => Promise.resolve(new Response('', { status: 503 }));
      const net = answering(() => answer());
      try {
        const chart = await timeline({ attributes: { src: 'https://example.org/chain.json', locale: 'en' } });
        expect(chart.state).to.equal('error');
        expect(chart.notice).to.include('503');
        const failures = sent(chart.element, 'chain-error') as ChainErrorEvent[];
        answer = () => Promise.resolve(new Response(JSON.stringify(datasets['one-event'])));
        chart.button('Try again').click();
        await waitUntil(() => chart.state === 'ready');
        expect(failures).to.have.length(0);
        expect(net.asked.map(({ init }) => init?.credentials)).to.deep.equal(['omit', 'omit']);
      } finally {
        net.restore();
      }
    });

    it('keeps the focus when it tries again', async () => {
      const net = answering(() => Promise.resolve(new Response('', { status: 503 })));
      try {
        const chart = await timeline({ attributes: { src: 'https://example.org/chain.json', locale: 'en' } });
        const retry = chart.button('Try again');
        retry.focus();
        retry.click();
        await waitUntil(() => net.asked.length === 2 && chart.state === 'error');
        await chart.settled();
        expect(document.activeElement?.localName).to.equal('chain-timeline');
      } finally {
        net.restore();
      }
    });

    it('sends chain-error with the reason in words', async () => {
      const chart = await timeline({ attributes: { locale: 'en' } });
      setTimeout(() => (chart.element.src = 'ftp://example.org/chain.json'));
      const event = (await oneEvent(chart.element, 'chain-error')) as unknown as ChainErrorEvent;
      expect(event.reason).to.match(/address/i);
    });

    it('says that text is no JSON', async () => {
      const chart = await timeline({ content: '{"title": ', attributes: { locale: 'en' } });
      expect(chart.state).to.equal('error');
      expect(chart.toolbar).to.include('1 problem');
    });

    it('gives up what is under way when the address changes or the element leaves', async () => {
      const net = answering(
        (_, init) =>
          new Promise((_resolve, reject) => {
            init?.signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
          }),
      );
      try {
        const chart = await timeline({ attributes: { src: 'https://example.org/one.json' } });
        expect(chart.state).to.equal('loading');
        chart.element.src = 'https://example.org/two.json';
        await chart.settled();
        expect(net.asked.map(({ init }) => init?.signal?.aborted)).to.deep.equal([true, false]);
        chart.element.remove();
        expect(net.asked[1]?.init?.signal?.aborted).to.equal(true);
        document.body.append(chart.element);
        await chart.settled();
        expect(net.asked).to.have.length(3);
        expect(chart.state).to.equal('loading');
        chart.element.remove();
      } finally {
        net.restore();
      }
    });

    describe('of more than is read at once', () => {
      const eventsOf = (count: number, name: string) => ({
        title: name,
        events: Array.from({ length: count }, (_, n) => ({
          id: `${name}${n}`,
          date: `${1000 + (n % 1000)}`,
          title: name,
        })),
      });
      const large = eventsOf(60_000, 'large');

      for (const [source, give] of [
        ['data', (element) => (element.data = large)],
        [
          'inline',
          (element) => {
            const script = document.createElement('script');
            script.type = 'application/json';
            script.textContent = JSON.stringify(large);
            element.append(script);
          },
        ],
        ['src', (element) => (element.src = 'large.json')],
      ] as const satisfies readonly (readonly [string, (element: ChainTimeline) => unknown])[]) {
        it(`says that it loads, and draws it all when it is read: ${source}`, async () => {
          const chart = await timeline({ width: 1200 });
          const loads = sent(chart.element, 'chain-load');
          const net = answering(() => Promise.resolve(new Response(JSON.stringify(large))));
          try {
            give(chart.element);
            await aTimeout(0);
            await chart.element.updateComplete;
            expect(chart.state).to.equal('loading');
            expect(loads).to.have.length(0);
            await waitUntil(() => chart.state === 'ready', 'ready', { timeout: 20_000 });
            await chart.settled();
          } finally {
            net.restore();
          }
          expect(loads).to.have.length(1);
          expect(chart.heading).to.equal('large');
          expect(chart.element.chain.events).to.have.length(60_000);
          expect(chart.ids.length).to.be.above(0);
        }).timeout(30_000);
      }

      it('lays its labels in slices before the first picture, and all else in the first task', async () => {
        const hasPicture = async (data: unknown): Promise<boolean> => {
          const chart = await timeline({ width: 1200 });
          chart.element.data = data;
          await oneEvent(chart.element, 'chain-load');
          // However fast the machine is, a slice is over after one step.
          let ms = performance.now();
          performance.now = () => (ms += 10);
          await new Promise((done) => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = done;
            port2.postMessage(undefined);
          });
          Reflect.deleteProperty(performance, 'now');
          const isDrawn = chart.ids.length > 0;
          expect(chart.state).to.equal(isDrawn ? 'ready' : 'loading');
          await waitUntil(() => chart.ids.length > 0, 'drawn', { timeout: 20_000 });
          expect(chart.state).to.equal('ready');
          return isDrawn;
        };
        expect(await hasPicture(large)).to.equal(false);
        expect(await hasPicture(eventsOf(40, 'few'))).to.equal(true);
      }).timeout(30_000);

      it('keeps the chart until what comes after it is read, and drops what is no longer wanted', async () => {
        const chart = await timeline({ data: eventsOf(3, 'small'), width: 1200 });
        const loads = sent(chart.element, 'chain-load');
        chart.element.data = large;
        await chart.element.updateComplete;
        expect([chart.state, chart.heading]).to.deep.equal(['ready', 'small']);
        chart.element.data = eventsOf(50_000, 'other');
        await chart.element.updateComplete;
        expect(chart.heading).to.equal('small');
        await waitUntil(() => chart.heading === 'other', 'other', { timeout: 20_000 });
        expect(loads.map((event) => (event as ChainLoadEvent).dataset.title)).to.deep.equal(['other']);
        chart.element.data = large;
        await chart.element.updateComplete;
        chart.element.data = undefined;
        await chart.element.updateComplete;
        expect(chart.state).to.equal('empty');
        await aTimeout(50);
        expect([chart.state, loads.length]).to.deep.equal(['empty', 1]);
      }).timeout(30_000);

      it('goes on when the element has been moved', async () => {
        const chart = await timeline({ width: 1200 });
        const home = chart.element.parentElement;
        chart.element.data = large;
        await chart.element.updateComplete;
        chart.element.remove();
        await aTimeout(20);
        expect(chart.element.chain.events).to.have.length(0);
        home?.append(chart.element);
        await waitUntil(() => chart.state === 'ready', 'ready', { timeout: 20_000 });
      }).timeout(30_000);
    });

    for (const [name, slot] of [
      ['error', 'error'],
      ['empty', 'empty'],
    ] as const) {
      it(`shows the page's own words in the slot ${slot}`, async () => {
        const chart = await timeline(
          name === 'error' ? { attributes: { src: 'ftp://x' } } : { data: datasets.nothing },
        );
        const words = document.createElement('p');
        words.slot = slot;
        chart.element.append(words);
        await chart.settled();
        expect(
          chart.root.querySelector<HTMLSlotElement>(`slot[name=${slot}]`)?.assignedElements(),
        ).to.deep.equal([words]);
      });
    }
  });

  describe('layout', () => {
    it('turns from top to bottom under 560 px of its own width', async () => {
      expect((await timeline({ ...chain, width: 559 })).isVertical).to.equal(true);
      expect((await timeline({ ...chain, width: 560 })).isVertical).to.equal(false);
    });

    it('follows its box', async () => {
      const chart = await timeline(chain);
      const box = chart.element.parentElement as HTMLElement;
      box.style.inlineSize = '400px';
      await waitUntil(() => chart.isVertical, 'what draws it has come');
      expect(chart.chart.clientWidth).to.be.at.most(400);
    });

    it('offers the list at any width, and the chart back', async () => {
      const chart = await timeline(chain);
      chart.button('List').click();
      await chart.settled();
      expect(chart.isList).to.equal(true);
      chart.button('Chart').click();
      await chart.settled();
      expect(chart.isList).to.equal(false);
    });

    it('is as high as its content, and fills a height that the page sets', async () => {
      const chart = await timeline(chain);
      const natural = chart.element.offsetHeight;
      expect(chart.viewport.scrollHeight).to.equal(chart.viewport.clientHeight);
      chart.element.style.blockSize = `${natural + 200}px`;
      await chart.settled();
      expect(chart.chart.getBoundingClientRect().height).to.be.closeTo(chart.viewport.clientHeight, 1);
      expect(chart.element.offsetHeight).to.equal(natural + 200);
    });

    it('is drawn for the first time at the height that the page gives', async () => {
      for (const height of ['', '440px', '900px']) {
        const element = document.createElement('chain-timeline');
        element.style.blockSize = height;
        element.data = centralAsia;
        (await box()).append(element);
        const chart = new TimelineHarness(element);
        let changes = 0;
        const observer = new MutationObserver((records) => (changes += records.length));
        observer.observe(chart.root, { subtree: true, attributeFilter: ['viewBox'] });
        await chart.settled();
        expect(chart.ids).to.have.lengthOf(10);
        expect(changes, height).to.equal(0);
      }
    });

    it('draws what has room in a height that is less than it would take, with every mark and the axis in sight', async () => {
      const chart = await timeline(chain);
      const natural = chart.element.offsetHeight;
      for (const set of [
        () => (chart.element.style.blockSize = '440px'),
        () => {
          chart.element.style.blockSize = '';
          chart.element.style.setProperty('--chain-max-height', '440px');
        },
      ]) {
        set();
        await chart.settled();
        expect(chart.element.offsetHeight).to.be.at.most(440);
        expect(chart.viewport.scrollHeight - chart.viewport.clientHeight).to.be.at.most(1);
        expect(chart.ids).to.have.lengthOf(10);
        const { bottom } = chart.viewport.getBoundingClientRect();
        const spine = chart.root.querySelector('.spine')?.getBoundingClientRect();
        expect(spine?.bottom).to.be.lessThan(bottom - 30);
        expect(chart.root.querySelectorAll('.event:has(text)').length).to.be.within(2, 9);
      }
      chart.element.style.removeProperty('--chain-max-height');
      await chart.settled();
      expect(chart.element.offsetHeight).to.equal(natural);
      expect(chart.root.querySelectorAll('.event:has(text)')).to.have.lengthOf(10);
    });

    it('scrolls inside where marks and links alone are higher', async () => {
      const chart = await timeline(chain);
      chart.element.style.setProperty('--chain-max-height', '260px');
      await chart.settled();
      expect(chart.element.offsetHeight).to.be.at.most(260);
      expect(chart.viewport.scrollHeight).to.be.greaterThan(chart.viewport.clientHeight);
    });

    it('draws a crowd in a height that is less than it would take, with its axis in sight', async () => {
      const chart = await timeline({ data: millionEvents(2_000), width: 900 });
      const natural = chart.element.offsetHeight;
      for (const less of [120, 60]) {
        chart.element.style.blockSize = `${natural - less}px`;
        await chart.settled();
        expect(chart.viewport.scrollHeight - chart.viewport.clientHeight).to.be.at.most(1);
        expect(chart.element.offsetHeight).to.equal(natural - less);
      }
      chart.element.style.blockSize = '';
      await chart.settled();
      expect(chart.element.offsetHeight).to.equal(natural);
    });

    async function russianOnPhone(): Promise<{ chart: TimelineHarness; frame: HTMLElement }> {
      const attributes = { now: '2020-06-22', locale: 'ru' };
      const chart = await timeline({ data: centralAsia, attributes, width: 360 });
      await chart.spoken('ru');
      return { chart, frame: chart.root.querySelector('.frame') as HTMLElement };
    }

    it('scrolls as a whole where legend and buttons have no room either, and only there', async () => {
      const { chart, frame } = await russianOnPhone();
      const last = [...chart.root.querySelectorAll('.toolbar button')].at(-1) as Element;
      const isOut = (): boolean => last.getBoundingClientRect().bottom > frame.getBoundingClientRect().bottom;
      const overflow = (): string => getComputedStyle(frame).overflowY;
      expect(overflow()).to.equal('visible');
      for (const limit of [400, 240]) {
        chart.element.style.setProperty('--chain-max-height', `${limit}px`);
        await chart.settled();
        await chart.settled();
        expect(frame.offsetHeight).to.equal(limit);
        expect(overflow()).to.equal('auto');
        expect(isOut()).to.equal(true);
        last.scrollIntoView();
        expect(isOut()).to.equal(false);
        expect(frame.scrollWidth).to.be.at.most(frame.clientWidth);
        await expect(chart.element).to.be.accessible({ ignoredRules: ['label-content-name-mismatch'] });
      }
      chart.element.style.setProperty('--chain-max-height', '1200px');
      await chart.settled();
      await chart.settled();
      expect(overflow()).to.equal('visible');
    });

    it('scrolls as a whole when a longer line about the selected event leaves no room', async () => {
      const { chart, frame } = await russianOnPhone();
      chart.element.style.setProperty('--chain-max-height', '1px');
      await chart.settled();
      chart.element.style.setProperty('--chain-max-height', `${frame.scrollHeight}px`);
      await chart.settled();
      await chart.settled();
      expect(getComputedStyle(frame).overflowY).to.equal('visible');
      chart.element.selected = 'consultative-2019';
      await chart.settled();
      await chart.settled();
      expect(getComputedStyle(frame).overflowY).to.equal('auto');
    });

    it('grows with the text', async () => {
      const chart = await timeline(chain);
      const before = chart.chart.getBoundingClientRect().height;
      chart.element.style.setProperty('--chain-font-size', '28px');
      await chart.settled();
      expect(chart.chart.getBoundingClientRect().height).to.be.greaterThan(before * 1.3);
    });

    it('does not jump when an event is selected', async () => {
      const chart = await timeline(chain);
      // In Firefox, the box of a text on the screen includes its rim, which a selected title has not.
      const places = () =>
        [...chart.root.querySelectorAll<SVGTextElement>('.event text')].map(
          (text) => text.getBBox().x + (text.getScreenCTM()?.e ?? 0),
        );
      const before = places();
      await chart.click('resolution-2018');
      expect(places()).to.deep.equal(before);
    });

    it('shows events without a usable date under the chart as well', async () => {
      const chart = await timeline({ data: faulty, attributes: { locale: 'en' }, width: 900 });
      expect(chart.isList).to.equal(false);
      expect(chart.root.querySelector('.undated')?.textContent).to.include('A date that is no EDTF');
    });

    it('shows events without a usable date in a list', async () => {
      const chart = await timeline({ data: { events: [{ id: 'a', date: 'soon', title: 'Some day' }] } });
      expect(chart.state).to.equal('ready');
      expect(chart.root.querySelector('.undated')?.textContent).to.match(/Some day\s*\(soon\)/);
    });
  });

  describe('selection', () => {
    it('lifts causes and effects and dims the rest', async () => {
      const chart = await timeline(chain);
      await chart.click('unga72-speech');
      expect(chart.pressed).to.deep.equal(['unga72-speech']);
      expect(chart.dimmed).to.not.include('samarkand-2017').and.not.include('resolution-2018');
      expect(chart.dimmed).to.include('consultative-2019');
    });

    it('says the links in words', async () => {
      const chart = await timeline(chain);
      await chart.click('unga72-speech');
      expect(chart.detail).to.include('Speech at the 72nd UN General Assembly');
      expect(chart.detail).to.include('proposed the Samarkand conference; proposed the resolution');
    });

    it('says how sure a link is and who says so', async () => {
      const chart = await timeline(chain);
      await chart.click('samarkand-2017');
      expect(chart.detail).to.match(/according to .*Gherman/);
      await chart.click('resolution-draft');
      expect(chart.detail).to.include('inferred');
    });

    it('is told when made by hand, silent when made by program', async () => {
      const chart = await timeline(chain);
      const events = sent(chart.element, 'chain-select') as ChainSelectEvent[];
      chart.element.selected = 'samarkand-2017';
      chart.element.next();
      chart.element.previous();
      chart.element.focusEvent('samarkand-2017');
      await chart.settled();
      expect(events).to.have.length(0);
      await chart.click('resolution-2018');
      await chart.press('Escape');
      chart.event('resolution-2018').focus();
      await chart.press('Escape');
      expect(events.map(({ id }) => id)).to.deep.equal(['resolution-2018', undefined]);
      expect(events[0]?.event?.date.text).to.equal('2018-06-22');
    });

    it('is an attribute, so that a page can style it', async () => {
      const chart = await timeline(chain);
      await chart.click('resolution-2018');
      expect(chart.element.getAttribute('selected')).to.equal('resolution-2018');
    });

    it('walks by buttons, and stops at the ends', async () => {
      const chart = await timeline(chain);
      chart.button('Next').click();
      await chart.settled();
      expect(chart.pressed).to.deep.equal([chart.ids[0]]);
      expect(chart.button('Previous').getAttribute('aria-disabled')).to.equal('true');
      chart.button('Previous').click();
      await chart.settled();
      expect(chart.pressed).to.deep.equal([chart.ids[0]]);
    });

    it('walks by program', async () => {
      const chart = await timeline(chain);
      chart.element.previous();
      await chart.settled();
      expect(chart.element.selected).to.equal(chart.ids.at(-1));
    });

    it('takes the wish of a panel as made by hand, and only what changes is told', async () => {
      const chart = await timeline(chain);
      const outside = sent(chart.element.parentElement as HTMLElement, 'chain-select-request');
      const events = sent(chart.element, 'chain-select') as ChainSelectEvent[];
      for (const id of ['resolution-2018', 'resolution-2018', 'nobody', undefined, undefined]) {
        chart.element.dispatchEvent(new ChainSelectRequestEvent(id));
        await chart.settled();
      }
      expect(events.map(({ id }) => id)).to.deep.equal(['resolution-2018', undefined]);
      expect(outside).to.have.length(0);
    });

    it('shows what a panel asks for, without a zoom and without taking the focus', async () => {
      const chart = await timeline({
        ...chain,
        attributes: { ...chain.attributes, from: '2018-06', to: '2018-07' },
      });
      const length = lengthOf(chart.element.view);
      chart.element.dispatchEvent(new ChainSelectRequestEvent('consultative-2019'));
      await chart.settled();
      expect(chart.pressed).to.deep.equal(['consultative-2019']);
      expect(lengthOf(chart.element.view)).to.be.closeTo(length, 1);
      expect(chart.focused).to.equal(undefined);
    });

    for (const layout of ['vertical', 'list']) {
      it(`scrolls its own box to what a panel asks for, and not the page: ${layout}`, async () => {
        const chart = await timeline({ ...chain, attributes: { ...chain.attributes, layout } });
        chart.element.style.setProperty('--chain-max-height', '400px');
        (chart.element.parentElement as HTMLElement).style.paddingBlock = '3000px';
        await chart.settled();
        window.scrollTo(0, 0);
        const last = chart.ids.at(-1) ?? '';
        // Of the last event a band fades out below the end of the scene.
        const isSeen = (): boolean => {
          const [box, event] = [chart.viewport, chart.event(last)].map((one) => one.getBoundingClientRect());
          return Boolean(box && event && event.top >= box.top && event.top + 40 <= box.bottom);
        };
        expect(isSeen()).to.equal(false);
        chart.element.dispatchEvent(new ChainSelectRequestEvent(last));
        await chart.settled();
        expect(isSeen()).to.equal(true);
        expect(window.scrollY).to.equal(0);
      });
    }

    it('of an unknown id changes nothing', async () => {
      const chart = await timeline(chain);
      chart.element.selected = 'nobody';
      await chart.settled();
      expect(chart.dimmed).to.deep.equal([]);
    });
  });

  describe('the present', () => {
    it('turns a plan into an open question', async () => {
      const chart = await timeline(chain);
      await chart.click('expert-forum-bishkek');
      expect(chart.detail.toLowerCase()).to.include('planned, after 22 june 2020').and.not.include('outcome');
      chart.element.now = '2026-11-01';
      await chart.settled();
      expect(chart.detail.toLowerCase()).to.include('planned as of 22 june 2020; outcome not recorded');
    });

    it('is a line on the chart', async () => {
      const chart = await timeline(chain);
      expect(chart.root.querySelectorAll('.now')).to.have.length(1);
      chart.element.now = '1900';
      await chart.settled();
      expect(chart.root.querySelectorAll('.now')).to.have.length(0);
    });
  });

  describe('language', () => {
    it('is that of the attribute, else of the page around it', async () => {
      const chart = await timeline({ data: centralAsia, width: 1200 });
      const box = chart.element.parentElement as HTMLElement;
      box.lang = 'ru';
      await chart.spoken('ru');
      expect(chart.nameOf('unga72-speech')).to.include('сентябрь 2017');
      chart.element.locale = 'uz';
      await chart.spoken('uz');
      expect(chart.nameOf('unga72-speech')).to.match(/2017/).and.not.include('сентябрь');
    });

    it('may differ between two timelines on a page', async () => {
      const [ru, ar] = await Promise.all(
        ['ru', 'ar'].map((locale) => timeline({ data: centralAsia, attributes: { locale } })),
      );
      expect(ru?.root.querySelector('.frame')?.getAttribute('dir')).to.equal('ltr');
      expect(ar?.root.querySelector('.frame')?.getAttribute('dir')).to.equal('rtl');
    });
  });

  describe('looks', () => {
    it('follow color-scheme', async () => {
      const chart = await timeline(chain);
      const frame = chart.root.querySelector('.frame') as HTMLElement;
      chart.element.style.colorScheme = 'light';
      const light = getComputedStyle(frame).backgroundColor;
      chart.element.style.colorScheme = 'dark';
      expect(getComputedStyle(frame).backgroundColor).to.not.equal(light);
    });

    it('take tokens from the page, a section or the element', async () => {
      const chart = await timeline(chain);
      const frame = chart.root.querySelector('.frame') as HTMLElement;
      (chart.element.parentElement as HTMLElement).style.setProperty('--chain-background', 'rgb(1, 2, 3)');
      expect(getComputedStyle(frame).backgroundColor).to.equal('rgb(1, 2, 3)');
      chart.element.style.setProperty('--chain-background', 'rgb(4, 5, 6)');
      expect(getComputedStyle(frame).backgroundColor).to.equal('rgb(4, 5, 6)');
    });

    it('measure words anew when a font of the same name arrives', async function () {
      const chart = await timeline(chain);
      const box = chart.element.parentElement as HTMLElement;
      box.style.setProperty('--chain-font-family', '"A late font", monospace');
      // Until words are laid out in what stands in for the font.
      await aTimeout(100);
      await chart.settled();
      const address = new URL('/node_modules/storybook/assets/browser/nunito-sans-bold.woff2', location.href);
      const before = chart.root.querySelector('.event .title') as SVGTextElement;
      const width = before.getComputedTextLength();
      const rule = document.createElement('style');
      rule.textContent = `@font-face { font-family: "A late font"; src: url(${address.href}); size-adjust: 250%; }`;
      document.head.append(rule);
      const hasCome = (): boolean => before.getComputedTextLength() !== width || !before.isConnected;
      // In WebKitGTK the words of an SVG have shown no other length in this time.
      for (let wait = 0; !hasCome() && wait < 20; wait++) await aTimeout(100);
      if (!hasCome()) this.skip();
      await nextFrame();
      await nextFrame();
      await chart.settled();
      for (const event of chart.root.querySelectorAll('.event')) {
        const room = roomOf(event);
        for (const text of event.querySelectorAll('text'))
          expect(text.getComputedTextLength(), text.textContent).to.be.at.most(room + 1);
      }
      rule.remove();
    });

    it('keep each label in its room where a reader spaces letters and words', async () => {
      const chart = await timeline(chain);
      const box = chart.element.parentElement as HTMLElement;
      box.style.letterSpacing = '0.12em';
      box.style.wordSpacing = '0.16em';
      await nextFrame();
      await nextFrame();
      await chart.settled();
      expect(chart.root.querySelector('.event text')).to.not.equal(null);
      for (const event of chart.root.querySelectorAll('.event')) {
        const room = roomOf(event);
        for (const text of event.querySelectorAll('text'))
          expect(text.getComputedTextLength(), text.textContent).to.be.at.most(room + 1);
      }
    });

    for (const style of [
      'text-transform: uppercase',
      'font-variant: small-caps',
      'font-style: italic; font-weight: 900; font-stretch: expanded',
      'font-size-adjust: 0.9',
      'white-space: pre; text-indent: 40px',
    ]) {
      it(`keep each label in its room, and all in the frame, in a page with “${style}”`, async () => {
        const chart = await timeline({ ...chain, width: 600 });
        (chart.element.parentElement as HTMLElement).style.cssText += style;
        await nextFrame();
        await nextFrame();
        await chart.settled();
        for (const event of chart.root.querySelectorAll('.event')) {
          const room = roomOf(event);
          for (const text of event.querySelectorAll('text'))
            expect(text.getComputedTextLength(), text.textContent).to.be.at.most(room + 1);
        }
        const { scrollWidth, clientWidth } = chart.root.querySelector('.frame') as HTMLElement;
        expect(scrollWidth).to.equal(clientWidth);
      });
    }

    it('let the words of what is dimmed keep the contrast of muted text', async () => {
      const chart = await timeline({
        ...chain,
        attributes: { ...chain.attributes, selected: 'samarkand-2017' },
      });
      const dimmed = chart.root.querySelector('.event.dimmed') as SVGElement;
      const title = dimmed.querySelector('.title') as SVGElement;
      for (let part: Element | null = title; part && part !== chart.root.host; part = part.parentElement)
        expect(getComputedStyle(part).opacity, part.localName).to.equal('1');
      const frame = chart.root.querySelector('.frame') as HTMLElement;
      frame.style.color = getComputedStyle(frame).getPropertyValue('--_text-muted');
      expect(getComputedStyle(title).fill).to.equal(getComputedStyle(frame).color);
    });

    it('hold still for readers who want less motion', async function () {
      const chart = await timeline(chain);
      await withMedia(this, { features: { 'prefers-reduced-motion': 'reduce' } }, () => {
        const { transitionDuration } = getComputedStyle(chart.root.querySelector('.link') as SVGElement);
        expect(Number.parseFloat(transitionDuration)).to.equal(0);
      });
    });

    it('use system colours when colours are forced', async function () {
      const chart = await timeline(chain);
      await withMedia(this, { features: { 'forced-colors': 'active' } }, () => {
        const { backgroundColor, color } = getComputedStyle(
          chart.root.querySelector('.frame') as HTMLElement,
        );
        const dot = getComputedStyle(chart.root.querySelector('.dot') as SVGElement).stroke;
        expect(dot).to.equal(color);
        expect(backgroundColor).to.not.equal(color);
      });
    });

    it('leave out buttons, scrolling and dimming on paper, where all labels have room', async function () {
      const chart = await timeline(chain);
      chart.element.style.setProperty('--chain-max-height', '380px');
      await chart.settled();
      const labels = (): number => chart.root.querySelectorAll('.event:has(text)').length;
      expect(labels()).to.be.lessThan(10);
      chart.element.selected = 'unga72-speech';
      await chart.settled();
      await withMedia(this, { type: 'print' }, () => {
        window.dispatchEvent(new Event('beforeprint'));
        expect(labels()).to.equal(10);
        const dimmed = chart.event('expert-forum-bishkek');
        expect(dimmed.matches('.dimmed')).to.equal(true);
        const titles = [dimmed, chart.event('unga72-speech')].map(
          (event) => getComputedStyle(event.querySelector('.title') as Element).fill,
        );
        expect(titles[0]).to.equal(titles[1]);
        const toolbar = chart.root.querySelector('.toolbar') as HTMLElement;
        expect(getComputedStyle(toolbar).display).to.equal('none');
        expect(chart.viewport.scrollHeight - chart.viewport.clientHeight).to.be.at.most(1);
        const box = chart.element.parentElement as HTMLElement;
        box.style.inlineSize = '500px';
        expect(chart.chart.getBoundingClientRect().width).to.be.at.most(500);
        window.dispatchEvent(new Event('afterprint'));
      });
    });
  });

  it('shows what is wrong with the data behind a button', async () => {
    const chart = await timeline({ data: faulty, attributes: { locale: 'en' } });
    const button = chart.toolbar.find((label) => label.includes('problem')) ?? '';
    chart.button(button).click();
    expect((await chart.opened()).textContent).to.include('Did you mean "194X"?');
  });

  it('keeps two timelines on a page apart', async () => {
    const [one, other] = await Promise.all([timeline(chain), timeline(chain)]);
    await one?.click('resolution-2018');
    expect(other?.pressed).to.deep.equal([]);
  });

  it('works again after it has been moved', async () => {
    const chart = await timeline(chain);
    const elsewhere = document.createElement('div');
    elsewhere.style.inlineSize = '400px';
    document.body.append(elsewhere);
    elsewhere.append(chart.element);
    await new TimelineHarness(chart.element).settled();
    await waitUntil(() => chart.isVertical, 'what draws it has come');
    expect(
      await (async () => {
        chart.element.focusEvent(chart.ids[0] ?? '');
        return chart.press('ArrowDown');
      })(),
    ).to.equal(true);
    elsewhere.remove();
  });
});

describe('moved into another document', () => {
  it('a timeline goes on without its looks, and nothing throws', async () => {
    const { element } = await timeline({ data: centralAsia, attributes: { layout: 'horizontal' } });
    const home = element.parentElement;
    const frame = document.createElement('iframe');
    const faults: unknown[] = [];
    const note = (event: ErrorEvent | PromiseRejectionEvent): void => {
      faults.push('message' in event ? event.message : String(event.reason));
      event.preventDefault();
    };
    window.addEventListener('error', note);
    window.addEventListener('unhandledrejection', note);
    document.body.append(frame);
    frame.contentDocument?.body.append(element);
    element.groupBy = 'kind';
    await waitUntil(() => element.shadowRoot?.querySelector('[part~=band]'), 'there are bands');
    home?.append(element);
    element.groupBy = undefined;
    await waitUntil(() => !element.shadowRoot?.querySelector('[part~=band]'), 'there are none');
    window.removeEventListener('error', note);
    window.removeEventListener('unhandledrejection', note);
    frame.remove();
    expect(faults).to.deep.equal([]);
  });
});
