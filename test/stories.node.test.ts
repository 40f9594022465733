import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import { expect } from 'chai';
import puppeteer, { type Browser, type BrowserContext, type Page } from 'puppeteer-core';
import { preview, type PreviewServer } from 'vite';
import { findChromium } from '../scripts/browsers/chromium.mjs';
import { root } from '../scripts/root.mjs';

interface Entry {
  readonly id: string;
  readonly type: 'story' | 'docs';
  readonly title: string;
  readonly name: string;
}

const pagesAtOnce = 3;
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const axeOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // A story is a piece of a page: its landmarks and its first heading are the page's.
  // A label that is cut is no other text than the name in full; a test of the timeline compares them.
  rules: {
    region: { enabled: false },
    'page-has-heading-one': { enabled: false },
    'label-content-name-mismatch': { enabled: false },
  },
  resultTypes: ['violations'],
};

function readEntries(): Entry[] {
  const index = join(root, 'storybook-static/index.json');
  if (!existsSync(index)) return [];
  return Object.values(
    (JSON.parse(readFileSync(index, 'utf8')) as { entries: Record<string, Entry> }).entries,
  );
}

/** What goes wrong on a page from now on, in words. */
function watch(page: Page, origin: string): string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) =>
    faults.push(`page: ${error instanceof Error ? error.message : String(error)}`),
  );
  page.on('requestfailed', (request) => {
    faults.push(`request failed: ${request.url()} (${request.failure()?.errorText ?? 'no reason'})`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`request failed: ${response.url()} (${response.status()})`);
  });
  page.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (/^(https?|wss?|ftp):$/.test(protocol) && asked !== origin)
      faults.push(`leaves the host: ${request.url()}`);
  });
  return faults;
}

/** Waits for the last word of Storybook about an entry, and says what it was. */
async function lastWord(page: Page): Promise<string> {
  const word = await page.waitForFunction(
    () => {
      const channel = (globalThis as { __STORYBOOK_ADDONS_CHANNEL__?: { last: (event: string) => unknown } })
        .__STORYBOOK_ADDONS_CHANNEL__;
      return [
        'storyThrewException',
        'storyErrored',
        'storyMissing',
        'playFunctionThrewException',
        'storyFinished',
        'docsRendered',
      ].find((event) => channel?.last(event) !== undefined);
    },
    { timeout: 30_000 },
  );
  return (await word.jsonValue()) ?? '';
}

/** A build that takes the library for free of side effects registers nothing, and a page without elements has no faults. */
function unregistered(page: Page): Promise<string[]> {
  return page.$$eval('#storybook-root :not(:defined)', (found) =>
    found.map(({ localName }) => `not registered: ${localName}`),
  );
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const results = await page.evaluate(
    (options) =>
      (
        globalThis as unknown as { axe: { run: (context: string, options: object) => Promise<AxeResults> } }
      ).axe.run('#storybook-root', options),
    axeOptions,
  );
  return results.violations.map(
    ({ id, help, nodes }) => `axe ${id}: ${help} (${nodes.map(({ target }) => target.join(' ')).join('; ')})`,
  );
}

/** Opens an entry in a page of its own and returns what is wrong with it. */
async function faultsOf(context: BrowserContext, origin: string, { id, type }: Entry): Promise<string[]> {
  const page = await context.newPage();
  try {
    await page.setViewport({ width: 1280, height: 900 });
    const faults = watch(page, origin);
    // `manual` keeps the addon from a run of axe of its own.
    await page.goto(`${origin}/iframe.html?id=${id}&viewMode=${type}&globals=a11y.manual:!true`);
    const word = await lastWord(page);
    if (word !== 'storyFinished' && word !== 'docsRendered') faults.push(word);
    // A story of a request that never ends is as ready as it will be.
    await page.waitForNetworkIdle({ idleTime: 150, timeout: 2_000 }).catch(() => {});
    faults.push(...(await unregistered(page)));
    if (type === 'story') faults.push(...(await violations(page)));
    return faults;
  } finally {
    await page.close();
  }
}

describe('stories', function () {
  this.timeout(120_000);
  const entries = readEntries();
  const faults = new Map<string, Promise<string[]>>();
  let server: PreviewServer;
  let browser: Browser;

  before(async () => {
    server = await preview({
      root,
      configFile: false,
      logLevel: 'silent',
      appType: 'mpa',
      build: { outDir: 'storybook-static' },
      preview: { host: '127.0.0.1', port: 0 },
    });
    const origin = `http://127.0.0.1:${(server.httpServer.address() as AddressInfo).port}`;
    browser = await puppeteer.launch(await findChromium());

    // A few lanes run at once, each in a window of its own: a page behind another would get no frames.
    const lanes = await Promise.all(
      Array.from({ length: pagesAtOnce }, async () => ({
        context: await browser.createBrowserContext(),
        last: Promise.resolve<unknown>(undefined),
      })),
    );
    entries.forEach((entry, number) => {
      const lane = lanes[number % pagesAtOnce]!;
      const result = lane.last.then(() => faultsOf(lane.context, origin, entry));
      faults.set(entry.id, result);
      lane.last = result.catch(() => {});
    });
  });

  after(async () => {
    await browser?.close();
    await server?.close();
  });

  it('have been built: npm run build-storybook', () => {
    expect(entries).to.not.be.empty;
  });

  for (const { id, title, name } of entries) {
    it(`${title}, ${name}: nothing failed, axe finds nothing`, async () => {
      expect(await faults.get(id)).to.deep.equal([]);
    });
  }
});
