// Who may import whom, and which package each layer may use. Type imports count: a layer that needs another's
// types knows of it. Import cycles are faults too.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { root } from './root.mjs';
import { filesUnder, isMain, report } from './tree.mjs';

/** @typedef {{layers: string[], packages: string[]}} Rule */

const pure = ['i18n', 'time', 'dataset', 'layout'];

/**
 * By the first folder under src, or the name of a file that lies in src itself. `layers` are those that it may import
 * beside its own.
 *
 * @type {Record<string, Rule>}
 */
export const rules = {
  i18n: { layers: [], packages: [] },
  time: { layers: ['i18n'], packages: ['date-fns'] },
  dataset: { layers: ['i18n', 'time'], packages: ['valibot'] },
  layout: { layers: ['i18n', 'time', 'dataset'], packages: ['d3-array'] },
  theme: { layers: ['i18n'], packages: ['lit'] },
  render: { layers: [...pure, 'theme'], packages: ['lit'] },
  controllers: { layers: [...pure, 'theme'], packages: ['lit'] },
  elements: { layers: [...pure, 'theme', 'render', 'controllers'], packages: ['lit'] },
  embed: { layers: [], packages: [] },
  'pure.ts': { layers: pure, packages: [] },
  'core.ts': { layers: ['i18n', 'pure.ts'], packages: [] },
  'timeline.ts': { layers: ['elements'], packages: [] },
  'panels.ts': { layers: ['elements'], packages: [] },
  'index.ts': { layers: ['elements', 'pure.ts', 'timeline.ts', 'panels.ts'], packages: [] },
  cdn: { layers: ['elements', 'i18n', 'pure.ts', 'timeline.ts', 'panels.ts'], packages: [] },
};

const layerOf = (/** @type {string} */ file) => file.split('/')[0];
const packageOf = (/** @type {string} */ specifier) =>
  specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');

/** Specifiers of `import`, `import type`, `export from`, `import()` and `import('…')` in types. */
function importsOf(/** @type {string} */ path) {
  const { importedFiles } = ts.preProcessFile(readFileSync(path, 'utf8'), true, true);
  return importedFiles.map(({ fileName }) => fileName);
}

/** The file that a relative specifier means, from src: `../time/instant.js` is `time/instant.ts`. */
function targetOf(/** @type {string} */ src, /** @type {string} */ file, /** @type {string} */ specifier) {
  const path = relative(src, resolve(src, dirname(file), specifier)).replaceAll('\\', '/');
  const source = path.replace(/\.js$/, '.ts');
  return existsSync(join(src, source)) ? source : path;
}

/**
 * Every import under `src` that breaks a rule, in words.
 *
 * @param {string} src
 * @returns {string[]}
 */
export function layerFaults(src) {
  const faults = [];
  /** @type {Map<string, string[]>} */
  const graph = new Map();

  for (const file of filesUnder(src, '.ts')) {
    const layer = layerOf(file);
    const rule = rules[layer];
    const targets = [];
    graph.set(file, targets);
    if (!rule) {
      faults.push(`src/${file}: ${layer} is no layer`);
      continue;
    }
    for (const specifier of importsOf(join(src, file))) {
      if (!specifier.startsWith('.')) {
        if (!rule.packages.includes(packageOf(specifier)))
          faults.push(`src/${file}: ${layer} may not use the package ${packageOf(specifier)}`);
        continue;
      }
      const target = targetOf(src, file, specifier);
      const targetLayer = layerOf(target);
      if (target.startsWith('..')) faults.push(`src/${file}: ${specifier} lies outside src`);
      else if (targetLayer !== layer && !rule.layers.includes(targetLayer))
        faults.push(`src/${file}: ${layer} may not import ${targetLayer} (${specifier})`);
      else targets.push(target);
    }
  }
  return [...faults, ...cycles(graph).map((cycle) => `import cycle: ${cycle.join(' -> ')}`)];
}

/** One cycle per group of files that reach each other: depth first, with the path walked so far at hand. */
function cycles(/** @type {Map<string, string[]>} */ graph) {
  const found = [];
  const done = new Set();
  const path = [];
  const visit = (/** @type {string} */ file) => {
    const at = path.indexOf(file);
    if (at >= 0) found.push([...path.slice(at), file].map((name) => `src/${name}`));
    if (at >= 0 || done.has(file)) return;
    path.push(file);
    for (const target of graph.get(file) ?? []) visit(target);
    path.pop();
    done.add(file);
  };
  for (const file of graph.keys()) visit(file);
  return found;
}

if (isMain(import.meta.url)) report('layers', layerFaults(join(root, 'src')));
