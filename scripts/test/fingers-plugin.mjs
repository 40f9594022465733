// A command for tests in the browser: real fingers, which scroll the page if nobody takes them. Answers whether the
// browser lets itself be told: only Chromium does.

import { setTimeout } from 'node:timers/promises';

const STEPS = 12;
/** Milliseconds between two steps, as of a hand: the browser makes one of those that come in one frame. */
const FRAME = 16;

/** @returns {import('@web/test-runner').TestRunnerPlugin} */
export function fingersPlugin() {
  return {
    name: 'fingers',
    async executeCommand({ command, payload, session }) {
      if (command !== 'fingers') return undefined;
      const browser = /** @type {any} */ (session.browser);
      if (browser.name !== 'Chromium') return { isTouched: false };
      const client = await browser.getPage(session.id).createCDPSession();
      const { fingers } = /** @type {{ fingers: { x: number, y: number, dx?: number, dy?: number }[] }} */ (
        payload
      );
      const touch = (/** @type {string} */ type, /** @type {object[]} */ touchPoints) =>
        client.send('Input.dispatchTouchEvent', { type, touchPoints });
      const after = (/** @type {number} */ part) =>
        fingers.map(({ x, y, dx = 0, dy = 0 }, id) => ({ x: x + dx * part, y: y + dy * part, id }));
      try {
        await touch('touchStart', after(0));
        for (let step = 1; step <= STEPS; step++) {
          await touch('touchMove', after(step / STEPS));
          await setTimeout(FRAME);
        }
        await touch('touchEnd', []);
      } finally {
        await client.detach();
      }
      return { isTouched: true };
    },
  };
}
