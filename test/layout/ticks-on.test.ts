import { expect } from 'chai';
import { TRUE_TO_TIME } from '../../src/layout/axis.js';
import { scaleOf } from '../../src/layout/scale.js';
import { ticksOf } from '../../src/layout/ticks.js';
import { ticksOn } from '../../src/layout/ticks-on.js';
import { toInstant } from '../../src/time/instant.js';
import { measure } from './fixtures.js';

const span = { begin: toInstant(Date.UTC(2000, 0)), end: toInstant(Date.UTC(2010, 0)) };
const room = {
  orientation: 'horizontal' as const,
  across: 1000,
  locale: 'en',
  measure,
  style: { font: '12px sans-serif', lineHeight: 16 },
};

describe('ticksOn', () => {
  it('are all ticks of an axis that is true to time', () => {
    const scale = scaleOf(span, 1000);
    expect(ticksOn(scale, room)).to.deep.equal(ticksOf(scale, room));
  });

  it('are those between the folds, in order', () => {
    const fold = { begin: toInstant(Date.UTC(2003, 0)), end: toInstant(Date.UTC(2007, 0)) };
    const scale = scaleOf(span, 1000, 1, { ...TRUE_TO_TIME, folds: [fold] });
    const ticks = ticksOn(scale, room);
    expect(ticks.length).to.be.above(4);
    expect(ticks.filter(({ at }) => at > fold.begin && at < fold.end)).to.deep.equal([]);
    for (const { at, along } of ticks) expect(along).to.be.closeTo(scale.at(at), 0.01);
  });
});
