import type { ChainEvent, Dataset } from '../dataset/types.js';
import type { GroupInBand } from './bands.js';
import type { Chart } from './chart.js';
import { placeInColumn } from './column.js';
import { fixedMark } from './draft.js';
import { columned, LABEL_GAP, verticalHanger } from './hang-vertical.js';
import { fontSize, labelText, type LabelText } from './label-text.js';
import { DOT_RADIUS } from './marks/glyph.js';
import type { BandsOf } from './parts.js';
import { placeMarks, ROW_PITCH, type PlacedMark } from './place-marks.js';
import { remembered } from './plans.js';
import {
  CROWD_LINES,
  FOLDED_HEIGHT,
  headHeight,
  indexAlong,
  isFewIn,
  MOST_BANDS,
  mostLabels,
  type RowPlan,
} from './row-plan.js';
import type { ChartRow } from './row.js';
import { scaleIn } from './scale.js';
import type { Line, Tick } from './scene.js';
import type { Settings } from './settings.js';
import type { AxisTick } from './ticks.js';
import { Tiles } from './tiles.js';
import { verticalFrame } from './vertical-frame.js';
import { widestTick } from './widest-tick.js';

/** Rows of marks right of the axis, and more where the chart is wide. */
const LEAST_ROWS = 4;
const MOST_ROWS = 8;
const BAND_ROWS = 2;
const LEAST_LENGTH = 240;
/** The length of the axis for a crowd where no height is set. */
const CROWD_LENGTH = 720;
/** How much longer the axis is than its labels need: the room in which they stay near their marks. */
const LOOSENESS = 1.2;
/** The widest label, for titles of 14 px. */
const WIDEST_LABEL = 420;
/** The part of the width left of the axis, for tick labels and arcs, px; words of ticks may take more. */
const GUTTER = { part: 0.27, least: 56, most: 128, mostPart: 0.7 } as const;
const EDGE = 4;
/** Tick labels end this far from the axis. */
const TICK_INSET = 12;
const MAJOR_TICK = 6;
const MINOR_TICK = 3;
/** From the outer edge of the marks to the text: the leader's slope, its strong part, a gap. */
const SLOPE = 12;
const STRONG = 8;
const TEXT_GAP = 5;
/** An open band is at least so wide; one that is collapsed has the width of a button; px. */
const LEAST_BAND = 200;
const STRIP = 30;
/** Left of the line of a band, for arcs between its own events. */
const BAND_ARC = 24;
/** The name of a collapsed band runs down, px. */
const NAME_DOWN = 120;

interface VerticalPlan extends RowPlan {
  /** px from the axis to the texts. */
  readonly textX: number;
  readonly length: number;
}

interface ColumnLabel {
  readonly mark: PlacedMark;
  readonly text: LabelText;
}

const planOf = remembered(makePlan);

/** `settings.width` is what is right of the axis. */
function makePlan(dataset: Dataset, settings: Settings): VerticalPlan {
  const { width, height = 0, now, reach, share, open, isFolded, crowd } = settings;
  const least = share > 1 ? BAND_ROWS : LEAST_ROWS;
  const mostRows = Math.max(least, Math.min(MOST_ROWS, Math.floor((width * 0.16) / ROW_PITCH)));
  const isFew = isFewIn(dataset, settings);
  const marksAlong = (along: number): PlacedMark[] =>
    isFew ? placeMarks(dataset, scaleIn(reach, reach.whole, along), now, mostRows) : [];

  // How wide the marks are depends on the length, which depends on how wide the text is: the
  // length is found for the most rows, where text has the least room.
  const tightest = writeLabels(dataset, marksAlong(LEAST_LENGTH), textStart(mostRows - 1), settings);
  const needed = tightest.reduce((sum, { text }) => sum + text.height + LABEL_GAP, 0);
  const wanted = isFew ? LOOSENESS * needed : height === 0 && !isFolded ? CROWD_LENGTH : 0;
  const length = Math.max(LEAST_LENGTH, height, wanted);

  const index = indexAlong(dataset, settings, length);
  const scale = scaleIn(reach, reach.whole, length);
  const marks = marksAlong(length);
  const rows = isFew ? marks.reduce((most, { row }) => Math.max(most, row), 0) : (crowd?.rows(index) ?? 0);
  const textX = textStart(rows);
  const labels = writeLabels(dataset, marks, textX, settings);
  const tops = placeInColumn(
    labels.map(({ mark, text }) => ({ wish: mark.along - text.firstLine / 2, height: text.height })),
    length,
    LABEL_GAP,
  );
  const room = labelWidth(settings, textX);
  const write = (event: ChainEvent): LabelText =>
    labelText(event, { ...settings, dataset, width: room, ...(isFew ? {} : { lines: CROWD_LINES }) });
  const leastHeight = room > 0 && !isFolded ? settings.title.lineHeight + settings.meta.lineHeight : Infinity;
  const perLabel = length / mostLabels(open);
  const hanger = { ...verticalHanger(dataset, index, write, leastHeight), perLabel };
  const fixed = labels.map(({ mark, text }, place) =>
    columned({ ...fixedMark(mark, index, scale), text, offset: (tops[place] ?? 0) - mark.along }),
  );
  const tiles = new Tiles(reach.units, length, index, hanger, isFew ? fixed : undefined);
  return { index, tiles, isFew, rows, textX, length };
}

/** Time runs down: labels in a column right of the axis, links left of it; or bands side by side. */
export function verticalChart(dataset: Dataset, settings: Settings, bandsOf?: BandsOf): Chart {
  const { width } = settings;
  const gutter = gutterOf(dataset, settings);
  const room = Math.max(0, width - gutter);
  const most = Math.max(2, Math.min(MOST_BANDS, 1 + Math.floor((room - LEAST_BAND) / STRIP)));
  const mostOpen = (count: number): number =>
    Math.max(1, Math.floor((room - count * STRIP) / (LEAST_BAND - STRIP)));
  const groups = bandsOf?.(dataset, settings, most, mostOpen) ?? [];
  const areBands = groups.length > 0;
  const { rows, length, start } = areBands
    ? besideEachOther(groups, dataset, gutter, settings)
    : alone(dataset, gutter, settings);
  return {
    size: { width, height: start + length },
    length,
    frame: verticalFrame(gutter, start),
    rows,
    tickRoom: gutter - TICK_INSET,
    tick: (tick) => drawTick(tick, gutter, start, settings),
    now: (y, labels) => ({
      from: { x: 0, y: start + y },
      to: { x: areBands ? width : (labels[0]?.x ?? gutter + textStart(0)) - TEXT_GAP, y: start + y },
    }),
  };
}

interface Beside {
  readonly rows: readonly ChartRow[];
  readonly length: number;
  /** The y at which time begins. */
  readonly start: number;
}

const widestTickOf = remembered((_, settings) => widestTick(settings, settings.height ?? CROWD_LENGTH));

/** As wide as the words of its ticks need, at any scale, so that it stays while the reader zooms. */
function gutterOf(dataset: Dataset, settings: Settings): number {
  const { width } = settings;
  const usual = Math.min(GUTTER.most, Math.max(GUTTER.least, width * GUTTER.part), width / 2);
  const wanted = Math.ceil(widestTickOf(dataset, settings)) + TICK_INSET + EDGE;
  return Math.max(usual, Math.min(wanted, width * GUTTER.mostPart));
}

function alone(dataset: Dataset, gutter: number, settings: Settings): Beside {
  const own = { ...settings, width: Math.max(0, settings.width - gutter) };
  const plan = planOf(dataset, own);
  const deep = gutter - EDGE;
  return { rows: [rowAt(dataset, plan, gutter, 0, deep, own)], length: plan.length, start: 0 };
}

/** Bands as columns with one length; collapsed ones are narrow, and their names run down. */
function besideEachOther(
  groups: readonly GroupInBand[],
  whole: Dataset,
  gutter: number,
  settings: Settings,
): Beside {
  const { width, height } = settings;
  const share = groups.length;
  const isOpen = groups.filter((group) => group.isOpen).length;
  const wide = (width - gutter - (share - isOpen) * STRIP) / Math.max(1, isOpen);
  const arc = whole.links.length > 0 ? BAND_ARC : BAND_ARC / 2;
  const start = isOpen < share ? NAME_DOWN : headHeight(settings);
  const ownOf = (group: GroupInBand, length: number | undefined): Settings => ({
    ...settings,
    width: Math.max(0, wide - arc - 2 * EDGE),
    height: length,
    share,
    open: isOpen,
    isFolded: !group.isOpen,
  });
  const filled = height === undefined ? undefined : Math.max(0, height - start);
  const lengths = groups.map((one) => planOf(one.dataset, ownOf(one, filled)).length);
  const length = Math.max(...lengths);
  let x = gutter;
  const rows = groups.map((one): ChartRow => {
    const { dataset, ...facts } = one;
    const box = { x, y: 0, width: facts.isOpen ? wide : STRIP, height: start + length };
    x += box.width;
    const own = ownOf(one, length);
    const axis = box.x + (facts.isOpen ? arc : (STRIP - FOLDED_HEIGHT) / 2);
    const row = rowAt(dataset, planOf(dataset, own), axis, start, arc - EDGE, own);
    const head = { ...box, height: start };
    return { ...row, band: { ...facts, box, head } };
  });
  return { rows, length, start };
}

function rowAt(
  dataset: Dataset,
  plan: VerticalPlan,
  axis: number,
  start: number,
  deep: number,
  settings: Settings,
): ChartRow {
  const textX = axis + plan.textX;
  const [near, far] = [textX - TEXT_GAP - STRONG, textX - TEXT_GAP];
  const edgeAt = (y: number): Line => ({ from: { x: near, y }, to: { x: far, y } });
  return {
    dataset,
    plan,
    frame: verticalFrame(axis, start),
    deepest: deep,
    reached: deep,
    placeLabel({ along, row }, { text, offset }, anchor) {
      const y = start + anchor + offset;
      const edge = edgeAt(y + text.firstLine / 2);
      return {
        lane: 0,
        align: 'left',
        x: textX,
        y,
        leader: [
          { x: axis + row * ROW_PITCH + DOT_RADIUS + 2, y: start + along },
          { x: near - SLOPE, y: start + along },
          edge.from,
          edge.to,
        ],
        edge,
      };
    },
    passingRoom: (labels) => ({
      taken: labels.map(({ y, height }) => ({
        from: y - start - LABEL_GAP,
        to: y - start + height + LABEL_GAP,
      })),
      across: labelWidth(settings, plan.textX),
      place({ row }, { from }, height) {
        const y = start + from;
        const edge = edgeAt(y + height / 2);
        const foot = { x: axis + row * ROW_PITCH, y: edge.from.y };
        return { x: textX, y, leader: [foot, edge.from, edge.to], edge };
      },
    }),
  };
}

/** px from the axis to the text beside marks of which the outermost stand in row `rows`. */
function textStart(rows: number): number {
  return rows * ROW_PITCH + DOT_RADIUS + 2 + SLOPE + STRONG + TEXT_GAP;
}

/** How wide a label may be beside the marks, px. */
function labelWidth({ width, title }: Settings, textX: number): number {
  return Math.min(width - textX, (WIDEST_LABEL * fontSize(title)) / 14);
}

/** The labels of a few events from the top down. */
function writeLabels(
  dataset: Dataset,
  marks: readonly PlacedMark[],
  textX: number,
  settings: Settings,
): ColumnLabel[] {
  const width = labelWidth(settings, textX);
  if (!(width > 0)) return [];
  return [...marks]
    .sort((a, b) => a.along - b.along || a.row - b.row)
    .map((mark) => ({ mark, text: labelText(mark.event, { ...settings, dataset, width }) }));
}

function drawTick(
  { at, along, major, label }: AxisTick,
  axis: number,
  start: number,
  { tick }: Settings,
): Tick {
  const half = along < 0 ? 0 : major ? MAJOR_TICK : MINOR_TICK;
  const y = start + Math.max(0, along);
  const line = { from: { x: axis - half, y }, to: { x: axis + half, y } };
  if (!label) return { at, line, major };
  // Letters stand about 0.72 of their size over the baseline.
  const baseline = start + label.along + 0.36 * fontSize(tick);
  return { at, line, major, label: { x: axis - TICK_INSET, y: baseline, anchor: 'end', text: label.text } };
}
