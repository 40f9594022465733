import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { root } from '../scripts/root.mjs';

const page = readFileSync(join(root, 'ACCESSIBILITY.md'), 'utf8');

const pathOf = (named: string): string => (named.startsWith('test/') ? named : `test/elements/${named}`);

describe('ACCESSIBILITY.md', () => {
  const files = new Set([...page.matchAll(/`([\w/.-]+\.test\.ts)`/g)].map(([, named = '']) => pathOf(named)));

  it('names tests that are there', () => {
    expect(files.size).to.be.greaterThan(8);
    for (const file of files) expect(existsSync(join(root, file)), file).to.equal(true);
  });

  it('says of a test what its file says', () => {
    const quoted = [...page.matchAll(/"([^"|]+)"(?::| in) `([\w/.-]+\.test\.ts)`/g)];
    expect(quoted).to.not.be.empty;
    for (const [, name = '', file = ''] of quoted)
      expect(readFileSync(join(root, pathOf(file)), 'utf8'), file).to.include(name);
  });
});
