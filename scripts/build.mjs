// dist: modules and types, the one-file bundle, themes, the manifest, and data for editors.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { build } from 'esbuild';
import { manifestText, readManifest } from './manifest.mjs';
import { root } from './root.mjs';
import { filesUnder } from './tree.mjs';

const { name, version, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const dist = join(root, 'dist');

rmSync(dist, { recursive: true, force: true });
execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json'], {
  cwd: root,
  stdio: 'inherit',
});

/** @type {import('esbuild').BuildOptions} */
const minified = {
  absWorkingDir: root,
  bundle: true,
  format: 'esm',
  minify: true,
  target: 'es2022',
  // A module is UTF-8 always; escaped, the words of ten languages are three times as long.
  charset: 'utf8',
  legalComments: 'none',
  banner: { js: `/*! ${name} ${version} | ${license} | packages inside: see LICENSES.txt */` },
};

/** @type {Set<string>} */
const languages = new Set();
const { metafile } = await build({
  ...minified,
  entryPoints: ['src/index.ts'],
  outfile: 'dist/cdn/chain-timeline.min.js',
  metafile: true,
  plugins: [
    {
      name: 'languages',
      setup({ onResolve }) {
        // One file holds everything but the languages beside English: each is fetched from i18n/ when it is wanted.
        onResolve({ filter: /^\.\/[\w-]+\.js$/ }, ({ path, kind }) => {
          if (kind !== 'dynamic-import') return undefined;
          languages.add(path.replace(/\.js$/, '.ts'));
          return { path: path.replace('./', './i18n/'), external: true };
        });
      },
    },
  ],
});
await build({
  ...minified,
  entryPoints: [...languages].map((path) => join('src/i18n', path)),
  outdir: 'dist/cdn/i18n',
});
writeFileSync(join(dist, 'cdn/LICENSES.txt'), licensesOf(Object.keys(metafile.inputs)));

mkdirSync(join(dist, 'themes'));
const themes = join(root, 'src/theme/themes');
for (const theme of filesUnder(themes, '.css'))
  copyFileSync(join(themes, theme), join(dist, 'themes', theme));

const manifest = await readManifest();
writeFileSync(join(root, 'custom-elements.json'), manifestText(manifest));
generateVsCodeCustomElementData(manifest, { outdir: dist, hideLogs: true });
generateJetBrainsWebTypes(manifest, { outdir: dist, packageJson: false, hideLogs: true });

/** The licences of the bundled packages ask for their notice in every copy. */
function licensesOf(/** @type {string[]} */ inputs) {
  const packages = new Set(
    inputs.flatMap((input) => /^node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? []),
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
