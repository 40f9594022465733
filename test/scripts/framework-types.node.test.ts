import { expect } from 'chai';
import { reactTypes, vueTypes } from '../../scripts/framework-types.mjs';

const manifest = {
  modules: [
    { declarations: [{ kind: 'function', name: 'helper' }] },
    {
      declarations: [
        {
          tagName: 'chain-x',
          name: 'ChainX',
          members: [
            { kind: 'field', name: 'level' },
            { kind: 'field', name: 'data' },
            { kind: 'field', name: 'chain', readonly: true },
            { kind: 'field', name: 'styles', static: true },
            { kind: 'method', name: 'fit' },
          ],
          attributes: [{ name: 'x-level', fieldName: 'level' }],
          events: [{ name: 'chain-x-change', type: { text: 'ChainXChangeEvent' } }],
        },
        { tagName: 'chain-y', name: 'ChainY', members: [] },
      ],
    },
  ],
};

describe('framework-types', () => {
  const common = [
    "import type { ChainX, ChainXChangeEvent, ChainY } from './index.js';",
    "  level?: ChainX['level'] | undefined;",
    "  data?: ChainX['data'] | undefined;",
    "  'x-level'?: ChainX['level'] | undefined;",
  ];

  it('types what a page may set and hear in React', () => {
    const lines = reactTypes(manifest).split('\n');
    expect(lines).to.include.members([
      ...common,
      "  'onchain-x-change'?: ((event: ChainXChangeEvent) => void) | undefined;",
      "      'chain-x': Tag<ChainX, ChainXProps>;",
      "      'chain-y': Tag<ChainY, ChainYProps>;",
    ]);
  });

  it('and in Vue', () => {
    const lines = vueTypes(manifest).split('\n');
    expect(lines).to.include.members([
      ...common,
      '  onChainXChange?: ((event: ChainXChangeEvent) => void) | undefined;',
      "    'chain-x': Tag<ChainXProps>;",
      "    'chain-y': Tag<ChainYProps>;",
    ]);
  });

  it('leaves out what only the element sets, and what is no element', () => {
    for (const text of [reactTypes(manifest), vueTypes(manifest)])
      expect(text).to.not.match(/\b(helper|styles|fit|chain)\?/);
  });
});
