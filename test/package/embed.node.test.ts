import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { expect } from 'chai';
import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core';
import { findChromium } from '../../scripts/browsers/chromium.mjs';
import { root } from '../../scripts/root.mjs';

const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};
const policy = "script-src 'self'; style-src 'self'; require-trusted-types-for 'script'";

/** The folder that a site puts up, the data, and a page with a frame; each page under the strict policy. */
function serve(pages: ReadonlyMap<string, string>): Server {
  return createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = join(root, pathname.startsWith('/data/') ? '' : 'dist/cdn', pathname);
    const page = pages.get(pathname);
    if (page === undefined && !existsSync(file)) return response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': `${types[extname(pathname)] ?? 'text/html'}; charset=utf-8`,
      'content-security-policy': policy,
    });
    response.end(page ?? readFileSync(file));
  });
}

async function listening(server: Server): Promise<string> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe('embed.html', function () {
  this.timeout(60_000);
  const pages = new Map<string, string>();
  const site = serve(pages);
  const host = serve(pages);
  let siteOrigin: string;
  let hostOrigin: string;
  let browser: Browser;
  let page: Page;
  let faults: string[];

  before(async () => {
    [siteOrigin, hostOrigin] = await Promise.all([listening(site), listening(host)]);
    browser = await puppeteer.launch(await findChromium());
  });
  after(async () => {
    await browser?.close();
    site.close();
    host.close();
  });

  beforeEach(async () => {
    page = await browser.newPage();
    faults = [];
    page.on('console', (message) => {
      if (/error|warn/.test(message.type())) faults.push(message.text());
    });
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('dialog', (dialog) => {
      faults.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
  });
  afterEach(() => page.close());

  /** A page of another origin with the frame in it, open and settled. */
  async function opened(
    query: Record<string, string>,
    state = 'ready',
    around = '<script type="module" src="/embed.js"></script>',
  ): Promise<Frame> {
    const address = new URL('/embed.html', siteOrigin);
    address.search = new URLSearchParams(query).toString();
    pages.set(
      '/page.html',
      `<!doctype html><html lang="en"><meta charset="utf-8">${around}<title>Host</title><link rel="icon" href="data:,">
      <iframe title="Timeline" src="${address.href.replaceAll('&', '&amp;')}"></iframe></html>`,
    );
    await page.goto(`${hostOrigin}/page.html`);
    const frame = await page.waitForFrame((each) => each.url().startsWith(`${siteOrigin}/embed.html`));
    // Seen, because then it is looked for in every frame: a state and a shadow root change without a word.
    await frame.waitForSelector(`chain-timeline:state(${state})`, { visible: true });
    return frame;
  }

  const heights = async (frame: Frame): Promise<[frame: number, timeline: number]> => [
    await page.$eval('iframe', ({ clientHeight }) => clientHeight),
    await frame.$eval('chain-timeline', (timeline) => Math.ceil(timeline.getBoundingClientRect().height)),
  ];

  it('shows what its query says, under a strict policy', async () => {
    const frame = await opened({
      src: '/data/central-asia.json',
      locale: 'ru',
      theme: 'dark',
      layout: 'list',
      selected: 'resolution-2018',
      now: '2020-06-22',
    });
    const seen = await frame.$eval('chain-timeline', (timeline) => ({
      list: timeline.shadowRoot?.querySelectorAll('ol[part~=list] > li').length,
      pressed: timeline.shadowRoot?.querySelector('[aria-pressed=true]')?.getAttribute('data-id'),
      lang: timeline.shadowRoot?.querySelector('[part=frame]')?.getAttribute('lang'),
      scheme: getComputedStyle(timeline).colorScheme,
    }));
    expect(seen).to.deep.equal({ list: 10, pressed: 'resolution-2018', lang: 'ru', scheme: 'dark' });
    expect(faults).to.deep.equal([]);
  });

  for (const [locale, title, lang, dir] of [
    ['ar', '<b>سلسلة</b>', 'ar', 'rtl'],
    ['ru', 'Цепь', 'ru', 'ltr'],
    ['', 'A chain', 'en', 'ltr'],
  ] as const)
    it(`has the title of the chain, in ${lang}, and its direction`, async () => {
      const titles = { en: 'A chain', ru: 'Цепь', ar: '<b>سلسلة</b>' };
      const events = [{ id: 'a', date: '2017', title: 'A' }];
      pages.set('/titled.json', JSON.stringify({ title: titles, events }));
      const frame = await opened({ src: '/titled.json', locale });
      await frame.waitForFunction((text) => document.title === text, {}, title);
      const root = await frame.$eval('html', (html) => ({ lang: html.lang, dir: html.dir }));
      expect(root).to.deep.equal({ lang, dir });
      expect(faults).to.deep.equal([]);
    });

  it('wears the themes', async () => {
    const frame = await opened({ src: '/data/central-asia.json', theme: 'newsroom' });
    const font = await frame.$eval(
      'chain-timeline >>> [part=frame]',
      (each) => getComputedStyle(each).fontFamily,
    );
    expect(font).to.include('Georgia');
    expect(faults).to.deep.equal([]);
  });

  it('makes its frame as high as it needs to be, and again when that changes', async () => {
    const frame = await opened({ src: '/data/central-asia.json', now: '2020-06-22' });
    const settled = async (): Promise<number> => {
      await page.waitForFunction(() => document.querySelector('iframe')?.style.blockSize);
      for (let before = -1; ;) {
        const [outer, inner] = await heights(frame);
        if (outer === inner && outer === before) return outer;
        before = outer;
        await new Promise((done) => setTimeout(done, 100));
      }
    };
    await page.$eval('iframe', (element) => void (element.style.inlineSize = '700px'));
    await frame.waitForSelector('chain-timeline >>> svg.scene:not(.vertical)', { visible: true });
    const wide = await settled();
    expect(wide).to.be.greaterThan(200);
    await page.$eval('iframe', (element) => void (element.style.inlineSize = '360px'));
    await frame.waitForSelector('chain-timeline >>> svg.vertical', { visible: true });
    expect(await settled()).to.be.greaterThan(wide);
    expect(await frame.evaluate(() => document.documentElement.scrollHeight > innerHeight)).to.equal(false);
    expect(faults).to.deep.equal([]);
  });

  for (const [name, around] of [
    ['that nobody makes higher', ''],
    ['of a page that is not named', '<meta name="referrer" content="no-referrer">'],
  ] as const)
    it(`does with the height of a frame ${name}, until it has more`, async () => {
      const frame = await opened({ src: '/data/central-asia.json' }, 'ready', around);
      const size = (height: number): Promise<void> =>
        page.$eval(
          'iframe',
          ({ style }, px) => void Object.assign(style, { width: '900px', height: `${px}px` }),
          height,
        );
      const labels = (): Promise<number> =>
        frame.$$eval('chain-timeline >>> .event:has(.title)', (all) => all.length);
      await size(450);
      await frame.waitForFunction(() => {
        const root = document.querySelector('chain-timeline')?.shadowRoot;
        const spine = root?.querySelector('.spine')?.getBoundingClientRect().bottom ?? Infinity;
        return spine < 400 && document.documentElement.scrollHeight <= innerHeight;
      });
      expect(await labels()).to.be.lessThan(10);
      await size(1000);
      await frame.waitForSelector('body:not(.fitted)');
      while ((await labels()) < 10) await new Promise((done) => setTimeout(done, 50));
      expect(faults).to.deep.equal([]);
    });

  it('tells nobody where nobody is named', async () => {
    const around =
      '<meta name="referrer" content="no-referrer"><script type="module" src="/embed.js"></script>';
    await opened({ src: '/data/central-asia.json' }, 'ready', around);
    await new Promise((done) => setTimeout(done, 300));
    expect(await page.$eval('iframe', ({ style }) => style.blockSize)).to.equal('');
    expect(faults).to.deep.equal([]);
  });

  it('tells the origin that is listed', async () => {
    await opened(
      { src: '/data/central-asia.json', origin: hostOrigin },
      'ready',
      '<meta name="referrer" content="no-referrer"><script type="module" src="/embed.js"></script>',
    );
    await page.waitForFunction(() => document.querySelector('iframe')?.style.blockSize);
  });

  for (const src of [
    '',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:application/json,{"events":[{"id":"a","date":"2017","title":"A"}]}',
    'blob:https://example.org/1',
    'file:///etc/passwd',
    'ftp://example.org/a.json',
    'https://user:secret@example.org/a.json',
    '"><script>alert(1)</script>',
    `https://example.org/${'x'.repeat(100_000)}`.slice(0, 10_000),
  ]) {
    it(`refuses ${src.slice(0, 45) || 'no data'} and says so`, async () => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      const frame = await opened({ src }, 'error');
      const said = await frame.$eval(
        'chain-timeline',
        ({ shadowRoot }) =>
          shadowRoot?.querySelector('.notice')?.textContent.replace(/\s+/g, ' ').trim() ?? '',
      );
      // Markup is the name of a file that is not there; all else is no address of data.
      expect(said).to.match(src.includes('<') ? /404/ : /The address of the data is not valid\./);
      expect(
        asked.filter((url) => /example\.org|passwd/.test(url) && !url.includes('embed.html')),
      ).to.deep.equal([]);
      expect(faults.filter((fault) => !fault.includes('404'))).to.deep.equal([]);
    });
  }

  it('takes values that are hostile for text', async () => {
    const markup = '"><img src=x onerror=alert(1)>';
    const names = [
      'locale',
      'theme',
      'layout',
      'scale',
      'group-by',
      'selected',
      'from',
      'to',
      'now',
      'toolbar',
      'origin',
    ];
    for (const value of [markup, 'x'.repeat(1000), '__proto__', '\u202e\u0000%', '9'.repeat(1000)]) {
      const frame = await opened({
        src: '/data/central-asia.json',
        ...Object.fromEntries(names.map((name) => [name, value])),
      });
      expect(await frame.$$eval('img, body > :not(chain-timeline)', ({ length }) => length)).to.equal(0);
      expect(
        await frame.$eval(
          'chain-timeline',
          ({ shadowRoot }) => shadowRoot?.querySelectorAll('[data-id]').length,
        ),
      ).to.equal(10);
    }
    expect(faults).to.deep.equal([]);
  });
});
