import { expect } from 'chai';
import { readDataset } from '../../src/dataset/read-dataset.js';
import { finish } from '../../src/dataset/steps.js';
import type { ChainEvent, Dataset } from '../../src/dataset/types.js';
import { eventIndex, type EventIndex } from '../../src/layout/event-index.js';
import { extentOf } from '../../src/layout/extent-of.js';
import { growLabels, type Hanger, type TileLabel } from '../../src/layout/grow-labels.js';
import { horizontalHanger } from '../../src/layout/hang-horizontal.js';
import { canStand, hangingAt, type HangingInLane } from '../../src/layout/hang-in-tile.js';
import { verticalHanger } from '../../src/layout/hang-vertical.js';
import type { LabelText } from '../../src/layout/label-text.js';
import { Tiles } from '../../src/layout/tiles.js';
import { toInstant } from '../../src/time/instant.js';
import { millionEvents } from '../fixtures/million-events.js';
import { datasetOf } from './fixtures.js';

const textOf = (width: number, height = 50): LabelText => ({
  ...{ width, height, lines: [], cut: false, least: 0, firstLine: 18 },
});
const indexOf = (dataset: Dataset): EventIndex => eventIndex(dataset, toInstant(0), 0);

describe('growLabels', () => {
  const dataset = datasetOf([
    ['a', '2000'],
    ['b', '2001'],
    ['c', '2002'],
  ]);
  const index = indexOf(dataset);
  const { begin, end } = extentOf(dataset);
  const grow = (hang: Hanger['hang'], labels: readonly TileLabel[] = []): readonly TileLabel[] => {
    const hanger: Hanger = { hasRoom: () => true, hang, canStand: () => true };
    return finish(growLabels(index, hanger, { begin, end, length: 300, isWhole: true, labels }));
  };
  const labelOf = (rank: number): TileLabel => {
    const event = dataset.events[rank];
    if (!event) throw new Error(`no event ${rank}`);
    const anchor = index.anchorOf[rank] ?? 0;
    return { rank, event, anchor, text: textOf(50), lane: 0, flipped: false, offset: 0, reach: [0, 50] };
  };

  it('keeps what the tile has, and asks for the others once', () => {
    const asked: number[] = [];
    const found = grow(
      (rank) => {
        asked.push(rank);
        return rank === 0 ? undefined : labelOf(rank);
      },
      [labelOf(1)],
    );
    expect(asked.sort()).to.deep.equal([0, 2]);
    expect(found.map(({ rank }) => rank)).to.deep.equal([1, 2]);
  });

  it('asks nothing where there is no room', () => {
    const hanger: Hanger = {
      hasRoom: (x) => x < 100,
      hang: (rank) => labelOf(rank),
      canStand: () => true,
    };
    const room = { begin, end, length: 300, isWhole: true, labels: [] };
    const found = finish(growLabels(index, hanger, room));
    expect(found.map(({ rank }) => rank)).to.deep.equal([0]);
  });
});

describe('labels of which there are not more than so many', () => {
  it('are even: no half of a tile has more than half of what the tile may have', () => {
    const { dataset } = readDataset({
      begin: Array.from({ length: 400 }, (_, n) => (n < 390 ? 1000 + n : 9_000 + 10 * n)),
      title: Array.from({ length: 400 }, (_, n) => `Event ${n}`),
    });
    const index = indexOf(dataset);
    const hanger = horizontalHanger(
      dataset,
      index,
      () => textOf(60),
      () => 0,
      60,
      [66, 66, 66, 66],
    );
    const halvesOf = (perLabel: number | undefined): readonly number[] => {
      const room = { begin: 0, end: 20_000, length: 12_000, isWhole: true, labels: [] };
      const labels = finish(growLabels(index, { ...hanger, ...(perLabel && { perLabel }) }, room));
      const first = labels.filter(({ anchor }) => anchor < 10_000).length;
      return [first, labels.length - first];
    };
    for (const half of halvesOf(undefined)) expect(half).to.be.above(4);
    expect(halvesOf(1500)).to.deep.equal([4, 4]);
    // As many as come nearest to it.
    expect(halvesOf(6000 / 2.6)).to.deep.equal([3, 3]);
    expect(halvesOf(6000 / 2.4)).to.deep.equal([2, 2]);
  });
});

// Of 60,000 events over fifty years every place has many, as of a million, few of them short enough for what is left.
for (const count of [1_000, 60_000])
  describe(`labels of ${count} events`, () => {
    const { dataset } = readDataset(millionEvents(count));
    const index = indexOf(dataset);
    const extent = extentOf(dataset);
    const WIDEST = 170;
    const widthOf = (rank: number): number => 80 + ((Math.imul(rank + 1, 0x9e3779b1) >>> 0) % 90);
    const ranks = new Map(dataset.events.map(({ id }, rank) => [id, rank]));
    const write = ({ id }: ChainEvent): LabelText => {
      const width = widthOf(ranks.get(id) ?? 0);
      return { ...textOf(width), least: width };
    };

    /** How many labels a greedy packing shows: each in the first lane that is free, on the right, else on the left. */
    function packed(begin: number, end: number, length: number, lanes: number): number {
      const placed: HangingInLane[] = [];
      let tries = 0;
      for (const rank of index.bestFirst(begin, end)) {
        if (tries++ === 5_000) break;
        const x = (((index.anchorOf[rank] ?? 0) - begin) / (end - begin)) * length;
        const options = [false, true].flatMap((flipped) =>
          Array.from({ length: lanes }, (_, lane) => ({ ...hangingAt(x, widthOf(rank), flipped), lane })),
        );
        const place = options.find(
          (one) => one.from >= 0 && one.to <= length && placed.every((other) => canStand(one, other)),
        );
        if (place) placed.push(place);
      }
      return placed.length;
    }

    for (const length of [1168, 360]) {
      it(`are no fewer than a greedy packing shows, at fit and closer, along ${length} px`, () => {
        const hanger = horizontalHanger(dataset, index, write, () => 0, WIDEST, [66, 66, 66]);
        const tiles = new Tiles(extent, length, index, hanger);
        let [shown, greedy] = [0, 0];
        for (const zoom of [1, 2, 4, 8, 16, 32]) {
          const size = (extent.end - extent.begin) / zoom;
          const begin = extent.begin + size * Math.floor(zoom / 3);
          shown += tiles
            .in({ begin, end: begin + size * 0.999 })
            .flatMap(({ labels }) => labels)
            .filter(({ anchor }) => anchor >= begin && anchor < begin + size).length;
          greedy += packed(begin, begin + size, length, 3);
        }
        expect(shown).to.be.at.least(greedy);
      }).timeout(20_000);
    }
  });

describe('labels at every scale', () => {
  const { dataset } = readDataset(millionEvents(5_000));
  const index = indexOf(dataset);
  const extent = extentOf(dataset);
  const lanes = [66, 66, 66, 66, 66];
  const write = ({ title }: { readonly title: unknown }, widest: number): LabelText =>
    textOf(Math.min(widest, 60 + 4 * String(title).length));
  const hangers: readonly (readonly [name: string, length: number, hanger: Hanger, least: number])[] = [
    ['along 1168 px', 1168, horizontalHanger(dataset, index, write, () => 0, 170, lanes), 0.9],
    ['along 360 px', 360, horizontalHanger(dataset, index, write, () => 0, 120, lanes), 0.9],
    ['down 720 px', 720, verticalHanger(dataset, index, (event) => write(event, 300), 34), 0.85],
  ];

  /** How much of the labels is in a view, as a part of the number that a packing of that view alone would show. */
  function completeness(length: number, hanger: Hanger): number {
    const tiles = new Tiles(extent, length, index, hanger);
    let [shown, packed] = [0, 0];
    for (let zoom = 1; zoom < 3000; zoom *= 1.37) {
      for (const middle of [0.2, 0.45, 0.81]) {
        const size = (extent.end - extent.begin) / zoom;
        const begin = extent.begin + (extent.end - extent.begin - size) * middle;
        const view = { begin, end: begin + size };
        const seen = new Set(tiles.in(view).flatMap(({ labels }) => labels));
        for (const { anchor, reach } of seen) {
          const x = ((anchor - begin) / size) * length;
          const part = Math.min(length, x + reach[1]) - Math.max(0, x + reach[0]);
          shown += Math.max(0, part) / (reach[1] - reach[0]);
        }
        packed += finish(growLabels(index, hanger, { ...view, length, isWhole: false, labels: [] })).length;
      }
    }
    return shown / packed;
  }

  for (const [name, length, hanger, least] of hangers) {
    it(`are ${100 * least} of a hundred that a packing of each view alone shows, ${name}`, () => {
      expect(completeness(length, hanger)).to.be.above(least);
    }).timeout(20_000);
  }
});
