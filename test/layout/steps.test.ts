import { expect } from 'chai';
import { utcDay, utcMonth, utcYear } from 'd3-time';
import { STEPS } from '../../src/layout/steps.js';
import { DAY, MINUTE, SECOND, toInstant, YEAR } from '../../src/time/instant.js';

describe('STEPS', () => {
  const [begin, end] = [Date.UTC(1999, 10, 3), Date.UTC(2004, 6, 9)];
  const calendar = [
    ['day', DAY, utcDay],
    ['month', YEAR / 12, utcMonth],
    ['quarter', YEAR / 4, utcMonth.every(3)],
    ['year', YEAR, utcYear],
    ['two years', 2 * YEAR, utcYear.every(2)],
  ] as const;
  for (const [name, duration, interval] of calendar) {
    it(`divides time into a ${name} as d3-time does`, () => {
      const step = STEPS.find((one) => Math.abs(one.duration - duration) < MINUTE);
      const expected = interval?.range(new Date(begin), new Date(end)).map(Number);
      expect(step?.within(toInstant(begin), toInstant(end - 1))).to.deep.equal(expected);
    });
  }

  it('grows from step to step', () => {
    const durations = STEPS.map(({ duration }) => duration);
    expect(durations).to.deep.equal([...durations].sort((a, b) => a - b));
  });

  it('has parts that meet every boundary of the whole', () => {
    const from = toInstant(Date.UTC(1950, 0));
    for (const step of STEPS.filter(({ duration }) => duration > SECOND)) {
      const until = toInstant(from + 3 * step.duration);
      for (const part of step.parts) {
        const boundaries = new Set(part.within(from, until));
        for (const at of step.within(from, until))
          expect(boundaries.has(at), `${step.duration} ${at}`).to.equal(true);
      }
    }
  });
});
