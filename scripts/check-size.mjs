// The one-file bundle stays small: what a page loads is the first thing that a reader waits for.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { root } from './root.mjs';
import { sizeLimit as limit } from './size-limit.mjs';
import { report } from './tree.mjs';

const file = 'dist/cdn/chain-timeline.min.js';

const bundle = readFileSync(join(root, file));
const gzip = gzipSync(bundle, { level: 9 }).length;
const kilobytes = (/** @type {number} */ bytes) => `${(bytes / 1024).toFixed(1)} KB`;
console.log(
  `${file}: ${kilobytes(bundle.length)}, gzip ${kilobytes(gzip)} of ${kilobytes(limit)}, ` +
    `brotli ${kilobytes(brotliCompressSync(bundle).length)}`,
);
report('size', gzip <= limit ? [] : [`${gzip - limit} bytes too many`]);
