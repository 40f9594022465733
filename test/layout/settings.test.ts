import '../../src/i18n/all.js';
import { expect } from 'chai';
import { axisOf } from '../../src/layout/axis-of.js';
import { settingsOf } from '../../src/layout/settings.js';
import { datasetOf, optionsFor } from './fixtures.js';

const none = datasetOf([]);
const options = optionsFor(none);

describe('settingsOf', () => {
  it('has the scale of the axis that it has', () => {
    const folded = { ...options, scale: 'folded' } as const;
    expect(settingsOf(none, folded).scale).to.equal('time');
    expect(settingsOf(none, folded, axisOf(none, 'folded')).scale).to.equal('folded');
  });

  it('takes the direction from the language, unless it is given', () => {
    const direction = (locale: string, given?: 'ltr' | 'rtl'): string =>
      settingsOf(none, { ...options, locale, ...(given ? { direction: given } : {}) }).direction;
    expect([direction('en'), direction('ar-EG'), direction('ar', 'ltr')]).to.deep.equal([
      'ltr',
      'rtl',
      'ltr',
    ]);
  });

  it('makes every size usable', () => {
    const widths = [NaN, -1, 300, Infinity].map((width) => settingsOf(none, { ...options, width }).width);
    expect(widths).to.deep.equal([0, 0, 300, 100_000]);
    expect(settingsOf(none, { ...options, height: NaN }).height).to.equal(undefined);
  });

  it('measures each text once', () => {
    let calls = 0;
    const { measure } = settingsOf(none, { ...options, measure: () => (calls += 1) });
    expect([measure('a', 'x'), measure('a', 'x'), measure('a', 'y'), calls]).to.deep.equal([1, 1, 2, 2]);
  });
});
