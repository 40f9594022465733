// A launcher for WebKitGTK (Debian: webkit2gtk-driver, xvfb) that needs no package: WebDriver by fetch.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

const architecture = { x64: 'x86_64', arm64: 'aarch64' }[process.arch];
const miniBrowser =
  process.env.WEBKIT_MINIBROWSER ??
  ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0']
    .map((name) => `/usr/lib/${architecture}-linux-gnu/${name}/MiniBrowser`)
    .find((path) => existsSync(path));

const specialKeys = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  Space: ' ',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Home: '\uE011',
  End: '\uE010',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  Backspace: '\uE003',
  Delete: '\uE017',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Meta: '\uE03D',
};
const buttons = { left: 0, middle: 1, right: 2 };

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

/** Starts the driver, and a virtual screen where there is none; `call` speaks WebDriver. */
async function startDriver() {
  const children = [];
  let display = process.env.DISPLAY;
  if (!display) {
    const options = ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];
    const screen = spawn('Xvfb', options, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    children.push(screen);
    const failed = once(screen, 'exit').then(() => Promise.reject(new Error('Xvfb ended')));
    const [number] = await Promise.race([once(screen.stdio[3], 'data'), failed]);
    display = `:${String(number).trim()}`;
  }
  const port = await freePort();
  const env = {
    ...process.env,
    DISPLAY: display,
    GDK_BACKEND: 'x11',
    LIBGL_ALWAYS_SOFTWARE: '1',
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
  };
  children.push(spawn('WebKitWebDriver', [`--port=${port}`], { stdio: 'ignore', env }));

  const call = async (method, path, body) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`WebKit ${path}: ${value?.error} ${value?.message}`);
    return value;
  };
  for (let attempt = 0; ; attempt++) {
    try {
      await call('GET', '/status');
      break;
    } catch (error) {
      if (attempt === 100) throw error;
      await sleep(50);
    }
  }
  return { call, stop: () => children.reverse().forEach((child) => child.kill()) };
}

/** The small part of a Playwright page that `@web/test-runner-commands` uses. */
function pageOf(call) {
  const keys = (actions) => call('POST', '/actions', { actions: [{ type: 'key', id: 'keys', actions }] });
  const pointer = (actions) =>
    call('POST', '/actions', {
      actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
    });
  // The driver takes what a wheel has turned in all, and scrolls by the difference to the time before.
  const turned = { deltaX: 0, deltaY: 0 };
  const wheel = ({ deltaX, deltaY }) => {
    turned.deltaX += deltaX;
    turned.deltaY += deltaY;
    const actions = [{ type: 'scroll', duration: 0, ...last, ...turned }];
    return call('POST', '/actions', { actions: [{ type: 'wheel', id: 'wheel', actions }] });
  };
  const keyDown = (key) => ({ type: 'keyDown', value: specialKeys[key] ?? key });
  const keyUp = (key) => ({ type: 'keyUp', value: specialKeys[key] ?? key });
  let last = { x: 0, y: 0 };
  const held = new Set();
  const move = (x, y) => {
    last = { x: Math.round(x), y: Math.round(y) };
    return { type: 'pointerMove', duration: 0, ...last };
  };
  const buttonDown = (button = 'left') => ({ type: 'pointerDown', button: buttons[button] });
  const buttonUp = (button = 'left') => ({ type: 'pointerUp', button: buttons[button] });
  return {
    url: () => undefined,
    async setViewportSize({ width, height }) {
      const script =
        'return [outerWidth - innerWidth, outerHeight - innerHeight, screen.width, screen.height]';
      const [frameWidth, frameHeight, screenWidth, screenHeight] = await call('POST', '/execute/sync', {
        script,
        args: [],
      });
      const rect = { width: width + frameWidth, height: height + frameHeight };
      // Without a window manager the focus is where the pointer is: in the middle of the screen.
      const [x, y] = [
        Math.floor((screenWidth - rect.width) / 2),
        Math.floor((screenHeight - rect.height) / 2),
      ];
      await call('POST', '/window/rect', { ...rect, x: Math.max(0, x), y: Math.max(0, y) });
    },
    keyboard: {
      type: (text) => keys([...text].flatMap((key) => [keyDown(key), keyUp(key)])),
      // What is held between two calls is forgotten by the driver, and pressed again with each key.
      press: (combination) => {
        const parts = [...held, ...combination.split('+')];
        return keys([...parts.map(keyDown), ...parts.reverse().map(keyUp)]);
      },
      down: async (key) => void held.add(key),
      up: async (key) => void held.delete(key),
    },
    mouse: {
      move: (x, y) => pointer([move(x, y)]),
      click: (x, y, { button } = {}) => pointer([move(x, y), buttonDown(button), buttonUp(button)]),
      down: ({ button } = {}) => pointer([buttonDown(button)]),
      up: ({ button } = {}) => pointer([buttonUp(button)]),
      wheel,
    },
  };
}

/** A window; `call` speaks WebDriver with it. */
export async function openWebkit({ width, height }) {
  if (!miniBrowser || !existsSync('/usr/bin/WebKitWebDriver'))
    throw new Error('No WebKit: apt-get install webkit2gtk-driver xvfb');
  const driver = await startDriver();
  const alwaysMatch = { 'webkitgtk:browserOptions': { binary: miniBrowser, args: ['--automation'] } };
  const { sessionId } = await driver.call('POST', '/session', { capabilities: { alwaysMatch } });
  const call = (method, path, body) => driver.call(method, `/session/${sessionId}${path}`, body);
  const page = pageOf(call);
  await page.setViewportSize({ width, height });
  const close = async () => {
    await call('DELETE', '').catch(() => {});
    driver.stop();
  };
  return { call, page, close };
}

/** A launcher for `@web/test-runner`. */
export function webkitLauncher() {
  let opening;
  let window;
  let active;

  return {
    name: 'WebKit',
    // The built-in commands know a page of this type; for `webdriver` they would ask for WebdriverIO.
    type: 'playwright',
    concurrency: 1,
    async initialize() {},
    async startSession(id, url) {
      // As wide and high as the windows that puppeteer opens.
      window = await (opening ??= openWebkit({ width: 800, height: 600 }));
      active = id;
      await window.call('POST', '/url', { url });
    },
    isActive: (id) => active === id,
    getBrowserUrl: () => undefined,
    getPage: () => window?.page,
    async stopSession(id) {
      if (active !== id) return {};
      active = undefined;
      await window.call('POST', '/url', { url: 'about:blank' });
      return {};
    },
    async stop() {
      await window?.close();
    },
  };
}
