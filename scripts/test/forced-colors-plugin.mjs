// A command for tests in Chromium: high contrast on or off. The command that comes with the runner knows
// no more than the colour scheme and reduced motion.

/** @returns {import('@web/test-runner').TestRunnerPlugin} */
export function forcedColorsPlugin() {
  /** By test session. What a connection emulates ends with it, so it stays open until colours are free again. */
  const connections = new Map();
  return {
    name: 'forced-colors',
    async executeCommand({ command, payload, session }) {
      if (command !== 'forced-colors') return undefined;
      const browser = /** @type {any} */ (session.browser);
      const connection =
        connections.get(session.id) ?? (await browser.getPage(session.id).createCDPSession());
      const value = payload ? 'active' : 'none';
      await connection.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] });
      if (payload) connections.set(session.id, connection);
      else if (connections.delete(session.id)) await connection.detach();
      return true;
    },
  };
}
