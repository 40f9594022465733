import type { Steps } from '../dataset/steps.js';
import type { Dataset } from '../dataset/types.js';
import type { GroupBy } from '../i18n/words.js';
import type { Axis } from './axis.js';
import type { GroupInBand } from './bands.js';
import type { Chart, Stack } from './chart.js';
import type { Draft } from './draft.js';
import type { Group } from './groups.js';
import type { MarksOf } from './marks-in-view.js';
import type { ScaleName } from './scene.js';
import type { CrowdLayout, Settings } from './settings.js';
import type { TicksOf } from './ticks.js';

/** The bands of a chart, at most `most` of them, of which `mostOpen` of so many can be open. */
export type BandsOf = (
  dataset: Dataset,
  settings: Settings,
  most?: number,
  mostOpen?: (count: number) => number,
) => readonly GroupInBand[];

/**
 * What few charts need, so that a page may fetch it when it is wanted. Without one, a chart is drawn as if nobody had
 * asked for it.
 */
export interface LayoutParts {
  /** There are more events than are drawn one by one: how they are laid out, and which marks of them are in view. */
  readonly crowd?: CrowdLayout;
  readonly crowdMarks?: MarksOf;
  /** Time runs down. */
  readonly verticalChart?: (dataset: Dataset, settings: Settings, bandsOf: BandsOf | undefined) => Chart;
  readonly bandsOf?: BandsOf;
  /** The groups of a dataset, in steps; what bands are made of. */
  readonly grouping?: (dataset: Dataset, by: GroupBy, most: number) => Steps<readonly Group[]>;
  /** The bands from above, where time runs across; nothing where there are none. */
  readonly stackBands?: (dataset: Dataset, settings: Settings) => Stack | undefined;
  /** The axis is not true to time. */
  readonly axisOf?: (dataset: Dataset, scale: ScaleName) => Axis;
  readonly ticksOn?: TicksOf;
  /** Text runs from right to left, and time with it. */
  readonly mirror?: (draft: Draft) => Draft;
}
