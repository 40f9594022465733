import { execFileSync } from 'node:child_process';
import { expect } from 'chai';
import { build } from 'esbuild';
import { root } from '../../scripts/root.mjs';

/** What a page's own bundler makes of an import of the package: it drops what `sideEffects` lets it drop. */
async function bundle(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]!.text;
}

describe('the package in a bundle', () => {
  it('registers the elements when it is imported for nothing else', async () => {
    expect(await bundle("import 'chain-timeline';")).to.match(/define\d*\("chain-timeline"/);
  });

  it('registers nothing for a class alone', async () => {
    const text = await bundle("export { ChainTimeline } from 'chain-timeline/elements/chain-timeline.js';");
    expect(text)
      .to.match(/ChainTimeline = class/)
      .and.not.match(/define\d*\("chain-timeline"/);
  });

  it('leaves out of the core what is not used', async () => {
    const text = await bundle("export { parseDate } from 'chain-timeline/core';");
    expect(text).to.include('function parseDate').and.not.include('function layoutTimeline');
  });

  it('keeps the languages of the core', async () => {
    const text = await bundle(`
      import { formatDate, parseDate } from 'chain-timeline/core';
      console.log(formatDate(parseDate('2017-09').value, { locale: 'ru', style: 'long' }));
    `);
    const output = execFileSync(process.execPath, ['--input-type=module'], { input: text, encoding: 'utf8' });
    expect(output.trim()).to.equal('сентябрь 2017');
  });
});
