import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findChromium } from '../../scripts/browsers/chromium.mjs';
import { root } from '../../scripts/root.mjs';

describe('on paper', function () {
  this.timeout(60_000);
  let browser: Browser;
  before(async () => {
    browser = await puppeteer.launch(await findChromium());
  });
  after(() => browser?.close());

  /** How many pages a chart of so many events is. */
  async function pagesOf(count: number): Promise<number> {
    const page = await browser.newPage();
    const events = Array.from({ length: count }, (_, at) => ({
      id: `e${at}`,
      date: `${1500 + at}`,
      title: 'An event',
    }));
    const data = JSON.stringify({ events });
    await page.setContent(
      `<chain-timeline locale="en"><script type="application/json">${data}</script></chain-timeline>`,
    );
    await page.addScriptTag({
      type: 'module',
      content: readFileSync(join(root, 'dist/cdn/chain-timeline.min.js'), 'utf8'),
    });
    await page.waitForSelector('chain-timeline:state(ready)');
    const paper = Buffer.from(await page.pdf()).toString('latin1');
    await page.close();
    return [...paper.matchAll(/\/Type ?\/Page\b/g)].length;
  }

  it('a chart of hundreds of events is followed by their list, page after page', async () => {
    const [few, many] = [await pagesOf(20), await pagesOf(400)];
    expect(few).to.be.within(1, 3);
    expect(many).to.be.at.least(10);
  });
});
