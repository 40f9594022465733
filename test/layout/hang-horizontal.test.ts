import { expect } from 'chai';
import { eventIndex } from '../../src/layout/event-index.js';
import { horizontalHanger } from '../../src/layout/hang-horizontal.js';
import type { TileLabel, TileRoom } from '../../src/layout/grow-labels.js';
import type { LabelText } from '../../src/layout/label-text.js';
import { toInstant } from '../../src/time/instant.js';
import { datasetOf } from './fixtures.js';

const dataset = datasetOf([
  ['a', '2000-01-01'],
  ['b', '2001-01-01'],
]);
const index = eventIndex(dataset, toInstant(0), 0);
const text = { width: 100, height: 50, lines: [], cut: false, least: 0, firstLine: 18 };
const tile: TileRoom = { begin: 0, end: 1, length: 500, isWhole: true, at: () => 400, labels: [] };

describe('horizontalHanger', () => {
  it('hangs a label on the right, at the end of the tile on the left', () => {
    const { hang } = horizontalHanger(
      dataset,
      index,
      () => text,
      () => 0,
      100,
      [60, 60],
    );
    expect(hang(0, 300, tile)).to.include({ rank: 0, lane: 0, flipped: false, offset: 9 });
    expect(hang(0, 450, tile)).to.include({ flipped: true, offset: -9 });
    expect(hang(0, 450, tile)?.reach).to.deep.equal([-109, 0]);
  });

  it('hangs none in a lane that is too low, and none without lanes', () => {
    expect(
      horizontalHanger(
        dataset,
        index,
        () => text,
        () => 0,
        100,
        [40],
      ).hang(0, 300, tile),
    ).to.equal(undefined);
    expect(
      horizontalHanger(
        dataset,
        index,
        () => text,
        () => 0,
        100,
        [],
      ).hang(0, 300, tile),
    ).to.equal(undefined);
  });

  it('breaks words elsewhere where there is less room, as long as none is lost', () => {
    const hang = (isCut: boolean): TileLabel | undefined => {
      const write = (_: unknown, width: number): LabelText => ({ ...text, width, cut: isCut && width < 100 });
      return horizontalHanger(dataset, index, write, () => 0, 100, [60]).hang(0, 100, {
        ...tile,
        length: 189,
      });
    };
    expect(hang(false)?.text.width).to.equal(91);
    expect(hang(true)).to.equal(undefined);
  });

  it('writes no label that needs more room than there is', () => {
    const written: number[] = [];
    const write = (_: unknown, width: number): LabelText => (written.push(width), text);
    const hanger = horizontalHanger(dataset, index, write, () => 95, 100, [60]);
    expect(hanger.hang(0, 100, { ...tile, length: 189 })).to.equal(undefined);
    expect(written).to.deep.equal([]);
    expect(hanger.hang(0, 100, { ...tile, length: 300 })?.text).to.equal(text);
  });

  it('looks again where a tile has got a label', () => {
    const { hang, hasRoom } = horizontalHanger(
      dataset,
      index,
      () => text,
      () => 0,
      100,
      [60],
    );
    const growing: TileRoom = { ...tile, length: 600, labels: [] };
    expect(hasRoom(450, growing)).to.equal(true);
    const label = hang(0, 400, growing);
    if (!label) throw new Error('no label');
    (growing.labels as TileLabel[]).push(label);
    expect(hasRoom(450, growing)).to.equal(false);
  });

  it('says where a short label would find room', () => {
    const { hasRoom } = horizontalHanger(
      dataset,
      index,
      () => text,
      () => 0,
      100,
      [60],
    );
    expect([0, 250, 499].map((x) => hasRoom(x, tile))).to.deep.equal([true, true, true]);
    const short: TileRoom = { ...tile, length: 90 };
    expect([0, 45, 90].map((x) => hasRoom(x, short))).to.deep.equal([true, false, true]);
  });

  it('knows whether two labels can stand together', () => {
    const { hang, canStand } = horizontalHanger(
      dataset,
      index,
      () => text,
      () => 0,
      100,
      [60, 60],
    );
    const [one, other] = [hang(0, 100, tile), hang(1, 300, tile)];
    if (!one || !other) throw new Error('no label');
    expect([canStand(one, 100, other, 300), canStand(one, 100, other, 150)]).to.deep.equal([true, false]);
  });
});
