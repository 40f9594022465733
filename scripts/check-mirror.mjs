// `test` and `stories` mirror `src` by path: a file with logic has its test, a test its source, an element its story.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { root } from './root.mjs';
import { filesUnder, isMain, report } from './tree.mjs';

/** Folders and files of `test` that look at the whole, and have no source of the same name. */
const wholes = ['accessibility', 'attributes', 'lint', 'package', 'pictures', 'stories'];
/** Roots that `test` mirrors beside `src`: `test/data/x.test.ts` tests `data/x.ts`. */
const outside = ['bench', 'data', 'scripts'];

/** Files that hold no function (types, words, tokens, re-exports) have nothing to test. */
function hasLogic(/** @type {string} */ path) {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true);
  const visit = (/** @type {ts.Node} */ node) =>
    (ts.isFunctionLike(node) && 'body' in node && node.body !== undefined) ||
    ts.forEachChild(node, visit) ||
    false;
  return visit(source);
}

const isIndex = (/** @type {string} */ file) => /(^|\/)index\.ts$/.test(file);
const isLanguage = (/** @type {string} */ file) => /^i18n\/[a-z]{2,3}(-[a-z]{4})?\.ts$/i.test(file);
/** `time/parse-date.property.node.test.ts` tests `time/parse-date`. */
const subjectOf = (/** @type {string} */ test) => test.replace(/[^/]+$/, (name) => name.split('.')[0]);
const folderOf = (/** @type {string} */ path) => path.slice(0, path.lastIndexOf('/'));

/** `layout/marks/marks` stands for the folder `layout/marks`. */
const ownName = (/** @type {string} */ folder) => `${folder}/${folder.slice(folder.lastIndexOf('/') + 1)}`;

/**
 * Every breach of the mirror in a project, in words.
 *
 * @param {string} project
 * @returns {string[]}
 */
export function mirrorFaults(project) {
  const sources = filesUnder(join(project, 'src'), '.ts');
  const tests = filesUnder(join(project, 'test'), '.test.ts');
  const stories = filesUnder(join(project, 'stories'), '.stories.ts');
  const subjects = new Set(tests.map(subjectOf));
  const folders = new Set(filesUnder(join(project, 'src'), '').map(folderOf));

  // A folder of small files, such as the glyphs or the parts of an element, may have one test of the folder's name.
  const isTested = (/** @type {string} */ name) => {
    const folder = folderOf(name);
    if (subjects.has(name)) return true;
    return folder.includes('/') && (subjects.has(folder) || subjects.has(ownName(folder)));
  };
  const untested = sources
    .filter((file) => !isIndex(file) && !isLanguage(file) && hasLogic(join(project, 'src', file)))
    .map((file) => file.replace(/\.ts$/, ''))
    .filter((name) => !isTested(name))
    .map((name) => `src/${name}.ts has no test/${name}.test.ts`);

  const hasSource = (/** @type {string} */ name) => {
    const top = name.split('/')[0];
    if (wholes.includes(top)) return true;
    if (outside.includes(top))
      return ['.ts', '.mjs', '.json'].some((ending) => existsSync(join(project, name + ending)));
    return (
      sources.includes(`${name}.ts`) ||
      folders.has(name) ||
      (folders.has(folderOf(name)) && name === ownName(folderOf(name)))
    );
  };
  const orphans = tests
    .filter((test) => !hasSource(subjectOf(test)))
    .map((test) => `test/${test} tests no file of that path`);

  const elements = new Set(
    sources.filter((file) => /^elements\/[^/]+\//.test(file)).map((file) => file.split('/')[1]),
  );
  const told = new Set(
    stories.filter((file) => file.startsWith('elements/')).map((file) => file.split(/[/.]/)[1]),
  );
  const withoutStory = [...elements]
    .filter((element) => !told.has(element))
    .map((element) => `src/elements/${element} has no stories/elements/${element}/${element}.stories.ts`);
  const withoutElement = [...told]
    .filter((element) => !elements.has(element))
    .map((element) => `stories/elements/${element} tells of no element in src/elements`);

  return [...untested, ...orphans, ...withoutStory, ...withoutElement];
}

if (isMain(import.meta.url)) report('mirror', mirrorFaults(root));
