import type { Dataset } from '../dataset/types.js';
import { arcsOf, curveInFrame } from './arcs.js';
import { drawMarks, kindOf, nowLine, placesOf, type Draft } from './draft.js';
import type { EmphasisOf } from './emphasis.js';
import { horizontalFrame } from './frame.js';
import { hangLabels, LANE_GAP, laneHeights, type HungLabel } from './hang-labels.js';
import { TEXT_INSET } from './lanes.js';
import { DOT_RADIUS } from './marks/glyph.js';
import { placeMarks, ROW_PITCH } from './place-marks.js';
import { scaleOf } from './scale.js';
import type { Label, Tick } from './scene.js';
import type { Settings } from './settings.js';
import { ticksOf, type AxisTick } from './ticks.js';

const MOST_ROWS = 8;
/** Room between the lowest text and the highest row of marks. */
const LEADER_ROOM = 26;
const EDGE = 4;
/** Tick labels stand between the axis and the arcs. */
const TICK_BASELINE = 24;
const TICK_ROOM = 34;
const MINOR_TICK = 5;
const DEEPEST_ARC = 142;
/** Arcs are given at least this much of a height that is set. */
const LEAST_DEEPEST_ARC = 72;

/** Time runs to the right: labels in lanes above the axis, links below it. */
export function layoutHorizontal(dataset: Dataset, settings: Settings, emphasis: EmphasisOf): Draft {
  const { width, height = 0, span, now } = settings;
  const scale = scaleOf(span, width);
  const marks = placeMarks(dataset, scale, now, MOST_ROWS);
  const hung = hangLabels(dataset, marks, settings);
  const lanes = laneHeights(hung);
  const rows = marks.reduce((most, { row }) => Math.max(most, row), 0);
  const underLanes = LEADER_ROOM + rows * ROW_PITCH + DOT_RADIUS;
  const above = EDGE + sum(lanes) + LANE_GAP * Math.max(0, lanes.length - 1) + underLanes;

  const deepest = Math.max(
    LEAST_DEEPEST_ARC,
    Math.min(DEEPEST_ARC, height === 0 ? DEEPEST_ARC : height - above - EDGE),
  );
  const arcs = arcsOf(dataset.links, placesOf(marks), deepest);
  const below = Math.max(TICK_ROOM, ...arcs.map(({ depth }) => depth)) + EDGE;

  // What is left of a height that is set goes between the lanes first, then above and below.
  const spare = Math.max(0, height - above - below);
  const loose = Math.min(spare / 2, LANE_GAP * Math.max(0, lanes.length - 1));
  const laneGap = LANE_GAP + loose / Math.max(1, lanes.length - 1);
  const top = EDGE + (spare - loose) / 2;
  const axis = top + above - EDGE + loose;
  const size = { width, height: above + below + spare };

  const frame = horizontalFrame(axis);
  const tops = laneTops(lanes, axis - underLanes, laneGap);
  const ticks = ticksOf(scale, { ...settings, across: width, style: settings.tick });
  const labels = hung.map((label) => drawLabel(label, tops[label.place.lane] ?? 0, axis, dataset, emphasis));
  return {
    size,
    orientation: 'horizontal',
    span,
    axis: { from: frame.point(0, 0), to: frame.point(width, 0) },
    ticks: ticks.map((tick) => drawTick(tick, axis, size.height)),
    ...nowLine(settings, scale, (x) => ({ from: { x, y: underText(x, labels) }, to: { x, y: size.height } })),
    marks: drawMarks(dataset, marks, frame, emphasis),
    labels,
    curves: arcs.map((arc) => curveInFrame(arc, frame, width, emphasis.link(arc.link))),
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
