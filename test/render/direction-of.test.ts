import { expect } from 'chai';
import { directionOf } from '../../src/render/direction-of.js';

describe('directionOf', () => {
  for (const [text, direction] of [
    ['Speech', 'ltr'],
    ['Речь', 'ltr'],
    ['10 نوفمبر', 'rtl'],
    ['سمرقند', 'rtl'],
    ['שלום', 'rtl'],
    ['UN Web TV بث مباشر', 'ltr'],
    ['北京', 'ltr'],
    ['2018', undefined],
    ['', undefined],
  ] as const) {
    it(`${text || 'nothing'}: ${direction ?? 'no letter'}`, () => {
      expect(directionOf(text)).to.equal(direction);
    });
  }
});
