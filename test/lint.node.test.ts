import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { ESLint } from 'eslint';
import { root } from '../scripts/root.mjs';
import { filesUnder } from '../scripts/tree.mjs';

describe('the linter', function () {
  this.timeout(60_000);
  const eslint = new ESLint({ cwd: root });

  /** The rules that a file of the library with this text would break; unused names aside. */
  async function brokenBy(text: string): Promise<string[]> {
    const [result] = await eslint.lintText(text, { filePath: join(root, 'src/time/instant.ts') });
    return result!.messages
      .map(({ ruleId }) => ruleId ?? 'parse')
      .filter((rule) => !rule.endsWith('unused-vars'));
  }

  const refused: [name: string, text: string, rule: string][] = [
    ['a Date from a text', "export const a = new Date('1969-07-20');", 'local/no-date-from-text'],
    [
      'a Date from a variable text',
      'export const a = (b: string): Date => new Date(b);',
      'local/no-date-from-text',
    ],
    [
      'a Date from a text or a number',
      'export const a = (b: string | number): Date => new Date(b);',
      'local/no-date-from-text',
    ],
    ['Date.parse', "export const a = Date.parse('1969-07-20');", 'no-restricted-properties'],
    ['innerHTML', "document.body.innerHTML = '<b>';", 'no-restricted-syntax'],
    ['outerHTML', 'export const a = document.body.outerHTML;', 'no-restricted-syntax'],
    ['insertAdjacentHTML', "document.body.insertAdjacentHTML('beforeend', '<b>');", 'no-restricted-syntax'],
    ['document.write', "document.write('<b>');", 'no-restricted-properties'],
    ['unsafeHTML', "import 'lit/directives/unsafe-html.js';", 'no-restricted-imports'],
    ['a listener on the document', "document.addEventListener('keydown', () => {});", 'no-restricted-syntax'],
    ['a listener on the window', "window.addEventListener('keydown', () => {});", 'no-restricted-syntax'],
    ['a listener on a bare global', "addEventListener('keydown', () => {});", 'no-restricted-syntax'],
    [
      'a listener on the document of an element',
      "export const a = (b: Element): void => b.ownerDocument.addEventListener('keydown', () => {});",
      'no-restricted-syntax',
    ],
    ['any', 'export const a: any[] = [];', '@typescript-eslint/no-explicit-any'],
    ['an enum', 'export enum A { B }', 'no-restricted-syntax'],
  ];
  for (const [name, text, rule] of refused) {
    it(`refuses ${name}`, async () => {
      expect(await brokenBy(text)).to.deep.equal([rule]);
    });
  }

  it('is told to look away only where the address of the page, that it is printed, or a page with frames is heard', () => {
    const files = filesUnder(join(root, 'src'), '.ts');
    const excused = files.filter((file) =>
      /eslint-disable.*no-restricted-syntax/.test(readFileSync(join(root, 'src', file), 'utf8')),
    );
    expect(excused).to.deep.equal([
      'controllers/address.ts',
      'controllers/print.ts',
      'embed/fit-frame.ts',
      'embed/height-message.ts',
    ]);
  });

  const accepted: [name: string, text: string][] = [
    ['a Date from a number', 'export const a = new Date(0);'],
    ['a Date of now', 'export const a = new Date();'],
    [
      'a listener on an element',
      "export const a = (b: Element): void => b.addEventListener('click', () => {});",
    ],
  ];
  for (const [name, text] of accepted) {
    it(`accepts ${name}`, async () => {
      expect(await brokenBy(text)).to.deep.equal([]);
    });
  }
});
