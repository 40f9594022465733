import { expect } from 'chai';
import { TRUE_TO_TIME } from '../../src/layout/axis.js';
import { normalSpan, scaleOf, unitsOf } from '../../src/layout/scale.js';
import { DAY, toInstant, YEAR, type Span } from '../../src/time/instant.js';

const spanOf = (begin: number, end: number): Span => ({ begin: toInstant(begin), end: toInstant(end) });

describe('scaleOf', () => {
  it('keeps a day exact beside 13.8 billion years', () => {
    const bang = -13.8e9 * YEAR;
    const { at } = scaleOf(spanOf(0, DAY), 1000);
    expect(at(toInstant(DAY / 2))).to.equal(500);
    expect(at(toInstant(bang))).to.be.below(-1e12);
    const whole = scaleOf(spanOf(bang, 0), 1000);
    expect([whole.at(toInstant(bang)), whole.at(toInstant(0))]).to.deep.equal([0, 1000]);
  });

  it('keeps what is infinite infinite', () => {
    expect(scaleOf(spanOf(0, 1), 10).at(toInstant(-Infinity))).to.equal(-Infinity);
  });
});

describe('unitsOf', () => {
  it('has a length where a float64 can tell no units of a fold apart', () => {
    const slow = { ...TRUE_TO_TIME, toUnit: (instant: number) => 1e10 + instant * 1e-12 };
    const { begin, end } = unitsOf(slow, spanOf(0, DAY / 100));
    expect(slow.toUnit(DAY / 100)).to.equal(slow.toUnit(0));
    expect(begin).to.be.below(slow.toUnit(0));
    expect(end).to.be.above(slow.toUnit(0));
    expect(scaleOf(spanOf(0, DAY / 100), 1000, 1, slow).at(toInstant(0))).to.equal(500);
  });
});

describe('normalSpan', () => {
  it('leaves a good span as it is', () => {
    expect(normalSpan(spanOf(5, 10))).to.deep.equal(spanOf(5, 10));
  });

  it('puts the ends in order', () => {
    expect(normalSpan(spanOf(10, 5))).to.deep.equal(spanOf(5, 10));
  });

  it('makes every other span finite, with a begin before its end', () => {
    for (const [begin, end] of [
      [0, 0],
      [1e20, 1e20],
      [NaN, 5],
      [-Infinity, Infinity],
      [Infinity, Infinity],
    ] as const) {
      const span = normalSpan(spanOf(begin, end));
      expect(span.end - span.begin, `${begin} ${end}`).to.be.above(0);
      expect(Number.isFinite(span.end - span.begin), `${begin} ${end}`).to.equal(true);
    }
  });
});
