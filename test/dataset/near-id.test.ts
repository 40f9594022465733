import { expect } from 'chai';
import { NearIds } from '../../src/dataset/near-id.js';

describe('NearIds', () => {
  const ids = ['samarkand-2017', 'resolution-2018', 'online-2020', 'talk', 'a', 'b'];
  const table: readonly (readonly [wanted: string, near: string | undefined])[] = [
    ['samarkand-2071', 'samarkand-2017'],
    ['samarkand2017', 'samarkand-2017'],
    ['Samarkand-2017', 'samarkand-2017'],
    ['resolutoin-2018', 'resolution-2018'],
    ['resoultion-2081', 'resolution-2018'],
    ['tlak', 'talk'],
    ['tkal', undefined],
    ['resolution-1945', undefined],
    ['c', undefined],
    ['', undefined],
    ['x'.repeat(10_000), undefined],
  ];
  for (const [wanted, near] of table) {
    it(`${wanted.slice(0, 20) || 'an empty id'} is near ${near ?? 'nothing'}`, () => {
      expect(new NearIds().find(wanted, ids)).to.equal(near);
    });
  }

  it('stops when its effort is spent', () => {
    const near = new NearIds(1_000);
    expect(near.find('number-1x', ['number-1'])).to.equal('number-1');
    near.find(
      'nothing',
      Array.from({ length: 2_000 }, (_, index) => `elsewhere-${index}`),
    );
    expect(near.find('number-1x', ['number-1'])).to.equal(undefined);
  });
});
