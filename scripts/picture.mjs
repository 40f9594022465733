// The picture of the README: the first example, as Chromium draws it. `npm run picture` after `npm run build`.
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { preview } from 'vite';
import { findChromium } from './browsers/chromium.mjs';
import { root } from './root.mjs';

const server = await preview({
  root,
  configFile: false,
  appType: 'mpa',
  logLevel: 'error',
  build: { outDir: '.' },
  preview: { host: '127.0.0.1', port: 0 },
});
const browser = await puppeteer.launch(await findChromium());
try {
  const { port } = server.httpServer.address();
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900, deviceScaleFactor: 2 });
  await page.goto(`http://127.0.0.1:${port}/examples/`);
  const timeline = await page.waitForSelector('#embed chain-timeline:state(ready)');
  await timeline?.evaluate((element) => element.setAttribute('selected', 'resolution-2018'));
  await new Promise((resolve) => setTimeout(resolve, 500));
  await timeline?.screenshot({ path: join(root, 'docs/central-asia.png') });
} finally {
  await browser.close();
  await server.close();
}
