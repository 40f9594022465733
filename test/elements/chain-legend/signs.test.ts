import { expect } from 'chai';
import { readDataset } from '../../../src/core.js';
import { signsIn } from '../../../src/elements/chain-legend/signs.js';
import { millionEvents } from '../../fixtures/million-events.js';

const signsOf = (event: object): readonly string[] =>
  signsIn(readDataset({ events: [{ id: 'a', title: 'A', ...event }] }).dataset);

describe('signsIn', () => {
  for (const [event, signs] of [
    [{ date: '2001-02-03' }, ['exact']],
    [{ date: '2001-02-03T04:05:06Z' }, ['exact']],
    [{ date: '2001-02' }, ['noDay']],
    [{ date: '[2001-02-03,2001-05-06]' }, ['noDay']],
    [{ date: '2001/2003' }, ['period']],
    [{ date: '2001/..' }, ['open']],
    [{ date: '2001-02-03', status: 'planned' }, ['open']],
    [{ date: '2001-02-03~' }, ['exact', 'approximate']],
    [{ date: '2001%' }, ['noDay', 'approximate', 'uncertain']],
  ] as const) {
    it(`${JSON.stringify(event)}: ${signs.join(', ')}`, () => {
      expect(signsOf(event)).to.deep.equal(signs);
    });
  }

  it('finds nothing where nothing is', () => {
    expect(signsIn(readDataset({ events: [] }).dataset)).to.deep.equal([]);
  });

  it('looks at some of very many, and counts on crowds', () => {
    const { dataset } = readDataset(millionEvents(20_000));
    expect(signsIn(dataset)).to.include('many');
  });
});
