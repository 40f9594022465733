import { DAY, type Instant } from '../../time/instant.js';
import type { Scale } from '../scale.js';
import type { BandPart, BarPart, CapPart, DotPart, MarkPart } from '../scene.js';

/**
 * One date as it is drawn, in axis coordinates: x along the axis in px from its
 * beginning, y across it from the middle of the mark's row, towards the labels.
 */
export interface Glyph {
  /** The stretch of the axis that is drawn on, before it is cut to the view. */
  readonly from: number;
  readonly to: number;
  /** Where the leader and the links begin. */
  readonly anchor: number;
  readonly parts: readonly MarkPart[];
}

export const DOT_RADIUS = 6;
export const BAND_THICKNESS = 8;
export const BAR_THICKNESS = 6;
/** A band wider than this has caps. */
export const CAPPED_WIDTH = 40;
const CAP_LENGTH = 12;
/** How far beyond the view bands and bars go, so that their ends stay out of sight. */
const BEYOND = 40;

export function isToTheDay(earliest: Instant, latest: Instant): boolean {
  return latest - earliest <= DAY;
}

export function dot(x: number, look: DotPart['look']): DotPart {
  return { type: 'dot', x, y: 0, radius: DOT_RADIUS, look };
}

/** The visible part of a stretch, cut a little beyond the view. */
export function cut(from: number, to: number, { length }: Scale): { x: number; width: number } {
  const x = Math.min(Math.max(from, -BEYOND), length + BEYOND);
  return { x, width: Math.min(Math.max(to, -BEYOND), length + BEYOND) - x };
}

/** A soft band, left out where it is out of view. */
export function band(from: number, to: number, fade: BandPart['fade'], scale: Scale): BandPart[] {
  const { x, width } = cut(from, to, scale);
  if (!(width > 0)) return [];
  return [{ type: 'band', x, y: -BAND_THICKNESS / 2, width, height: BAND_THICKNESS, fade }];
}

/** A solid bar, left out where it is out of view. */
export function bar(from: number, to: number, scale: Scale): BarPart[] {
  const { x, width } = cut(from, to, scale);
  if (!(width > 0)) return [];
  return [{ type: 'bar', x, y: -BAR_THICKNESS / 2, width, height: BAR_THICKNESS, look: 'solid' }];
}

/** The ends of a band that is wide enough to need them. */
export function caps(from: number, to: number, { length }: Scale): CapPart[] {
  if (to - from <= CAPPED_WIDTH) return [];
  return [from, to]
    .filter((x) => x >= 0 && x <= length)
    .map((x) => ({ type: 'cap', from: { x, y: -CAP_LENGTH / 2 }, to: { x, y: CAP_LENGTH / 2 } }));
}

/** The stretch of a dot and of what lies around it. */
export function around(x: number, from: number, to: number): { from: number; to: number } {
  return { from: Math.min(x - DOT_RADIUS, from), to: Math.max(x + DOT_RADIUS, to) };
}
