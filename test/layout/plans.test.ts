import { expect } from 'chai';
import { remembered } from '../../src/layout/plans.js';
import { settingsOf } from '../../src/layout/settings.js';
import { datasetOf, measure, optionsFor } from './fixtures.js';

describe('remembered', () => {
  const one = datasetOf([['a', '2000']]);
  let made = 0;
  const plan = remembered(() => (made += 1));
  const at = (options: Parameters<typeof optionsFor>[1] = {}, dataset = one): number =>
    plan(dataset, settingsOf(dataset, optionsFor(dataset, options)));

  it('makes a plan once per chart, whatever the span and the selection', () => {
    const first = at();
    expect(at({ selected: 'a', span: { ...optionsFor(one).span } })).to.equal(first);
    expect(at({ width: 500 })).not.to.equal(first);
    expect(at({ measure: (text, font) => measure(text, font) })).not.to.equal(first);
    expect(at({}, { ...one })).not.to.equal(first);
  });

  it('forgets the oldest', () => {
    const first = at({ width: 1 });
    for (const width of [2, 3, 4, 5, 6, 7]) at({ width });
    expect(at({ width: 7 })).to.equal(made);
    expect(at({ width: 1 })).to.be.above(first);
  });
});
