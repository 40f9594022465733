// Runs in a page before anything else, as text: what goes wrong from then on is in `faults()`.
const faults = [];
const { error } = console;
console.error = (...words) => {
  faults.push(`console: ${words.map(String).join(' ')}`);
  error(...words);
};
addEventListener(
  'error',
  ({ message, target }) =>
    faults.push(target instanceof Element ? `request failed: ${target.outerHTML}` : `page: ${message}`),
  true,
);
addEventListener('unhandledrejection', ({ reason }) => faults.push(`page: ${reason}`));
performance.setResourceTimingBufferSize(10_000);
globalThis.faults = () => {
  const asked = performance.getEntriesByType('resource').map(({ name }) => new URL(name));
  const away = asked.filter(
    ({ protocol, origin }) => /^(https?|wss?|ftp):$/.test(protocol) && origin !== location.origin,
  );
  return [...faults, ...away.map(({ href }) => `leaves the host: ${href}`)];
};
