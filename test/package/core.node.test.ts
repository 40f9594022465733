import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { expect } from 'chai';
import ts from 'typescript';
import { root } from '../../scripts/root.mjs';
import { filesUnder } from '../../scripts/tree.mjs';
import { read } from './shipped.js';

/** Runs a module in a Node of its own, with the package found by its name, and returns what it printed. */
function runModule(code: string): unknown {
  const output = execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: root,
    encoding: 'utf8',
  });
  return JSON.parse(output) as unknown;
}

describe('chain-timeline/core', () => {
  it('has the pure API, in Node, without a DOM', () => {
    const kinds = runModule(`
      const core = await import('chain-timeline/core');
      const names = ['parseDate', 'formatDate', 'defineDataset', 'readDataset', 'extentOf', 'layoutTimeline',
        'causesOf', 'effectsOf', 'pathBetween'];
      const kinds = names.map((name) => [name, typeof core[name]]);
      console.log(JSON.stringify({ ...Object.fromEntries(kinds), document: typeof globalThis.document }));
    `);
    expect(kinds).to.deep.equal({
      parseDate: 'function',
      formatDate: 'function',
      defineDataset: 'function',
      readDataset: 'function',
      extentOf: 'function',
      layoutTimeline: 'function',
      causesOf: 'function',
      effectsOf: 'function',
      pathBetween: 'function',
      document: 'undefined',
    });
  });

  it('lays out a shipped dataset', () => {
    const counts = runModule(`
      import { readFileSync } from 'node:fs';
      import { fileURLToPath } from 'node:url';
      import { extentOf, layoutTimeline, readDataset } from 'chain-timeline/core';
      const path = fileURLToPath(import.meta.resolve('chain-timeline/data/central-asia.json'));
      const { dataset, issues } = readDataset(JSON.parse(readFileSync(path, 'utf8')));
      const scene = layoutTimeline(dataset, {
        span: extentOf(dataset), width: 1200, orientation: 'horizontal', locale: 'en',
        measure: (text) => text.length * 7, now: Date.UTC(2020, 5, 22),
      });
      console.log(JSON.stringify({ issues: issues.length, events: dataset.events.length, marks: scene.marks.length }));
    `);
    expect(counts).to.deep.equal({ issues: 0, events: 10, marks: 10 });
  });

  it('imports no element and no Lit', () => {
    const seen = new Set<string>();
    const packages = new Set<string>();
    const visit = (file: string): void => {
      if (seen.has(file)) return;
      seen.add(file);
      for (const { fileName } of ts.preProcessFile(read(`dist/${file}`), true, true).importedFiles) {
        if (fileName.startsWith('.')) visit(join(dirname(file), fileName));
        else packages.add(fileName.split('/')[0]!);
      }
    };
    visit('core.js');
    expect(seen.size).to.be.greaterThan(10);
    expect(
      [...packages].filter((name) => !/^(date-fns|d3-(array|dsv|shape|time)|valibot)$/.test(name)),
    ).to.deep.equal([]);
    expect([...seen].filter((file) => /^(elements|render|controllers|theme)\//.test(file))).to.deep.equal([]);
  });

  it('has element classes that register nothing', () => {
    for (const file of filesUnder(`${root}dist/elements`, '.js').filter((name) => name.includes('/')))
      expect(read(`dist/elements/${file}`), file).to.not.match(/customElements\s*\.\s*define|@customElement/);
  });
});
