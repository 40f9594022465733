// Finds a Chromium and downloads none: the environment, then the system, then the build packed in npm.
import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../root.mjs';

const systemPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Quiet, with no request of the browser's own, and at home in a container. */
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * @typedef {{executablePath: string, headless: true | 'shell', args: string[], env: NodeJS.ProcessEnv}} LaunchOptions
 */

/**
 * Launch options for puppeteer-core.
 *
 * @returns {Promise<LaunchOptions>}
 */
export async function findChromium() {
  const named = process.env.CHROME_PATH;
  if (named && !existsSync(named)) throw new Error(`CHROME_PATH names no file: ${named}`);
  const executablePath = named || systemPaths.find((path) => existsSync(path));
  if (!executablePath) return packedChromium();
  return { executablePath, headless: true, args: quiet, env: process.env };
}

/** @returns {Promise<LaunchOptions>} */
async function packedChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('No Chromium found: install one, or name it in CHROME_PATH');
  const home = join(root, 'node_modules/@sparticuz/chromium/package.json');
  const folder = join(root, `node_modules/.cache/chromium-${JSON.parse(readFileSync(home, 'utf8')).version}`);
  if (!existsSync(folder)) await unpack(folder);
  return {
    executablePath: join(folder, 'chromium'),
    headless: 'shell',
    args: quiet,
    env: {
      ...process.env,
      LD_LIBRARY_PATH: [join(folder, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
      FONTCONFIG_PATH: join(folder, 'fonts'),
    },
  };
}

/** Unpacks beside the place and renames, so that another process sees nothing or all of it. */
async function unpack(/** @type {string} */ folder) {
  const draft = `${folder}-${randomUUID()}`;
  await mkdir(draft, { recursive: true });
  const script = `import('@sparticuz/chromium').then(({ default: chromium }) => chromium.executablePath())`;
  // The package unpacks to the temporary folder, and its libnss3 only where it believes to be in AWS Lambda.
  const env = { ...process.env, TMPDIR: draft, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
  try {
    await promisify(execFile)(process.execPath, ['--eval', script], { cwd: root, env });
    await writeFile(join(draft, 'fonts/fonts.conf'), fontsConfig(folder));
    await rename(draft, folder);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

/** The package's own file knows fonts in /tmp only. */
const fontsConfig = (/** @type {string} */ folder) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;
