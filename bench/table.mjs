// Prints a run as tables, one per number of events, with ratios to the empty page and to the bare canvas of that run.
import { format, resolveConfig } from 'prettier';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const readme = fileURLToPath(new URL('README.md', import.meta.url));
const BEGIN = '<!-- tables: written by run.mjs -->';
const END = '<!-- end of tables -->';
const TITLES = {
  empty: 'an empty page',
  canvas: 'a bare canvas',
  markup: 'the same picture as markup',
  divs: '200 bare divs',
  'chain-timeline': 'chain-timeline',
  'chain-timeline-columns': 'chain-timeline, columns',
  'chain-timeline-json': 'chain-timeline, JSON text',
  uplot: 'uPlot',
  timelinejs: '@knight-lab/timelinejs',
};

const whole = (value) => Math.round(value).toLocaleString('en');
const short = (value) => (value < 10 ? value.toFixed(1) : whole(value));
const times = (value, unit) => (unit ? ` (${(value / unit).toFixed(value / unit < 10 ? 1 : 0)}×)` : '');
const row = (cells) => `| ${cells.join(' | ')} |`;
const table = (head, rows) =>
  [row(head), row(head.map((_, i) => (i === 0 ? '---' : '--:'))), ...rows.map(row)].join('\n');

/** The cost of a gesture beside the same of the canvas, or why there is none. */
function costOf(gesture, unit) {
  if (typeof gesture === 'string') return gesture;
  if (gesture.cpu === undefined) return 'too slow';
  return `${short(gesture.cpu)}${times(gesture.cpu, unit?.cpu)}`;
}

const frameOf = (gesture) => (typeof gesture === 'string' ? '–' : whole(gesture.longestFrame));

const COLUMNS = [
  'subject',
  'mount ms (× empty page)',
  'longest task ms',
  'pan step ms (× canvas)',
  'zoom step ms (× canvas)',
  'longest frame ms, pan / zoom',
  'heap MB (bytes per event)',
  'nodes',
  'overlapping pairs / labels',
  'labels, of a greedy packing',
];

function cellsOf(result, empty, canvas) {
  const name = TITLES[result.subject] ?? result.subject;
  if (result.stopped) return [name, result.stopped, ...COLUMNS.slice(2).map(() => '')];
  const { n, mount, longestTask, pan, zoom, heap, heapPerEvent, nodes, labels, overlaps, packed } = result;
  return [
    name,
    `${whole(mount)}${times(mount, empty?.mount)}`,
    longestTask === 0 ? 'under 50' : whole(longestTask),
    costOf(pan, canvas?.pan),
    costOf(zoom, canvas?.zoom),
    `${frameOf(pan)} / ${frameOf(zoom)}`,
    `${(heap / 1e6).toFixed(1)}${n < 1000 ? '' : ` (${whole(heapPerEvent)})`}`,
    whole(nodes),
    labels === 0 ? 'no labels' : `${whole(overlaps)} / ${whole(labels)}`,
    packed.length === 0 ? '–' : packed.map((part) => `${whole(100 * part)}%`).join(', '),
  ];
}

/** How the cost of each subject grows from 1,000 events to its largest number. */
function growthOf(results) {
  const lines = [];
  for (const subject of new Set(results.map((result) => result.subject))) {
    const own = results.filter((result) => result.subject === subject && !result.stopped);
    const from = own.find(({ n }) => n === 1000);
    const to = own.at(-1);
    if (!from || !to || to.n <= 1000) continue;
    const ratio = (name) =>
      from[name]?.cpu && to[name]?.cpu ? `${(to[name].cpu / from[name].cpu).toFixed(1)}×` : '–';
    lines.push([TITLES[subject] ?? subject, whole(to.n), ratio('pan'), ratio('zoom')]);
  }
  return lines;
}

export function toTables({ machine, browser, date, load, options, seconds, downloads, results }) {
  const empty = results.find(({ subject }) => subject === 'empty');
  const parts = [
    `${browser} on ${machine}, load average ${load} at the start; ${date}; ${options}; ${whole(seconds)} s in all.`,
  ];
  for (const n of new Set(results.map((result) => result.n))) {
    const own = results.filter((result) => result.n === n);
    const canvas = own.find(({ subject }) => subject === 'canvas');
    parts.push(
      `### ${whole(n)} events`,
      table(
        COLUMNS,
        own.map((result) => cellsOf(result, empty, canvas)),
      ),
    );
  }
  const growth = growthOf(results);
  if (growth.length > 0)
    parts.push(
      '### Cost of a step, beside the same subject with 1,000 events',
      table(['subject', 'events', 'pan', 'zoom'], growth),
    );
  const sizes = Object.entries(downloads)
    .map(([name, files]) => [TITLES[name] ?? name, Object.values(files).reduce((a, b) => a + b, 0)])
    .filter(([name, bytes]) => bytes > 2000 && !name.includes(','));
  if (sizes.length > 0)
    parts.push(
      '### What the page downloads',
      table(
        ['subject', 'KB in gzip'],
        sizes.map(([name, bytes]) => [name, (bytes / 1024).toFixed(1)]),
      ),
    );
  return parts.join('\n\n');
}

/** Puts the tables between their marks in README.md. */
export async function writeTables(run) {
  const text = readFileSync(readme, 'utf8');
  const [before, rest] = text.split(BEGIN);
  const [, after] = rest.split(END);
  const markdown = `${before}${BEGIN}\n\n${toTables(run)}\n\n${END}${after}`;
  writeFileSync(readme, await format(markdown, { ...(await resolveConfig(readme)), parser: 'markdown' }));
}
