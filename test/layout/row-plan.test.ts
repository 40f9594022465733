import { expect } from 'chai';
import { beyondBound } from '../../src/layout/marks/open.js';
import { indexAlong, isFewIn } from '../../src/layout/row-plan.js';
import { settingsOf } from '../../src/layout/settings.js';
import { datasetOf, optionsFor } from './fixtures.js';

describe('isFewIn', () => {
  const dataset = datasetOf(Array.from({ length: 30 }, (_, n) => [`e${n}`, `${1000 + n}`] as const));
  const settings = {
    ...settingsOf(dataset, optionsFor(dataset)),
    crowd: { rows: () => 1, layWhole: undefined },
  };

  it('is fewer the more bands share the chart, and never a collapsed one', () => {
    expect([1, 3, 4].map((share) => isFewIn(dataset, { ...settings, share }))).to.deep.equal([
      true,
      true,
      false,
    ]);
    expect(isFewIn(dataset, { ...settings, isFolded: true })).to.equal(false);
  });

  it('is all where nothing makes a crowd of them', () => {
    expect(isFewIn(dataset, { ...settings, share: 12, crowd: undefined })).to.equal(true);
  });
});

describe('indexAlong', () => {
  it('stands an open moment so many px past its bound at any length', () => {
    const dataset = datasetOf([
      ['a', '2000-01-01'],
      ['b', '[2010-01-01..]'],
    ]);
    const settings = settingsOf(dataset, optionsFor(dataset));
    const { begin, end } = settings.reach.whole;
    for (const length of [300, 1000, 3000]) {
      const past =
        (indexAlong(dataset, settings, length).anchorOf[1] ?? 0) - (dataset.events[1]?.date.begin[0] ?? 0);
      expect((past / (end - begin)) * length).to.be.closeTo(beyondBound(length), 1e-6);
    }
  });
});
