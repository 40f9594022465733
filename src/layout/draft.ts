import type { Dataset } from '../dataset/types.js';
import type { LinkCurve } from './arcs.js';
import type { EmphasisOf } from './emphasis.js';
import { markInFrame, type Frame } from './frame.js';
import type { PlacedMark } from './place-marks.js';
import type { Scale } from './scale.js';
import type { Line, Mark, Scene } from './scene.js';
import type { Settings } from './settings.js';

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

/** Where links find their events. */
export function placesOf(marks: readonly PlacedMark[]): Map<string, number> {
  return new Map(marks.map(({ event, along }) => [event.id, along]));
}

/** The line at the present moment from one side of the chart to the other, if the present is in view. */
export function nowLine(
  { now, span }: Settings,
  scale: Scale,
  across: (along: number) => Line,
): { now?: Line } {
  return now >= span.begin && now <= span.end ? { now: across(scale.at(now)) } : {};
}
