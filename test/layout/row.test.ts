import { expect } from 'chai';
import { layoutTimeline } from '../../src/layout/layout-timeline.js';
import { datasetOf, dateOf, eventOf, optionsFor } from './fixtures.js';

const ofSize = (count: number) =>
  datasetOf(
    Array.from({ length: count }, (_, n) =>
      eventOf({ id: `e${n}`, date: dateOf(`${1000 + n}`), kind: ['vote', 'visit'][n % 2] ?? '' }),
    ),
  );

describe('drawRow', () => {
  it('says of what is in a band which one it is', () => {
    for (const count of [8, 400]) {
      const dataset = ofSize(count);
      const { marks, labels, columns } = layoutTimeline(dataset, optionsFor(dataset, { groupBy: 'kind' }));
      for (const { id, band } of [...marks, ...labels])
        expect(band, id).to.equal(dataset.events.find((event) => event.id === id)?.kind);
      for (const { band } of columns) expect(['vote', 'visit']).to.include(band);
      const plain = layoutTimeline(dataset, optionsFor(dataset));
      expect([...plain.marks, ...plain.labels].every(({ band }) => band === undefined)).to.equal(true);
    }
  });
});
