import { expect } from 'chai';
import { toInstant } from '../../src/time/instant.js';
import { toMoment } from '../../src/time/moment.js';

describe('toMoment', () => {
  const rows: [signs: string, approximate: boolean, uncertain: boolean][] = [
    ['', false, false],
    ['~', true, false],
    ['?', false, true],
    ['%', true, true],
    ['?~', true, true],
  ];
  for (const [signs, approximate, uncertain] of rows) {
    it(`"${signs}" is ${approximate ? '' : 'not '}approximate, ${uncertain ? '' : 'not '}uncertain`, () => {
      const value = toMoment('1985', toInstant(0), toInstant(9), 'year', signs);
      expect([value.approximate, value.uncertain]).to.deep.equal([approximate, uncertain]);
    });
  }

  it('begins and ends in the same bounds', () => {
    const value = toMoment('1985', toInstant(0), toInstant(9), 'year');
    expect(value.begin).to.deep.equal([0, 9]);
    expect(value.end).to.equal(value.begin);
    expect(value.form).to.equal('date');
    expect(value.choices).to.deep.equal([]);
  });
});
