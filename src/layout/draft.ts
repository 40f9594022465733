import type { ChainEvent, Dataset } from '../dataset/types.js';
import { arcsOf, type Arc, type LinkCurve } from './arcs.js';
import { chooseLinks } from './choose-links.js';
import type { EmphasisOf } from './emphasis.js';
import type { EventIndex } from './event-index.js';
import { markInFrame, type Frame } from './frame.js';
import type { PlacedMark } from './place-marks.js';
import type { Scale } from './scale.js';
import type { Fold, Line, Mark, Scene } from './scene.js';
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

/** How far beyond the view an arc to an event out of it goes, as a part of the view. */
const BEYOND = 0.5;

/** The arcs of the links that are drawn, and the number of those that are not. */
export function arcsInView(
  dataset: Dataset,
  index: EventIndex,
  marks: readonly PlacedMark[],
  scale: Scale,
  deepest: number,
  selected: string | undefined,
): { readonly arcs: readonly Arc[]; readonly hiddenLinks: number } {
  const { begin, end } = scale.units;
  const shown = new Map(marks.map(({ event, along }) => [event.id, along]));
  const ranks = new Set(marks.flatMap(({ event }) => index.columns.rankOf(event.id) ?? []));
  const { drawn, hidden } = chooseLinks(dataset, index, { begin, end, ranks }, selected);
  const links = drawn.flatMap((number) => dataset.links[number] ?? []);
  const beyond = scale.length * BEYOND;
  const placeOf = (id: string): [string, number][] => {
    const rank = index.columns.rankOf(id);
    if (rank === undefined) return [];
    const x = shown.get(id) ?? scale.atUnit(index.anchorOf[rank] ?? 0);
    return [[id, Math.max(-beyond, Math.min(scale.length + beyond, x))]];
  };
  const places = new Map(links.flatMap(({ from, to }) => [...placeOf(from), ...placeOf(to)]));
  const arcs = arcsOf(links, places, deepest).map((arc) => ({ ...arc, index: drawn[arc.index] ?? 0 }));
  return { arcs, hiddenLinks: hidden };
}

/** The folds in view, over the axis. */
export function foldsIn({ axis, at, length }: Scale, frame: Frame): Fold[] {
  return axis.folds.flatMap(({ begin, end }) => {
    const [from, to] = [at(begin), at(end)];
    return to < 0 || from > length ? [] : [{ ...frame.rect(from, -FOLD / 2, to - from, FOLD), begin, end }];
  });
}

const FOLD = 12;

/** The line at the present moment from one side of the chart to the other, if the present is in view. */
export function nowLine(
  { now, span }: Settings,
  scale: Scale,
  across: (along: number) => Line,
): { now?: Line } {
  return now >= span.begin && now <= span.end ? { now: across(scale.at(now)) } : {};
}
