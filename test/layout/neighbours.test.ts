import { expect } from 'chai';
import { layoutTimeline } from '../../src/layout/layout-timeline.js';
import { neighbourOf, type Neighbour } from '../../src/layout/neighbours.js';
import { datasetOf, optionsFor } from './fixtures.js';

describe('neighbourOf', () => {
  const chain = datasetOf([
    ['a', '2018-01-01'],
    ['b', '2018-01-20'],
    ['c', '2019-01-01'],
  ]);
  const wide = layoutTimeline(chain, optionsFor(chain));
  const tall = layoutTimeline(chain, optionsFor(chain, { orientation: 'vertical' }));
  const table: readonly (readonly [from: string, towards: Neighbour, to: string | undefined])[] = [
    ['a', 'next', 'b'],
    ['b', 'previous', 'a'],
    ['a', 'previous', undefined],
    ['c', 'next', undefined],
    ['b', 'first', 'a'],
    ['a', 'last', 'c'],
    ['b', 'lane-up', 'a'],
    ['a', 'lane-down', 'b'],
    ['a', 'lane-up', undefined],
    ['nobody', 'next', 'a'],
  ];
  for (const [from, towards, to] of table) {
    it(`leads from ${from} ${towards} to ${String(to)}`, () =>
      expect(neighbourOf(wide, from, towards)).to.equal(to));
  }

  it('leads up and down in time where time runs down', () => {
    expect(neighbourOf(tall, 'b', 'lane-up')).to.equal('a');
    expect(neighbourOf(tall, 'b', 'lane-down')).to.equal('c');
  });

  it('leads nowhere in an empty scene', () => {
    const none = datasetOf([]);
    expect(neighbourOf(layoutTimeline(none, optionsFor(none)), 'a', 'next')).to.equal(undefined);
  });
});
