import { expect } from 'chai';
import { chart } from '../../src/theme/chart.js';
import { colors } from '../../src/theme/tokens.js';
import { contrast, mixed } from './contrast.js';

/** The opacity that a rule of the style sheet sets. */
function opacityOf(selector: string): number {
  const [, rule = ''] = chart.cssText.split(new RegExp(`\n +${selector.replaceAll('.', '\\.')} {`));
  return Number.parseFloat(/opacity: ([\d.]+)/.exec(rule)?.[1] ?? 'none');
}

describe('the chart', () => {
  for (const [index, scheme] of (['light', 'dark'] as const).entries()) {
    const colorOf = (name: string): string => colors[name as keyof typeof colors][index] ?? '';
    const ratioOf = (name: string, opacity: number): number => {
      const background = colorOf('background');
      return contrast(mixed(colorOf(name), background, opacity), background);
    };

    it(`draws every type of link by 3:1 on the ${scheme} background`, () => {
      const opacity = opacityOf('.link .line');
      for (const name of Object.keys(colors).filter((name) => name.startsWith('link-')))
        expect(ratioOf(name, opacity), name).to.be.at.least(3);
    });

    it(`draws a crowd, which is pressed, by 3:1 on the ${scheme} background`, () => {
      expect(ratioOf('text-muted', opacityOf('.crowd'))).to.be.at.least(3);
      expect(opacityOf('.crowd:hover')).to.be.above(opacityOf('.crowd'));
    });

    it(`draws the axis by 3:1 on the ${scheme} background`, () => {
      expect(ratioOf('axis', 1)).to.be.at.least(3);
    });

    it(`draws what is dimmed, and can be pressed, by 3:1 on the ${scheme} background`, () => {
      const [, rule = ''] = chart.cssText.split('.event.dimmed .mark {');
      const [, least] = /opacity: max\(([\d.]+),/.exec(rule) ?? [];
      expect(ratioOf('text-muted', Number(least) * opacityOf('.event.dimmed .bar'))).to.be.at.least(3);
    });

    for (const [what, selector] of [
      ['bar', '.bar'],
      ['line from a mark to its label', '.leader'],
    ] as const) {
      it(`draws every ${what} by 3:1 on the ${scheme} background`, () => {
        const opacity = opacityOf(selector);
        for (const name of Object.keys(colors).filter((name) => name.startsWith('kind-')))
          expect(ratioOf(name, opacity), name).to.be.at.least(3);
      });
    }
  }
});
