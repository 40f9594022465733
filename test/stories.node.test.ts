import { existsSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { AxeResults } from 'axe-core';
import { expect } from 'chai';
import { preview, type Plugin, type PreviewServer } from 'vite';
import { root } from '../scripts/root.mjs';
import {
  storyBrowsers,
  watchedHead,
  type Lane,
  type OpenPage,
  type StoryBrowser,
} from './fixtures/story-browsers.js';

interface Entry {
  readonly id: string;
  readonly type: 'story' | 'docs';
  readonly title: string;
  readonly name: string;
}

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

/** Waits for the last word of Storybook about an entry, and says what it was. */
async function lastWord({ run }: OpenPage): Promise<string> {
  for (const end = Date.now() + 30_000; Date.now() < end; await sleep(30)) {
    const word = await run(() => {
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
    });
    if (word) return word;
  }
  return 'Storybook says nothing';
}

/** A build that takes the library for free of side effects registers nothing, and a page without elements has no faults. */
function unregistered({ run }: OpenPage): Promise<string[]> {
  return run(() =>
    [...document.querySelectorAll('#storybook-root :not(:defined)')].map(
      ({ localName }) => `not registered: ${localName}`,
    ),
  );
}

async function violations({ run, addAxe }: OpenPage): Promise<string[]> {
  await addAxe();
  const found = await run(async (options) => {
    const { axe } = globalThis as unknown as {
      axe: { run: (context: string, options: object) => Promise<AxeResults> };
    };
    return (await axe.run('#storybook-root', options)).violations;
  }, axeOptions);
  return found.map(
    ({ id, help, nodes }) => `axe ${id}: ${help} (${nodes.map(({ target }) => target.join(' ')).join('; ')})`,
  );
}

/** Opens an entry in a page of its own and returns what is wrong with it. */
async function faultsOf(open: Lane, origin: string, { id, type }: Entry): Promise<string[]> {
  // `manual` keeps the addon from a run of axe of its own.
  const page = await open(`${origin}/iframe.html?id=${id}&viewMode=${type}&globals=a11y.manual:!true`);
  try {
    const word = await lastWord(page);
    const isDone = word === 'storyFinished' || word === 'docsRendered';
    return [
      ...(isDone ? [] : [word]),
      ...(await page.faults()),
      ...(await unregistered(page)),
      ...(type === 'story' ? await violations(page) : []),
    ];
  } finally {
    await page.close();
  }
}

/** Gives a page that is asked to be watched a head that keeps account. */
const watching = (): Plugin => ({
  name: 'watching',
  configurePreviewServer({ middlewares }) {
    middlewares.use((request, response, next) => {
      if (!request.url?.endsWith('&watched')) return next();
      const page = readFileSync(join(root, 'storybook-static/iframe.html'), 'utf8');
      response.setHeader('Content-Type', 'text/html').end(page.replace('<head>', `<head>${watchedHead}`));
    });
  },
});

for (const name of (process.env.BROWSERS || 'chromium').split(',')) {
  describe(`stories in ${name}`, function () {
    this.timeout(600_000);
    const entries = readEntries();
    const faults = new Map<string, Promise<string[]>>();
    let server: PreviewServer;
    let browser: StoryBrowser;

    before(async () => {
      server = await preview({
        root,
        configFile: false,
        logLevel: 'silent',
        appType: 'mpa',
        plugins: [watching()],
        build: { outDir: 'storybook-static' },
        preview: { host: '127.0.0.1', port: 0 },
      });
      const origin = `http://127.0.0.1:${(server.httpServer.address() as AddressInfo).port}`;
      const open = storyBrowsers[name.trim()];
      if (!open) throw new Error(`unknown browser: ${name}`);
      browser = await open();

      const { lanes } = browser;
      const last = lanes.map(() => Promise.resolve<unknown>(undefined));
      entries.forEach((entry, number) => {
        const at = number % lanes.length;
        const result = last[at]!.then(() => faultsOf(lanes[at]!, origin, entry));
        faults.set(entry.id, result);
        last[at] = result.catch(() => {});
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
}
