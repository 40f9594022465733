import { expect } from 'chai';
import fc from 'fast-check';
import { DAY, toInstant, YEAR, type Span } from '../../src/time/instant.js';
import {
  between,
  instantAt,
  isSameSpan,
  isShortest,
  lengthOf,
  scaledAt,
  shifted,
  within,
} from '../../src/time/span.js';

function span(begin: number, end: number): Span {
  return { begin: toInstant(begin), end: toInstant(end) };
}

describe('span', () => {
  it('shifts, and finds instants inside', () => {
    expect(shifted(span(10, 20), 5)).to.deep.equal(span(15, 25));
    expect(instantAt(span(10, 20), 0.25)).to.equal(12.5);
    expect(isSameSpan(span(1, 2), span(1, 2))).to.equal(true);
    expect(isSameSpan(span(1, 2), span(1, 3))).to.equal(false);
  });

  it('is moved to the very end of an extent, at any distance', () => {
    const times = fc.double({ min: -4e20, max: 4e20, noNaN: true });
    fc.assert(
      fc.property(
        times,
        times,
        times,
        fc.double({ min: 0.01, max: 0.9, noNaN: true }),
        (a, b, begin, part) => {
          const extent = span(Math.min(a, b), Math.max(a, b) + DAY);
          const view = within(span(begin, begin + part * lengthOf(extent)), extent);
          expect(view.begin).to.be.at.least(extent.begin);
          expect(view.end).to.be.at.most(extent.end);
          if (begin < extent.begin) expect(view.begin).to.equal(extent.begin);
          else if (begin > extent.end) expect(view.end).to.equal(extent.end);
        },
      ),
      { seed: 7, numRuns: 500 },
    );
  });

  it('keeps the instant under the pointer within half a px, at every depth', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.array(fc.double({ min: 0.2, max: 5, noNaN: true }), { maxLength: 60 }),
        (fraction, factors) => {
          const width = 1000;
          let view = span(-13.8e9 * YEAR, 100 * YEAR);
          const at = instantAt(view, fraction);
          for (const factor of factors) {
            const next = scaledAt(view, at, factor);
            // Where float64 cannot tell instants apart, nothing is asked.
            if (lengthOf(next) < Math.abs(at) * 1e-10 + 10 || lengthOf(next) > 1e22) continue;
            view = next;
            const px = ((at - view.begin) / lengthOf(view)) * width;
            expect(px).to.be.closeTo(fraction * width, 0.5);
          }
        },
      ),
      { seed: 7, numRuns: 200 },
    );
  });

  it('that grows to the shortest holds the instant at a fraction of it', () => {
    const extent = span(0, DAY);
    for (const fraction of [0, 0.2, 1]) {
      const grown = within(span(5000, 5002), extent, fraction);
      expect(lengthOf(grown)).to.equal(10);
      expect(instantAt(grown, fraction)).to.equal(instantAt(span(5000, 5002), fraction));
      expect([isShortest(grown), isShortest(span(0, 11))]).to.deep.equal([true, false]);
    }
    expect(within(span(0, 0), extent, 0.8)).to.deep.equal(span(0, 10));
  });

  it('stays in its extent', () => {
    const extent = span(0, 100 * DAY);
    for (const [given, expected] of [
      [span(-10 * DAY, 10 * DAY), span(0, 20 * DAY)],
      [span(95 * DAY, 105 * DAY), span(90 * DAY, 100 * DAY)],
      [span(-1000 * DAY, 1000 * DAY), extent],
      [span(5 * DAY, 6 * DAY), span(5 * DAY, 6 * DAY)],
    ] as const) {
      expect(within(given, extent)).to.deep.equal(expected);
    }
  });

  it('is never shorter than its numbers can be told apart', () => {
    const near = within(span(50, 50), span(0, DAY));
    expect(lengthOf(near)).to.equal(10);
    const far = within(span(-4e20, -4e20), span(-4.1e20, -3.9e20));
    expect(lengthOf(far)).to.be.greaterThan(1e8);
    expect(far.begin).to.be.lessThan(far.end);
  });

  it('goes from one to another by a steady factor', () => {
    const from = span(0, 1_000_000);
    const to = span(500, 501);
    const lengths = [0, 0.25, 0.5, 0.75, 1].map((t) => lengthOf(between(from, to, t)));
    for (let i = 1; i < lengths.length; i++) {
      expect((lengths[i] ?? 0) / (lengths[i - 1] ?? 1)).to.be.closeTo(1e-6 ** 0.25, 1e-4);
    }
    expect(between(from, to, 0)).to.deep.equal(from);
    expect(between(from, to, 1)).to.equal(to);
    expect(between(span(0, 10), span(10, 20), 0.5)).to.deep.equal(span(5, 15));
  });
});
