import type { Instant } from '../time/instant.js';
import type { TextStyle, Measure } from './scene.js';
import type { Scale } from './scale.js';
import { STEPS, type Step } from './steps.js';
import { tickNames, type TickName } from './tick-names.js';

/** A tick in px along the axis; the label says where its text begins and how long it is along the axis. */
export interface AxisTick {
  readonly at: Instant;
  readonly along: number;
  readonly major: boolean;
  readonly label?: { readonly text: string; readonly along: number };
}

/** How labels stand to the axis: beside their tick along it, or across it. */
export interface TickRoom {
  readonly orientation: 'horizontal' | 'vertical';
  /** px that a label may take across the axis. */
  readonly across: number;
  readonly locale: string;
  readonly measure: Measure;
  readonly style: TextStyle;
}

export type TicksOf = (scale: Scale, room: TickRoom) => AxisTick[];

/** Labels begin this far after their tick. */
export const INSET = 6;
export const GAP = 12;
export const LEAST_STEP = { horizontal: 104, vertical: 96 } as const;
const LEAST_PART = 26;
/** No axis needs more labels than this, however long it is. */
const MOST_STEPS = 400;

/** From the first to the last px along the axis. */
type Extent = readonly [from: number, to: number];

/**
 * The ticks in order of time. Major ones begin a coarser unit (a year among
 * months) and have a label; minor ones have a label where there is room. Labels
 * never overlap and never leave the axis.
 */
export function ticksOf(scale: Scale, room: TickRoom): AxisTick[] {
  if (!(scale.length > 0)) return [];
  const step = chooseStep(scale, room);
  const starts = startsWithin(step, scale);
  const named = placeLabels(tickNames(starts, step, scale.span, room.locale), scale, room);
  const labelled = new Set(starts);
  const parts = partOf(step, scale);
  const strokes = parts ? startsWithin(parts, scale).filter((at) => !labelled.has(at)) : [];
  const minor = strokes.map((at): AxisTick => ({ at, along: scale.at(at), major: false }));
  return [...named, ...minor].sort((a, b) => a.at - b.at);
}

function startsWithin(step: Step, { span }: Scale): Instant[] {
  return step.within(span.begin, span.end).filter((at, index, all) => at !== all[index - 1]);
}

/** The finest step whose labels all fit side by side. */
function chooseStep(scale: Scale, room: TickRoom): Step {
  const pxPerMs = scale.length / (scale.span.end - scale.span.begin);
  const least = Math.max(LEAST_STEP[room.orientation], scale.length / MOST_STEPS);
  const wide = STEPS.filter((step) => step.duration * pxPerMs >= least);
  const fits = wide.find((step) => {
    const starts = startsWithin(step, scale);
    const names = tickNames(starts, step, scale.span, room.locale);
    const longest = Math.max(
      0,
      ...names.filter((name) => !name.waiting).map((name) => sizeAlong(name.text, room)),
    );
    return longest + INSET + GAP <= step.duration * pxPerMs;
  });
  return fits ?? wide.at(-1) ?? (STEPS.at(-1) as Step);
}

function partOf(step: Step, scale: Scale): Step | undefined {
  const pxPerMs = scale.length / (scale.span.end - scale.span.begin);
  return step.parts.find((part) => part.duration * pxPerMs >= LEAST_PART);
}

export function sizeAlong(text: string, { orientation, measure, style }: TickRoom): number {
  return orientation === 'horizontal' ? measure(text, style.font) : style.lineHeight;
}

/** Major labels are placed first, then the rest; the one that waits at the edge only where it comes before all. */
function placeLabels(names: readonly TickName[], scale: Scale, room: TickRoom): AxisTick[] {
  const labels = names.map((name) => ({ name, extent: extentOfLabel(name, scale, room) }));
  const placed = new Map<TickName, number>();
  const taken: Extent[] = [];
  const place = (wanted: typeof labels): void => {
    for (const { name, extent } of wanted) {
      const [from, to] = extent;
      if (from < 0 || to > scale.length || room.measure(name.text, room.style.font) > room.across) continue;
      if (taken.some((other) => from < other[1] + GAP && other[0] < to + GAP)) continue;
      taken.push(extent);
      placed.set(name, room.orientation === 'horizontal' ? from : (from + to) / 2);
    }
  };
  place(labels.filter(({ name }) => name.major && !name.waiting));
  place(labels.filter(({ name }) => name.waiting));
  // A name like "15" says nothing before the first name that has its month and year.
  const firstWhole = names.findIndex((name) => name.major && placed.has(name));
  place(labels.filter(({ name }, index) => !name.major && firstWhole >= 0 && index > firstWhole));
  return names
    .filter((name) => !name.waiting || placed.has(name))
    .map((name): AxisTick => {
      const along = placed.get(name);
      const tick = { at: name.at, along: scale.at(name.at), major: name.major };
      return along === undefined ? tick : { ...tick, label: { text: name.text, along } };
    });
}

function extentOfLabel(name: TickName, scale: Scale, room: TickRoom): Extent {
  const size = sizeAlong(name.text, room);
  if (room.orientation === 'horizontal') {
    const from = name.waiting ? 0 : scale.at(name.at) + INSET;
    return [from, from + size];
  }
  const middle = name.waiting ? size / 2 : scale.at(name.at);
  return [middle - size / 2, middle + size / 2];
}
