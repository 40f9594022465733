import type { Steps } from '../dataset/steps.js';
import type { ChainEvent, Dataset } from '../dataset/types.js';
import { axisOf } from './axis-of.js';
import type { Axis } from './axis.js';
import { curveInFrame } from './arcs.js';
import { crowdRows, inTime, labelsInView, viewMarks } from './crowd-marks.js';
import { arcsInView, drawMarks, fixedMark, foldsIn, kindOf, nowLine, type Draft } from './draft.js';
import type { EmphasisOf } from './emphasis.js';
import { eventIndex, type EventIndex } from './event-index.js';
import { extentOf } from './extent-of.js';
import { horizontalFrame } from './frame.js';
import { horizontalHanger, hung } from './hang-horizontal.js';
import { hangLabels, LANE_GAP, laneHeights, widestLabel, type HungLabel } from './hang-labels.js';
import { labelText, type LabelText } from './label-text.js';
import { TEXT_INSET } from './lanes.js';
import { DOT_RADIUS } from './marks/glyph.js';
import { beyondBound } from './marks/open.js';
import { passingLabels } from './passing-labels.js';
import { placeMarks, ROW_PITCH } from './place-marks.js';
import { remembered } from './plans.js';
import { normalSpan, scaleIn, type Scale } from './scale.js';
import type { Label, Tick } from './scene.js';
import type { Settings } from './settings.js';
import { ticksOn } from './ticks-on.js';
import type { AxisTick } from './ticks.js';
import { Tiles, type TileLabel } from './tiles.js';

const MOST_ROWS = 8;
/** Room between the lowest text and the highest row of marks. */
const LEADER_ROOM = 26;
/** px that the name of a passing mark keeps from a leader. */
const CLEAR = 6;
const EDGE = 4;
/** Tick labels stand between the axis and the arcs. */
const TICK_BASELINE = 24;
const TICK_ROOM = 34;
const MINOR_TICK = 5;
const DEEPEST_ARC = 142;
/** Arcs are given at least this much of a height that is set. */
const LEAST_DEEPEST_ARC = 72;

/** As many events as this are tried in every way, and each keeps its own mark. */
export const FEW = 50;
/** Lines of a label where there are many. */
export const CROWD_LINES = { title: 2, date: 1, place: 1 } as const;
const CROWD_LANES = { least: 3, usual: 5, most: 8 } as const;

/** What stays as it is while the span changes. */
interface Plan {
  readonly time: Axis;
  /** In units of the axis. */
  readonly extent: Scale['units'];
  readonly index: EventIndex;
  readonly tiles: Tiles;
  readonly isFew: boolean;
  readonly rows: number;
  /** The y of the axis, and the height of the chart. */
  readonly axis: number;
  readonly height: number;
  /** How deep arcs should be, and how deep they may be. */
  readonly deepest: number;
  readonly reached: number;
  /** The y of each lane. */
  readonly tops: readonly number[];
}

const planOf = remembered(makePlan);

function makePlan(dataset: Dataset, settings: Settings): Plan {
  const { width, height = 0, now } = settings;
  const whole = normalSpan(extentOf(dataset));
  const time = axisOf(dataset, settings.scale);
  const extent = { begin: time.toUnit(whole.begin), end: time.toUnit(whole.end) };
  const scale = scaleIn(time, extent, whole, width);
  const beyond = ((whole.end - whole.begin) / Math.max(1, width)) * beyondBound(width);
  const index = eventIndex(dataset, now, beyond, time);
  const isFew = index.columns.length <= FEW;
  const marks = isFew ? placeMarks(dataset, scale, now, MOST_ROWS) : [];
  const hungAtFit = isFew ? hangLabels(dataset, marks, settings) : [];
  const rows = isFew ? marks.reduce((most, { row }) => Math.max(most, row), 0) : crowdRows(index);
  const underLanes = LEADER_ROOM + rows * ROW_PITCH + DOT_RADIUS;
  const lanes = isFew ? laneHeights(hungAtFit) : crowdLanes(settings, underLanes);
  const above = EDGE + sum(lanes) + LANE_GAP * Math.max(0, lanes.length - 1) + underLanes;

  const deepest = Math.max(
    LEAST_DEEPEST_ARC,
    Math.min(DEEPEST_ARC, height === 0 ? DEEPEST_ARC : height - above - EDGE),
  );
  const { arcs } = arcsInView(dataset, index, marks, scale, deepest, undefined);
  const reached = arcs.reduce((most, { depth }) => Math.max(most, depth), TICK_ROOM);
  const below = reached + EDGE;

  // What is left of a height that is set goes between the lanes first, then above and below.
  const spare = Math.max(0, height - above - below);
  const loose = Math.min(spare / 2, LANE_GAP * Math.max(0, lanes.length - 1));
  const laneGap = LANE_GAP + loose / Math.max(1, lanes.length - 1);
  const axis = (spare - loose) / 2 + above + loose;

  const widest = hungAtFit.reduce((most, { text }) => Math.max(most, text.width), 0);
  const labelWidth = widestLabel(settings);
  const write = (event: ChainEvent): LabelText =>
    isFew
      ? labelText(event, { ...settings, dataset, width: widest || labelWidth })
      : labelText(event, { ...settings, dataset, width: labelWidth, lines: CROWD_LINES });
  const hanger = horizontalHanger(dataset, index, write, width, labelWidth > 0 ? lanes : []);
  const fixed = isFew ? hungAtFit.map((label) => fixedLabel(label, index, scale)) : undefined;
  return {
    time,
    extent,
    index,
    tiles: new Tiles(extent, width, index, hanger, fixed),
    isFew,
    rows,
    axis,
    height: above + below + spare,
    deepest,
    reached,
    tops: laneTops(lanes, axis - underLanes, laneGap),
  };
}

/** Lanes of one height, as many as there is room for. */
function crowdLanes({ height, title, meta }: Settings, underLanes: number): number[] {
  const each =
    CROWD_LINES.title * title.lineHeight + (CROWD_LINES.date + CROWD_LINES.place) * meta.lineHeight;
  const room = ((height ?? 0) - underLanes - DEEPEST_ARC) / (each + LANE_GAP);
  const count =
    height === undefined
      ? CROWD_LANES.usual
      : Math.max(CROWD_LANES.least, Math.min(CROWD_LANES.most, Math.floor(room)));
  return Array.from({ length: count }, () => each);
}

/** A label that was hung at fit, fixed to its instant. */
function fixedLabel({ mark, text, place }: HungLabel, index: EventIndex, scale: Scale): TileLabel {
  return hung({ ...fixedMark(mark, index, scale), text, lane: place.lane, flipped: place.flipped });
}

export function aheadOfHorizontal(dataset: Dataset, settings: Settings): Steps<void> {
  const plan = planOf(dataset, settings);
  const length = settings.width;
  return plan.tiles.ahead(scaleIn(plan.time, plan.extent, settings.span, length).units);
}

export function heightOfHorizontal(dataset: Dataset, settings: Settings): number {
  return planOf(dataset, settings).height;
}

/** Time runs to the right: labels in lanes above the axis, links below it. */
export function layoutHorizontal(dataset: Dataset, settings: Settings, emphasis: EmphasisOf): Draft {
  const { width, span, selected } = settings;
  const plan = planOf(dataset, settings);
  const { axis, index, extent } = plan;
  const scale = scaleIn(plan.time, extent, span, width);
  const frame = horizontalFrame(axis);
  const tiles = plan.tiles.in(scale.units);
  const inView = labelsInView(tiles, scale);
  const { marks, columns } = viewMarks(
    dataset,
    index,
    tiles,
    inView,
    scale,
    frame,
    settings,
    plan.isFew ? plan.rows : undefined,
  );
  const { arcs, hiddenLinks } = arcsInView(dataset, index, marks, scale, plan.deepest, selected);
  const ticks = ticksOn(scale, { ...settings, across: width, style: settings.tick });
  const markOf = new Map(marks.map((mark) => [mark.event, mark]));
  const size = { width, height: plan.height };
  const labels = inTime(inView).flatMap((label) => {
    const mark = markOf.get(label.event);
    return mark
      ? [
          drawLabel(
            { mark, text: label.text, place: label },
            plan.tops[label.lane] ?? 0,
            axis,
            dataset,
            emphasis,
          ),
        ]
      : [];
  });
  const passing = passingLabels(
    dataset,
    marks,
    new Set(labels.map(({ id }) => id)),
    scale,
    settings,
    emphasis,
    {
      taken: labels.map(({ leader: [foot] }) => ({
        from: (foot?.x ?? 0) - CLEAR,
        to: (foot?.x ?? 0) + CLEAR,
      })),
      place({ row }, { from: x }, height) {
        const bottom = axis - plan.rows * ROW_PITCH - DOT_RADIUS - 2;
        const foot = { x: x - 2, y: axis - row * ROW_PITCH };
        return {
          x,
          y: bottom - height,
          leader: [foot, { x: foot.x, y: bottom }],
          edge: { from: { x: foot.x, y: bottom }, to: { x: foot.x, y: bottom - height } },
        };
      },
    },
  );
  return {
    size,
    orientation: 'horizontal',
    span,
    axis: { from: frame.point(0, 0), to: frame.point(width, 0) },
    ticks: ticks.map((tick) => drawTick(tick, axis, size.height)),
    ...nowLine(settings, scale, (x) => ({ from: { x, y: underText(x, labels) }, to: { x, y: size.height } })),
    marks: drawMarks(dataset, marks, frame, emphasis),
    columns,
    folds: foldsIn(scale, frame),
    labels: settings.title.lineHeight > LEADER_ROOM - CLEAR ? labels : [...labels, ...passing],
    curves: arcs.map((arc) =>
      curveInFrame(
        { ...arc, depth: Math.min(arc.depth, plan.reached) },
        frame,
        width,
        emphasis.link(arc.link),
      ),
    ),
    hiddenLinks,
  };
}

/** The top of each lane, where its labels hang; the lowest lane ends at `bottom`. */
function laneTops(heights: readonly number[], bottom: number, gap: number): number[] {
  let y = bottom + gap;
  return heights.map((height) => (y -= height + gap));
}

function drawLabel(
  { mark, text, place }: HungLabel,
  top: number,
  axis: number,
  dataset: Dataset,
  emphasis: EmphasisOf,
): Label {
  const { event, along: x, row } = mark;
  const { width, height, lines } = text;
  const foot = { x, y: axis - row * ROW_PITCH - DOT_RADIUS - 2 };
  return {
    id: event.id,
    kind: kindOf(dataset, event),
    emphasis: emphasis.event(event.id),
    lane: place.lane,
    align: place.flipped ? 'right' : 'left',
    x: place.flipped ? x - TEXT_INSET - width : x + TEXT_INSET,
    y: top,
    width,
    height,
    lines,
    leader: [foot, { x, y: top }],
    edge: { from: { x, y: top }, to: { x, y: top + height } },
  };
}

/** The top of a line at `x` that crosses no text. */
function underText(x: number, labels: readonly Label[]): number {
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

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
