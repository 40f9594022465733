// dist/cdn: the elements for a page without a bundler. `chain-timeline.min.js` holds the timeline, `chain-panels.min.js` what
// stands beside it, `core.min.js` the pure functions; what few pages need is fetched when it is wanted.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { rolldown } from 'rolldown';
import { parseSync, Visitor } from 'rolldown/utils';
import { root } from './root.mjs';
import { filesUnder } from './tree.mjs';

const folder = 'dist/cdn';

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
    // To read a property changes nothing that another line sees, so it may be read where it is used.
    treeshake: { propertyReadSideEffects: false },
    // The panels import from the file of the timeline, so that neither is split for the other.
    preserveEntrySignatures: 'allow-extension',
    plugins: [shortTexts, fetchedParts()],
  });
  const { output } = await bundle.write({
    dir: folder,
    format: 'esm',
    minify: true,
    comments: { legal: false },
    entryFileNames: '[name].min.js',
    chunkFileNames: ({ moduleIds }) =>
      moduleIds.every((id) => id.includes('/src/i18n/')) ? 'i18n/[name].js' : 'chunks/[name].js',
    postBanner: `/*! ${about.name} ${about.version} | ${about.license} | packages inside: see LICENSES.txt */`,
  });
  await bundle.close();
  const modules = output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
  writeFileSync(join(root, folder, 'LICENSES.txt'), licensesOf(modules));
}

/**
 * What is for people who read the source: line breaks and indents of templates and of style sheets (to HTML and to CSS,
 * they are one space; between the elements of an SVG they are nothing, and would be a node each), and the descriptions in a schema, which editors have from the JSON Schema.
 */
const shortTexts = {
  name: 'short-texts',
  transform: {
    filter: { id: /\/src\/.*\.ts$/, code: /(?:html|svg|css)`|v\.description\(/ },
    handler(/** @type {string} */ code, /** @type {string} */ id) {
      /** @type {{ start: number, end: number, text: string }[]} */
      const changes = [];
      new Visitor({
        TaggedTemplateExpression({ tag, quasi }) {
          if (tag.type !== 'Identifier' || !/^(html|svg|css)$/.test(tag.name)) return;
          for (const { start, end } of quasi.quasis)
            changes.push({ start, end, text: withoutIndents(code.slice(start, end), tag.name) });
        },
        CallExpression({ callee, arguments: args }) {
          const { start, end } = callee;
          const text = { 'v.description': 0, about: 1 }[code.slice(start, end)];
          const described = text === undefined ? undefined : args[text];
          if (described && described.type !== 'Identifier')
            changes.push({ start: described.start, end: described.end, text: "''" });
        },
      }).visit(parseSync(id, code).program);
      let short = '';
      let at = 0;
      for (const { start, end, text } of changes.toSorted((a, b) => a.start - b.start)) {
        short += code.slice(at, start) + text;
        at = end;
      }
      return { code: short + code.slice(at), map: null };
    },
  },
};

/**
 * What is fetched by a timeline comes after it, and says so: else what two such parts share with the timeline is split off
 * into files of its own, which every page would load. Languages share nothing.
 */
function fetchedParts() {
  const parts = filesUnder(join(root, 'src'), '.ts').flatMap((path) => {
    const file = join(root, 'src', path);
    const fetched = readFileSync(file, 'utf8').matchAll(/\bimport\('(.+)\.js'\)/g);
    return [...fetched].map(([, name]) => resolve(file, '..', `${name}.ts`));
  });
  return {
    name: 'fetched-parts',
    transform: {
      filter: { id: { include: parts, exclude: /\/i18n\// } },
      handler: (/** @type {string} */ code) => ({
        code: `import '${join(root, 'src/cdn/chain-timeline.ts')}';\n${code}`,
        map: null,
      }),
    },
  };
}

/** @type {Readonly<Record<string, RegExp>>} What means nothing in a language: to CSS also its comments. */
const meaningless = {
  svg: /(?<=>)\s*\n\s*|\s*\n\s*(?=<)|^\s*\n\s*$/g,
  css: /\/\*.*?\*\/|(?<=[{};:,])\s+|\s+(?=[{}])|;(?=\s*\})/gs,
};

function withoutIndents(/** @type {string} */ text, /** @type {string} */ language) {
  const bare = text.replaceAll(meaningless[language] ?? /$^/g, '');
  return bare.replaceAll(/\s*\n\s*/g, ' ');
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
