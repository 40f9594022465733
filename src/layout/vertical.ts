import type { Steps } from '../dataset/steps.js';
import type { ChainEvent, Dataset } from '../dataset/types.js';
import { axisOf } from './axis-of.js';
import type { Axis } from './axis.js';
import { curveInFrame } from './arcs.js';
import { chooseLabels } from './choose-labels.js';
import { placeInColumn } from './column.js';
import { crowdRows, labelsInView, viewMarks } from './crowd-marks.js';
import { arcsInView, drawMarks, fixedMark, foldsIn, kindOf, nowLine, type Draft } from './draft.js';
import type { EmphasisOf } from './emphasis.js';
import { eventIndex, type EventIndex } from './event-index.js';
import { extentOf } from './extent-of.js';
import { verticalFrame } from './frame.js';
import { columned, LABEL_GAP, verticalHanger } from './hang-vertical.js';
import { CROWD_LINES, FEW } from './horizontal.js';
import { fontSize, labelText, type LabelText } from './label-text.js';
import { DOT_RADIUS } from './marks/glyph.js';
import { beyondBound } from './marks/open.js';
import { passingLabels } from './passing-labels.js';
import { placeMarks, ROW_PITCH, type PlacedMark } from './place-marks.js';
import { remembered } from './plans.js';
import { normalSpan, scaleIn, type Scale } from './scale.js';
import type { Label, Tick } from './scene.js';
import type { Settings } from './settings.js';
import { ticksOn } from './ticks-on.js';
import type { AxisTick } from './ticks.js';
import { Tiles, type TileLabel } from './tiles.js';

/** More labels than this make no overview. */
const MOST_LABELS = 50;
/** Rows of marks right of the axis, and more where the chart is wide. */
const LEAST_ROWS = 4;
const MOST_ROWS = 8;
const LEAST_LENGTH = 240;
/** The length of the axis for a crowd where no height is set. */
const CROWD_LENGTH = 720;
/** How much longer the axis is than its labels need: the room in which they stay near their marks. */
const LOOSENESS = 1.2;
/** The widest label, for titles of 14 px. */
const WIDEST_LABEL = 420;
/** The part of the width left of the axis, for tick labels and arcs, px. */
const GUTTER = { part: 0.27, least: 56, most: 128 } as const;
const EDGE = 4;
/** Tick labels end this far from the axis. */
const TICK_INSET = 12;
const MAJOR_TICK = 6;
const MINOR_TICK = 3;
/** From the outer edge of the marks to the text: the leader's slope, its strong part, a gap. */
const SLOPE = 12;
const STRONG = 8;
const TEXT_GAP = 5;

interface ColumnLabel {
  readonly mark: PlacedMark;
  readonly text: LabelText;
}

/** What stays as it is while the span changes. */
interface Plan {
  readonly time: Axis;
  /** In units of the axis. */
  readonly extent: Scale['units'];
  readonly index: EventIndex;
  readonly tiles: Tiles;
  readonly isFew: boolean;
  readonly rows: number;
  /** The x of the axis and of the texts. */
  readonly axis: number;
  readonly textX: number;
  readonly length: number;
}

const planOf = remembered(makePlan);

function makePlan(dataset: Dataset, settings: Settings): Plan {
  const { width, height = 0, now } = settings;
  const whole = normalSpan(extentOf(dataset));
  const time = axisOf(dataset, settings.scale);
  const extent = { begin: time.toUnit(whole.begin), end: time.toUnit(whole.end) };
  const axis = Math.min(GUTTER.most, Math.max(GUTTER.least, width * GUTTER.part), width / 2);
  const mostRows = Math.max(LEAST_ROWS, Math.min(MOST_ROWS, Math.floor((width * 0.12) / ROW_PITCH)));
  const isFew = dataset.events.length <= FEW;
  const marksAlong = (along: number): PlacedMark[] =>
    isFew ? placeMarks(dataset, scaleIn(time, extent, whole, along), now, mostRows) : [];

  // How wide the marks are depends on the length, which depends on how wide the text is: the
  // length is found for the most rows, where text has the least room.
  const tightest = writeLabels(dataset, marksAlong(LEAST_LENGTH), textStart(axis, mostRows - 1), settings);
  const needed = tightest.reduce((sum, { text }) => sum + text.height + LABEL_GAP, 0);
  const least = isFew ? LOOSENESS * needed : height === 0 ? CROWD_LENGTH : 0;
  const length = Math.max(LEAST_LENGTH, height, least);

  const beyond = ((whole.end - whole.begin) / length) * beyondBound(length);
  const index = eventIndex(dataset, now, beyond, time);
  const scale = scaleIn(time, extent, whole, length);
  const marks = marksAlong(length);
  const rows = isFew ? marks.reduce((most, { row }) => Math.max(most, row), 0) : crowdRows(index);
  const textX = textStart(axis, rows);
  const labels = writeLabels(dataset, marks, textX, settings);
  const tops = placeInColumn(
    labels.map(({ mark, text }) => ({ wish: mark.along - text.firstLine / 2, height: text.height })),
    length,
    LABEL_GAP,
  );
  const room = labelWidth(settings, textX);
  const write = (event: ChainEvent): LabelText =>
    labelText(event, { ...settings, dataset, width: room, ...(isFew ? {} : { lines: CROWD_LINES }) });
  const leastHeight = room > 0 ? settings.title.lineHeight + settings.meta.lineHeight : Infinity;
  const hanger = verticalHanger(dataset, index, write, length, leastHeight);
  const fixed = labels.map(({ mark, text }, place) =>
    columned({ ...fixedMark(mark, index, scale), text, offset: (tops[place] ?? 0) - mark.along }),
  );
  return {
    time,
    extent,
    index,
    tiles: new Tiles(extent, length, index, hanger, isFew ? fixed : undefined),
    isFew,
    rows,
    axis,
    textX,
    length,
  };
}

export function aheadOfVertical(dataset: Dataset, settings: Settings): Steps<void> {
  const plan = planOf(dataset, settings);
  const length = plan.length;
  return plan.tiles.ahead(scaleIn(plan.time, plan.extent, settings.span, length).units);
}

export function heightOfVertical(dataset: Dataset, settings: Settings): number {
  return planOf(dataset, settings).length;
}

/** Time runs down: labels in a column right of the axis, links left of it. */
export function layoutVertical(dataset: Dataset, settings: Settings, emphasis: EmphasisOf): Draft {
  const { width, span, selected } = settings;
  const plan = planOf(dataset, settings);
  const { axis, textX, length, index } = plan;
  const scale = scaleIn(plan.time, plan.extent, span, length);
  const frame = verticalFrame(axis);
  const tiles = plan.tiles.in(scale.units);
  const inView = labelsInView(tiles, scale);
  const rows = plan.isFew ? plan.rows : undefined;
  const { marks, columns } = viewMarks(dataset, index, tiles, inView, scale, frame, settings, rows);
  const { arcs, hiddenLinks } = arcsInView(dataset, index, marks, scale, axis - EDGE, selected);
  const ticks = ticksOn(scale, { ...settings, across: axis - TICK_INSET, style: settings.tick });
  const markOf = new Map(marks.map((mark) => [mark.event, mark]));
  const labels = downTheColumn(inView).flatMap(([label, y]) => {
    const mark = markOf.get(label.event);
    return mark ? [drawLabel({ mark, text: label.text }, y, textX, axis, dataset, emphasis)] : [];
  });
  const passing = passingLabels(
    dataset,
    marks,
    new Set(labels.map(({ id }) => id)),
    scale,
    settings,
    emphasis,
    {
      taken: labels.map(({ y, height }) => ({ from: y - LABEL_GAP, to: y + height + LABEL_GAP })),
      across: labelWidth(settings, textX),
      place({ row }, { from: y }, height) {
        const meets = y + height / 2;
        const [near, far] = [textX - TEXT_GAP - STRONG, textX - TEXT_GAP];
        const edge = { from: { x: near, y: meets }, to: { x: far, y: meets } };
        return { x: textX, y, leader: [{ x: axis + row * ROW_PITCH, y: meets }, edge.from, edge.to], edge };
      },
    },
  );
  return {
    size: { width, height: length },
    orientation: 'vertical',
    span,
    axis: { from: frame.point(0, 0), to: frame.point(length, 0) },
    ticks: ticks.map((tick) => drawTick(tick, axis, settings)),
    ...nowLine(settings, scale, (y) => ({ from: { x: 0, y }, to: { x: textX - TEXT_GAP, y } })),
    marks: drawMarks(dataset, marks, frame, emphasis),
    columns,
    folds: foldsIn(scale, frame),
    labels: [...labels, ...passing],
    curves: arcs.map((arc) =>
      curveInFrame(
        { ...arc, depth: Math.min(arc.depth, axis - EDGE) },
        frame,
        length,
        emphasis.link(arc.link),
      ),
    ),
    hiddenLinks,
  };
}

/** The x of the text beside marks of which the outermost stand in row `rows`. */
function textStart(axis: number, rows: number): number {
  return axis + rows * ROW_PITCH + DOT_RADIUS + 2 + SLOPE + STRONG + TEXT_GAP;
}

/** The labels with their tops, from above. */
function downTheColumn(labels: ReadonlyMap<TileLabel, number>): (readonly [TileLabel, number])[] {
  return [...labels].map(([label, y]) => [label, y + label.offset] as const).sort(([, a], [, b]) => a - b);
}

/** How wide a label may be beside the marks, px. */
function labelWidth({ width, title }: Settings, textX: number): number {
  return Math.min(width - textX, (WIDEST_LABEL * fontSize(title)) / 14);
}

/** The most important labels from the top down. */
function writeLabels(
  dataset: Dataset,
  marks: readonly PlacedMark[],
  textX: number,
  settings: Settings,
): ColumnLabel[] {
  const width = labelWidth(settings, textX);
  if (!(width > 0)) return [];
  const chosen = new Set(chooseLabels(marks, Infinity).slice(0, MOST_LABELS));
  return marks
    .filter((mark) => chosen.has(mark))
    .sort((a, b) => a.along - b.along || a.row - b.row)
    .map((mark) => ({ mark, text: labelText(mark.event, { ...settings, dataset, width }) }));
}

function drawLabel(
  { mark, text }: ColumnLabel,
  y: number,
  textX: number,
  axis: number,
  dataset: Dataset,
  emphasis: EmphasisOf,
): Label {
  const { event, along, row } = mark;
  const meets = y + text.firstLine / 2;
  const edge = {
    from: { x: textX - TEXT_GAP - STRONG, y: meets },
    to: { x: textX - TEXT_GAP, y: meets },
  };
  return {
    id: event.id,
    kind: kindOf(dataset, event),
    emphasis: emphasis.event(event.id),
    lane: 0,
    align: 'left',
    x: textX,
    y,
    width: text.width,
    height: text.height,
    lines: text.lines,
    leader: [
      { x: axis + row * ROW_PITCH + DOT_RADIUS + 2, y: along },
      { x: edge.from.x - SLOPE, y: along },
      edge.from,
      edge.to,
    ],
    edge,
  };
}

function drawTick({ at, along, major, label }: AxisTick, axis: number, { tick }: Settings): Tick {
  const half = along < 0 ? 0 : major ? MAJOR_TICK : MINOR_TICK;
  const y = Math.max(0, along);
  const line = { from: { x: axis - half, y }, to: { x: axis + half, y } };
  if (!label) return { at, line, major };
  // Letters stand about 0.72 of their size over the baseline.
  const baseline = label.along + 0.36 * fontSize(tick);
  return { at, line, major, label: { x: axis - TICK_INSET, y: baseline, anchor: 'end', text: label.text } };
}
