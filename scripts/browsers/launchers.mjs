import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { findChromium } from './chromium.mjs';
import { findFirefox } from './firefox.mjs';
import { webkitLauncher } from './webkit.mjs';

/** Launchers for `@web/test-runner`, by the name of the browser. */
const launchers = {
  async chromium() {
    return chromeLauncher({ puppeteer: puppeteerCore, launchOptions: await findChromium() });
  },
  firefox() {
    return chromeLauncher({
      puppeteer: puppeteerCore,
      // Over BiDi several pages at once are slower than one after the other.
      concurrency: 1,
      launchOptions: findFirefox(),
    });
  },
  webkit: () => webkitLauncher(),
};

/** Takes names with commas between them: `chromium,firefox,webkit`. */
export function launchersOf(/** @type {string} */ names) {
  return Promise.all(
    names.split(',').map((name) => {
      const launch = launchers[name.trim()];
      if (!launch) throw new Error(`unknown browser: ${name}`);
      return launch();
    }),
  );
}
