import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { root } from '../scripts/root.mjs';

const page = readFileSync(join(root, 'ACCESSIBILITY.md'), 'utf8');
const verdicts = ['met', 'not met', 'the page’s'];

/** Of WCAG 2.2, levels A and AA. */
const criteria =
  `1.1.1 1.2.1 1.2.2 1.2.3 1.2.4 1.2.5 1.3.1 1.3.2 1.3.3 1.3.4 1.3.5 1.4.1 1.4.2 1.4.3 1.4.4 1.4.5 1.4.10
  1.4.11 1.4.12 1.4.13 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.4.5 2.4.6 2.4.7 2.4.11 2.5.1 2.5.2
  2.5.3 2.5.4 2.5.7 2.5.8 3.1.1 3.1.2 3.2.1 3.2.2 3.2.3 3.2.4 3.2.6 3.3.1 3.3.2 3.3.3 3.3.4 3.3.7 3.3.8 4.1.2 4.1.3`.split(
    /\s+/,
  );

/** The tests that a text names, as `[a11y] “is read in order of time”`, each with its file. */
function testsIn(text: string): readonly (readonly [file: string, title: string])[] {
  return [...text.matchAll(/\[([\w-]+)\]((?:,?\s“[^”]+”)+)/g)].flatMap(([, name = '', titles = '']) => {
    const [, file = name] = new RegExp(`^\\[${name}\\]: (\\S+)$`, 'm').exec(page) ?? [];
    return [...titles.matchAll(/“([^”]+)”/g)].map(
      ([, title = '']) => [file, title.replaceAll(/\s+/g, ' ')] as const,
    );
  });
}

/** The titles in a file; where a value stands in one, `…` does. */
function titlesIn(file: string): readonly string[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(/\bit\(\s*(['`])(.+?)\1,/g)].map(([, , title = '']) =>
    title.replaceAll(/\$\{[^}]+\}/g, '…'),
  );
}

const rows = [...page.matchAll(/^\| (\d\.\d\.\d+) [^|]*\| ([^|]+?) +\| (.+?) *\|$/gm)];

describe('ACCESSIBILITY.md', () => {
  it('goes through every criterion of WCAG 2.2 A and AA', () => {
    expect(rows.map(([, criterion]) => criterion)).to.deep.equal(criteria);
  });

  for (const [, criterion, verdict = '', how = ''] of rows) {
    it(`claims nothing of ${criterion} that was not tested or looked at`, () => {
      expect(verdicts).to.include(verdict);
      if (verdict === 'met') expect(testsIn(how).length > 0 || how.includes('Looked at:')).to.equal(true);
    });
  }

  const named = testsIn(page);
  it('names tests, and no other file than those', () => {
    const files = [...page.matchAll(/^\[[\w-]+\]: (test\/\S+)$/gm)].map(([, file]) => file);
    expect([...new Set(named.map(([file]) => file))].sort()).to.deep.equal(files.sort());
  });
  for (const [file, title] of new Map(named.map((one) => [one.join(), one])).values()) {
    it(`names a test that there is: ${file}, ${title}`, () => {
      expect(titlesIn(file)).to.include(title);
    });
  }
});
