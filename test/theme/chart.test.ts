import { expect } from 'chai';
import type { CSSResult } from 'lit';
import { linkTypes } from '../../src/dataset/link-types.js';
import { readDataset } from '../../src/dataset/read-dataset.js';
import { extentOf } from '../../src/layout/extent-of.js';
import { layoutTimeline } from '../../src/layout/layout-timeline.js';
import { renderScene } from '../../src/render/scene.js';
import { chart } from '../../src/theme/chart.js';
import { hues, KIND_COLORS, tokens } from '../../src/theme/tokens.js';
import { toInstant } from '../../src/time/instant.js';
import { datasets } from '../fixtures/datasets.js';
import { measure } from '../fixtures/measure.js';
import { drawn } from '../render/markup.js';
import { backgroundOf, contrastOf } from './ink.js';

const THEMES = ['no theme', 'institute', 'museum', 'newsroom'] as const;

/** Every colour of kinds, known to the day, and soft as wide as they are long. */
const kinds = Array.from({ length: KIND_COLORS }, (_, index) => `k${index}`);
const everyKind = {
  kinds: Object.fromEntries(kinds.map((kind) => [kind, kind])),
  events: kinds.flatMap((kind, index) =>
    [`20${10 + index}-06-01/20${11 + index}-02-01`, `20${10 + index}`, `20${10 + index}-03`].map((date) => ({
      id: `${kind} ${date}`,
      title: date,
      date,
      kind,
    })),
  ),
};

const CHARTS = {
  glyphs: datasets.glyphs,
  'all-link-types': datasets['all-link-types'],
  'every-kind': everyKind,
  'dense-month': datasets['dense-month'],
};

/** All that stands for something: not the soft inside of a band, and not the grid. */
const TELLING = '.spine, .tick, .now, .leader, .edge, .line, .head, .crowd, .mark:not(.fade)';

interface Look {
  readonly theme?: (typeof THEMES)[number];
  readonly scheme?: 'light' | 'dark';
  readonly selected?: string | undefined;
}

/** A chart in its looks, with nothing of the element around it. */
async function look(input: unknown, { theme, scheme = 'light', selected }: Look = {}): Promise<HTMLElement> {
  const { dataset } = readDataset(input);
  const scene = layoutTimeline(dataset, {
    span: extentOf(dataset),
    width: 1200,
    orientation: 'horizontal',
    locale: 'en',
    now: toInstant(Date.UTC(2020, 5, 22)),
    measure,
    selected,
  });
  const host = document.createElement('div');
  host.style.colorScheme = scheme;
  host.style.setProperty('--chain-duration', '0ms');
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  const styles = [tokens, hues, chart] as readonly CSSResult[];
  root.adoptedStyleSheets = styles.flatMap(({ styleSheet }) => styleSheet ?? []);
  root.append(
    drawn(
      renderScene(scene, {
        title: '',
        active: undefined,
        lang: 'en',
        nameOf: () => [],
        crowdName: () => '',
        bandName: () => '',
      }),
    ),
  );
  if (theme && theme !== 'no theme') {
    const css = await fetch(new URL(`../../src/theme/themes/${theme}.css`, import.meta.url));
    const [, tokensOfTheme = ''] = /\{([^]+)\}/.exec(await css.text()) ?? [];
    host.style.cssText += tokensOfTheme;
  }
  return host;
}

function partsIn(host: HTMLElement, selector: string): readonly Element[] {
  return [...(host.shadowRoot?.querySelectorAll(selector) ?? [])];
}

describe('the chart', () => {
  let host: HTMLElement | undefined;
  afterEach(() => host?.remove());

  it('is looked at with every type of link, every kind and every glyph', async () => {
    for (const [input, ...wanted] of [
      [CHARTS['all-link-types'], ...Object.keys(linkTypes).map((type) => `.link-${type} .line`)],
      [everyKind, ...kinds.map((_, index) => `.kind-${index} .bar`)],
      [
        CHARTS.glyphs,
        ...['dot', 'band', 'outline', 'bar', 'arrow', 'cap', 'strike', 'thread'].map((one) => `.mark.${one}`),
      ],
      [CHARTS['dense-month'], '.line'],
    ] as const) {
      const one = await look(input);
      for (const selector of wanted) expect(partsIn(one, selector), selector).to.not.be.empty;
      one.remove();
    }
  });

  for (const theme of THEMES)
    for (const scheme of ['light', 'dark'] as const)
      for (const [name, input] of Object.entries(CHARTS))
        it(`draws all that stands for something by 3:1, whatever is selected: ${name}, ${scheme}, ${theme}`, async () => {
          const { dataset } = readDataset(input);
          for (const selected of [undefined, dataset.events[3]?.id]) {
            host = await look(input, { theme, scheme, selected });
            const background = backgroundOf(host);
            const parts = partsIn(host, TELLING);
            expect(parts.some((part) => part.closest('.dimmed'))).to.equal(selected !== undefined);
            for (const part of parts) expect(contrastOf(part, background), part.outerHTML).to.be.at.least(3);
            host.remove();
          }
        });

  it('lets nothing of what is dimmed be seen through another part of it', async () => {
    host = await look(CHARTS.glyphs, { selected: 'day' });
    const parts = partsIn(host, '.event.dimmed .mark');
    expect(parts).to.not.be.empty;
    for (const part of parts) expect(getComputedStyle(part).opacity).to.equal('1');
    for (const bar of partsIn(host, '.event.dimmed .bar'))
      expect(getComputedStyle(bar).fillOpacity).to.equal('1');
  });

  it('draws links that step back grey, and thinner than others; as much as the page wants', async () => {
    host = await look(datasets['central-asia'], { selected: 'resolution-2018' });
    const lineOf = (selector: string): CSSStyleDeclaration =>
      getComputedStyle(partsIn(host as HTMLElement, `${selector} .line`)[0] as Element);
    const widthOf = (selector: string): number => Number.parseFloat(lineOf(selector).strokeWidth);
    expect(widthOf('.link.dimmed')).to.be.closeTo(1.05, 0.01);
    expect(widthOf('.link.cause')).to.be.closeTo(2.25, 0.01);
    const background = backgroundOf(host);
    const dimmed = partsIn(host, '.link.dimmed .line')[0] as Element;
    const ratios = ['0.3', '0.7', '1'].map((opacity) => {
      host?.style.setProperty('--chain-dim-opacity', opacity);
      return contrastOf(dimmed, background);
    });
    expect(ratios).to.deep.equal([...ratios].sort((a, b) => a - b));
    expect(ratios[2]).to.be.at.least(4.5);
    expect(widthOf('.link.dimmed')).to.be.closeTo(1.5, 0.01);
  });
});
