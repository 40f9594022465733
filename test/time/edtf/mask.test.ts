import { expect } from 'chai';
import { highest, lowest, toMask, trailingUnspecified } from '../../../src/time/edtf/mask.js';

/** Every number from 0 to 9999 that the text stands for, by looking at its digits. */
function numbersOf(text: string): number[] {
  const pattern = new RegExp(`^${text.replaceAll('X', '\\d')}$`);
  return Array.from({ length: 10 ** text.length }, (_, i) => i).filter((i) =>
    pattern.test(String(i).padStart(text.length, '0')),
  );
}

describe('mask', () => {
  const texts = [
    '1985',
    '198X',
    '19XX',
    '1XXX',
    'XXXX',
    'X985',
    '1X8X',
    'X9X5',
    '0XX0',
    'XX',
    '0X',
    'X2',
    '3X',
    'X0',
  ];
  const ranges: [low: number, high: number][] = [
    [0, 9999],
    [1, 12],
    [1, 31],
    [1583, 1989],
    [5, 4],
  ];
  for (const text of texts) {
    it(`${text} has its own numbers and no others`, () => {
      for (const [low, high] of ranges) {
        for (const fits of [undefined, (n: number) => n % 4 === 0, () => false]) {
          const among = numbersOf(text).filter((n) => n >= low && n <= high && (!fits || fits(n)));
          expect(lowest(toMask(text), low, high, fits), `lowest ${low}..${high}`).to.equal(among[0]);
          expect(highest(toMask(text), low, high, fits), `highest ${low}..${high}`).to.equal(among.at(-1));
        }
      }
    });
  }

  const trailing: [text: string, count: number][] = [
    ['1985', 0],
    ['198X', 1],
    ['1XXX', 3],
    ['XXXX', 4],
    ['19X5', 0],
    ['1X8X', 1],
  ];
  for (const [text, count] of trailing) {
    it(`${text} has ${count} unspecified digits at its end`, () => {
      expect(trailingUnspecified(toMask(text))).to.equal(count);
    });
  }
});
