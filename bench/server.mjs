// Serves pages, bundles and data on this machine only, and counts what a subject makes a page download.
import { build } from 'esbuild';
import { createReadStream, existsSync, readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { makeColumns, toDocument } from './data.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const cdn = join(here, '../dist/cdn');
const types = { js: 'text/javascript', mjs: 'text/javascript', css: 'text/css', json: 'application/json' };

const page = (hasStyle, name) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${name}</title>
<link rel="icon" href="data:,">
${hasStyle ? `<link rel="stylesheet" href="/subjects/${name}.css">` : ''}
<style>body { margin: 0; font: 14px sans-serif } #stage { position: relative; width: 1200px; height: 600px; overflow: hidden }</style>
<div id="stage"></div>
<script type="module" src="/page.mjs"></script>
`;

/** The bundle and its languages, read once, so that a run is of one build. */
function builtFiles() {
  if (!existsSync(join(cdn, 'chain-timeline.min.js'))) throw new Error('nothing built: npm run build');
  return readdirSync(cdn, { recursive: true })
    .filter((file) => file.endsWith('.js'))
    .map((file) => [`/cdn/${file.replaceAll('\\', '/')}`, readFileSync(join(cdn, file))]);
}

/** TimelineJS comes as a script for a tag, which leaves one variable behind. */
const classicScripts = {
  name: 'classic-scripts',
  setup({ onLoad }) {
    onLoad({ filter: /timelinejs\/dist\/js\/timeline\.js$/ }, ({ path }) => ({
      contents: `${readFileSync(path, 'utf8')}\nexport const { Timeline } = TL;`,
    }));
  },
};

/** Each subject as one minified script, with one style sheet where it has any. */
async function bundle(names) {
  const { outputFiles } = await build({
    absWorkingDir: here,
    entryPoints: names.map((name) => `subjects/${name}.mjs`),
    outdir: 'subjects',
    bundle: true,
    format: 'esm',
    minify: true,
    write: false,
    logLevel: 'error',
    legalComments: 'none',
    assetNames: '[name]',
    external: ['/cdn/*'],
    // event-drops names it without looking.
    define: { global: 'globalThis' },
    plugins: [classicScripts],
    // A style sheet names a font in five forms, some of which are not in the package.
    loader: Object.fromEntries(
      ['eot', 'ttf', 'woff', 'woff2', 'svg', 'png', 'gif'].map((e) => [`.${e}`, 'file']),
    ),
  });
  return new Map(
    outputFiles.map(({ path, contents }) => [`/subjects/${basename(path)}`, Buffer.from(contents)]),
  );
}

/**
 * @returns the address; `downloadsOf(name)`, bytes in gzip by path of what the pages of a subject have asked for, the
 * harness and the data left out; `keep(path, text)`, which serves a text; and `close()`.
 */
export async function serve(names) {
  const bundles = await bundle(names);
  for (const [path, body] of builtFiles()) bundles.set(path, body);
  const documents = new Map();
  const texts = new Map();
  const downloads = new Map(names.map((name) => [name, new Map()]));

  const answer = (url, from) => {
    const path = url.pathname;
    if (path === '/') {
      const name = url.searchParams.get('subject');
      return ['text/html', page(bundles.has(`/subjects/${name}.css`), name)];
    }
    const type = types[path.split('.').at(-1)] ?? 'application/octet-stream';
    if (path === '/page.mjs' || path === '/data.mjs') return [type, createReadStream(join(here, path))];
    const [, n] = /^\/data\/(\d+)\.json$/.exec(path) ?? [];
    if (n) {
      if (!documents.has(n)) documents.set(n, JSON.stringify(toDocument(makeColumns(Number(n)))));
      return [type, documents.get(n)];
    }
    if (texts.has(path)) return ['text/html', texts.get(path)];
    const body = bundles.get(path);
    if (!body) return undefined;
    if (from && !downloads.get(from)?.has(path))
      downloads.get(from)?.set(path, gzipSync(body, { level: 9 }).length);
    return [type, body];
  };

  let current;
  const server = createServer((request, response) => {
    const url = new URL(request.url, 'http://127.0.0.1');
    if (url.pathname === '/') current = url.searchParams.get('subject');
    const found = answer(url, current);
    if (!found) return response.writeHead(404).end();
    const [type, body] = found;
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' });
    return typeof body === 'string' || Buffer.isBuffer(body) ? response.end(body) : body.pipe(response);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    downloadsOf: (name) => Object.fromEntries(downloads.get(name)),
    keep: (path, text) => texts.set(path, text),
    close: () => server.close(),
  };
}
