import '../../src/i18n/all.js';
import { expect } from 'chai';
import { readDataset } from '../../src/dataset/read-dataset.js';
import { languageCodes } from '../../src/i18n/languages.js';
import { bandsOf } from '../../src/layout/bands.js';
import { headHeight } from '../../src/layout/row-plan.js';
import { layoutTimeline } from '../../src/layout/layout-timeline.js';
import type { LayoutOptions, Scene } from '../../src/layout/scene.js';
import { settingsOf } from '../../src/layout/settings.js';
import { optionsFor } from './fixtures.js';

const { dataset } = readDataset({
  kinds: { vote: { label: { en: 'Vote', ru: 'Голосование' } }, visit: 'Visit', talk: 'Talk' },
  events: Array.from({ length: 40 }, (_, n) => ({
    id: `e${n}`,
    date: `${1980 + n}`,
    title: `Event ${n}`,
    ...(n % 4 < 3 ? { kind: ['vote', 'visit', 'talk'][n % 4] } : {}),
  })),
});
const lay = (options: Partial<LayoutOptions> = {}): Scene =>
  layoutTimeline(dataset, optionsFor(dataset, { groupBy: 'kind', ...options }));
const open = ({ bands }: Scene): string[] => bands.flatMap(({ id, isOpen }) => (isOpen ? [id.trim()] : []));

describe('bandsOf', () => {
  const told = (options: Partial<LayoutOptions>, most = 12, mostOpen = most): string[] =>
    bandsOf(dataset, settingsOf(dataset, optionsFor(dataset, options)), most, () => mostOpen).map(
      ({ name, label, isOpen }) => `${name} ${label} ${isOpen ? '▾' : '▸'}`,
    );

  it('names each group in the language, with its count', () => {
    expect(told({ groupBy: 'kind', locale: 'ru' })).to.deep.equal([
      'Голосование 10 ▾',
      'Visit 10 ▾',
      'Talk 10 ▾',
      'Без вида 10 ▾',
    ]);
    expect(told({ groupBy: 'kind' }, 3)).to.deep.equal(['Vote 10 ▾', '2 more 20 ▾', 'No kind 10 ▾']);
    expect(told({})).to.deep.equal([]);
  });

  it('opens what is asked for, then the first, as many as there is room for', () => {
    expect(told({ groupBy: 'kind', collapsed: ['vote'] }, 12, 2).map((text) => text.at(-1))).to.deep.equal(
      Array.from('▸▾▾▸'),
    );
    expect(
      told({ groupBy: 'kind', collapsed: ['vote'], opened: 'talk' }, 12, 1).map((text) => text.at(-1)),
    ).to.deep.equal(Array.from('▸▸▾▸'));
  });

  it('has words for the events in no group in every language', () => {
    for (const code of languageCodes)
      for (const groupBy of ['kind', 'place', 'actor', 'series'] as const) {
        const names = told({ groupBy, locale: code });
        expect(names.at(-1), code).to.match(/^\p{L}/u);
      }
  });
});

describe('bands', () => {
  it('lie under each other where time runs across, and beside each other where it runs down', () => {
    const { bands, size } = lay();
    for (const { box } of bands) expect([box.x, box.width]).to.deep.equal([0, 1200]);
    expect(bands.map(({ box }) => box.y)).to.deep.equal(
      bands.map((_, n) => (bands[n - 1]?.box.y ?? 0) + (bands[n - 1]?.box.height ?? 34)),
    );
    expect((bands.at(-1)?.box.y ?? 0) + (bands.at(-1)?.box.height ?? 0)).to.be.closeTo(size.height, 1e-6);
    const down = lay({ orientation: 'vertical' });
    expect(new Set(down.bands.map(({ box }) => box.height)).size).to.equal(1);
    expect(down.bands.map(({ box }) => box.x)).to.deep.equal(
      down.bands.map(({ box }) => box.x).sort((a, b) => a - b),
    );
  });

  it('open as many columns as the width has room for, and the one that is asked for', () => {
    const options = { orientation: 'vertical', width: 400 } as const;
    expect(open(lay({ ...options, width: 1600 }))).to.deep.equal(['vote', 'visit', 'talk', 'ungrouped']);
    expect(open(lay(options))).to.deep.equal(['vote']);
    expect(open(lay({ ...options, opened: 'talk' }))).to.deep.equal(['talk']);
    expect(open(lay({ ...options, width: 240 })).length).to.equal(1);
  });

  it('collapse to one row of density that holds every event of the band', () => {
    for (const orientation of ['horizontal', 'vertical'] as const) {
      const { bands, marks, columns, labels } = lay({ orientation, width: 1600, collapsed: ['visit'] });
      const visit = bands.find(({ id }) => id === 'visit');
      const across = orientation === 'horizontal' ? visit?.box.height : visit?.box.width;
      expect(across).to.be.below(headHeight(settingsOf(dataset, optionsFor(dataset))) + 30);
      expect([...marks, ...labels].filter(({ band }) => band === 'visit')).to.deep.equal([]);
      const own = columns.filter(({ band }) => band === 'visit');
      expect(own.reduce((sum, { count }) => sum + count, 0)).to.equal(10);
    }
  });

  it('leave the others as they are when one is collapsed', () => {
    const textsOf = (scene: Scene): unknown =>
      scene.labels.filter(({ band }) => band === 'vote').map(({ id, x, y, lane }) => [id, x, y, lane]);
    expect(textsOf(lay({ collapsed: ['visit', 'talk'] }))).to.deep.equal(textsOf(lay()));
  });

  it('give a height to spare to all', () => {
    const { size, bands } = lay({ height: 3000 });
    expect(size.height).to.be.closeTo(3000, 1e-6);
    const heights = bands.map(({ box }) => box.height);
    expect(Math.min(...heights)).to.be.above(500);
  });

  it('have heads of at least 24 px to hit', () => {
    for (const orientation of ['horizontal', 'vertical'] as const)
      for (const { head } of lay({ orientation, width: 500 }).bands)
        expect(Math.min(head.width, head.height)).to.be.at.least(24);
  });
});
