import { columnsOf } from '../dataset/columns.js';
import type { Steps } from '../dataset/steps.js';
import type { Dataset } from '../dataset/types.js';
import { findingBars } from './bar-rows.js';
import { indexing } from './event-index.js';
import type { LayoutParts } from './parts.js';
import { MOST_BANDS } from './row-plan.js';
import type { LayoutOptions } from './scene.js';

/** What of a chart decides what has to be known of its events. */
export interface Arrangement extends Pick<LayoutOptions, 'scale' | 'groupBy'> {
  readonly whole: Dataset;
  /** What of the whole is drawn. */
  readonly dataset: Dataset;
  readonly parts: Pick<LayoutParts, 'axisOf' | 'grouping'>;
}

/** Fewer are not worth a rest. */
const MANY = 10_000;

interface Preparation {
  readonly key: string;
  /** Nothing where all is done. */
  steps?: Steps<true> | undefined;
}

const preparations = new WeakMap<Dataset, Preparation>();

/**
 * What a chart of very many events has to know of all of them, in steps; nothing where it is known, or soon found. The
 * chart is the same without it, and takes longer. For one dataset the same steps, until they are done or another
 * arrangement is asked for. In place of other events that are `drawn`, a chart comes at once.
 */
export function preparing(
  arrangement: Arrangement,
  drawn?: Pick<Arrangement, 'dataset'>,
): Steps<true> | undefined {
  const { dataset, scale = 'time', groupBy, parts } = arrangement;
  if (dataset.events.length < MANY || (drawn && drawn.dataset !== dataset)) return undefined;
  const key = [parts.axisOf && scale, parts.grouping && groupBy].join(' ');
  let preparation = preparations.get(dataset);
  if (preparation?.key !== key) {
    preparation = { key };
    preparation.steps = prepare(arrangement, preparation);
    preparations.set(dataset, preparation);
  }
  return preparation.steps;
}

function* prepare(
  { whole, dataset, scale = 'time', groupBy, parts }: Arrangement,
  preparation: Preparation,
): Steps<true> {
  const axis = parts.axisOf?.(dataset, scale);
  for (const one of new Set([whole, dataset])) {
    const groups = groupBy && parts.grouping ? yield* parts.grouping(one, groupBy, MOST_BANDS) : [];
    const rows = groups.map((group) => group.dataset);
    // Links are chosen over all rows.
    const indexed = rows.length === 0 || one.links.length > 0 ? [...rows, one] : rows;
    for (const row of indexed) yield* indexing(row, axis);
    for (const row of indexed) yield* findingBars(columnsOf(row));
  }
  preparation.steps = undefined;
  return true;
}
