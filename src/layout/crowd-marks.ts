import type { Dataset } from '../dataset/types.js';
import { formatNumber } from '../i18n/numbers.js';
import { languageFor } from '../i18n/languages.js';
import { BAR_ROWS, barsOf } from './bar-rows.js';
import { crowdOf, type Crowd, type CrowdCell } from './crowd.js';
import { countHasRoom, obstaclesOf, type ColumnPlace } from './crowd-count.js';
import type { EventIndex } from './event-index.js';
import type { Frame } from './frame.js';
import { DOT_RADIUS } from './marks/glyph.js';
import { glyphOf } from './marks/glyph-of.js';
import { packRows } from './pack-rows.js';
import type { MarksInView } from './marks-in-view.js';
import { inView, ROW_PITCH, type PlacedMark } from './place-marks.js';
import { FOLDED_HEIGHT, type RowPlan } from './row-plan.js';
import type { Scale } from './scale.js';
import type { Column } from './scene.js';
import type { Settings } from './settings.js';
import type { TileLabel } from './grow-labels.js';
import type { Tile } from './tiles.js';

/** Rows of dots in a crowd; a column is no higher. Bars are above. */
const CROWD_ROWS = 3;
const LEAST_COLUMN = 8;
const HIGHEST_COLUMN = CROWD_ROWS * ROW_PITCH;
/** px that a column grows each time its count is doubled: a million events fill the rows. */
const PER_DOUBLING = 1.7;
const GAP = 1;

/** Bars shorter than this at the scale of their tile are dots among others, px; of many bands, each has fewer. */
const LEAST_BAR = 24;
const LEAST_BAR_OF_BAND = 20;
/** A tile has no more, the most important; those of each band are fewer by the square of how many bands there are. */
const MOST_BARS = 50;
const BARS_IN_BANDS = 200;

/** How many rows of marks a crowd has. */
export function crowdRows({ columns }: EventIndex): number {
  return CROWD_ROWS + (barsOf(columns).isEmpty ? 0 : BAR_ROWS);
}

interface TileCrowd extends Crowd {
  /** The ranks of the bars that touch the tile. */
  readonly bars: readonly number[];
  /** The row of each rank. */
  readonly rows: ReadonlyMap<number, number>;
}

const crowds = new WeakMap<Tile, TileCrowd>();

/** Each tile has its cells and rows once, at its own scale, so that panning changes neither. */
function crowdIn(tile: Tile, index: EventIndex, { length, axis }: Scale, settings: Settings): TileCrowd {
  let crowd = crowds.get(tile);
  if (!crowd) {
    const own = length * Math.min(1, 2 ** tile.level);
    const k = own / (tile.end - tile.begin);
    const msPerUnit = (axis.toTime(tile.end) - axis.toTime(tile.begin)) / (tile.end - tile.begin);
    const least = Math.max(LEAST_BAR, LEAST_BAR_OF_BAND * settings.share);
    const { importance } = index.columns;
    const bars = settings.isFolded
      ? []
      : [...barsOf(index.columns, axis.toTime).within(tile.begin, tile.end, (least / k) * msPerUnit)]
          .sort((a, b) => (importance[b] ?? 0) - (importance[a] ?? 0) || a - b)
          .slice(0, Math.min(MOST_BARS, BARS_IN_BANDS / settings.share ** 2));
    const drawn = new Set([...tile.labels.map(({ rank }) => rank), ...bars]);
    const found = crowdOf(index, tile, own, drawn, settings);
    const packed = packRows(
      found.ranks.map((rank) => {
        const x = ((index.anchorOf[rank] ?? 0) - tile.begin) * k;
        return { from: x - DOT_RADIUS - 1, to: x + DOT_RADIUS + 1 };
      }),
      CROWD_ROWS,
    );
    crowd = { ...found, bars, rows: new Map(found.ranks.map((rank, place) => [rank, packed[place] ?? 0])) };
    crowds.set(tile, crowd);
  }
  return crowd;
}

/** A crowd has marks one by one where it is thin, columns where it is thick. */
export function crowdMarks(
  dataset: Dataset,
  { index }: RowPlan,
  tiles: readonly Tile[],
  labels: ReadonlyMap<TileLabel, number>,
  scale: Scale,
  frame: Frame,
  settings: Settings,
): MarksInView {
  const { now, locale, isFolded, selected } = settings;
  const bars = barsOf(index.columns);
  const labelled = new Map([...labels].map(([{ rank, event }, along]) => [rank, { event, along }]));
  const language = languageFor(locale);
  const rows = new Map<number, number>();
  const cells: (CrowdCell & ColumnPlace)[] = [];
  for (const tile of tiles) {
    const crowd = crowdIn(tile, index, scale, settings);
    for (const rank of crowd.ranks) {
      const x = scale.atUnit(index.anchorOf[rank] ?? 0);
      if (x >= 0 && x <= scale.length) rows.set(rank, crowd.rows.get(rank) ?? 0);
    }
    for (const rank of crowd.bars) rows.set(rank, 0);
    for (const cell of crowd.cells) {
      const [from, to] = [scale.atUnit(cell.begin), scale.atUnit(cell.end)];
      if (to < 0 || from > scale.length) continue;
      const own = Math.min(HIGHEST_COLUMN, LEAST_COLUMN + PER_DOUBLING * Math.log2(cell.count));
      const height = isFolded ? (own * FOLDED_HEIGHT) / HIGHEST_COLUMN : own;
      cells.push({ ...cell, from: from + GAP, to: to - GAP, height });
    }
  }
  for (const rank of labelled.keys()) if (!rows.has(rank)) rows.set(rank, 0);
  // What is selected stands out of its crowd.
  const own = selected === undefined || isFolded ? undefined : index.columns.rankOf(selected);
  const isHidden = own !== undefined && !rows.has(own);
  const anchor = isHidden ? (index.anchorOf[own] ?? NaN) : NaN;
  if (isHidden) rows.set(own, 0);
  const marks = [...rows]
    .sort(([a], [b]) => a - b)
    .flatMap(([rank, row]): PlacedMark[] => {
      // The event of the label: a list that makes its events may have made it anew since.
      const label = labelled.get(rank);
      const event = label?.event ?? dataset.events[rank];
      if (!event) return [];
      const glyph = glyphOf(event, scale, now);
      if (!label && !(glyph.to >= 0 && glyph.from <= scale.length)) return [];
      const bar = bars.rowOf(rank);
      const along = label?.along ?? inView(glyph, scale.length);
      return [{ event, glyph, along, row: bar < 0 ? row : CROWD_ROWS + bar }];
    });
  const obstacles = obstaclesOf(marks, new Set([...labelled.values()].map(({ event }) => event)));
  const columns = cells.map((cell): Column => {
    const { begin, end, ranks, from, to, height } = cell;
    const count = cell.count - Number(anchor >= begin && anchor < end);
    const label = formatNumber(count, language);
    return {
      ...frame.rect(from, 0, to - from, height),
      begin: scale.axis.toTime(begin),
      end: scale.axis.toTime(end),
      count,
      label,
      isLabelled: countHasRoom(cell, label, frame.orientation, obstacles),
      ...(ranks && { ranks }),
    };
  });
  return { marks, columns };
}
