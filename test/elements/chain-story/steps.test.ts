import { expect } from 'chai';
import { centralAsia } from '../../../data/central-asia.js';
import { readDataset } from '../../../src/dataset/read-dataset.js';
import { stepsOf, type Steps } from '../../../src/elements/chain-story/steps.js';

const { dataset } = readDataset(centralAsia);

function idsOf(steps: Steps | undefined): readonly (string | undefined)[] | undefined {
  return steps && Array.from({ length: steps.length }, (_, index) => steps.at(index)?.id);
}

describe('stepsOf', () => {
  it('goes through everything in order of time', () => {
    const steps = stepsOf(dataset, undefined, undefined);
    expect(idsOf(steps)).to.deep.equal(dataset.events.map(({ id }) => id));
    expect(steps?.indexOf('unga72-speech')).to.equal(0);
    expect(steps?.indexOf('nobody')).to.equal(undefined);
    expect(steps?.at(dataset.events.length)).to.equal(undefined);
  });

  it('goes along the links between two events', () => {
    const steps = stepsOf(dataset, 'unga72-speech', 'expert-forum-bishkek');
    expect(idsOf(steps)).to.deep.equal([
      'unga72-speech',
      'resolution-2018',
      'online-2020',
      'expert-forum-bishkek',
    ]);
    expect(steps?.indexOf('online-2020')).to.equal(2);
    expect(steps?.indexOf('samarkand-2017')).to.equal(undefined);
  });

  it('goes on from one event, or up to one', () => {
    expect(idsOf(stepsOf(dataset, 'resolution-2018', undefined))?.[0]).to.equal('resolution-2018');
    expect(idsOf(stepsOf(dataset, undefined, 'samarkand-2017'))).to.deep.equal([
      'unga72-speech',
      'samarkand-2017',
    ]);
  });

  it('is nothing where no chain leads from one to the other, or one is unknown', () => {
    expect(stepsOf(dataset, 'consultative-2019', 'unga72-speech')).to.equal(undefined);
    expect(stepsOf(dataset, 'nobody', undefined)).to.equal(undefined);
    expect(stepsOf(dataset, undefined, 'nobody')).to.equal(undefined);
    expect(stepsOf(dataset, 'nobody', 'unga72-speech')).to.equal(undefined);
  });

  it('leaves out what has no date, and so no place in the chart', () => {
    const gap = readDataset({
      events: [
        { id: 'a', date: '2020', title: 'A' },
        { id: 'b', date: 'some day', title: 'B' },
        { id: 'c', date: '2021', title: 'C' },
      ],
      links: [
        { from: 'a', type: 'leads-to', to: 'b' },
        { from: 'b', type: 'leads-to', to: 'c' },
      ],
    }).dataset;
    expect(idsOf(stepsOf(gap, 'a', 'c'))).to.deep.equal(['a', 'c']);
  });
});
