// A command for tests in the browser: real turns of the wheel, which scroll the page if nobody takes them. Answers
// whether the browser lets itself be told: in WebKit a wheel knows of no key that is held.

const keys = { ctrl: 'Control', shift: 'Shift' };

/** @returns {import('@web/test-runner').TestRunnerPlugin} */
export function wheelPlugin() {
  return {
    name: 'wheel',
    async executeCommand({ command, payload, session }) {
      if (command !== 'wheel') return undefined;
      const { x, y, deltaX = 0, deltaY = 0, held } = /** @type {any} */ (payload);
      const browser = /** @type {any} */ (session.browser);
      const { mouse, keyboard } = browser.getPage(session.id);
      const key = keys[/** @type {keyof typeof keys} */ (held)];
      if (key && browser.name === 'WebKit') return { isTurned: false };
      await mouse.move(x, y);
      if (key) await keyboard.down(key);
      try {
        await mouse.wheel({ deltaX, deltaY });
      } finally {
        if (key) await keyboard.up(key);
      }
      return { isTurned: true };
    },
  };
}
