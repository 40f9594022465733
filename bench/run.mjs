// Timelines side by side in a real Chromium. `node bench/run.mjs --help`
import puppeteer from 'puppeteer-core';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { findChromium } from '../scripts/browsers/chromium.mjs';
import { measure } from './measure.mjs';
import { pictureOf } from './picture.mjs';
import { serve } from './server.mjs';
import { toTables, writeTables } from './table.mjs';

const SIZES = [10, 100, 1000, 10_000, 100_000, 1_000_000];
/** Each with the sizes at which it says something; each stops by itself where it gets too slow. */
const SUBJECTS = {
  empty: [10],
  canvas: SIZES,
  markup: [10],
  divs: [1000],
  'chain-timeline': SIZES.slice(0, -1),
  'chain-timeline-columns': [1000, 100_000, 1_000_000],
  'chain-timeline-json': [100_000],
  uplot: SIZES,
  'vis-timeline': SIZES,
  timelinejs: SIZES,
  'd3-milestones': SIZES,
  'event-drops': SIZES,
};

const HELP = `node bench/run.mjs [options]
  --sizes 10,1000          numbers of events (${SIZES.join(', ')})
  --subjects chain-timeline,canvas
  --steps 15               steps per batch of a gesture
  --batches 4              batches per gesture; the median counts
  --rounds 3               mounts; the median counts
  --limit 8                seconds that a mount or a gesture may take
  --budget 360             seconds after which nothing new is begun
  --json                   prints the numbers instead of the tables
  --write                  writes the tables into README.md`;

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: SIZES.join() },
    subjects: { type: 'string', default: Object.keys(SUBJECTS).join() },
    steps: { type: 'string', default: '15' },
    batches: { type: 'string', default: '4' },
    rounds: { type: 'string', default: '3' },
    limit: { type: 'string', default: '8' },
    budget: { type: 'string', default: 'Infinity' },
    json: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log(HELP);
  process.exit();
}

const sizes = values.sizes.split(',').map(Number);
const names = values.subjects.split(',');
for (const name of names) if (!(name in SUBJECTS)) throw new Error(`unknown subject: ${name}`);

const found = await findChromium();
const launch = () =>
  puppeteer.launch({
    ...found,
    // No name but this machine's leads anywhere.
    args: [...found.args, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
    protocolTimeout: 0,
  });

const load = loadavg()[0].toFixed(1);
const server = await serve([...new Set([...names, 'chain-timeline'])]);
const begun = performance.now();
const seconds = () => (performance.now() - begun) / 1000;
const browser = await launch();
const version = await browser.version();
if (names.includes('markup'))
  for (const n of sizes.filter((size) => SUBJECTS.markup.includes(size)))
    server.keep(`/picture/${n}.html`, await pictureOf(browser, server.origin, n));
await browser.close();

/** @type {{subject: string, n: number, [name: string]: unknown}[]} */
const results = [];
for (const n of sizes) {
  for (const subject of names) {
    if (!SUBJECTS[subject].includes(n) && !(subject === 'empty' && n === sizes[0])) continue;
    const stoppedBefore = results.find(
      (result) => result.subject === subject && (result.stopped || result.isStuck),
    );
    const result = stoppedBefore
      ? { stopped: `stopped at ${stoppedBefore.n.toLocaleString('en')}` }
      : seconds() > Number(values.budget)
        ? { stopped: 'not run: no time left' }
        : await measure(launch, {
            origin: server.origin,
            subject,
            n,
            steps: Number(values.steps),
            batches: Number(values.batches),
            rounds: Number(values.rounds),
            limit: Number(values.limit) * 1000,
          });
    results.push({ subject, n, ...result });
    console.error(
      `${Math.round(seconds())} s  ${subject} ${n}: ${result.stopped ?? `${Math.round(result.mount)} ms`}`,
    );
  }
}
const run = {
  machine: `${cpus().length} cores of ${cpus()[0].model}, Node ${process.versions.node}`,
  browser: version,
  load,
  options: `${values.rounds} mounts, ${values.batches} batches of ${values.steps} steps, a limit of ${values.limit} s`,
  date: new Date().toISOString().slice(0, 10),
  seconds: Math.round(seconds()),
  downloads: Object.fromEntries(names.map((name) => [name, server.downloadsOf(name)])),
  results,
};
server.close();
if (values.json) console.log(JSON.stringify(run, null, 2));
else console.log(toTables(run));
if (values.write) await writeTables(run);
