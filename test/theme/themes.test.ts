import { expect } from 'chai';
import { contrast, mixed } from './contrast.js';

const NAMES = ['institute', 'museum', 'newsroom'] as const;

async function styleOf(theme: string): Promise<string> {
  return (await fetch(new URL(`../../src/theme/themes/${theme}.css`, import.meta.url))).text();
}

/** The light and the dark value of a colour token in the text of a theme; one value serves both. */
function pairOf(css: string, name: string): readonly [string, string] | undefined {
  const [, value = ''] = new RegExp(`--chain-${name}:\\s*([^;]+);`).exec(css) ?? [];
  const [light, dark = light] = value.match(/#[0-9a-f]{6}/gi) ?? [];
  return light && dark ? [light, dark] : undefined;
}

describe('themes', () => {
  for (const theme of NAMES) {
    it(`${theme} holds nothing but tokens and the colour scheme`, async () => {
      const properties = [...(await styleOf(theme)).matchAll(/^\s+([a-z-][\w-]*):/gm)].map(
        ([, name]) => name,
      );
      expect(properties).to.not.be.empty;
      for (const name of properties) expect(name).to.match(/^(--chain-[\w-]+|color-scheme)$/);
    });

    it(`${theme} sets no word smaller than 12 px`, async () => {
      const [, size = '0.875'] = /--chain-font-size:\s*([\d.]+)rem/.exec(await styleOf(theme)) ?? [];
      // The words of ticks are the smallest.
      expect(Number(size) * 16 * 0.88).to.be.at.least(12);
    });

    it(`${theme} draws the axis, and what is dimmed, by 3:1`, async () => {
      const css = await styleOf(theme);
      const [background, axis, muted] = ['background', 'axis', 'text-muted'].map((name) => pairOf(css, name));
      for (const scheme of [0, 1] as const) {
        const ground = background?.[scheme] ?? '';
        expect(contrast(axis?.[scheme] ?? '', ground)).to.be.at.least(3);
        expect(contrast(mixed(muted?.[scheme] ?? '', ground, 0.7), ground)).to.be.at.least(3);
      }
    });

    it(`${theme} keeps 4.5:1 wherever something is read or told apart`, async () => {
      const css = await styleOf(theme);
      const background = pairOf(css, 'background');
      const names = [...css.matchAll(/--chain-((?:text|kind|focus|now)[\w-]*):/g)].map(
        ([, name = '']) => name,
      );
      expect(names).to.include('text-muted');
      for (const name of names) {
        for (const scheme of [0, 1] as const) {
          const ratio = contrast(pairOf(css, name)?.[scheme] ?? '', background?.[scheme] ?? '');
          expect(ratio, `${name} ${scheme === 0 ? 'light' : 'dark'}`).to.be.at.least(4.5);
        }
      }
    });
  }
});
