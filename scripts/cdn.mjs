// dist/cdn: the elements for a page without a bundler. `chain-timeline.min.js` holds the timeline, `chain-panels.min.js` what
// stands beside it, `core.min.js` the pure functions; what few pages need is fetched when it is wanted.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import {
  compressed,
  fetchedParts,
  ownCopies,
  ownRuntime,
  sameNames,
  shortProperties,
  shortTexts,
} from './cdn-plugins.mjs';
import { modernLit } from './modern-lit.mjs';
import { root } from './root.mjs';
import { filesUnder } from './tree.mjs';

const folder = 'dist/cdn';

/**
 * Tells Chromium to compile the functions while the file arrives, beside the main thread, and not one by one when the first
 * picture calls them: https://v8.dev/blog/explicit-compile-hints. It counts on the first line alone.
 */
const compileEarly = '//# allFunctionsCalledOnLoad\n';

/** Writes the folder. */
export async function buildCdn(/** @type {{ name: string, version: string, license: string }} */ about) {
  // The compiler has put the entries there for their types.
  for (const ending of ['.js', '.js.map'])
    for (const path of filesUnder(join(root, folder), ending)) rmSync(join(root, folder, path));
  const bundle = await rolldown({
    cwd: root,
    input: Object.fromEntries(
      ['chain-timeline', 'chain-panels', 'core'].map((entry) => [entry, `src/cdn/${entry}.ts`]),
    ),
    platform: 'browser',
    tsconfig: 'tsconfig.json',
    transform: { target: 'es2022' },
    // To read a property changes nothing that another line sees, so it may be read where it is used. The searches that d3-array
    // makes for itself when it is loaded are left out, where nobody calls them.
    treeshake: { propertyReadSideEffects: false, manualPureFunctions: ['bisector'] },
    // The panels import from the file of the timeline, so that neither is split for the other.
    preserveEntrySignatures: 'allow-extension',
    // It would tell how long Terser takes.
    checks: { bundlerTimings: false },
    plugins: [
      modernLit,
      shortTexts,
      shortProperties,
      fetchedParts(),
      ownCopies,
      compressed,
      ownRuntime,
      sameNames,
    ],
  });
  const { output } = await bundle.write({
    dir: folder,
    format: 'esm',
    minify: true,
    comments: false,
    entryFileNames: '[name].min.js',
    chunkFileNames: ({ moduleIds }) =>
      moduleIds.every((id) => id.includes('/src/i18n/')) ? 'i18n/[name].js' : 'chunks/[name].js',
    postBanner: ({ name }) =>
      `${name === 'chain-timeline' ? compileEarly : ''}/*! ${about.name} ${about.version} | ${about.license} | packages inside: see LICENSES.txt */`,
  });
  await bundle.close();
  const modules = output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
  writeFileSync(join(root, folder, 'LICENSES.txt'), licensesOf(modules));
}

/** The licences of the bundled packages ask for their notice in every copy. */
function licensesOf(/** @type {string[]} */ modules) {
  const packages = new Set(
    modules.flatMap((module) => /\/(node_modules\/(?:@[^/]+\/)?[^/]+)/.exec(module)?.[1] ?? []),
  );
  return [...packages]
    .sort()
    .map((folder) => {
      const home = join(root, folder);
      const about = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
      const file = filesUnder(home, '').find((path) => /^licen[cs]e(\.(md|txt))?$/i.test(path));
      const text = file ? readFileSync(join(home, file), 'utf8').trim() : `License: ${about.license}`;
      return `${about.name} ${about.version}\n\n${text}\n`;
    })
    .join(`\n${'-'.repeat(80)}\n\n`);
}
