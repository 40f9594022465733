import { measureText } from '../../controllers/text-styles.js';
import type { Dataset } from '../../dataset/types.js';
import { densityOf } from '../../layout/density.js';
import { scaleOf } from '../../layout/scale.js';
import type { Direction, Rect } from '../../layout/scene.js';
import { ticksOf } from '../../layout/ticks.js';
import type { OverviewPicture } from '../../render/overview.js';
import type { Instant, Span } from '../../time/instant.js';
import { lengthOf } from '../../time/span.js';
import type { Grip } from './brush.js';

/** The room of an overview in px, and the font of its words. */
export interface OverviewBox {
  readonly width: number;
  readonly height: number;
  readonly font: string;
  readonly lineHeight: number;
}

/** What of a slider is hit is no smaller than this. The axis leaves as much at each end, for a thumb there. */
const TARGET = 24;
/** A thumb as it is seen. */
const HANDLE = { width: 8, height: 24 } as const;
const COLUMN = 3;
const LEAST_COLUMN = 2;
const GAP = 4;

/** Where a fraction of the extent lies, in px from the left. */
function xOf(fraction: number, { width }: OverviewBox, direction: Direction): number {
  const along = TARGET + fraction * (width - 2 * TARGET);
  return direction === 'rtl' ? width - along : along;
}

/** The fraction of the extent at so many px from the left; beyond the axis it is below 0 or above 1. */
export function fractionAt(x: number, { width }: OverviewBox, direction: Direction): number {
  return ((direction === 'rtl' ? width - x : x) - TARGET) / (width - 2 * TARGET);
}

export function hasRoom({ width }: OverviewBox): boolean {
  return width > 3 * TARGET;
}

function groundOf({ height, lineHeight }: OverviewBox): number {
  return height - lineHeight - GAP;
}

function rectBetween(one: number, other: number, height: number): Rect {
  return { x: Math.min(one, other), y: 0, width: Math.abs(other - one), height };
}

/** All of an overview but its brush. What comes after `presentAt` is planned. */
export function pictureOf(
  dataset: Dataset,
  extent: Span,
  presentAt: Instant,
  box: OverviewBox,
  locale: string,
  direction: Direction,
): OverviewPicture {
  const length = box.width - 2 * TARGET;
  const ground = groundOf(box);
  const scale = scaleOf(extent, length);
  const style = { font: box.font, lineHeight: box.lineHeight };
  const room = { orientation: 'horizontal', across: length, locale, measure: measureText, style } as const;
  const present = Math.max(0, Math.min(1, (presentAt - extent.begin) / lengthOf(extent)));
  const x = (along: number): number => xOf(along / length, box, direction);
  return {
    ground,
    baseline: box.height - GAP,
    density: columnsOf(densityOf(dataset, extent, Math.floor(length / COLUMN)), ground, (fraction) =>
      xOf(fraction, box, direction),
    ),
    planned: rectBetween(x(present * length), x(length), ground),
    ticks: ticksOf(scale, room).flatMap(({ along, label }) =>
      label ? [{ x: x(along), label: { x: x(label.along), text: label.text } }] : [],
    ),
    anchor: direction === 'rtl' ? 'end' : 'start',
  };
}

/** Columns as high as the root of their count, so that a lone event is seen beside a crowd. */
function columnsOf(counts: readonly number[], ground: number, x: (fraction: number) => number): string {
  const most = counts.reduce((a, b) => Math.max(a, b), 1);
  const px = (value: number): number => Math.round(value * 10) / 10;
  return counts
    .map((count, column) => {
      if (count === 0) return '';
      const height = px(Math.max(LEAST_COLUMN, Math.sqrt(count / most) * (ground - GAP)));
      return `M${px(x(column / counts.length))},${ground}v${-height}H${px(x((column + 1) / counts.length))}v${height}`;
    })
    .join('');
}

/** Where each grip is hit and seen. The thumbs stand outside the view, so that the shortest leaves room for all three. */
export function gripRects(
  span: Span,
  extent: Span,
  box: OverviewBox,
  direction: Direction,
): Readonly<Record<Grip, { readonly hit: Rect; readonly shown: Rect }>> {
  const ground = groundOf(box);
  const x = (at: Instant): number => xOf((at - extent.begin) / lengthOf(extent), box, direction);
  const view = rectBetween(x(span.begin), x(span.end), ground);
  const width = Math.max(TARGET, view.width);
  const middle = view.x + view.width / 2;
  const left = Math.max(TARGET, Math.min(box.width - TARGET - width, middle - width / 2));
  const thumb = (from: number, handleFrom: number): { readonly hit: Rect; readonly shown: Rect } => ({
    hit: { x: from, y: 0, width: TARGET, height: ground },
    shown: { x: handleFrom, y: (ground - HANDLE.height) / 2, ...HANDLE },
  });
  const before = thumb(left - TARGET, left - HANDLE.width);
  const after = thumb(left + width, left + width);
  return {
    begin: direction === 'rtl' ? after : before,
    view: {
      hit: { x: left, y: 0, width, height: ground },
      shown: { ...view, width: Math.max(2, view.width) },
    },
    end: direction === 'rtl' ? before : after,
  };
}
