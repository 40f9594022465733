import { expect } from 'chai';
import { makeColumns } from '../../bench/data.mjs';
import { columnsOf } from '../../src/dataset/columns.js';
import { readDataset } from '../../src/dataset/read-dataset.js';
import { finish } from '../../src/dataset/steps.js';
import type { ChainEvent } from '../../src/dataset/types.js';
import { eventIndex } from '../../src/layout/event-index.js';
import { extentOf } from '../../src/layout/extent-of.js';
import { horizontalHanger } from '../../src/layout/hang-horizontal.js';
import { hangingAt, type HangingInLane } from '../../src/layout/hang-in-tile.js';
import { labelText, type LabelText } from '../../src/layout/label-text.js';
import { layWhole } from '../../src/layout/lay-whole.js';
import { LEADER_CLEAR, overlap } from '../../src/layout/lanes.js';
import { layoutTimeline } from '../../src/layout/layout-timeline.js';
import { CROWD_LINES } from '../../src/layout/row-plan.js';
import { settingsOf } from '../../src/layout/settings.js';
import { toInstant } from '../../src/time/instant.js';
import { measure } from '../fixtures/measure.js';

describe('layWhole', () => {
  /** Events by where they are, px of 1000, how important, and how wide their labels are, px. */
  function shown(events: readonly (readonly [x: number, importance: number, width: number])[]): number[] {
    const { dataset } = readDataset({
      begin: events.map(([x]) => x),
      title: events.map((_, at) => String(at)),
      importance: events.map(([, importance]) => importance),
    });
    const index = eventIndex(dataset, toInstant(0), 0);
    const widthOf = ({ id }: ChainEvent): number => events[Number(id)]?.[2] ?? 0;
    const write = (event: ChainEvent): LabelText => {
      const width = widthOf(event);
      return { width, height: 50, lines: [], cut: false, least: width, firstLine: 18 };
    };
    const hanger = horizontalHanger(dataset, index, write, widthOf, 300, [50]);
    const whole = { begin: 0, end: 1000, length: 1000, isWhole: true, labels: [] };
    return finish(layWhole(index, hanger, whole))
      .map(({ event }) => Number(event.id))
      .sort((a, b) => a - b);
  }

  it('lays labels on the left of their leaders where more find room so', () => {
    expect(
      shown([
        [500, 0.9, 250],
        [510, 0.5, 250],
      ]),
    ).to.deep.equal([0, 1]);
  });

  const among = (importance: number): number[] =>
    shown([
      [100, 0.6, 260],
      [30, importance, 150],
      [245, importance, 150],
    ]);

  it('takes a label away where two find room', () => {
    expect(among(0.5)).to.deep.equal([1, 2]);
  });

  it('keeps one that is much more important than both', () => {
    expect(among(0.2)).to.deep.equal([0]);
  });
});

const SEEDS = 20;
/** px; for one lane of labels, three and six. */
const HEIGHTS = [300, 421, 700];
const WIDTH = 1168;
const WIDEST = 170;
const LEAST = 80;
/** Of so many events nearly none finds room any more. */
const MOST_TRIES = 400;

for (const count of [200, 1000, 3000])
  describe(`the labels of ${count} events where all are in view`, () => {
    const datasets = Array.from(
      { length: SEEDS },
      (_, at) => readDataset(makeColumns(count, at + 1)).dataset,
    );
    const optionsOf = (dataset: (typeof datasets)[number], height: number) => ({
      ...{ span: extentOf(dataset), width: WIDTH, height, orientation: 'horizontal' as const },
      ...{ locale: 'en', measure, now: toInstant(0) },
    });

    /**
     * How many labels find room at this scale alone, by falling importance: as wide as usual, else as narrow as their words
     * can be, right of the leader, else left, in the first lane that is free.
     */
    function greedy(dataset: (typeof datasets)[number], lanes: number, height: number): number {
      const { begin, end } = extentOf(dataset);
      const { anchor, importance } = columnsOf(dataset);
      const settings = settingsOf(dataset, optionsOf(dataset, height));
      const placed: HangingInLane[] = [];
      const meets = (a: HangingInLane, b: HangingInLane): boolean => {
        if (a.lane === b.lane) return overlap(a, b);
        const [low, high] = a.lane < b.lane ? [a, b] : [b, a];
        return low.x !== high.x && high.x > low.from - LEADER_CLEAR && high.x < low.to + LEADER_CLEAR;
      };
      const placeFor = (x: number, width: number): HangingInLane | undefined =>
        [false, true]
          .map((flipped) => hangingAt(x, width, flipped))
          .filter(({ from, to }) => from >= 0 && to <= WIDTH)
          .flatMap((side) => Array.from({ length: lanes }, (_, lane) => ({ ...side, lane })))
          .find((one) => !placed.some((other) => meets(one, other)));
      const ranks = Array.from(anchor, (_, rank) => rank).sort(
        (a, b) => (importance[b] ?? 0) - (importance[a] ?? 0),
      );
      for (const rank of ranks.slice(0, MOST_TRIES)) {
        const x = (((anchor[rank] ?? 0) - begin) / (end - begin)) * WIDTH;
        if (!placeFor(x, LEAST)) continue;
        const write = (width: number): LabelText =>
          labelText(dataset.events[rank] as ChainEvent, { ...settings, dataset, width, lines: CROWD_LINES });
        const usual = write(WIDEST);
        const narrow = write(Math.max(LEAST, usual.least));
        const place = placeFor(x, usual.width) ?? (narrow.cut ? undefined : placeFor(x, narrow.width));
        if (place) placed.push(place);
      }
      return placed.length;
    }

    it('are nine tenths of a greedy packing in nineteen pictures of twenty', () => {
      const counts = datasets.flatMap((dataset) =>
        HEIGHTS.map((height) => {
          const { labels } = layoutTimeline(dataset, optionsOf(dataset, height));
          const hung = labels.filter(({ lines }) => lines.length > 1);
          const lanes = new Set(hung.map(({ y }) => y)).size;
          return [hung.length, greedy(dataset, lanes, height)] as const;
        }),
      );
      const fewer = counts.filter(([own, most]) => own < 0.9 * most);
      expect(fewer.length, JSON.stringify(fewer)).to.be.at.most(counts.length / 20);
    }).timeout(60_000);
  });
