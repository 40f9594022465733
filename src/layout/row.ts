import type { Dataset } from '../dataset/types.js';
import { drawMarks, kindOf } from './draft.js';
import type { EmphasisOf } from './emphasis.js';
import type { Frame } from './frame.js';
import { fewMarks, labelsInView, type MarksOf } from './marks-in-view.js';
import { passingLabels, type PassingRoom } from './passing-labels.js';
import type { PlacedMark } from './place-marks.js';
import type { RowPlan } from './row-plan.js';
import type { Scale } from './scale.js';
import type { Band, Column, Label, Mark } from './scene.js';
import type { Settings } from './settings.js';
import type { TileLabel } from './grow-labels.js';

export type LabelPlace = Pick<Label, 'x' | 'y' | 'align' | 'lane' | 'leader' | 'edge'>;

/** One line of time with its events: the whole chart, or one band of it. */
export interface ChartRow {
  readonly dataset: Dataset;
  readonly plan: RowPlan;
  readonly frame: Frame;
  /** How deep arcs on the far side should be, and how deep they may be. */
  readonly deepest: number;
  readonly reached: number;
  readonly placeLabel: (mark: PlacedMark, label: TileLabel, along: number) => LabelPlace;
  readonly passingRoom: (labels: readonly Label[]) => PassingRoom | undefined;
  readonly band?: Omit<Band, 'axis'>;
}

export interface DrawnRow {
  readonly placed: readonly PlacedMark[];
  readonly marks: readonly Mark[];
  readonly columns: readonly Column[];
  readonly labels: readonly Label[];
}

/** What is in view of a row. */
export function drawRow(
  { dataset, plan, frame, placeLabel, passingRoom, band: own }: ChartRow,
  scale: Scale,
  settings: Settings,
  emphasis: EmphasisOf,
  crowdMarks: MarksOf = fewMarks,
): DrawnRow {
  const band = own ? { band: own.id } : {};
  const tiles = plan.tiles.in(scale.units);
  const inView = labelsInView(tiles, scale);
  const marksOf = plan.isFew ? fewMarks : crowdMarks;
  const { marks, columns } = marksOf(dataset, plan, tiles, inView, scale, frame, settings);
  const markOf = new Map(marks.map((mark) => [mark.event, mark]));
  const labels = [...inView]
    .sort(([a, x], [b, y]) => x + a.offset - (y + b.offset))
    .flatMap(([label, along]): Label[] => {
      const { event, text } = label;
      const mark = markOf.get(event);
      if (!mark) return [];
      const { width, height, lines, short } = text;
      const [kind, lit] = [kindOf(dataset, event), emphasis.event(event.id)];
      const written = { width, height, lines, ...(short && { short }) };
      return [{ id: event.id, kind, emphasis: lit, ...written, ...placeLabel(mark, label, along), ...band }];
    });
  const room = passingRoom(labels);
  const passing = room ? passingLabels(dataset, marks, labels, scale, settings, emphasis, room) : [];
  return {
    placed: marks,
    marks: drawMarks(dataset, marks, frame, emphasis).map((mark) => ({ ...mark, ...band })),
    columns: columns.map((column) => ({ ...column, ...band })),
    labels: [...labels, ...passing.map((label) => ({ ...label, ...band }))],
  };
}
