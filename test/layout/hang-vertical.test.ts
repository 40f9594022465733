import { expect } from 'chai';
import { eventIndex } from '../../src/layout/event-index.js';
import { columned, verticalHanger } from '../../src/layout/hang-vertical.js';
import type { TileRoom } from '../../src/layout/grow-labels.js';
import { toInstant } from '../../src/time/instant.js';
import { datasetOf } from './fixtures.js';

const dataset = datasetOf([
  ['a', '2000-01-01'],
  ['b', '2001-01-01'],
]);
const index = eventIndex(dataset, toInstant(0), 0);
const text = { width: 100, height: 50, lines: [], cut: false, least: 0, firstLine: 18 };
const [first] = dataset.events;
if (!first) throw new Error('no event');
const above = columned({ rank: 0, event: first, anchor: index.anchorOf[0] ?? 0, text, offset: -9 });
const { hang, hasRoom, canStand } = verticalHanger(dataset, index, () => text, 34);
const tile: TileRoom = { begin: 0, end: 1, length: 500, isWhole: true, at: () => 100, labels: [above] };

describe('verticalHanger', () => {
  const table: readonly (readonly [y: number, offset: number | undefined])[] = [
    [300, -9],
    [116, 37],
    [110, undefined],
    [40, undefined],
    [495, -45],
  ];
  for (const [y, offset] of table) {
    it(`puts a label at ${y} px under the one before, near its mark or nowhere`, () => {
      expect(hang(1, y, tile)?.offset).to.equal(offset);
    });
  }

  it('writes no label again that is too high for where it stands', () => {
    let written = 0;
    const hanger = verticalHanger(dataset, index, () => ((written += 1), text), 34);
    const low = { ...tile, length: 193 };
    expect([hanger.hang(1, 116, low), hanger.hang(1, 116, low), written]).to.deep.equal([
      undefined,
      undefined,
      1,
    ]);
    expect(hanger.hang(1, 300, tile)?.text).to.equal(text);
  });

  it('says where a short label would find room', () => {
    expect([101, 105, 300, 499].map((y) => hasRoom(y, tile))).to.deep.equal([false, true, true, true]);
  });

  it('knows whether two labels can stand together', () => {
    const below = columned({ ...above, rank: 1, anchor: index.anchorOf[1] ?? 0 });
    expect([canStand(above, 100, below, 162), canStand(below, 160, above, 100)]).to.deep.equal([true, false]);
  });
});
