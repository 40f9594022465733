import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build, preview, type PreviewServer } from 'vite';
import { findChromium } from '../../scripts/browsers/chromium.mjs';
import { root } from '../../scripts/root.mjs';

/** What the compiler finds wrong in a project. */
function compile(compiler: string, project: string): string {
  try {
    execFileSync(process.execPath, [join(root, 'node_modules', compiler), '-p', project], { cwd: root });
    return '';
  } catch (error) {
    return String((error as { stdout: Buffer }).stdout);
  }
}

const frameworks = [
  { name: 'react', compiler: 'typescript/bin/tsc' },
  { name: 'vue', compiler: 'vue-tsc/bin/vue-tsc.js' },
];

describe('examples of frameworks', function () {
  this.timeout(60_000);
  let browser: Browser;
  before(async () => {
    browser = await puppeteer.launch(await findChromium());
  });
  after(() => browser?.close());

  for (const { name, compiler } of frameworks) {
    describe(name, () => {
      let folder: string;
      let server: PreviewServer;
      let page: Page;
      const faults: string[] = [];

      before(async () => {
        folder = mkdtempSync(join(tmpdir(), `chain-timeline-${name}-`));
        const example = { root: join(root, 'examples', name), logLevel: 'error' } as const;
        await build({
          ...example,
          // The polyfill is a module that not every pair of Vite and Rolldown finds; Chromium needs none.
          build: { outDir: folder, emptyOutDir: true, minify: false, modulePreload: { polyfill: false } },
        });
        server = await preview({
          ...example,
          configFile: false,
          build: { outDir: folder },
          preview: { host: '127.0.0.1', port: 0 },
        });
        page = await browser.newPage();
        page.on('console', (message) => {
          if (/error|warn/.test(message.type())) faults.push(message.text());
        });
        page.on('pageerror', (error) => faults.push(String(error)));
        await page.goto(`http://127.0.0.1:${(server.httpServer.address() as AddressInfo).port}/`);
        await page.waitForSelector('chain-timeline:state(ready)', { visible: true });
      });

      after(async () => {
        await page?.close();
        await server?.close();
        rmSync(folder, { recursive: true, force: true });
      });

      const press = (label: string): Promise<void> => page.locator(`button ::-p-text(${label})`).click();
      const tells = async (text: string): Promise<void> => {
        await page.waitForFunction(
          (told) => document.querySelector('output')?.textContent === told,
          {},
          text,
        );
      };
      const select = async (id: string): Promise<void> => {
        await page.$eval('chain-timeline', (element, event) => element.focusEvent(event), id);
        await page.keyboard.press('Enter');
      };

      it('compiles, and only what is right does', () => {
        expect(compile(compiler, `examples/${name}`)).to.equal('');
      });

      it('sets properties as properties', async () => {
        const seen = await page.$eval('chain-timeline', (element) => ({
          data: typeof element.data,
          attributes: element.getAttributeNames().filter((attribute) => /^data$|object/i.test(attribute)),
          level: element.shadowRoot?.querySelector('[part=heading]')?.getAttribute('aria-level'),
          events: element.shadowRoot?.querySelectorAll('[data-id]').length,
        }));
        expect(seen).to.deep.equal({ data: 'object', attributes: [], level: '1', events: 10 });
        expect(await page.$eval('chain-overview', ({ shadowRoot }) => Boolean(shadowRoot))).to.equal(true);
      });

      it('hears what the reader selects, and tells what the page does', async () => {
        await select('samarkand-2017');
        await tells('samarkand-2017');
        await press('The resolution');
        await page.waitForSelector('chain-timeline[selected=resolution-2018]');
        await tells('resolution-2018');
      });

      it('reaches the methods of the element', async () => {
        const isWhole = (): Promise<boolean> =>
          page.$eval('chain-timeline', (element) => {
            const { view, extent } = element;
            return view.begin === extent.begin;
          });
        await page.$eval('chain-timeline', (element) => element.show('2018', '2018'));
        expect(await isWhole()).to.equal(false);
        await press('Show everything');
        expect(await isWhole()).to.equal(true);
      });

      it('takes the element away and brings another', async () => {
        const old = await page.$('chain-timeline');
        await press('The resolution');
        await press('Put away');
        await page.waitForFunction(() => !document.querySelector('chain-timeline'));
        await press('Show');
        await page.waitForSelector('chain-timeline:state(ready)', { visible: true });
        expect(await old?.evaluate(({ isConnected }) => isConnected)).to.equal(false);
        await select('samarkand-2017');
        await tells('samarkand-2017');
      });

      it('has said nothing on the console', () => {
        expect(faults).to.deep.equal([]);
      });
    });
  }
});
