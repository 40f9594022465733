import { expect } from 'chai';
import { subYear } from '../../../src/time/edtf/sub-year.js';

describe('subYear', () => {
  it('tiles the year with quarters, thirds and halves', () => {
    const tiles: [codes: number[], months: string][] = [
      [[33, 34, 35, 36], '1-3 4-6 7-9 10-12'],
      [[37, 38, 39], '1-4 5-8 9-12'],
      [[40, 41], '1-6 7-12'],
    ];
    for (const [codes, months] of tiles) {
      expect(codes.map((code) => `${subYear(code)?.first}-${subYear(code)?.last}`).join(' ')).to.equal(
        months,
      );
    }
  });

  it('gives the south the season that the north has half a year later', () => {
    for (const season of [0, 1, 2, 3]) {
      const north = subYear(25 + season);
      const south = subYear(29 + ((season + 2) % 4));
      expect(subYear(21 + season)).to.deep.equal(north);
      expect(south).to.deep.equal(north);
    }
  });

  it('knows no others', () => {
    for (const code of [0, 1, 12, 13, 20, 42, 99, NaN, 21.5])
      expect(subYear(code), String(code)).to.equal(undefined);
  });
});
