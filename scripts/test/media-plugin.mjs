// A command for tests: paper, high contrast, less motion. Answers whether the browser lets itself be told; only
// Chromium does.

/** @returns {import('@web/test-runner').TestRunnerPlugin} */
export function mediaPlugin() {
  /** By test session. What a connection emulates ends with it, so it stays open until all is as it was. */
  const connections = new Map();
  return {
    name: 'media',
    async executeCommand({ command, payload, session }) {
      if (command !== 'media') return undefined;
      const browser = /** @type {any} */ (session.browser);
      if (browser.name !== 'Chromium') return { isTold: false };
      const { type = '', features = {} } =
        /** @type {{ type?: string, features?: Record<string, string> }} */ (payload);
      const connection =
        connections.get(session.id) ?? (await browser.getPage(session.id).createCDPSession());
      connections.set(session.id, connection);
      await connection.send('Emulation.setEmulatedMedia', {
        media: type,
        features: Object.entries(features).map(([name, value]) => ({ name, value })),
      });
      if (type === '' && Object.keys(features).length === 0 && connections.delete(session.id))
        await connection.detach();
      return { isTold: true };
    },
  };
}
