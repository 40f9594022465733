import type { Dataset } from '../dataset/types.js';
import type { Frame } from './frame.js';
import type { TileLabel } from './grow-labels.js';
import { placeMarks, type PlacedMark } from './place-marks.js';
import type { RowPlan } from './row-plan.js';
import type { Scale } from './scale.js';
import type { Column } from './scene.js';
import type { Settings } from './settings.js';
import type { Tile } from './tiles.js';

export interface MarksInView {
  readonly marks: readonly PlacedMark[];
  /** Of the events that have no mark of their own. */
  readonly columns: readonly Column[];
}

/** The marks of a row that are in view, and those whose label is. */
export type MarksOf = (
  dataset: Dataset,
  plan: RowPlan,
  tiles: readonly Tile[],
  labels: ReadonlyMap<TileLabel, number>,
  scale: Scale,
  frame: Frame,
  settings: Settings,
) => MarksInView;

/** A few events all have their own. */
export const fewMarks: MarksOf = (dataset, { rows }, _tiles, labels, scale, _frame, { now }) => {
  const anchored = new Map([...labels].map(([{ event }, x]) => [event, x]));
  return { marks: placeMarks(dataset, scale, now, rows + 1, anchored), columns: [] };
};

/** The labels of some tiles that reach into view, each with the px of its anchor. */
export function labelsInView(tiles: readonly Tile[], scale: Scale): ReadonlyMap<TileLabel, number> {
  const found = new Map<TileLabel, number>();
  for (const { labels } of tiles) {
    for (const label of labels) {
      const x = scale.atUnit(label.anchor);
      if (x + label.reach[1] >= 0 && x + label.reach[0] <= scale.length) found.set(label, x);
    }
  }
  return found;
}
