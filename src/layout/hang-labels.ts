import type { Dataset } from '../dataset/types.js';
import { byImportance } from './by-importance.js';
import { canStand, hangingOf, type HangingInLane } from './hang-in-tile.js';
import { fontSize, labelText, type LabelRoom, type LabelText } from './label-text.js';
import { placeInLanes, type LanePlace } from './lanes.js';
import type { PlacedMark } from './place-marks.js';
import type { Measure } from './scene.js';
import type { Settings } from './settings.js';

/** A label with its words and its place over the axis. */
export interface HungLabel {
  readonly mark: PlacedMark;
  readonly text: LabelText;
  readonly place: LanePlace;
}

/** px between two lanes. */
export const LANE_GAP = 16;
/** The widest label, for titles of 14 px. */
const WIDEST = 170;
/** Narrower labels stand in each other's way less, and may need fewer lanes. */
const NARROWER = [1, 0.8, 0.65] as const;
/** The part of the width that a label may have; in a band, fewer stand in each other's way. */
const PART = { alone: 1 / 3, inBand: 0.42 } as const;
export const MOST_LANES = 8;
/** A few events have as many lanes as a screen is high. */
const MOST_LANES_FOR_FEW = 10;

/** All bands together have so many lanes, and each at least one. */
const LANES_OF_BANDS = 12;

/** How many lanes a chart has, or each of so many bands that share it. */
export function lanesOfBand(share: number, usual: number): number {
  return Math.min(usual, Math.max(1, Math.floor(LANES_OF_BANDS / share)));
}

/** How wide a label may be, px. */
export function widestLabel({ width, title, share }: Settings): number {
  return Math.min((WIDEST * fontSize(title)) / 14, width * (share > 1 ? PART.inBand : PART.alone));
}

/** A label with the number of its mark. */
type Found = Omit<HungLabel, 'mark'> & { readonly at: number };

/** What was found last in a dataset: a chart that is made higher asks for the same again. */
const lastFound = new WeakMap<Dataset, { source: Measure; key: string; found: readonly Found[] }>();

/** Labels with fewer lines than they may have, in no more lanes than so many. */
export interface LowLabels {
  readonly lines: NonNullable<LabelRoom['lines']>;
  readonly lanes: number;
}

/** The labels of a few events that find a place, in order of time; tried at several widths. */
export function hangLabels(
  dataset: Dataset,
  marks: readonly PlacedMark[],
  settings: Settings,
  low?: LowLabels,
): HungLabel[] {
  const { height = 0, width, locale, now, source, title, meta, share } = settings;
  const room = widestLabel(settings);
  if (!(room > 0)) return [];
  const usualLanes = Math.max(
    lanesOfBand(share, MOST_LANES_FOR_FEW),
    Math.floor(height / (5 * title.lineHeight)),
  );
  const mostLanes = low?.lanes ?? usualLanes;
  const places = marks.map(({ event, along }) => [event.id, along]);
  const key = JSON.stringify([room, width, share, mostLanes, low, locale, now, title, meta, places]);
  let last = lastFound.get(dataset);
  if (last?.key !== key || last.source !== source) {
    const rooms = (share === 1 ? NARROWER : [1]).map((part) => room * part);
    const candidates = byImportance(marks).map((mark) => ({
      mark,
      texts: rooms.map((one) =>
        labelText(mark.event, { ...settings, dataset, width: one, ...(low && { lines: low.lines }) }),
      ),
    }));
    const tried = rooms.map((_, narrowing) => hangAt(candidates, narrowing, width, mostLanes));
    const best = tried.reduce((least, one) => (isBetter(one, least) ? one : least));
    const inTime = new Map(marks.map((mark, at) => [mark, at]));
    const found = best
      .map(({ mark, ...hung }) => ({ ...hung, at: inTime.get(mark) ?? 0 }))
      .sort((a, b) => a.at - b.at);
    lastFound.set(dataset, (last = { source, key, found }));
  }
  return last.found.flatMap(({ at, ...hung }) => {
    const mark = marks[at];
    return mark ? [{ ...hung, mark }] : [];
  });
}

/** An event that asks for a label, with its words from the usual width to the narrowest. */
interface Candidate {
  readonly mark: PlacedMark;
  readonly texts: readonly LabelText[];
}

/** Labels in the narrowest of so many widths in which nothing of them is cut, and then as wide as has room. */
function hangAt(
  candidates: readonly Candidate[],
  narrowing: number,
  length: number,
  mostLanes: number,
): HungLabel[] {
  const narrow = candidates.map(({ mark, texts: [usual, ...narrower] }) => {
    const whole = narrower.slice(0, narrowing).filter(({ cut }) => !cut);
    return { mark, text: whole.at(-1) ?? (usual as LabelText) };
  });
  const places = placeInLanes(
    narrow.map(({ mark, text }) => ({ x: mark.along, width: text.width })),
    length,
    mostLanes,
  );
  const hung = new Map<number, HungLabel>();
  for (const [at, one] of narrow.entries()) {
    const place = places.get(at);
    if (place) hung.set(at, { ...one, place });
  }
  for (const [at, one] of hung) {
    const wide = { ...one, text: candidates[at]?.texts[0] ?? one.text };
    const { from, to } = hangingOver(wide);
    const isFree = (other: HungLabel): boolean =>
      other === one || canStand(hangingOver(wide), hangingOver(other));
    if (from >= 0 && to <= length && Array.from(hung.values()).every(isFree)) hung.set(at, wide);
  }
  return [...hung.values()];
}

function hangingOver({ mark, text, place }: HungLabel): HangingInLane {
  return hangingOf({ text, ...place }, mark.along);
}

/** More labels say more; as many, where fewer are cut. */
function compareSaid(one: readonly HungLabel[], other: readonly HungLabel[]): number {
  const cuts = (hung: readonly HungLabel[]): number => hung.filter(({ text }) => text.cut).length;
  return other.length - one.length || cuts(one) - cuts(other);
}

export function saysMore(one: readonly HungLabel[], other: readonly HungLabel[]): boolean {
  return compareSaid(one, other) < 0;
}

/** Says more, or as much in a lower picture. */
function isBetter(one: readonly HungLabel[], other: readonly HungLabel[]): boolean {
  return (compareSaid(one, other) || lanesHeight(laneHeights(one)) - lanesHeight(laneHeights(other))) < 0;
}

/** The height of each lane, from the axis up: that of its highest label. */
export function laneHeights(hung: readonly HungLabel[]): number[] {
  const heights: number[] = [];
  for (const { text, place } of hung) {
    heights[place.lane] = Math.max(heights[place.lane] ?? 0, text.height);
  }
  return Array.from(heights, (height) => height ?? 0);
}

/** The height of lanes with the gaps between them, px. */
export function lanesHeight(heights: readonly number[]): number {
  return sum(heights) + LANE_GAP * gapsOf(heights);
}

export function gapsOf(lanes: readonly number[]): number {
  return Math.max(0, lanes.length - 1);
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
