import type { Dataset } from '../dataset/types.js';
import { bandsOf } from './bands.js';
import type { Stack } from './chart.js';
import { LANE_GAP, sum } from './hang-labels.js';
import { EDGE, planOf, rowAt, TICK_ROOM } from './horizontal.js';
import { headHeight } from './row-plan.js';
import type { ChartRow } from './row.js';
import type { Settings } from './settings.js';

export { bandsOf } from './bands.js';
export { groupName, grouping, groupsOf } from './groups.js';

/** Under the line of a band: arcs between its own events, or next to nothing. */
const ARC = 40;
const GAP = 14;

/**
 * The bands of a chart in which time runs to the right, from above, under the words of the axis. What is left of a
 * height that is set goes under each. Nothing where there are none.
 */
export function stackBands(whole: Dataset, settings: Settings): Stack | undefined {
  const groups = bandsOf(whole, settings);
  if (groups.length === 0) return undefined;
  const { width, height = 0 } = settings;
  const head = headHeight(settings);
  const arc = whole.links.length > 0 ? ARC : GAP;
  const planned = groups.map(({ dataset, ...facts }) => {
    const own = { ...settings, height: undefined, share: groups.length, isFolded: !facts.isOpen };
    const plan = planOf(dataset, own);
    const below = facts.isOpen ? arc : 2;
    return { dataset, facts, plan, below, height: head + plan.above + below };
  });
  const needed = TICK_ROOM + sum(planned.map((one) => one.height));
  const spare = Math.max(0, height - needed) / groups.length;
  let y = TICK_ROOM;
  const rows = planned.map(({ dataset, facts, plan, below, height: own }): ChartRow => {
    const box = { x: 0, y, width, height: own + spare };
    y += box.height;
    const axis = box.y + head + plan.above;
    const row = rowAt(dataset, plan, axis, LANE_GAP, settings);
    const band = { ...facts, box, head: { ...box, height: head } };
    return { ...row, deepest: below - EDGE, reached: below - EDGE, band };
  });
  return { rows, axis: EDGE, height: y };
}
