import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { root } from '../../scripts/root.mjs';
import { filesUnder } from '../../scripts/tree.mjs';
import { read } from './shipped.js';

type Target = string | Readonly<Record<string, string>>;

const { exports: entries } = JSON.parse(read('package.json')) as { exports: Record<string, Target> };

/** What stands for `*` in a target such as `./dist/elements/*\/*.js`. */
const stars: Record<string, string> = {
  './elements/*.js': 'chain-timeline',
  './cdn/*.min.js': 'chain-panels',
  './data/*': 'central-asia.json',
};

describe('package exports', () => {
  for (const [entry, target] of Object.entries(entries)) {
    if (entry === './themes/*') continue;
    for (const path of typeof target === 'string' ? [target] : Object.values(target)) {
      it(`${entry} finds ${path}`, () => {
        const file = path.replaceAll('*', stars[entry] ?? '*');
        expect(existsSync(join(root, file)), file).to.be.true;
      });
    }
  }

  it('./themes/* finds every theme', () => {
    const themes = filesUnder(join(root, 'src/theme/themes'), '.css');
    expect(themes).to.have.lengthOf.at.least(3);
    expect(filesUnder(join(root, 'dist/themes'), '.css')).to.deep.equal(themes);
  });

  it('./elements/*.js finds every element', () => {
    const elements = filesUnder(join(root, 'dist/elements'), '.js')
      .filter((file) => file.includes('/'))
      .map((file) => file.split('/')[0]!);
    for (const element of new Set(elements))
      expect(existsSync(join(root, `dist/elements/${element}/${element}.js`)), element).to.be.true;
  });
});
