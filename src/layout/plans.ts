import type { Dataset } from '../dataset/types.js';
import type { Settings } from './settings.js';

/** As many charts of one dataset are remembered: fit and fill, before and after a change of size. */
const MOST_PLANS = 6;

interface Kept {
  readonly source: Settings['source'];
  readonly plan: unknown;
}

/**
 * What depends neither on the span nor on the selection, made once per dataset and
 * chart. It only ever saves work: the plan made anew would be the same.
 */
export function remembered<Plan>(
  make: (dataset: Dataset, settings: Settings) => Plan,
): (dataset: Dataset, settings: Settings) => Plan {
  const plans = new WeakMap<Dataset, Map<string, Kept>>();
  return (dataset, settings) => {
    const { width, height, scale, locale, now, title, meta, share, open, isFolded, crowd, source } = settings;
    const key = JSON.stringify([
      width,
      height,
      scale,
      locale,
      now,
      title,
      meta,
      share,
      open,
      isFolded,
      !crowd,
    ]);
    const kept = plans.get(dataset) ?? new Map<string, Kept>();
    plans.set(dataset, kept);
    const known = kept.get(key);
    kept.delete(key);
    const plan = known?.source === source ? (known.plan as Plan) : make(dataset, settings);
    kept.set(key, { source, plan });
    for (const oldest of kept.keys()) if (kept.size > MOST_PLANS) kept.delete(oldest);
    return plan;
  };
}
