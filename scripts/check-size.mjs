// What a page loads stays small: it is the first thing that a reader waits for.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { root } from './root.mjs';
import { sizeLimits } from './size-limit.mjs';
import { report } from './tree.mjs';

const kilobytes = (/** @type {number} */ bytes) => `${(bytes / 1024).toFixed(1)} KB`;

const faults = Object.entries(sizeLimits).flatMap(([name, limit]) => {
  const file = `dist/cdn/${name}`;
  const bundle = readFileSync(join(root, file));
  const gzip = gzipSync(bundle, { level: 9 }).length;
  console.log(
    `${file}: ${kilobytes(bundle.length)}, gzip ${kilobytes(gzip)} of ${kilobytes(limit)}, ` +
      `brotli ${kilobytes(brotliCompressSync(bundle).length)}`,
  );
  return gzip <= limit ? [] : [`${file}: ${gzip - limit} bytes too many`];
});
report('size', faults);
