import { expect } from 'chai';
import {
  ChainDetailRequestEvent,
  ChainErrorEvent,
  ChainFilterChangeEvent,
  ChainFilterRequestEvent,
  ChainIssuesEvent,
  ChainLoadEvent,
  ChainSearchRequestEvent,
  ChainSelectEvent,
  ChainSelectRequestEvent,
  ChainViewChangeEvent,
  ChainViewRequestEvent,
} from '../../src/elements/events.js';
import { readDataset } from '../../src/dataset/read-dataset.js';
import { toInstant } from '../../src/time/instant.js';

describe('events', () => {
  const { dataset } = readDataset({ events: [{ id: 'a', date: '2020', title: 'A' }] });
  const view = { begin: toInstant(0), end: toInstant(1) };

  for (const [event, type] of [
    [new ChainLoadEvent(dataset), 'chain-load'],
    [new ChainErrorEvent('why'), 'chain-error'],
    [new ChainIssuesEvent([]), 'chain-issues'],
    [new ChainSelectEvent(dataset.events[0]), 'chain-select'],
    [new ChainViewChangeEvent(view), 'chain-view-change'],
    [new ChainViewRequestEvent(view), 'chain-view-request'],
    [new ChainSearchRequestEvent(), 'chain-search-request'],
    [new ChainDetailRequestEvent('a'), 'chain-detail-request'],
    [new ChainFilterChangeEvent(undefined), 'chain-filter-change'],
    [new ChainFilterRequestEvent(undefined), 'chain-filter-request'],
    [new ChainSelectRequestEvent('a'), 'chain-select-request'],
  ] as const) {
    it(`${type} bubbles out of shadow roots`, () => {
      expect(event).to.include({ type, bubbles: true, composed: true });
    });
  }

  it('carry what they tell of', () => {
    expect(new ChainSelectEvent(dataset.events[0]).id).to.equal('a');
    expect(new ChainSelectEvent(undefined).id).to.equal(undefined);
    expect(new ChainViewChangeEvent(view).view).to.equal(view);
    expect(new ChainViewRequestEvent(view).view).to.equal(view);
    for (const FilterEvent of [ChainFilterChangeEvent, ChainFilterRequestEvent])
      expect(new FilterEvent({ kinds: ['a'] }).filter).to.deep.equal({ kinds: ['a'] });
    expect(new ChainDetailRequestEvent('a').id).to.equal('a');
    expect(new ChainSelectRequestEvent('a').id).to.equal('a');
    expect(new ChainSelectRequestEvent(undefined).id).to.equal(undefined);
  });
});
