import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'chai';
import { build } from 'esbuild';
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { findChromium } from '../../scripts/browsers/chromium.mjs';
import { root } from '../../scripts/root.mjs';
import { elementTags } from './element-tags.js';

/** What a page holds on to when its rubbish is gone. */
type Holding = Readonly<Record<'nodes' | 'listeners' | 'bytes', number>>;

const MOUNTS = 1000;
/** The first mounts fill caches and compile functions. */
const WARM_UP = 200;
/** Rounds until one grows by no more than this: what is only late to settle does so in one of them, a leak in none. */
const ROUNDS = 6;
/** ms after which no timer of an element that is gone is left. */
const REST = 1_000;
const MOST: Holding = { nodes: MOUNTS / 2, listeners: MOUNTS / 2, bytes: MOUNTS * 50 };

const panels = elementTags().filter((tag) => tag !== 'chain-timeline');

/** What is put on the page and taken from it, as the body of a function that makes it. */
const cases: readonly (readonly [name: string, body: string])[] = [
  ...elementTags().map((tag) => [`${tag} alone`, `return [make('${tag}')];`] as const),
  ['panels of a timeline that stays', "return panels.map((tag) => make(tag, { for: 'stays' }));"],
  [
    'a timeline with panels inside, beside, and waiting for it',
    `const one = make('chain-timeline', { data, id: 'comes', locale: 'ru', hash: 'chain', selected: 'paper' });
     one.append(...panels.map((tag) => make(tag)));
     return [...panels.map((tag) => make(tag, { for: 'comes' })), one];`,
  ],
  ['a list', "return [make('chain-timeline', { data, layout: 'list', locale: 'en' })];"],
  ['a timeline whose data is on its way', "return [make('chain-timeline', { src: '/never.json' })];"],
];

/** The least that can leak; were it not seen, the tests above would say nothing. */
const leaks: typeof cases = [
  ['a node', "kept.push(document.createElement('i')); return [];"],
  ['a listener', "window.addEventListener('message', () => kept.length); return [];"],
  ['an object', 'kept.push({ when: Math.random(), tell: () => kept.length }); return [];'],
];

const script = `
  import 'chain-timeline';
  const data = {
    events: [
      { id: 'talk', date: '2024-03', title: 'A talk' },
      { id: 'paper', date: '2024-11-05', title: 'The paper', place: 'here' },
      { id: 'book', date: '2026~', title: 'A book', status: 'planned' },
    ],
    links: [{ from: 'talk', type: 'leads-to', to: 'paper' }, { from: 'paper', type: 'continues', to: 'book' }],
    places: [{ id: 'here', label: 'Here' }],
  };
  const panels = ${JSON.stringify(panels)};
  const kept = [];
  const make = (tag, properties = {}) => Object.assign(document.createElement(tag), properties);
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const page = document.getElementById('page');
  globalThis.mountAll = async (body, mounts) => {
    const create = new Function('make', 'data', 'panels', 'kept', body);
    for (let mounted = 0; mounted < mounts; mounted += 25) {
      for (let one = 0; one < 25; one++) page.append(...create(make, data, panels, kept));
      await frame();
      await frame();
      page.replaceChildren();
    }
    await frame();
    await frame();
  };
  const columns = (length) => ({
    begin: Float64Array.from({ length }, (_, row) => row * 1e6),
    title: new Array(length).fill('x'),
  });
  const chains = [];
  globalThis.replaceData = async (lengths) => {
    const timeline = make('chain-timeline', { layout: 'horizontal' });
    page.append(timeline);
    for (const length of lengths) {
      const isLoaded = new Promise((done) => timeline.addEventListener('chain-load', done, { once: true }));
      timeline.data = columns(length);
      await isLoaded;
      while (timeline.chain.events.length !== length || !timeline.shadowRoot.querySelector('[part~=event]'))
        await frame();
      chains.push(new WeakRef(timeline.chain));
    }
  };
  globalThis.chainsThatStay = () => chains.map((chain) => chain.deref()?.events.length);
  document.body.append(make('chain-timeline', { data, id: 'stays' }));
  document.body.append(...panels.map((tag) => make(tag, { for: 'comes' })));
`;

async function holdingOf(session: CDPSession): Promise<Holding> {
  await new Promise((done) => setTimeout(done, REST));
  for (let pass = 0; pass < 3; pass++) await session.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners: listeners } = await session.send('Memory.getDOMCounters');
  const { usedSize: bytes } = await session.send('Runtime.getHeapUsage');
  return { nodes, listeners, bytes };
}

describe('leaks', function () {
  this.timeout(300_000);
  let server: Server;
  let browser: Browser;
  let page: Page;
  let session: CDPSession;

  before(async () => {
    const { outputFiles } = await build({
      stdin: { contents: script, resolveDir: root },
      bundle: true,
      format: 'esm',
      target: 'es2022',
      write: false,
    });
    server = createServer((request, response) => {
      if (request.url?.startsWith('/never')) return;
      const isScript = request.url === '/page.js';
      response.writeHead(200, { 'content-type': isScript ? 'text/javascript' : 'text/html' });
      response.end(
        isScript
          ? outputFiles[0]!.text
          : '<!doctype html><div id="page"></div><script type="module" src="/page.js"></script>',
      );
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    browser = await puppeteer.launch(await findChromium());
    page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    session = await page.createCDPSession();
  });

  after(async () => {
    await browser?.close();
    server?.close();
  });

  const mount = (body: string, mounts: number): Promise<void> =>
    page.evaluate(
      (...args) =>
        (globalThis as unknown as { mountAll: (...args: unknown[]) => Promise<void> }).mountAll(...args),
      body,
      mounts,
    );

  async function grownBy(body: string): Promise<Holding> {
    const before = await holdingOf(session);
    await mount(body, MOUNTS);
    const after = await holdingOf(session);
    return {
      nodes: after.nodes - before.nodes,
      listeners: after.listeners - before.listeners,
      bytes: after.bytes - before.bytes,
    };
  }

  /** Where each round grew by more than it may, in words. */
  async function leakOf(body: string): Promise<string[]> {
    await mount(body, WARM_UP);
    const rounds: string[] = [];
    while (rounds.length < ROUNDS) {
      const grown = await grownBy(body);
      const many = (['nodes', 'listeners', 'bytes'] as const).filter((kind) => grown[kind] > MOST[kind]);
      if (many.length === 0) return [];
      rounds.push(many.map((kind) => `${grown[kind]} ${kind} in ${MOUNTS} mounts`).join(', '));
    }
    return rounds;
  }

  for (const [name, body] of cases) {
    it(`${name}: nothing stays`, async () => {
      expect(await leakOf(body)).to.deep.equal([]);
    });
  }

  it('data that other data has replaced: nothing stays', async () => {
    const lengths = [200_000, 200_001, 200_002, 3];
    const call = (name: string, ...args: readonly unknown[]): Promise<unknown> =>
      page.evaluate(
        (key, given) =>
          (globalThis as unknown as Record<string, (...some: unknown[]) => unknown>)[key]?.(...given),
        name,
        args,
      );
    await call('replaceData', lengths);
    await holdingOf(session);
    expect(await call('chainsThatStay')).to.deep.equal([null, null, null, 3]);
  });

  for (const [name, body] of leaks) {
    it(`sees a leak of ${name} per mount`, async () => {
      expect(await leakOf(body)).to.have.lengthOf(ROUNDS);
    });
  }
});
