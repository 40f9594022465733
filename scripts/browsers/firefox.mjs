import { existsSync } from 'node:fs';

/**
 * Launch options for puppeteer-core.
 *
 * @returns {{browser: 'firefox', executablePath: string, headless: true}}
 */
export function findFirefox() {
  const executablePath =
    process.env.FIREFOX_PATH || ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find((path) => existsSync(path));
  if (!executablePath) throw new Error('No Firefox: apt-get install firefox-esr, or set FIREFOX_PATH');
  return { browser: 'firefox', executablePath, headless: true };
}
