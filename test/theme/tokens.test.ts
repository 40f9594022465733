import { expect } from 'chai';
import { linkTypes } from '../../src/dataset/link-types.js';
import { colors, hues, KIND_COLORS, tokens } from '../../src/theme/tokens.js';
import { contrast } from './contrast.js';

/** What is read, or must be told from its ground, stands on this. */
const onBackground = Object.keys(colors).filter((name) => /^(text|now|danger|focus|kind-|link-)/.test(name));
const onSurface = ['text', 'text-muted', 'danger'] as const;

describe('tokens', () => {
  for (const [index, scheme] of (['light', 'dark'] as const).entries()) {
    const colorOf = (name: string) => colors[name as keyof typeof colors][index] ?? '';

    for (const name of onBackground) {
      it(`${name} stands out from the ${scheme} background by 4.5:1`, () => {
        expect(contrast(colorOf(name), colorOf('background'))).to.be.at.least(4.5);
      });
    }
    for (const name of onSurface) {
      it(`${name} stands out from the ${scheme} surface by 4.5:1`, () => {
        expect(contrast(colorOf(name), colorOf('surface'))).to.be.at.least(4.5);
      });
    }
  }

  it('gives every type of link and eight kinds a colour', () => {
    expect(KIND_COLORS).to.equal(8);
    for (const type of Object.keys(linkTypes)) expect(hues.cssText).to.include(`.link-${type} {`);
  });

  it('lets the page set every token', () => {
    for (const name of Object.keys(colors)) expect(tokens.cssText).to.include(`var(--chain-${name},`);
  });
});
