import { gzipSync } from 'node:zlib';
import { expect } from 'chai';
import ts from 'typescript';
import { sizeLimits } from '../../scripts/size-limit.mjs';
import { read, shippedFiles } from './shipped.js';

interface Named {
  readonly name: string;
}

interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly Named[];
  readonly events?: readonly Named[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
  readonly cssStates?: readonly Named[];
}

const texts = /\.(js|ts|json|css|map|txt|md)$/;

describe('the package that is shipped', () => {
  const files = shippedFiles();
  const shipped = files.filter((path) => texts.test(path)).map((path) => ({ path, text: read(path) }));
  const bundles = Object.keys(sizeLimits).map((name) => `dist/cdn/${name}`);

  it('holds the modules, their types, the bundles, the datasets, the manifest and the notices', () => {
    expect(files).to.include.members([
      'LICENSE',
      'README.md',
      'custom-elements.json',
      'data/central-asia.json',
      'data/central-asia-since-2017.json',
      'data/dataset.schema.json',
      'dist/cdn/LICENSES.txt',
      ...bundles,
      'dist/cdn/embed.css',
      'dist/cdn/embed.html',
      'dist/cdn/embed.js',
      'dist/cdn/embed-frame.js',
      'dist/cdn/themes/museum.css',
      'dist/core.d.ts',
      'dist/core.js',
      'dist/index.d.ts',
      'dist/index.js',
      'dist/react.d.ts',
      'dist/react.js',
      'dist/vue.d.ts',
      'dist/vue.js',
      'dist/vscode.html-custom-data.json',
      'dist/web-types.json',
      'package.json',
    ]);
  });

  it('holds no test, story or source', () => {
    expect(files.filter((path) => /(^|\/)(test|stories|src)\/|\.(test|stories)\./.test(path))).to.deep.equal(
      [],
    );
    expect(files.filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))).to.deep.equal([]);
  });

  it('names no path of a machine and no registry', () => {
    const secrets = /\/(home|root|Users|tmp|work)\/|[A-Z]:\\\\|registry\./;
    expect(shipped.flatMap(({ path, text }) => (secrets.test(text) ? [path] : []))).to.deep.equal([]);
  });

  it('has a timeline in one file; what few pages need is fetched, and is there', () => {
    const text = read('dist/cdn/chain-timeline.min.js');
    expect(text).to.not.match(/(^|[;\n}])import\s*[{*"'`]/);
    const fetched = [...text.matchAll(/\bimport\(\s*["'`]\.\/([^"'`]+)["'`]/g)].map(([, name]) => name!);
    expect(fetched).to.include('i18n/ru.js');
    expect(files).to.include.members(fetched.map((name) => `dist/cdn/${name}`));
  });

  it('has other bundles that take the timeline from its own file', () => {
    for (const bundle of bundles.slice(1)) {
      const names = ts.preProcessFile(read(bundle), true, true).importedFiles.map(({ fileName }) => fileName);
      expect(names, bundle).to.include('./chain-timeline.min.js');
      for (const name of names) {
        expect(name, bundle).to.match(/^\.\/(chain-timeline\.min|chunks\/[\w-]+)\.js$/);
        expect(files).to.include(`dist/cdn/${name.slice(2)}`);
      }
    }
  });

  it('has a timeline that names twice only what a page may take from it', () => {
    const { exportList = '' } =
      /export ?\{(?<exportList>[^}]*)\};?\s*$/.exec(read('dist/cdn/chain-timeline.min.js'))?.groups ?? {};
    const renamed = [...exportList.matchAll(/[\w$]+ as ([\w$]+)/g)].map(([, name]) => name!);
    expect(renamed).to.include.members(['ChainTimeline', 'ChainSelectEvent', 'loadLanguage']);
    for (const name of renamed) expect(name).to.match(/^Chain|^loadLanguage$/);
  });

  it('has bundles that say what they are, within their limits in gzip', () => {
    for (const [name, limit] of Object.entries(sizeLimits)) {
      const text = read(`dist/cdn/${name}`);
      expect(text).to.match(/^(\/\/#.*\n)?\/\*! chain-timeline \d+\.\d+\.\d+\b[^\n]*\bMIT\b[^\n]*\*\/\n/);
      expect(gzipSync(text, { level: 9 }).length, name).to.be.at.most(limit);
    }
  });

  it('has a timeline whose first line asks the engine to compile early', () => {
    expect(read('dist/cdn/chain-timeline.min.js')).to.match(/^\/\/# allFunctionsCalledOnLoad\n/);
  });

  it('has modules that need no eval and write no markup', () => {
    const modules = shipped.filter(({ path }) => path.endsWith('.js') && !path.startsWith('dist/cdn/'));
    const forbidden = /\beval\(|new Function\(|\b(inner|outer)HTML\b|insertAdjacentHTML|document\.write\(/;
    expect(modules).to.not.be.empty;
    expect(modules.flatMap(({ path, text }) => (forbidden.test(text) ? [path] : []))).to.deep.equal([]);
  });
});

describe('custom-elements.json', () => {
  const { modules } = JSON.parse(read('custom-elements.json')) as {
    modules: { path: string; declarations: Declaration[] }[];
  };
  const declarations = modules.flatMap((module) => module.declarations);
  const timeline = declarations.find(({ tagName }) => tagName === 'chain-timeline');
  const names = (list: readonly Named[] | undefined): string[] => (list ?? []).map(({ name }) => name);

  it('points at modules that are shipped', () => {
    const files = shippedFiles();
    for (const { path } of modules) expect(files).to.include(path);
  });

  it('tells all of chain-timeline', () => {
    expect(names(timeline?.attributes)).to.include.members([
      'src',
      'locale',
      'now',
      'layout',
      'selected',
      'keys',
    ]);
    expect(names(timeline?.events)).to.include.members([
      'chain-load',
      'chain-error',
      'chain-issues',
      'chain-select',
    ]);
    expect(names(timeline?.slots)).to.include.members([
      'before',
      'after',
      'side',
      'loading',
      'empty',
      'error',
    ]);
    expect(names(timeline?.cssStates)).to.include.members(['loading', 'ready', 'empty', 'error']);
    expect(names(timeline?.cssParts)).to.not.be.empty;
    expect(names(timeline?.cssProperties)).to.not.be.empty;
  });

  it('has a description of each', () => {
    for (const list of ['attributes', 'events', 'slots', 'cssStates', 'cssParts', 'cssProperties'] as const)
      for (const entry of timeline?.[list] ?? [])
        expect(entry, `${list}: ${entry.name}`).to.have.property('description').that.is.not.empty;
  });

  it('lets every variable begin with --chain-', () => {
    for (const name of declarations.flatMap(({ cssProperties }) => names(cssProperties)))
      expect(name).to.match(/^--chain-[a-z0-9-]+$/);
  });
});
