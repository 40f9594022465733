import { expect } from 'chai';
import { arrowEnd, causeOf, effectOf, linkTypes } from '../../src/dataset/link-types.js';
import type { LinkType } from '../../src/dataset/types.js';

describe('link types', () => {
  const table: readonly (readonly [
    LinkType,
    cause: string | undefined,
    effect: string | undefined,
    'from' | 'to',
  ])[] = [
    ['proposes', 'a', 'b', 'to'],
    ['calls-for', 'a', 'b', 'to'],
    ['leads-to', 'a', 'b', 'to'],
    ['adopts', 'a', 'b', 'to'],
    ['plans', 'a', 'b', 'to'],
    ['implements', 'b', 'a', 'from'],
    ['commemorates', 'b', 'a', 'from'],
    ['continues', 'b', 'a', 'from'],
    ['replaces', 'b', 'a', 'from'],
    ['part-of', undefined, undefined, 'to'],
    ['mentions', undefined, undefined, 'to'],
    ['related', undefined, undefined, 'to'],
  ];

  for (const [type, cause, effect, arrow] of table) {
    it(`a ${type} b: cause ${cause ?? 'none'}, effect ${effect ?? 'none'}, arrowhead at ${arrow}`, () => {
      const link = { from: 'a', type, to: 'b' };
      expect(causeOf(link)).to.equal(cause);
      expect(effectOf(link)).to.equal(effect);
      expect(arrowEnd(link)).to.equal(arrow);
    });
  }

  it('the table names every type', () => {
    expect(table.map(([type]) => type)).to.have.members(Object.keys(linkTypes));
  });

  it('a circle is a fault only where a chain or a whole cannot lead back to itself', () => {
    const acyclic = Object.entries(linkTypes).filter(([, rule]) => rule.acyclic);
    expect(acyclic.map(([type]) => type)).to.have.members([
      'leads-to',
      'implements',
      'continues',
      'replaces',
      'part-of',
    ]);
  });
});
