import { expect } from 'chai';
import { layoutTimeline } from '../../src/layout/layout-timeline.js';
import { laneNeighbour } from '../../src/layout/neighbours.js';
import type { LayoutOptions } from '../../src/layout/scene.js';
import { datasetOf, dateOf, eventOf, optionsFor } from './fixtures.js';

describe('laneNeighbour', () => {
  const chain = datasetOf([
    eventOf({ id: 'a', date: dateOf('2018-01-01'), kind: 'vote' }),
    eventOf({ id: 'b', date: dateOf('2018-01-20'), kind: 'vote' }),
    eventOf({ id: 'c', date: dateOf('2019-01-01'), kind: 'visit' }),
    eventOf({ id: 'd', date: dateOf('2018-01-15'), kind: 'visit' }),
  ]);
  const next = (id: string, step: 1 | -1, options: Partial<LayoutOptions> = {}): string | undefined => {
    const scene = layoutTimeline(chain, optionsFor(chain, options));
    const from = scene.marks.find((mark) => mark.id === id);
    return from && laneNeighbour(scene, from, step)?.id;
  };

  it('leads up and down the lanes', () => {
    expect([next('d', 1), next('a', -1)]).to.deep.equal(['a', 'd']);
    expect(next('a', 1)).to.equal(undefined);
  });

  it('leads into the next band at the end of the lanes, to what is nearest in time', () => {
    const groupBy = 'kind';
    expect(next('b', -1, { groupBy })).to.equal('d');
    expect(next('c', 1, { groupBy })).to.equal('b');
    expect(next('a', 1, { groupBy })).to.equal(undefined);
  });

  it('passes over a band that is collapsed', () => {
    expect(next('b', -1, { groupBy: 'kind', collapsed: ['visit'] })).to.equal(undefined);
  });
});
