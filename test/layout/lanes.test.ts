import { expect } from 'chai';
import { placeInLanes, TEXT_INSET } from '../../src/layout/lanes.js';

function lanesAt(xs: readonly number[], width = 1000, mostLanes = 8, text = 100): string[] {
  const places = placeInLanes(
    xs.map((x) => ({ x, width: text })),
    width,
    mostLanes,
  );
  return xs.map((_, index) => {
    const place = places.get(index);
    return place ? `${place.lane}${place.flipped ? ' flipped' : ''}` : 'none';
  });
}

describe('placeInLanes', () => {
  const table: readonly (readonly [name: string, xs: readonly number[], lanes: readonly string[]])[] = [
    ['nothing', [], []],
    ['one label', [500], ['0']],
    ['labels far apart in one lane', [0, 300, 600], ['0', '0', '0']],
    ['the label that covers a leader above it', [100, 150], ['1', '0']],
    ['labels of one moment on one leader', [0, 0], ['1', '0']],
    ['a label that would leave the box on its other side', [995], ['0 flipped']],
    ['a label without room on either side nowhere', [0], ['0']],
  ];
  for (const [name, xs, lanes] of table) {
    it(`puts ${name}`, () => expect(lanesAt(xs)).to.deep.equal(lanes));
  }

  it('keeps every text in the box', () => {
    for (let x = 0; x <= 300; x += 1) {
      const [place] = placeInLanes([{ x, width: 100 }], 300, 1).values();
      const from = place?.flipped ? x - TEXT_INSET - 100 : x + TEXT_INSET;
      expect(from, String(x)).to.be.within(0, 200);
    }
  });

  it('leaves out what finds no lane', () => {
    expect(lanesAt([0, 0, 0], 1000, 2).filter((place) => place === 'none').length).to.equal(1);
  });

  it('leaves out what does not fit in the box', () => {
    expect(lanesAt([50], 100)).to.deep.equal(['none']);
  });

  it('turns one label over to make room for another', () => {
    const text = 100;
    const places = lanesAt([0, 40, text + TEXT_INSET + 200, 320, 330], 440, 5, text);
    expect(places).not.to.include('none');
  });
});
