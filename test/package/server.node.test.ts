import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { expect } from 'chai';
import { build } from 'esbuild';
import { html, type TemplateResult } from 'lit';
import { unsafeStatic, html as staticHtml } from 'lit/static-html.js';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findChromium } from '../../scripts/browsers/chromium.mjs';
import { root } from '../../scripts/root.mjs';
import { elementTags } from './element-tags.js';
import { serverList } from './server-list.js';
import { read } from './shipped.js';

const data: unknown = JSON.parse(read('data/central-asia.json'));

interface Case {
  readonly template: TemplateResult;
  /** What makes the page alive; the elements are registered by it. */
  readonly client: string;
  /** What there is when it is alive; an element with nothing to show only has to be registered. */
  readonly alive?: string;
}

const ready = 'chain-timeline:state(ready)';

const upgrade = `import '@lit-labs/ssr-client/lit-element-hydrate-support.js'; import 'chain-timeline';`;
const cases: Record<string, Case> = {
  list: {
    template: serverList(data),
    client: `
      import { giveData } from './test/package/server-client.js';
      await giveData(document.getElementById('root'));
      await import('chain-timeline');
    `,
    alive: ready,
  },
  inline: {
    // Lit renders nothing into a script.
    template: staticHtml`<chain-timeline locale="en" now="2020-06-22"
      ><script type="application/json">${unsafeStatic(JSON.stringify(data))}</script
      ><chain-overview slot="after"></chain-overview
    ></chain-timeline>`,
    client: upgrade,
    alive: ready,
  },
  'plain list': {
    template: html`<chain-timeline locale="en">
      <ol>
        <li id="talk"><time datetime="2024-03">March 2024</time> <strong>A talk</strong></li>
        <li id="paper"><time datetime="2024-11-05">5 November 2024</time> <strong>The paper</strong></li>
      </ol>
    </chain-timeline>`,
    client: upgrade,
    alive: ready,
  },
  src: {
    template: html`<chain-timeline src="/data.json" lang="ru"></chain-timeline>`,
    client: upgrade,
    alive: ready,
  },
};
for (const tag of elementTags()) {
  const name = unsafeStatic(tag);
  cases[tag] = { template: staticHtml`<${name} locale="ru"></${name}>`, client: upgrade };
}

async function bundle(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]!.text;
}

const markupOf = (name: string): Promise<string> => collectResult(render(cases[name]!.template));

async function pageOf(name: string): Promise<string> {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name}</title><link rel="icon" href="data:,">
    <div id="root">${await markupOf(name)}</div><script type="module" src="/${name}.js"></script></html>`;
}

/** What the page shows of its elements. */
function look(page: Page): Promise<{ frames: number; height: number; text: string; shifted: number }> {
  return page.evaluate(() => {
    const [element] = document.querySelectorAll('#root :is(chain-timeline, [locale])');
    const shadow = element?.shadowRoot;
    return {
      frames: shadow?.querySelectorAll('[part=frame]').length ?? 0,
      height: element?.getBoundingClientRect().height ?? 0,
      text: shadow?.querySelector('[part=list]')?.textContent.replace(/\s+/g, ' ') ?? '',
      shifted: (globalThis as unknown as { shifted?: number }).shifted ?? 0,
    };
  });
}

describe('elements written by a server', function () {
  this.timeout(60_000);
  let server: Server;
  let browser: Browser;
  let origin: string;

  before(async () => {
    // By a name that the compiler does not look up, because the package may not be built yet.
    const name: string = 'chain-timeline';
    await import(name);
    server = createServer((request, response) => {
      const path = decodeURI(new URL(request.url ?? '/', 'http://localhost').pathname.slice(1));
      const name = path.replace(/\.\w+$/, '');
      const answer = path.endsWith('.json')
        ? Promise.resolve(['application/json', readFileSync(join(root, 'data/central-asia.json'), 'utf8')])
        : path.endsWith('.js')
          ? bundle(cases[name]!.client).then((text) => ['text/javascript', text])
          : pageOf(name).then((text) => ['text/html', text]);
      answer.then(
        ([type, text]) => response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(text),
        (error) => response.writeHead(500).end(String(error)),
      );
    }).listen(0, '127.0.0.1');
    await new Promise((done) => server.once('listening', done));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await puppeteer.launch(await findChromium());
  });

  afterEach(async () => {
    for (const page of (await browser.pages()).slice(1)) await page.close();
  });

  after(async () => {
    await browser?.close();
    server?.close();
  });

  for (const tag of elementTags()) {
    it(`${tag} has its shadow root in the markup`, async () => {
      expect(await markupOf(tag)).to.match(
        new RegExp(`<${tag}[^>]*><template shadowroot[^>]*>[^]*</template>`),
      );
    });
  }

  it('a list is there to read without a script', async () => {
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(false);
    await page.goto(`${origin}/list`);
    const { text } = await look(page);
    expect(text).to.include('22 June 2018').and.include('adopts');
  });

  it('so is one whose data has a fault', async () => {
    const faulty = {
      ...(data as object),
      events: [{ id: 'talk', date: '2024-03', title: 'A talk', tilte: 'x' }],
    };
    const markup = await collectResult(render(serverList(faulty)));
    expect(markup)
      .to.include('March 2024')
      .and.match(/\d problem/)
      .and.not.include('Loading');
  });

  it('so is one of many events', async () => {
    const events = Array.from({ length: 2_000 }, (_, n) => ({
      id: n,
      date: `${n}`.padStart(4, '0'),
      title: `T ${n}`,
    }));
    const markup = await collectResult(render(serverList({ events })));
    expect(markup).to.include('T 0').and.include('T 999').and.not.include('Loading');
  });

  it('so is a list of the page itself', async () => {
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(false);
    await page.goto(`${origin}/plain list`);
    expect(await page.$eval('ol', (list) => list.checkVisibility() && list.clientHeight > 0)).to.equal(true);
  });

  for (const name of Object.keys(cases)) {
    it(`${name} comes alive without an error, a second copy, or a jump`, async () => {
      const page = await browser.newPage();
      const faults: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(message.text());
      });
      page.on('pageerror', (error) => faults.push(String(error)));
      await page.evaluateOnNewDocument(() => {
        const shared = globalThis as unknown as { shifted: number };
        shared.shifted = 0;
        new PerformanceObserver((shifts) => {
          for (const entry of shifts.getEntries())
            shared.shifted += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
      });
      // What the server wrote is looked at first; then its script may come.
      await page.setRequestInterception(true);
      let release: (() => void) | undefined;
      const held = new Promise<void>((done) => (release = done));
      page.on('request', (request) => {
        void (request.url().endsWith('.js') ? held : Promise.resolve()).then(() => request.continue());
      });
      const opened = page.goto(`${origin}/${name}`);
      await page.waitForSelector('#root > *', { timeout: 5000 });
      const before = await look(page);
      const same = await page.evaluateHandle(() =>
        document
          .querySelector('#root :is(chain-timeline, [locale])')
          ?.shadowRoot?.querySelector('[part=frame]'),
      );
      release!();
      await opened;
      // A state changes without a word, so it is looked for in every frame.
      const alive = cases[name]!.alive ?? `${name}:defined`;
      await page.waitForFunction((selector) => document.querySelector(selector), { timeout: 5000 }, alive);
      await page.evaluate(() => new Promise((done) => setTimeout(done, 200)));
      const after = await look(page);
      expect(faults).to.deep.equal([]);
      // A panel without its timeline may have nothing to show.
      expect(after.frames).to.equal(before.frames);
      expect(after.frames).to.be.at.most(1);
      expect(await page.evaluate((frame) => frame?.isConnected ?? true, same)).to.equal(true);
      if (name === 'list') {
        expect(after.text).to.include('22 June 2018');
        expect(after.text).to.equal(before.text);
        expect(after.height).to.equal(before.height);
        expect(after.shifted).to.equal(0);
        // What would have moved it comes once the reader has seen the chart.
        for (const button of ['Chart', 'List'])
          await page.click(`chain-timeline >>> [aria-label="${button}"]`);
        const told = (): boolean =>
          document
            .querySelector('chain-timeline')
            ?.shadowRoot?.querySelector('.viewport > .tale')
            ?.textContent.includes('It began in September 2017') ?? false;
        await page.waitForFunction(told, { timeout: 5000 });
      }
    });
  }
});
