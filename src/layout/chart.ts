import type { Dataset } from '../dataset/types.js';
import { curvesIn } from './curves-in.js';
import { foldsIn, type Draft } from './draft.js';
import type { EmphasisOf } from './emphasis.js';
import type { Frame } from './frame.js';
import type { MarksOf } from './marks-in-view.js';
import { drawRow, type ChartRow } from './row.js';
import { scaleIn, type Scale } from './scale.js';
import type { Label, Line, Point, Size, Tick } from './scene.js';
import type { Settings } from './settings.js';
import type { AxisTick } from './ticks.js';

/** A chart without a span: its rows across the axis that they share. */
export interface Chart {
  readonly size: Size;
  /** Of the axis, px. */
  readonly length: number;
  readonly frame: Frame;
  readonly rows: readonly ChartRow[];
  /** px that the words of a tick may take across the axis. */
  readonly tickRoom: number;
  readonly tick: (tick: AxisTick) => Tick;
  /** The line at the present moment, from one side of the chart to the other. */
  readonly now: (along: number, labels: readonly Label[]) => Line;
}

/** Rows one below the other, and the axis that they share. */
export interface Stack {
  readonly rows: readonly ChartRow[];
  /** The y of the axis, and the height of the chart. */
  readonly axis: number;
  readonly height: number;
}

/** What a chart shows of a span: ticks, rows, and the links over all rows. */
export function drawChart(
  dataset: Dataset,
  chart: Chart,
  settings: Settings,
  emphasis: EmphasisOf,
  crowdMarks?: MarksOf,
): Draft {
  const { size, length, frame, rows } = chart;
  const { span, reach, now } = settings;
  const scale = scaleIn(reach, span, length);
  const drawn = rows.map((row) => {
    const { band } = row;
    const own = band ? { ...settings, isFolded: !band.isOpen, share: rows.length } : settings;
    return drawRow(row, scale, own, emphasis, crowdMarks);
  });
  const labels = drawn.flatMap((row) => row.labels);
  const line = (along: Frame): Line => ({ from: along.point(0, 0), to: along.point(length, 0) });
  return {
    size,
    orientation: frame.orientation,
    span,
    panned: pannedBy(scale, reach.units.begin, frame),
    axis: line(frame),
    ticks: settings
      .ticksOn(scale, { ...settings, across: chart.tickRoom, style: settings.tick })
      .map(chart.tick),
    ...(now >= span.begin && now <= span.end ? { now: chart.now(scale.at(now), labels) } : {}),
    marks: drawn.flatMap(({ marks }) => marks),
    columns: drawn.flatMap(({ columns }) => columns),
    folds: foldsIn(scale, frame),
    labels,
    bands: rows.flatMap(({ band, frame: own }) => (band ? [{ ...band, axis: line(own) }] : [])),
    ...curvesIn(dataset, rows, drawn, scale, settings, emphasis),
  };
}

/** px after which another moment is held fast: so large a number, and no larger, keeps hundredths of a px in an SVG. */
const HELD = 2 ** 13;

function pannedBy({ atUnit }: Scale, first: number, frame: Frame): Point {
  const begin = atUnit(first);
  const [from, to] = [frame.point(0, 0), frame.point(begin - Math.floor(begin / HELD) * HELD, 0)];
  return { x: to.x - from.x, y: to.y - from.y };
}
