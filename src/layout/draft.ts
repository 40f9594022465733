import type { ChainEvent, Dataset } from '../dataset/types.js';
import type { LinkCurve } from './arcs.js';
import type { EmphasisOf } from './emphasis.js';
import type { EventIndex } from './event-index.js';
import { markInFrame, type Frame } from './frame.js';
import type { PlacedMark } from './place-marks.js';
import type { Scale } from './scale.js';
import type { Fold, Mark, Scene } from './scene.js';

/** A scene for text that runs from left to right, with the curves of its links still as points. */
export interface Draft extends Omit<Scene, 'links' | 'direction'> {
  readonly curves: readonly LinkCurve[];
}

export function kindOf(dataset: Dataset, { kind }: { readonly kind?: string }): number {
  return (kind === undefined ? undefined : dataset.kinds.get(kind)?.index) ?? 0;
}

export function drawMarks(
  dataset: Dataset,
  marks: readonly PlacedMark[],
  frame: Frame,
  emphasis: EmphasisOf,
): Mark[] {
  return marks.map((mark) =>
    markInFrame(mark, frame, kindOf(dataset, mark.event), emphasis.event(mark.event.id)),
  );
}

/** An event whose place at fit is known, with the instant of that place: a mark may be anchored out of sight. */
export function fixedMark(
  { event, along }: PlacedMark,
  { columns, anchorOf }: EventIndex,
  scale: Scale,
): { readonly rank: number; readonly event: ChainEvent; readonly anchor: number } {
  const rank = columns.rankOf(event.id) ?? 0;
  const anchor = anchorOf[rank] ?? 0;
  const { begin, end } = scale.units;
  const isThere = Math.abs(scale.atUnit(anchor) - along) < 1;
  return { rank, event, anchor: isThere ? anchor : begin + ((end - begin) * along) / scale.length };
}

/** What is in view of the folds, over the axis. */
export function foldsIn({ axis, at, length }: Scale, frame: Frame): Fold[] {
  return axis.folds.flatMap(({ begin, end }) => {
    const [from, to] = [at(begin), at(end)];
    if (to < 0 || from > length) return [];
    // What is out of sight goes by whole waves, so that the others stay where they are.
    const first = Math.max(from, from % WAVE);
    const last = Math.min(to, length + ((to - length) % WAVE));
    return [{ ...frame.rect(first, -FOLD / 2, last - first, FOLD), begin, end }];
  });
}

const FOLD = 8;
/** The length of a wave of the line that shows a fold, px. */
export const WAVE = 16;
