// A command for tests in Chromium: real turns of the wheel, which scroll the page if nobody takes them.

const MODIFIERS = { alt: 1, ctrl: 2, meta: 4, shift: 8 };

/** @returns {import('@web/test-runner').TestRunnerPlugin} */
export function wheelPlugin() {
  return {
    name: 'wheel',
    async executeCommand({ command, payload, session }) {
      if (command !== 'wheel') return undefined;
      const { x, y, deltaX = 0, deltaY = 0, held } = /** @type {any} */ (payload);
      const devtools = await /** @type {any} */ (session.browser).getPage(session.id).createCDPSession();
      await devtools.send('Input.dispatchMouseEvent', {
        type: 'mouseWheel',
        x,
        y,
        deltaX,
        deltaY,
        modifiers: MODIFIERS[/** @type {keyof typeof MODIFIERS} */ (held)] ?? 0,
      });
      await devtools.detach();
      return true;
    },
  };
}
