import type { ChainEvent, Dataset } from '../dataset/types.js';
import type { Chart, Stack } from './chart.js';
import { linksInView } from './curves-in.js';
import { fixedMark } from './draft.js';
import { horizontalFrame } from './frame.js';
import { horizontalHanger, hung } from './hang-horizontal.js';
import {
  hangLabels,
  type HungLabel,
  LANE_GAP,
  gapsOf,
  laneHeights,
  lanesHeight,
  lanesOfBand,
  type LowLabels,
  MOST_LANES,
  saysMore,
  widestLabel,
} from './hang-labels.js';
import { labelText, titleLeast, type LabelText } from './label-text.js';
import { TEXT_INSET } from './lanes.js';
import { DOT_RADIUS } from './marks/glyph.js';
import type { LayoutParts } from './parts.js';
import { placeMarks, ROW_PITCH, type PlacedMark } from './place-marks.js';
import { remembered } from './plans.js';
import { CROWD_LINES, FOLDED_HEIGHT, indexAlong, isFewIn, mostLabels, type RowPlan } from './row-plan.js';
import type { ChartRow } from './row.js';
import { scaleIn } from './scale.js';
import type { Label, Tick } from './scene.js';
import type { Settings } from './settings.js';
import type { AxisTick } from './ticks.js';
import { Tiles } from './tiles.js';

const MOST_ROWS = 8;
/** Each of several bands has fewer. */
const BAND_ROWS = 3;
/** Room between the lowest text and the highest row of marks. */
const LEADER_ROOM = 26;
/** px that the name of a passing mark keeps from a leader. */
const CLEAR = 6;
export const EDGE = 4;
/** Tick labels stand between the axis and the arcs. */
const TICK_BASELINE = 24;
export const TICK_ROOM = 34;
const MINOR_TICK = 5;
const DEEPEST_ARC = 142;
/** Arcs are given at least this much of a height that is set. */
const LEAST_DEEPEST_ARC = 72;

/** Lanes of a crowd, where no height is set. */
const CROWD_LANES = 5;
/** Lines of a label of a few events in a low box; the first that say most. */
const LOW_LINES = [
  { title: 3, date: 2, place: 0 },
  { title: 2, date: 1, place: 0 },
] as const;

interface HorizontalPlan extends RowPlan {
  /** The height of each lane, from the axis up. */
  readonly lanes: readonly number[];
  /** px from the axis to the lowest text, and to the top of all. */
  readonly underLanes: number;
  readonly above: number;
  /** How deep arcs should be, and how deep they are where everything is in view. */
  readonly deepest: number;
  readonly reached: number;
}

export const planOf = remembered(makePlan);

function makePlan(dataset: Dataset, settings: Settings): HorizontalPlan {
  const { width, height = 0, now, reach, share, isFolded, crowd } = settings;
  const scale = scaleIn(reach, reach.whole, width);
  const index = indexAlong(dataset, settings, width);
  const isFew = isFewIn(dataset, settings);
  const marks = isFew ? placeMarks(dataset, scale, now, share > 1 ? BAND_ROWS : MOST_ROWS) : [];
  const natural = isFew ? hangLabels(dataset, marks, settings) : [];
  const mostRow = marks.reduce((most, { row }) => Math.max(most, row), 0);
  const rows = isFew ? mostRow : isFolded ? 0 : (crowd?.rows(index) ?? 0);
  const underLanes = isFolded ? 0 : LEADER_ROOM + rows * ROW_PITCH + DOT_RADIUS;
  const aboveWith = (some: readonly number[]): number =>
    isFolded ? FOLDED_HEIGHT : EDGE + lanesHeight(some) + underLanes;
  const roomAbove = (settings.height ?? Infinity) - leastBelow(dataset);
  const isLow = isFew && aboveWith(laneHeights(natural)) > roomAbove;
  const low = isLow ? hangLow(dataset, marks, settings, roomAbove - EDGE - underLanes) : undefined;
  const hungAtFit = low?.labels ?? natural;
  const lanes = isFew ? laneHeights(hungAtFit) : isFolded ? [] : crowdLanes(dataset, settings, underLanes);
  const above = aboveWith(lanes);

  const widestAtFit = hungAtFit.reduce((most, { text }) => Math.max(most, text.width), 0);
  const widest = widestAtFit || widestLabel(settings);
  const room = {
    ...settings,
    dataset,
    width: widest,
    ...(low ? { lines: low.lines } : isFew ? {} : { lines: CROWD_LINES }),
  };
  const write = (event: ChainEvent, labelWidth: number): LabelText =>
    labelText(event, { ...room, width: labelWidth });
  const leastOf = (event: ChainEvent): number => titleLeast(event, room);
  const hanger = {
    ...horizontalHanger(dataset, index, write, leastOf, widest, widest > 0 ? lanes : []),
    perLabel: width / mostLabels(share),
    layWhole: share > 1 ? undefined : crowd?.layWhole,
  };
  const fixed = hungAtFit.map(({ mark, text, place }) =>
    hung({ ...fixedMark(mark, index, scale), text, lane: place.lane, flipped: place.flipped }),
  );
  const tiles = new Tiles(reach.units, width, index, hanger, isFew || isFolded ? fixed : undefined);
  const plan = { index, tiles, isFew, rows, lanes, underLanes, above };

  const deepest = Math.max(
    LEAST_DEEPEST_ARC,
    Math.min(DEEPEST_ARC, height === 0 ? DEEPEST_ARC : height - above - EDGE),
  );
  const unlit = { ...settings, selected: undefined };
  const { arcs } = linksInView(dataset, [{ dataset, plan, deepest }], [{ placed: marks }], scale, unlit);
  const reached = arcs.flat().reduce((most, { depth }) => Math.max(most, depth), TICK_ROOM);
  return { ...plan, deepest, reached };
}

/** px under the axis, at the least. */
function leastBelow({ links }: Dataset): number {
  return (links.length > 0 ? LEAST_DEEPEST_ARC : TICK_ROOM) + EDGE;
}

interface LowRow {
  readonly labels: readonly HungLabel[];
  readonly lines: LowLabels['lines'];
}

/** In `room` px, too low for all labels: shorter ones, in as many lanes as have room. */
function hangLow(dataset: Dataset, marks: readonly PlacedMark[], settings: Settings, room: number): LowRow {
  const { title, meta } = settings;
  const hangIn = (lines: LowLabels['lines'], lanes: number): readonly HungLabel[] => {
    if (lanes < 1) return [];
    const labels = hangLabels(dataset, marks, settings, { lines, lanes });
    return lanesHeight(laneHeights(labels)) > room ? hangIn(lines, lanes - 1) : labels;
  };
  // A lane is at least as high as a title and a date.
  const most = Math.floor((room + LANE_GAP) / (title.lineHeight + meta.lineHeight + LANE_GAP));
  const tried = LOW_LINES.map((lines): LowRow => ({
    lines,
    labels: hangIn(lines, Math.min(MOST_LANES, most)),
  }));
  return tried.reduce((best, one) => (saysMore(one.labels, best.labels) ? one : best));
}

/** Lanes of one height, as many as there is room for beside what else the height has to hold. */
function crowdLanes(dataset: Dataset, settings: Settings, underLanes: number): number[] {
  const { height, title, meta, share } = settings;
  const each =
    CROWD_LINES.title * title.lineHeight + (CROWD_LINES.date + CROWD_LINES.place) * meta.lineHeight;
  const room = (height ?? 0) - EDGE - underLanes - leastBelow(dataset);
  const count =
    height === undefined
      ? lanesOfBand(share, CROWD_LANES)
      : Math.max(0, Math.min(MOST_LANES, Math.floor((room + LANE_GAP) / (each + LANE_GAP))));
  return Array.from({ length: count }, () => each);
}

/** Time runs to the right: labels in lanes above the axis, links below it; or bands under an axis that they share. */
export function horizontalChart(
  dataset: Dataset,
  settings: Settings,
  stackBands?: LayoutParts['stackBands'],
): Chart {
  const { width } = settings;
  const { rows, axis, height } = stackBands?.(dataset, settings) ?? alone(dataset, settings);
  return {
    size: { width, height },
    length: width,
    frame: horizontalFrame(axis),
    rows,
    tickRoom: width,
    tick: (tick) => drawTick(tick, axis, height),
    now: (x, labels) => ({ from: { x, y: underText(x, labels, rows.length > 1) }, to: { x, y: height } }),
  };
}

function alone(dataset: Dataset, settings: Settings): Stack {
  const plan = planOf(dataset, settings);
  const { lanes, above, reached } = plan;
  const below = reached + EDGE;
  // What is left of a height that is set goes between the lanes first, then above and below.
  const spare = Math.max(0, (settings.height ?? 0) - above - below);
  const loose = Math.min(spare / 2, LANE_GAP * gapsOf(lanes));
  const axis = (spare - loose) / 2 + above + loose;
  const gap = LANE_GAP + loose / Math.max(1, gapsOf(lanes));
  return { rows: [rowAt(dataset, plan, axis, gap, settings)], axis, height: above + below + spare };
}

export function rowAt(
  dataset: Dataset,
  plan: HorizontalPlan,
  axis: number,
  gap: number,
  { title }: Settings,
): ChartRow {
  const { lanes, underLanes, rows, deepest, reached } = plan;
  const tops = laneTops(lanes, axis - underLanes, gap);
  return {
    dataset,
    plan,
    deepest,
    reached,
    frame: horizontalFrame(axis),
    placeLabel({ row }, { lane, flipped, text: { width, height } }, x) {
      const y = tops[lane] ?? 0;
      return {
        lane,
        align: flipped ? 'right' : 'left',
        x: flipped ? x - TEXT_INSET - width : x + TEXT_INSET,
        y,
        leader: [
          { x, y: axis - row * ROW_PITCH - DOT_RADIUS - 2 },
          { x, y },
        ],
        edge: { from: { x, y }, to: { x, y: y + height } },
      };
    },
    passingRoom(labels) {
      if (title.lineHeight > LEADER_ROOM - CLEAR) return undefined;
      return {
        taken: labels.map(({ leader: [foot] }) => ({
          from: (foot?.x ?? 0) - CLEAR,
          to: (foot?.x ?? 0) + CLEAR,
        })),
        place({ row }, { from: x }, height) {
          const bottom = axis - rows * ROW_PITCH - DOT_RADIUS - 2;
          const foot = { x, y: axis - row * ROW_PITCH };
          return {
            x: x + TEXT_INSET,
            y: bottom - height,
            leader: [foot, { x, y: bottom }],
            edge: { from: { x, y: bottom }, to: { x, y: bottom - height } },
          };
        },
      };
    },
  };
}

/** The top of each lane, where its labels hang; the lowest lane ends at `bottom`. */
function laneTops(heights: readonly number[], bottom: number, gap: number): number[] {
  let y = bottom + gap;
  return heights.map((height) => (y -= height + gap));
}

/** The top of a line at `x` that crosses no text; bands have text everywhere. */
function underText(x: number, labels: readonly Label[], areBands: boolean): number {
  if (areBands) return TICK_ROOM;
  const crossed = labels.filter((label) => x > label.x - EDGE && x < label.x + label.width + EDGE);
  return crossed.reduce((lowest, { y, height }) => Math.max(lowest, y + height + EDGE), 0);
}

function drawTick({ at, along: x, major, label }: AxisTick, axis: number, height: number): Tick {
  const line =
    x < 0
      ? { from: { x: 0, y: axis }, to: { x: 0, y: axis } }
      : { from: { x, y: major ? 0 : axis }, to: { x, y: major ? height : axis + MINOR_TICK } };
  if (!label) return { at, line, major };
  return {
    at,
    line,
    major,
    label: { x: label.along, y: axis + TICK_BASELINE, anchor: 'start', text: label.text },
  };
}
