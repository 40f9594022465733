// One subject at one size: mounts in fresh pages, then hands that zoom and drag in the last of them.

/** Of an even number, the mean of the two in the middle. */
const median = (list) => {
  const sorted = [...list].sort((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
};
const pause = (ms) => new Promise((done) => setTimeout(done, ms));
const CTRL = 2;
const DRAG_STEP = 20;

/** Thrown when a subject takes longer than the limit. */
export class TooSlow extends Error {}

async function within(ms, what, promise) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new TooSlow(what)), ms);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** A page in a process of its own, with the subject loaded and its input made. */
async function openPage(browser, { origin, subject, n, limit }) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(`${origin}/`))
      errors.push(`request to ${request.url()}`);
  });
  await page.setViewport({ width: 1200, height: 800 });
  await page.goto(`${origin}/?subject=${subject}&n=${n}`);
  await within(limit, 'load', page.waitForFunction('window.bench'));
  await within(
    limit,
    'input',
    page.evaluate(() => window.bench.prepare()),
  );
  const client = await page.createCDPSession();
  return { context, page, client, errors };
}

/** Bytes in use after a collection: the JavaScript heap and the buffers that it owns. */
async function heapOf(client) {
  for (let i = 0; i < 2; i++) await client.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize = 0 } = await client.send('Runtime.getHeapUsage');
  return usedSize + backingStorageSize;
}

/** Seconds of CPU that the main thread has spent on tasks, in its own time and not by the clock. */
async function busyOf(client) {
  const { metrics } = await client.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
}

/** Middle of the part of the page that hears a gesture. */
async function placeOf(page, { within: selector, y = 0.5 }) {
  return page.evaluate(
    (css, down) => {
      const stage = document.querySelector('#stage');
      const inner =
        css && (stage.querySelector(css) ?? stage.firstElementChild.shadowRoot?.querySelector(css));
      const { left, top, width, height } = (inner || stage).getBoundingClientRect();
      return { x: left + width / 2, y: top + Math.min(height, 600) * down, width };
    },
    selector,
    y,
  );
}

const mouse = (client, type, { x, y }, more = {}) =>
  client.send('Input.dispatchMouseEvent', { type, x, y, pointerType: 'mouse', ...more });

/** A way to do a gesture step by step in one of two directions. Each has `begin`, `step` and `end`. */
function zoomHand({ page, client, place }, gesture, direction) {
  if (!gesture.click)
    return {
      begin: () => mouse(client, 'mouseMoved', place),
      step: () =>
        mouse(client, 'mouseWheel', place, {
          deltaX: 0,
          deltaY: -direction * gesture.wheel,
          modifiers: gesture.ctrl ? CTRL : 0,
        }),
      end: async () => {},
    };
  let button;
  return {
    async begin() {
      const selector = gesture.click[direction > 0 ? 0 : 1];
      button = await page.$eval(selector, (element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      });
      await mouse(client, 'mouseMoved', button);
    },
    async step() {
      const left = { button: 'left', clickCount: 1 };
      await mouse(client, 'mousePressed', button, left);
      await mouse(client, 'mouseReleased', button, left);
    },
    end: async () => {},
  };
}

function panHand({ client, place }, direction, steps) {
  const left = { button: 'left', buttons: 1, clickCount: 1 };
  const start = place.x - (direction * steps * DRAG_STEP) / 2;
  let x = start;
  return {
    async begin() {
      await mouse(client, 'mouseMoved', { ...place, x });
      await mouse(client, 'mousePressed', { ...place, x }, left);
      // The first px of a drag decide that it is one.
      x += direction * 8;
      await mouse(client, 'mouseMoved', { ...place, x }, left);
    },
    step() {
      x += direction * DRAG_STEP;
      return mouse(client, 'mouseMoved', { ...place, x }, left);
    },
    // A hand that rests before it lets go throws nothing.
    async end() {
      await pause(150);
      await mouse(client, 'mouseReleased', { ...place, x }, { ...left, buttons: 0 });
    },
  };
}

/** Does up to so many steps with a pause after each; stops early at the deadline. */
async function doSteps(hand, steps, wait, deadline) {
  let done = 0;
  for (; done < steps && performance.now() < deadline; done++) {
    await hand.step();
    await pause(wait);
  }
  return done;
}

const longestOf = (frames) => Math.max(0, ...frames);

/**
 * CPU of the main thread per step and the longest frame. Nothing for a gesture that leaves the view as it was: in one
 * batch of steps after another, out and back, each has to change what is seen.
 */
async function measureGesture({ page, client }, handOf, { steps, batches, limit }) {
  const signature = () => page.evaluate(() => window.bench.signature());
  let deadline = performance.now() + limit;
  const frames = [];
  const costs = [];
  let before = await signature();
  const hasMoved = async () => {
    const after = await signature();
    const moved = after !== before;
    before = after;
    return moved;
  };

  // First at the pace of frames, with all that is done once; then slowly, so that no two steps share a frame.
  for (const direction of [1, -1]) {
    const hand = handOf(direction);
    await hand.begin();
    await page.evaluate(() => window.bench.startFrames());
    const done = await doSteps(hand, steps, 16, deadline);
    await pause(100);
    frames.push(...(await page.evaluate(() => window.bench.stopFrames())));
    await hand.end();
    await pause(200);
    if (done < 2) return { longestFrame: longestOf(frames) };
    if (!(await hasMoved())) return undefined;
  }
  deadline = performance.now() + limit;
  const wait = 1.3 * Math.max(17, median(frames));
  for (let batch = 0; batch < batches && performance.now() < deadline; batch++) {
    const hand = handOf(batch % 2 === 0 ? 1 : -1);
    await hand.begin();
    await pause(100);
    const busy = await busyOf(client);
    const done = await doSteps(hand, steps, wait, deadline);
    await pause(100);
    if (done > 0) costs.push(((await busyOf(client)) - busy) / done);
    await hand.end();
    await pause(200);
    if (done > 1 && !(await hasMoved())) return undefined;
  }
  return { cpu: costs.length > 0 ? median(costs) : undefined, longestFrame: longestOf(frames) };
}

/** Counts what is drawn once nothing glides any more, or after two seconds. */
async function countAtRest({ page }) {
  const count = () => page.evaluate(() => window.bench.count());
  let last = await count();
  for (let i = 0; i < 8; i++) {
    await pause(250);
    const next = await count();
    if (JSON.stringify(next) === JSON.stringify(last)) break;
    last = next;
  }
  return last;
}

/** Zooms, then goes closer so that there is room, then pans. */
async function measureGestures(opened, gestures, options) {
  const { page } = opened;
  const results = {};
  const { zoom, pan } = gestures;
  const counts = [];
  const count = async () => counts.push(await countAtRest(opened));
  if (zoom) {
    const held = { ...opened, place: await placeOf(page, zoom) };
    const steps = zoom.steps ?? options.steps;
    results.zoom = await measureGesture(opened, (direction) => zoomHand(held, zoom, direction), {
      ...options,
      steps,
    });
    const closer = zoomHand(held, zoom, 1);
    await closer.begin();
    await doSteps(closer, Math.ceil(steps / 2), 50, Infinity);
    await count();
  }
  if (pan) {
    const held = { ...opened, place: await placeOf(page, pan) };
    results.pan = await measureGesture(
      opened,
      (direction) => panHand(held, -direction, options.steps),
      options,
    );
    await count();
  }
  return { ...results, counts };
}

const most = (counts, name) => Math.max(...counts.map((count) => count[name]));

/**
 * Everything about one subject at one size. What is `stopped` took longer than `limit` ms.
 *
 * @param launch starts a browser
 */
export async function measure(launch, options) {
  const browser = await launch();
  try {
    return await measureIn(browser, options);
  } catch (error) {
    if (error instanceof TooSlow) return { stopped: `no ${error.message} in ${options.limit / 1000} s` };
    return { stopped: String(error.message ?? error).split('\n')[0] };
  } finally {
    browser.process()?.kill('SIGKILL');
    await browser.close().catch(() => {});
  }
}

async function measureIn(browser, options) {
  const { n, rounds, limit } = options;
  const mounts = [];
  let opened;
  let heap;
  for (let round = 0; round < rounds; round++) {
    await opened?.context.close();
    opened = await openPage(browser, options);
    const before = round === rounds - 1 ? await heapOf(opened.client) : undefined;
    const mount = await within(
      limit,
      'picture',
      opened.page.evaluate(() => window.bench.mount()),
    );
    if (opened.errors.length > 0) throw new Error(opened.errors[0]);
    mounts.push(mount);
    if (before !== undefined) heap = (await within(limit, 'collection', heapOf(opened.client))) - before;
  }
  await opened.client.send('Performance.enable', { timeDomain: 'threadTicks' });
  const first = await within(limit, 'count', countAtRest(opened));
  const gestures = await opened.page.evaluate(() => window.bench.gestures);
  const { zoom, pan, counts, isStuck } = await within(
    8 * limit,
    'end of gestures',
    measureGestures(opened, gestures, options),
  ).catch((error) => {
    if (!(error instanceof TooSlow)) throw error;
    return { zoom: 'too slow', pan: 'too slow', counts: [], isStuck: true };
  });
  const all = [first, ...counts];
  return {
    isStuck,
    mount: median(mounts.map(({ ms }) => ms)),
    longestTask: median(mounts.map(({ longestTask }) => longestTask)),
    heap,
    heapPerEvent: heap / n,
    nodes: most(all, 'nodes'),
    labels: most(all, 'labels'),
    overlaps: most(all, 'overlaps'),
    packed: all.flatMap(({ part }) => part ?? []),
    pan: gestures.pan ? (pan ?? 'did not move') : 'none',
    zoom: gestures.zoom ? (zoom ?? 'did not move') : 'none',
  };
}
