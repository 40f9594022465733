import { expect } from 'chai';
import { kindOf, nowLine } from '../../src/layout/draft.js';
import { scaleOf } from '../../src/layout/scale.js';
import { settingsOf } from '../../src/layout/settings.js';
import type { Line } from '../../src/layout/scene.js';
import { datasetOf, now, optionsFor } from './fixtures.js';

describe('kindOf', () => {
  it('is the number of the kind, 0 without one', () => {
    const dataset = datasetOf([]);
    expect([kindOf(dataset, { kind: 'forum' }), kindOf(dataset, {})]).to.deep.equal([3, 0]);
  });
});

describe('nowLine', () => {
  const across = (x: number): Line => ({ from: { x, y: 0 }, to: { x, y: 100 } });
  const lineIn = (...dates: string[]): { now?: Line } => {
    const settings = settingsOf(optionsFor(datasetOf(dates.map((date) => [date, date] as const))));
    return nowLine(settings, scaleOf(settings.span, 1000), across);
  };

  it('stands at the present moment', () => {
    expect(lineIn('2020-06-22').now?.from.x).to.be.within(400, 600);
    expect(now).to.equal(Date.UTC(2020, 5, 22));
  });

  it('is missing where the present is out of view', () => {
    expect(lineIn('2016-01-01')).to.deep.equal({});
  });
});
