import { expect } from 'chai';
import { mirrorFaults } from '../../scripts/check-mirror.mjs';
import { withTree } from './tree.js';

const logic = 'export const twice = (n: number) => 2 * n;';
const types = 'export interface A { readonly a: () => number }\nexport const day = 86_400_000;';

describe('check-mirror', () => {
  const cases: [name: string, files: Record<string, string>, faults: string[]][] = [
    [
      'a file with logic and no test',
      { 'src/time/a.ts': logic },
      ['src/time/a.ts has no test/time/a.test.ts'],
    ],
    [
      'a test of a file that is gone',
      { 'test/time/a.test.ts': '' },
      ['test/time/a.test.ts tests no file of that path'],
    ],
    ['a file and its test', { 'src/time/a.ts': logic, 'test/time/a.test.ts': '' }, []],
    ['a test that needs Node', { 'src/time/a.ts': logic, 'test/time/a.node.test.ts': '' }, []],
    ['a test of one aspect', { 'src/time/a.ts': logic, 'test/time/a.property.test.ts': '' }, []],
    ['types and constants alone', { 'src/time/a.ts': types }, []],
    [
      'a class',
      { 'src/time/a.ts': 'export class A { b() {} }' },
      ['src/time/a.ts has no test/time/a.test.ts'],
    ],
    ['an index', { 'src/layout/marks/index.ts': logic }, []],
    ['a language', { 'src/i18n/uz-cyrl.ts': logic }, []],
    [
      'a file of i18n that is no language',
      { 'src/i18n/pick.ts': logic },
      ['src/i18n/pick.ts has no test/i18n/pick.test.ts'],
    ],
    [
      'a folder with one test in a folder',
      { 'src/layout/marks/a.ts': logic, 'test/layout/marks/marks.test.ts': '' },
      [],
    ],
    [
      'a test of a folder of style sheets',
      { 'src/theme/themes/a.css': '', 'test/theme/themes.test.ts': '' },
      [],
    ],
    [
      'a test of a folder that is gone',
      { 'test/layout/marks/marks.test.ts': '' },
      ['test/layout/marks/marks.test.ts tests no file of that path'],
    ],
    ['a folder with one test', { 'src/layout/marks/a.ts': logic, 'test/layout/marks.test.ts': '' }, []],
    [
      'a layer with one test',
      { 'src/layout/a.ts': logic, 'test/layout.test.ts': '' },
      ['src/layout/a.ts has no test/layout/a.test.ts'],
    ],
    ['a test of the whole', { 'test/package/exports.node.test.ts': '', 'test/stories.node.test.ts': '' }, []],
    ['a test of a script', { 'scripts/a.mjs': '', 'test/scripts/a.node.test.ts': '' }, []],
    [
      'a test of a script that is gone',
      { 'test/scripts/a.node.test.ts': '' },
      ['test/scripts/a.node.test.ts tests no file of that path'],
    ],
    [
      'an element without a story',
      { 'src/elements/chain-a/chain-a.ts': types },
      ['src/elements/chain-a has no stories/elements/chain-a/chain-a.stories.ts'],
    ],
    [
      'a story without an element',
      { 'stories/elements/chain-a.stories.ts': '' },
      ['stories/elements/chain-a tells of no element in src/elements'],
    ],
    [
      'an element with its test and its stories',
      {
        'src/elements/chain-a/chain-a.ts': logic,
        'src/elements/chain-a/part.ts': logic,
        'test/elements/chain-a/chain-a.test.ts': '',
        'stories/elements/chain-a/chain-a.stories.ts': '',
        'stories/recipes/embed.stories.ts': '',
      },
      [],
    ],
  ];
  for (const [name, files, faults] of cases) {
    it(`${faults.length > 0 ? 'reports' : 'accepts'} ${name}`, async () => {
      expect(await withTree(files, mirrorFaults)).to.deep.equal(faults);
    });
  }
});
