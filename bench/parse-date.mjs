// Dates read per second, beside the npm packages edtf and @edtf-ts/core. `node bench/parse-date.mjs`
import { parse as parseEdtfTs } from '@edtf-ts/core';
import edtf from 'edtf';
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';

const ROUNDS = 7;
const ROUND_MS = 150;

/** The source as a page gets it: bundled, not minified. */
async function bundled(path) {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(path, import.meta.url))],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

/** 3,000 plain dates of three precisions, each another text, so that no reader can keep its answers. */
function plainDates() {
  const two = (n) => String(n).padStart(2, '0');
  return Array.from({ length: 1000 }, (_, i) => {
    const [year, month, day] = [1000 + i, (i % 12) + 1, (i % 28) + 1];
    return [`${year}`, `${year}-${two(month)}`, `${year}-${two(month)}-${two(day)}`];
  }).flat();
}

/** What a careful archive writes. Every text is one that all three readers take. */
function mixedDates() {
  return Array.from({ length: 300 }, (_, i) => {
    const year = 1500 + i;
    return [
      `${year}`,
      `${year}-06-11`,
      `${year}~`,
      `${year}-06?`,
      `${String(year).slice(0, 3)}X`,
      `${year}-XX`,
      `${year}/${year + 1}`,
      `${year}-02-01/${year}-08-08`,
      `${year}/..`,
      `[${year},${year + 1}]`,
      `-${year}`,
      `${year}-21`,
    ];
  }).flat();
}

/** Texts read per second: the median of several rounds, after one to warm up. */
function rate(read, texts) {
  const rates = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const start = performance.now();
    let count = 0;
    while (performance.now() - start < ROUND_MS) {
      for (const text of texts) read(text);
      count += texts.length;
    }
    if (round > 0) rates.push((count / (performance.now() - start)) * 1000);
  }
  return rates.sort((a, b) => a - b)[ROUNDS >> 1];
}

const { parseDate } = await bundled('../src/time/parse-date.ts');

/** The last value and the sum of the spans that were read: they keep a compiler from dropping the work. */
const kept = { value: undefined, sum: 0 };

/** Each gives the first and the last millisecond, so that all do the same work. */
const readers = {
  parseDate: (text) => {
    const { value } = parseDate(text);
    kept.value = value;
    kept.sum += value.end[1] - value.begin[0];
  },
  edtf: (text) => {
    const value = edtf(text);
    kept.value = value;
    kept.sum += value.max - value.min;
  },
  '@edtf-ts/core': (text) => {
    const { value } = parseEdtfTs(text);
    kept.value = value;
    kept.sum += Number(value.maxMs - value.minMs);
  },
};

for (const [corpus, texts] of Object.entries({ plain: plainDates(), mixed: mixedDates() })) {
  console.log(`${corpus}: ${texts.length} texts`);
  let ours;
  for (const [name, read] of Object.entries(readers)) {
    const perSecond = rate(read, texts);
    ours ??= perSecond;
    const ratio = name === 'parseDate' ? '' : `  parseDate is ${(ours / perSecond).toFixed(1)} times as fast`;
    console.log(`  ${name.padEnd(14)} ${Math.round(perSecond).toLocaleString('en').padStart(10)} /s${ratio}`);
  }
}

if (kept.value === undefined || Number.isNaN(kept.sum)) throw new Error('nothing was read');
