import { expect } from 'chai';
import { drawChart } from '../../src/layout/chart.js';
import { emphasisIn } from '../../src/layout/emphasis.js';
import { horizontalChart } from '../../src/layout/horizontal.js';
import { mirror } from '../../src/layout/mirror.js';
import { settingsOf } from '../../src/layout/settings.js';
import { datasetOf, linkOf, optionsFor } from './fixtures.js';

describe('mirror', () => {
  const chain = datasetOf(
    [
      ['a', '2018'],
      ['b', '[2020-06-22..]'],
    ],
    [linkOf('a', 'leads-to', 'b')],
  );
  // A width in whole px, so that counting from the other side twice loses nothing that can be seen.
  const settings = settingsOf(chain, optionsFor(chain, { width: 1024, groupBy: 'kind' }));
  const draft = drawChart(chain, horizontalChart(chain, settings), settings, emphasisIn(chain, undefined));

  it('is undone by itself', () => {
    const rounded = (value: unknown): unknown =>
      JSON.parse(
        JSON.stringify(value, (_, one: unknown) => (typeof one === 'number' ? Math.round(one * 1000) : one)),
      );
    expect(rounded(mirror(mirror(draft)))).to.deep.equal(rounded(draft));
  });

  it('turns what fades at its end into what fades on its left', () => {
    const fades = (of: typeof draft): string[] =>
      of.marks.flatMap(({ parts }) => parts.flatMap((part) => (part.type === 'band' ? [part.fade] : [])));
    expect([fades(draft), fades(mirror(draft))]).to.deep.equal([
      ['none', 'end'],
      ['none', 'begin'],
    ]);
  });
});
