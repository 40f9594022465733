import { setTimeout } from 'node:timers/promises';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { expect } from 'chai';
import puppeteer, { type Browser, type HTTPRequest, type Page } from 'puppeteer-core';
import { findChromium } from '../../scripts/browsers/chromium.mjs';
import { root } from '../../scripts/root.mjs';
import { readDataset } from '../../src/dataset/read-dataset.js';
import type { Issue } from '../../src/dataset/types.js';
import { faulty } from '../fixtures/datasets.js';
import { elementTags } from './element-tags.js';

const types: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json' };
const usual = JSON.parse(readFileSync(join(root, 'data/central-asia.json'), 'utf8')) as object;
const eventsOf = (size: number): object => ({
  events: Array.from({ length: size }, (_, n) => ({
    id: n,
    date: `${1000 + (n % 1000)}`,
    title: 'An event',
  })),
});
const badDate = {
  events: [
    { id: 'a', date: 'May 1945', title: 'A' },
    { id: 'b', date: '1946', title: 'B' },
  ],
};

interface Property {
  readonly attribute?: boolean | string;
  readonly reflect?: boolean;
  readonly state?: boolean;
  readonly type?: { readonly name: string };
}

type Classes = Readonly<
  Record<
    string,
    | {
        readonly elementProperties: ReadonlyMap<string, Property>;
        readonly elementStyles: readonly { readonly cssText: string }[];
        readonly observedAttributes: readonly string[];
      }
    | undefined
  >
>;

/** What Lit knows of the properties of each class; it reads one when its attributes are asked for. */
function propertiesOf(classes: Classes, names: readonly string[]): unknown {
  return names.map((name) => [
    classes[name]?.observedAttributes,
    [...(classes[name]?.elementProperties ?? [])].map(
      ([name, { attribute = true, reflect = false, state = false, type }]) =>
        [name, attribute, reflect, state, type?.name ?? 'String'] as const,
    ),
  ]);
}

/** The style sheets of each class. */
function textsOf(classes: Classes, names: readonly string[]): readonly string[] {
  return names.flatMap((name) => (classes[name]?.elementStyles ?? []).map(({ cssText }) => cssText));
}

const classNames = elementTags().map((tag) =>
  tag.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase()),
);

/** A timeline on a page, and what of `dist/cdn` the page asks for beside the timeline. */
interface Case {
  readonly html?: string;
  readonly data?: unknown;
  readonly filter?: object;
  readonly width?: number;
  /** The name of a button that the reader presses. */
  readonly press?: string;
  readonly fetched: readonly string[];
  /** The state of the timeline where what it fetches is blocked. */
  readonly without?: 'ready' | 'error' | 'loading';
}

/** What tells the chain in sentences, and who took part: for a list, and after the picture of a chart for the ear and for paper. */
const tale = ['chunks/tale.js', 'chunks/narrate.js'];

const cases: Readonly<Record<string, Case>> = {
  'data by its address': {
    html: '<chain-timeline src="/data/central-asia.json"></chain-timeline>',
    fetched: [],
  },
  'data as a property': { data: usual, fetched: [] },
  'data in a script': {
    html: `<chain-timeline><script type="application/json">${JSON.stringify(usual)}</script></chain-timeline>`,
    fetched: [],
  },
  'a narrow page': { data: usual, width: 400, fetched: ['chunks/vertical.js'], without: 'ready' },
  'many events': {
    data: eventsOf(300),
    fetched: ['chunks/many-events.js', 'chunks/crowd.js'],
    without: 'ready',
  },
  'a list': {
    html: '<chain-timeline layout="list"></chain-timeline>',
    data: usual,
    fetched: [],
    without: 'ready',
  },
  bands: {
    html: '<chain-timeline group-by="kind"></chain-timeline>',
    data: usual,
    fetched: ['chunks/many-events.js', 'chunks/crowd.js', 'chunks/stack-bands.js', 'chunks/band-looks.js'],
    without: 'ready',
  },
  'bands in a low box': {
    html: '<chain-timeline group-by="kind" style="--chain-max-height: 400px"></chain-timeline>',
    data: usual,
    fetched: [
      'chunks/many-events.js',
      'chunks/crowd.js',
      'chunks/stack-bands.js',
      'chunks/band-looks.js',
      'chunks/sticky.js',
    ],
    without: 'ready',
  },
  'a list in groups': {
    html: '<chain-timeline group-by="kind" layout="list"></chain-timeline>',
    data: usual,
    fetched: ['chunks/many-events.js', 'chunks/crowd.js', 'chunks/stack-bands.js', 'chunks/band-looks.js'],
    without: 'ready',
  },
  'a filter that hides': {
    data: usual,
    filter: { kinds: ['summit'], mode: 'hide' },
    fetched: ['chunks/filter-dataset.js'],
    without: 'ready',
  },
  'a filter that dims': { data: usual, filter: { kinds: ['summit'] }, fetched: [] },
  columns: {
    data: { begin: [0, 1e12], title: ['A', 'B'] },
    fetched: ['chunks/read-columns.js'],
    without: 'error',
  },
  'a large document': {
    html: '<chain-timeline src="/large.json"></chain-timeline>',
    fetched: ['chunks/many-events.js', 'chunks/crowd.js', 'chunks/parse-json.js'],
    without: 'ready',
  },
  'a table in CSV': {
    html: '<chain-timeline src="/table.csv"></chain-timeline>',
    fetched: ['chunks/csv.js'],
    without: 'error',
  },
  'the list of keys': {
    data: usual,
    press: 'Keyboard shortcuts',
    fetched: ['chunks/popover-contents.js', 'chunks/place-beside.js'],
    without: 'ready',
  },
  'data with a fault': { data: badDate, fetched: ['chunks/problem-words.js'], without: 'ready' },
  'a list of the page': {
    html: '<chain-timeline><ol><li id="a"><time datetime="2000">2000</time> <strong>A</strong></li></ol></chain-timeline>',
    fetched: ['chunks/list-data.js'],
    without: 'loading',
  },
  'an address that keeps the view': {
    html: '<chain-timeline hash="chain"></chain-timeline>',
    data: usual,
    fetched: ['chunks/address.js'],
    without: 'ready',
  },
  'another language': {
    html: '<chain-timeline locale="ru"></chain-timeline>',
    data: usual,
    fetched: ['i18n/ru.js'],
    without: 'ready',
  },
  'a language from right to left': {
    html: '<chain-timeline locale="ar"></chain-timeline>',
    data: usual,
    fetched: ['i18n/ar.js', 'chunks/mirror.js'],
    without: 'ready',
  },
  'a scale of even steps': {
    html: '<chain-timeline scale="sequence"></chain-timeline>',
    data: usual,
    fetched: ['chunks/axis-of.js'],
    without: 'ready',
  },
  'a list from right to left': {
    html: '<chain-timeline locale="ar" layout="list"></chain-timeline>',
    data: usual,
    fetched: ['i18n/ar.js'],
    without: 'ready',
  },
};

describe('what a page fetches', function () {
  this.timeout(60_000);
  const pages = new Map([
    ['/table.csv', 'id,date,title\na,2000,A'],
    ['/large.json', JSON.stringify(eventsOf(2_000))],
  ]);
  const site = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = join(root, pathname.startsWith('/data/') ? '' : 'dist/cdn', pathname);
    const page = pages.get(pathname);
    if (page === undefined && !existsSync(file)) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': `${types[extname(pathname)] ?? 'text/html'}; charset=utf-8` });
    response.end(page ?? readFileSync(file));
  });
  let origin: string;
  let browser: Browser;
  let page: Page;
  let faults: string[];
  let fetched: string[];
  let held: HTTPRequest[];
  let isHolding: boolean;

  before(async () => {
    await new Promise<void>((done) => site.listen(0, '127.0.0.1', done));
    origin = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
    browser = await puppeteer.launch(await findChromium());
  });
  after(async () => {
    await browser?.close();
    site.close();
  });
  beforeEach(async () => {
    [faults, fetched, held] = [[], [], []];
    page = await browser.newPage();
    page.on('pageerror', (error) => faults.push(String(error)));
  });
  afterEach(() => page.close());

  /** Opens a page, with what is fetched beside the timeline or without; the state that the timeline comes to. */
  async function open(
    { html = '<chain-timeline></chain-timeline>', data, filter, width = 900, press }: Case,
    parts: 'fetched' | 'blocked' | 'held' = 'fetched',
    blocked = /^(chunks|i18n)\//,
  ): Promise<string> {
    isHolding = parts === 'held';
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const path = new URL(request.url()).pathname.slice(1);
      const isPart = /^(chunks|i18n)\//.test(path);
      if (isPart) fetched.push(path);
      if (isHolding && (isPart || path === 'slow.json')) held.push(request);
      else void (parts === 'blocked' && blocked.test(path) ? request.abort() : request.continue());
    });
    pages.set(
      '/page.html',
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,">${html}
      <script type="module">
        const { data, filter } = ${JSON.stringify({ data, filter })};
        window.issues = [];
        addEventListener('chain-issues', (event) => issues.push(...event.issues));
        const timeline = document.querySelector('chain-timeline');
        if (data) Object.assign(timeline, { data, filter });
        await import('/chain-timeline.min.js');
      </script></html>`,
    );
    await page.setViewport({ width, height: 900 });
    await page.goto(`${origin}/page.html`, { waitUntil: parts === 'held' ? 'load' : 'networkidle0' });
    if (press !== undefined) {
      await page.click(`chain-timeline >>> button[aria-label="${press}"]`);
      await page.waitForNetworkIdle();
      const isOpen = await page.$('chain-timeline >>> :popover-open');
      expect(Boolean(isOpen)).to.equal(parts === 'fetched');
    }
    return page.evaluate(() => {
      const states = ['ready', 'loading', 'error', 'empty'];
      return states.find((state) => document.querySelector(`chain-timeline:state(${state})`)) ?? '';
    });
  }

  for (const [name, one] of Object.entries(cases)) {
    it(`${name}: ${one.fetched.join(', ') || 'nothing but the timeline and its tale'}`, async () => {
      expect(await open(one)).to.equal('ready');
      expect(fetched).to.have.members([...one.fetched, ...tale]);
      expect(faults).to.deep.equal([]);
    });

    const { without } = one;
    if (without === undefined) continue;
    it(`${name}: ${without} where that is blocked, and no error in the page`, async () => {
      expect(await open(one, 'blocked')).to.equal(without);
      expect(faults).to.deep.equal([]);
    });
  }

  it('a chart that fits, and gets another width and more to show: nothing but its tale', async () => {
    await open({ data: usual, fetched: [] });
    for (const width of [700, 600, 1100, 650]) await page.setViewport({ width, height: 900 });
    await page.evaluate(() => {
      const timeline = document.querySelector('chain-timeline');
      const { events, ...data } = timeline?.data as { events: { id: string }[] };
      if (timeline)
        timeline.data = {
          ...data,
          events: [...events, ...events.map((one) => ({ ...one, id: `${one.id}-2` }))],
        };
    });
    await page.waitForNetworkIdle();
    expect(fetched).to.have.members(tale);
  });

  for (const [parts, message] of [
    ['fetched', /^Event "a", date: "May 1945" cannot be read: .* Did you mean "1945-05"\? /],
    ['blocked', /^Event "a", date: bad date\.$/],
  ] as const) {
    it(`a fault is told where its words are ${parts}`, async () => {
      await open({ data: badDate, fetched: [] }, parts);
      const issues = (await page.evaluate('issues')) as readonly Issue[];
      expect(issues).to.have.length(1);
      expect(issues[0]?.message).to.match(message);
    });
  }

  const pictures: readonly (readonly [name: string, picture: string, without: string])[] = [
    ['a narrow page', '.scene.vertical', '.scene.horizontal'],
    ['bands', '.scene .band-button', '.scene > [role="list"]'],
    ['many events', '.scene .crowd', '.viewport .list'],
    ['a list in groups', '.viewport .group-heading', '.viewport > .list'],
    ['a list', '.viewport > .tale', '.viewport > .list'],
    ['a filter that hides', '.kinds li:nth-child(7)', '.event.dimmed'],
  ];
  for (const [name, picture, without] of pictures) {
    const one = cases[name]!;

    it(`${name}: the first picture waits for that, and all that would jump with it`, async () => {
      const shown = async (selector: string): Promise<boolean> =>
        (await page.$(`chain-timeline >>> ${selector}`)) !== null;
      await open(one, 'held');
      await page.waitForSelector('chain-timeline >>> .notice');
      expect([await shown('.scene'), await shown('.toolbar')]).to.deep.equal([false, false]);
      isHolding = false;
      for (const request of held) void request.continue();
      await page.waitForNetworkIdle();
      expect(faults).to.deep.equal([]);
      expect(await shown(picture)).to.equal(true);
      expect(await shown('.notice')).to.equal(false);
    });

    it(`${name}: drawn in the plain way where that is blocked`, async () => {
      await open(one, 'blocked');
      expect(await page.$(`chain-timeline >>> ${without}`)).not.to.equal(null);
      expect(await page.$(`chain-timeline >>> ${picture}`)).to.equal(null);
    });
  }

  it('a chart does not wait for its tale, and is not drawn again for it', async () => {
    await open(cases['data as a property']!, 'held');
    const mark = await page.waitForSelector('chain-timeline >>> .scene [data-id]');
    for (let wait = 0; held.length < tale.length && wait < 100; wait++) await setTimeout(20);
    expect(fetched).to.have.members(tale);
    expect(await page.$('chain-timeline >>> .tale')).to.equal(null);
    await page.evaluate(() => {
      const scene = document.querySelector('chain-timeline')?.shadowRoot?.querySelector('.scene');
      new MutationObserver(() => (document.title = 'drawn again')).observe(scene!, {
        attributes: true,
        childList: true,
        subtree: true,
      });
    });
    isHolding = false;
    for (const request of held) void request.continue();
    await page.waitForNetworkIdle();
    expect(await page.$('chain-timeline >>> .tale')).to.not.equal(null);
    expect(await page.title()).to.equal('Page');
    expect(await mark?.evaluate(({ isConnected }) => isConnected)).to.equal(true);
  });

  it('a list that is asked for before its tale has come stays as it is, until it is asked for again', async () => {
    const tell = (): Promise<boolean> => page.$('chain-timeline >>> .viewport > .tale').then(Boolean);
    const press = (name: string): Promise<void> =>
      page.click(`chain-timeline >>> button[aria-label="${name}"]`);
    await open(cases['data as a property']!, 'held');
    await page.waitForSelector('chain-timeline >>> .scene [data-id]');
    for (let wait = 0; held.length < tale.length && wait < 100; wait++) await setTimeout(20);
    await press('List');
    const entry = await page.waitForSelector('chain-timeline >>> .entry:nth-child(3)');
    const before = await entry?.boundingBox();
    isHolding = false;
    for (const request of held) void request.continue();
    await page.waitForNetworkIdle();
    expect(await entry?.boundingBox()).to.deep.equal(before);
    expect(await tell()).to.equal(false);
    for (const name of ['Chart', 'List']) await press(name);
    await page.waitForNetworkIdle();
    expect(await tell()).to.equal(true);
  });

  for (const parts of ['fetched', 'blocked'] as const) {
    it(`${parts === 'fetched' ? 'a' : 'no'} button leads from the list of many events to a chart where that is ${parts}`, async () => {
      await open(
        { ...cases['many events']!, html: '<chain-timeline layout="list"></chain-timeline>' },
        parts,
      );
      const buttons = await page.$$eval('chain-timeline >>> .toolbar button', (all) =>
        all.map(({ ariaLabel }) => ariaLabel),
      );
      expect(buttons).to.include('Next');
      expect(buttons.includes('Chart')).to.equal(parts === 'fetched');
    });
  }

  for (const [parts, isMirrored] of [
    ['fetched', true],
    ['blocked', false],
  ] as const) {
    it(`time runs from ${isMirrored ? 'right to left' : 'left to right'} in Arabic where the mirror is ${parts}`, async () => {
      await open(cases['a language from right to left']!, parts, /mirror/);
      expect(await page.$('chain-timeline >>> .frame[lang="ar"]')).not.to.equal(null);
      const places = await page.$$eval('chain-timeline >>> .scene .tick-label', (labels) =>
        labels.map((label) => label.getBoundingClientRect().x),
      );
      expect(places.length).to.be.above(2);
      expect(places).to.deep.equal([...places].sort((a, b) => (isMirrored ? b - a : a - b)));
    });
  }

  it('what a narrow page needs is fetched while the data is on its way', async () => {
    await open(
      { html: '<chain-timeline src="/slow.json"></chain-timeline>', width: 400, fetched: [] },
      'held',
    );
    await page.waitForFunction(() => performance.getEntriesByType('resource').length > 0);
    // The request is told to this process when it comes to it; the data is held until the end.
    for (let wait = 0; fetched.length === 0 && wait < 100; wait++) await setTimeout(20);
    expect(fetched).to.deep.equal(['chunks/vertical.js']);
    expect(held.map((request) => new URL(request.url()).pathname)).to.include('/slow.json');
  });

  /** What the page says of the built elements. */
  async function ofBuilt(look: (classes: Classes, names: readonly string[]) => unknown): Promise<unknown> {
    await open({ fetched: [] });
    return page.evaluate(
      `Promise.all([import('/chain-timeline.min.js'), import('/chain-panels.min.js')])
        .then((modules) => (${look.toString()})(Object.assign({}, ...modules), ${JSON.stringify(classNames)}))`,
    );
  }

  async function ofPackage(): Promise<Classes> {
    // By a name that the compiler does not look up, because the package may not be built yet.
    const name: string = 'chain-timeline';
    return (await import(name)) as Classes;
  }

  it('the built elements have the styles of the modules', async () => {
    const built = (await ofBuilt(textsOf)) as readonly string[];
    const written = textsOf(await ofPackage(), classNames);
    const rules = await page.evaluate(
      (texts) =>
        texts.map((text) => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(text);
          // What has a variable in it is kept as it is written.
          return [...sheet.cssRules].map(({ cssText }) => cssText.replaceAll(', ', ','));
        }),
      [...built, ...written],
    );
    expect(written.length).to.be.above(7);
    expect(rules.slice(0, built.length)).to.deep.equal(rules.slice(built.length));
  });

  it('the built elements have the properties of the modules', async () => {
    const built = await ofBuilt(propertiesOf);
    const modules = await ofPackage();
    expect(built).to.deep.equal(propertiesOf(modules, classNames));
    expect(modules['ChainTimeline']?.elementProperties.size).to.be.above(20);
  });

  it('the built timeline keeps no more than 110 bytes of an event beside its input', async () => {
    const [count, session] = [50_000, await page.createCDPSession()];
    const bytesInUse = async (): Promise<number> => {
      for (let pass = 0; pass < 3; pass++) await session.send('HeapProfiler.collectGarbage');
      const { usedSize, backingStorageSize = 0 } = (await session.send('Runtime.getHeapUsage')) as {
        usedSize: number;
        backingStorageSize?: number;
      };
      return usedSize + backingStorageSize;
    };
    // What code and first picture take is there before.
    await open({ data: eventsOf(300), fetched: [] });
    await page.evaluate((length) => {
      const events = Array.from({ length }, (_, n) => ({
        id: `e${n}`,
        date: new Date(n * 86_400_000).toISOString().slice(0, 10),
        title: `Title of ${n}`,
      }));
      Object.assign(globalThis, { input: { events } });
    }, count);
    const before = await bytesInUse();
    await page.evaluate(async () => {
      const timeline = document.querySelector('chain-timeline')!;
      const isRead = new Promise((done) => timeline.addEventListener('chain-load', done, { once: true }));
      timeline.data = (globalThis as unknown as { input: unknown }).input;
      await isRead;
      await timeline.updateComplete;
    });
    const kept = ((await bytesInUse()) - before) / count;
    expect(kept).to.be.within(20, 110);
  });

  it('a page reads with the built files what the sources read, and finds the same faults', async () => {
    await open({ fetched: [] });
    const built = await page.evaluate(
      async (input, core) => {
        const { readDataset } = (await import(core)) as {
          readDataset: (input: unknown) => {
            dataset: { events: readonly object[] };
            issues: readonly object[];
          };
        };
        const { dataset, issues } = readDataset(input);
        return { events: dataset.events, issues };
      },
      faulty,
      '/core.min.js',
    );
    const { dataset, issues } = readDataset(JSON.parse(JSON.stringify(faulty)));
    expect(built.issues).to.deep.equal(JSON.parse(JSON.stringify(issues)));
    expect(built.events).to.deep.equal(JSON.parse(JSON.stringify(dataset.events)));
  });
});
