import { expect } from 'chai';
import { renderOverviewGrips, renderOverviewPicture } from '../../src/render/overview.js';
import { attributes, drawnSvg } from './markup.js';

const stretch = { x: 1, width: 24 };

describe('overview', () => {
  it('draws columns, ground and ticks, and hides them from readers', () => {
    const box = drawnSvg(
      renderOverviewPicture({
        ground: 40,
        baseline: 56,
        density: 'M1,40v-10H4v10',
        planned: stretch,
        ticks: [{ x: 7, label: { x: 13, text: '1970' } }],
        anchor: 'start',
      }),
    );
    expect(attributes(box, 'g[aria-hidden=true] .density', 'd')).to.deep.equal(['M1,40v-10H4v10']);
    expect(attributes(box, 'g[aria-hidden=true] .tick', 'd')).to.deep.equal(['M7,40v4']);
    expect(attributes(box, '.planned', 'width')).to.deep.equal(['24']);
    expect([...box.querySelectorAll('text')].map(({ textContent }) => textContent)).to.deep.equal(['1970']);
  });

  it('draws each grip as a slider with its words', () => {
    const grip = { hit: stretch, shown: stretch, text: '3 May 2018', least: 0, now: 30, most: 40 };
    const box = drawnSvg(
      renderOverviewGrips(
        [
          { ...grip, grip: 'begin', name: 'Start' },
          { ...grip, grip: 'view', name: 'All' },
        ],
        40,
      ),
    );
    for (const [name, values] of [
      ['aria-label', ['Start', 'All']],
      ['aria-valuetext', ['3 May 2018', '3 May 2018']],
      ['aria-valuemin', ['0', '0']],
      ['aria-valuenow', ['30', '30']],
      ['aria-valuemax', ['40', '40']],
      ['tabindex', ['0', '0']],
    ] as const)
      expect(attributes(box, '[role=slider]', name)).to.deep.equal(values);
    expect(attributes(box, 'rect', 'part')).to.deep.equal(['thumb', 'hit', 'view', 'hit']);
  });
});
