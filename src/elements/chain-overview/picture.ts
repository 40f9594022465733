import { measureText } from '../../controllers/text-styles.js';
import type { Dataset } from '../../dataset/types.js';
import { densityOf } from '../../layout/density.js';
import { scaleOf, type Scale } from '../../layout/scale.js';
import type { Direction, TextStyle } from '../../layout/scene.js';
import { ticksOf } from '../../layout/ticks.js';
import type { OverviewPicture, Stretch } from '../../render/overview.js';
import { toInstant, type Instant, type Span } from '../../time/instant.js';
import { instantAt } from '../../time/span.js';
import type { Grip } from './brush.js';

/** The room of an overview in px, and the font of its words. */
export interface OverviewBox {
  readonly width: number;
  readonly height: number;
  readonly style: TextStyle;
}

/** Where time lies in an overview, in px from the left. */
export interface OverviewTrack {
  readonly scale: Scale;
  readonly isMirrored: boolean;
  /** The x of what lies so many px along the axis. */
  readonly x: (along: number) => number;
  readonly instantAt: (x: number) => Instant;
}

/** What of a slider is hit is no smaller than this. The axis leaves as much at each end, for a thumb there. */
const TARGET = 24;
const THUMB = 8;
const COLUMN = 3;
const LEAST_COLUMN = 2;
const GAP = 4;

export function hasRoom({ width }: OverviewBox): boolean {
  return width > 3 * TARGET;
}

export function trackOf(extent: Span, { width }: OverviewBox, direction: Direction): OverviewTrack {
  const scale = scaleOf(extent, width - 2 * TARGET);
  const isMirrored = direction === 'rtl';
  const flip = (x: number): number => (isMirrored ? width - x : x);
  return {
    scale,
    isMirrored,
    x: (along) => flip(TARGET + along),
    instantAt: (x) => instantAt(extent, (flip(x) - TARGET) / scale.length),
  };
}

/** All of an overview but its brush. What comes after `present` is planned. */
export function pictureOf(
  dataset: Dataset,
  { scale, isMirrored, x }: OverviewTrack,
  { height, style }: OverviewBox,
  present: number,
  locale: string,
): OverviewPicture {
  const { length, span } = scale;
  const ground = height - style.lineHeight - GAP;
  const counts = densityOf(dataset, span, Math.floor(length / COLUMN));
  const now = Math.max(0, Math.min(length, scale.at(toInstant(present))));
  const ticks = ticksOf(scale, {
    orientation: 'horizontal',
    across: length,
    locale,
    measure: measureText,
    style,
  });
  return {
    ground,
    baseline: height - GAP,
    density: columnsOf(counts, ground, (column) => x((column / counts.length) * length)),
    planned: between(x(now), x(length)),
    ticks: ticks.flatMap(({ along, label }) =>
      label ? [{ x: x(along), label: { x: x(label.along), text: label.text } }] : [],
    ),
    anchor: isMirrored ? 'end' : 'start',
  };
}

/** Columns as high as the root of their count, so that a lone event is seen beside a crowd. */
function columnsOf(counts: readonly number[], ground: number, x: (column: number) => number): string {
  const most = counts.reduce((a, b) => Math.max(a, b), 0);
  return counts
    .map((count, column) => {
      if (count === 0) return '';
      const top = ground - Math.max(LEAST_COLUMN, Math.sqrt(count / most) * (ground - GAP));
      const [from, to, y] = [x(column), x(column + 1), top].map((px) => px.toFixed(1));
      return `M${from},${ground}V${y}H${to}V${ground}`;
    })
    .join('');
}

/**
 * Where each grip is hit and seen. The thumbs stand outside the view, and what is
 * hit of a short view is wider than it, so that all three can always be reached.
 */
export function gripsOf(
  { begin, end }: Span,
  { scale, isMirrored, x }: OverviewTrack,
): Readonly<Record<Grip, { readonly hit: Stretch; readonly shown: Stretch }>> {
  const shown = between(x(scale.at(begin)), x(scale.at(end)));
  const width = Math.max(TARGET, shown.width);
  const from = Math.max(TARGET, Math.min(TARGET + scale.length - width, shown.x + (shown.width - width) / 2));
  const to = from + width;
  const left = { hit: { x: from - TARGET, width: TARGET }, shown: { x: from - THUMB, width: THUMB } };
  const right = { hit: { x: to, width: TARGET }, shown: { x: to, width: THUMB } };
  return {
    begin: isMirrored ? right : left,
    view: { hit: { x: from, width }, shown },
    end: isMirrored ? left : right,
  };
}

function between(one: number, other: number): Stretch {
  return { x: Math.min(one, other), width: Math.abs(other - one) };
}
