import type { ChainEvent, Dataset } from '../dataset/types.js';
import type { Instant } from '../time/instant.js';
import { glyphOf } from './marks/glyph-of.js';
import { CAPPED_WIDTH, type Glyph } from './marks/glyph.js';
import { packRows } from './pack-rows.js';
import type { Scale } from './scale.js';

/** A mark in axis coordinates. */
export interface PlacedMark {
  readonly event: ChainEvent;
  readonly glyph: Glyph;
  /** px along the axis where the leader and the links begin, in view but for marks whose label is. */
  readonly along: number;
  /** Rows count from the axis. */
  readonly row: number;
}

/** px between the middles of two rows. */
export const ROW_PITCH = 14;
const GAP = 2;
/** A long mark keeps its anchor this far inside the view. */
const MARGIN = 16;

/**
 * The marks in view, in order of time. Rows are given to all events, in view or
 * not, so that a mark keeps its row while the view moves: first to dots, then to
 * wide bands and bars. `anchored` events are there in any case, with their leader at
 * the px given.
 */
export function placeMarks(
  dataset: Dataset,
  scale: Scale,
  now: Instant,
  mostRows: number,
  anchored: ReadonlyMap<ChainEvent, number> = new Map(),
): PlacedMark[] {
  const glyphs = dataset.events.map((event) => ({ event, glyph: glyphOf(event, scale, now) }));
  const isWide = ({ glyph }: { readonly glyph: Glyph }): boolean => glyph.to - glyph.from > CAPPED_WIDTH;
  const inOrder = [...glyphs.filter((one) => !isWide(one)), ...glyphs.filter(isWide)];
  const rows = packRows(
    inOrder.map(({ glyph: { from, to } }) => ({ from, to: to + GAP })),
    mostRows,
  );
  const rowOf = new Map(inOrder.map(({ event }, index) => [event, rows[index] ?? 0]));
  return glyphs.flatMap(({ event, glyph }) => {
    const along = anchored.get(event);
    if (along !== undefined) return [{ event, glyph, along, row: rowOf.get(event) ?? 0 }];
    if (!(glyph.to >= 0 && glyph.from <= scale.length)) return [];
    return [{ event, glyph, along: inView(glyph, scale.length), row: rowOf.get(event) ?? 0 }];
  });
}

/** The anchor, moved along a mark that reaches into the view from outside. */
export function inView({ anchor, from, to }: Glyph, length: number): number {
  if (anchor >= 0 && anchor <= length) return anchor;
  const margin = Math.min(MARGIN, length / 2, (to - from) / 2);
  const nearest = anchor < 0 ? Math.min(margin, to) : Math.max(length - margin, from);
  return Math.max(0, Math.min(length, nearest));
}
