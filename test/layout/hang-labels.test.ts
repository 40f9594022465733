import { expect } from 'chai';
import { centralAsia } from '../../data/central-asia.js';
import { readDataset } from '../../src/dataset/read-dataset.js';
import { hangLabels, laneHeights, type HungLabel } from '../../src/layout/hang-labels.js';
import { placeMarks } from '../../src/layout/place-marks.js';
import { scaleOf } from '../../src/layout/scale.js';
import { settingsOf } from '../../src/layout/settings.js';
import type { Dataset } from '../../src/dataset/types.js';
import { dateOf, datasetOf, eventOf, optionsFor } from './fixtures.js';

function hang(dataset: Dataset, width: number): HungLabel[] {
  const settings = settingsOf(dataset, optionsFor(dataset, { width }));
  return hangLabels(dataset, placeMarks(dataset, scaleOf(settings.span, width), settings.now, 8), settings);
}

describe('hangLabels', () => {
  it('is in order of time', () => {
    const dataset = datasetOf([
      ['a', '2018-01-01'],
      ['b', '2018-02-01'],
      ['c', '2018-03-01'],
    ]);
    expect(hang(dataset, 900).map(({ mark }) => mark.event.id)).to.deep.equal(['a', 'b', 'c']);
  });

  it('hangs the marks that it is given, whatever it hung before', () => {
    const dataset = datasetOf([
      ['a', '2018-01-01'],
      ['b', '2018-02-01'],
      ['c', '2018-03-01'],
    ]);
    const first = hang(dataset, 900);
    expect(hang(dataset, 400).map(({ mark }) => mark.along)).to.not.deep.equal(
      first.map(({ mark }) => mark.along),
    );
    const settings = settingsOf(dataset, optionsFor(dataset, { width: 900, height: 300 }));
    const marks = placeMarks(dataset, scaleOf(settings.span, 900), settings.now, 8);
    const higher = hangLabels(dataset, marks, settings);
    expect(higher).to.deep.equal(first);
    expect(higher.map(({ mark }) => marks.includes(mark))).to.deep.equal([true, true, true]);
    const wide = { ...settings, measure: (): number => 300, source: (): number => 300 };
    expect(hangLabels(dataset, marks, wide)).to.not.deep.equal(first);
  });

  it('cuts no text that a wider label would show', () => {
    const title = 'Consultative Meeting of the heads of state';
    const dataset = datasetOf(
      ['2018-01-01', '2018-02-01', '2018-03-01'].map((date) =>
        eventOf({ id: date, date: dateOf(date), title }),
      ),
    );
    expect(hang(dataset, 1200).some(({ text }) => text.cut)).to.equal(false);
  });

  it('narrows some texts where that makes the picture lower, cuts none, and leaves the others as wide as usual', () => {
    const { dataset } = readDataset(centralAsia);
    const hung = hang(dataset, 1200);
    const titleOf = (id: string): string[] | undefined =>
      hung
        .find(({ mark }) => mark.event.id === id)
        ?.text.lines.filter(({ role }) => role === 'title')
        .map(({ text }) => text);
    expect(hung.map(({ text }) => text.cut)).to.deep.equal(dataset.events.map(() => false));
    expect(laneHeights(hung)).to.have.length.at.most(4);
    expect(titleOf('samarkand-2017')).to.deep.equal(['Samarkand', 'conference']);
    expect(titleOf('unga72-speech')).to.deep.equal(['Speech at the 72nd', 'UN General Assembly']);
  });

  it('labels as many as have room, the most important among them', () => {
    const events = Array.from({ length: 50 }, (_, n) =>
      eventOf({ id: `e${n}`, date: dateOf(`${1700 + n}`), importance: n === 25 ? 1 : 0.5 }),
    );
    const ids = hang(datasetOf(events), 300).map(({ mark }) => mark.event.id);
    expect(ids).to.include('e25');
    expect(ids.length).to.be.within(10, 49);
  });
});

describe('laneHeights', () => {
  it('is the height of the highest label of each lane', () => {
    const hung = hang(datasetOf(['a', 'b', 'c'].map((id) => [id, '2018-01-01'] as const)), 900);
    expect(laneHeights(hung)).to.deep.equal([34, 34]);
  });
});
