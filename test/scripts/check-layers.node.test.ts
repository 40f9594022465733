import { expect } from 'chai';
import { layerFaults } from '../../scripts/check-layers.mjs';
import { withTree } from './tree.js';

const faultsOf = (files: Record<string, string>) => withTree(files, layerFaults);

describe('check-layers', () => {
  it('lets a layer import itself, a lower one, and its packages', async () => {
    const faults = await faultsOf({
      'i18n/words.ts': 'export const words = 1;',
      'time/a.ts': "import { addDays } from 'date-fns'; import { words } from '../i18n/words.js';",
      'layout/b.ts': "export * from './c.js'; import '../time/a.js';",
      'layout/c.ts': "import 'd3-array';",
    });
    expect(faults).to.deep.equal([]);
  });

  const upward = 'src/time/a.ts: time may not import layout (../layout/b.js)';
  const forms: [form: string, statement: string][] = [
    ['an import', "import { b } from '../layout/b.js';"],
    ['a bare import', "import '../layout/b.js';"],
    ['a type import', "import type { B } from '../layout/b.js';"],
    ['a re-export', "export { b } from '../layout/b.js';"],
    ['a type re-export', "export type * from '../layout/b.js';"],
    ['a dynamic import', "export const b = await import('../layout/b.js');"],
    ['a type query', "export type B = import('../layout/b.js').B;"],
  ];
  for (const [form, statement] of forms) {
    it(`sees ${form} of a higher layer`, async () => {
      expect(await faultsOf({ 'time/a.ts': statement, 'layout/b.ts': '' })).to.deep.equal([upward]);
    });
  }

  const breaches: [name: string, files: Record<string, string>, fault: string][] = [
    [
      'a package of another layer',
      { 'dataset/a.ts': "import 'd3-zoom';" },
      'src/dataset/a.ts: dataset may not use the package d3-zoom',
    ],
    [
      'a deep import of such a package',
      { 'layout/a.ts': "import { html } from 'lit/html.js';" },
      'src/layout/a.ts: layout may not use the package lit',
    ],
    [
      'a scoped package',
      { 'render/a.ts': "import '@lit/context';" },
      'src/render/a.ts: render may not use the package @lit/context',
    ],
    [
      'a package in the words',
      { 'i18n/en.ts': "import 'lit';" },
      'src/i18n/en.ts: i18n may not use the package lit',
    ],
    [
      'a file outside src',
      { 'time/a.ts': "import '../../data/x.js';" },
      'src/time/a.ts: ../../data/x.js lies outside src',
    ],
    ['an unknown layer', { 'utils/a.ts': '' }, 'src/utils/a.ts: utils is no layer'],
    [
      'an element in the core',
      { 'core.ts': "export * from './elements/a/a.js';", 'elements/a/a.ts': '' },
      'src/core.ts: core.ts may not import elements (./elements/a/a.js)',
    ],
    [
      'the index in an element',
      { 'index.ts': '', 'elements/a/a.ts': "import '../../index.js';" },
      'src/elements/a/a.ts: elements may not import index.ts (../../index.js)',
    ],
    [
      'a cycle',
      {
        'time/a.ts': "import './b.js';",
        'time/b.ts': "import './c.js';",
        'time/c.ts': "import type { A } from './a.js';",
      },
      'import cycle: src/time/a.ts -> src/time/b.ts -> src/time/c.ts -> src/time/a.ts',
    ],
    [
      'an import of itself',
      { 'time/a.ts': "import './a.js';" },
      'import cycle: src/time/a.ts -> src/time/a.ts',
    ],
  ];
  for (const [name, files, fault] of breaches) {
    it(`reports ${name}`, async () => {
      expect(await faultsOf(files)).to.deep.equal([fault]);
    });
  }

  it('takes no import from a comment or a string', async () => {
    const text = "// import '../layout/b.js';\nexport const text = \"import '../layout/b.js'\";";
    expect(await faultsOf({ 'time/a.ts': text })).to.deep.equal([]);
  });
});
