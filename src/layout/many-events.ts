import { crowdRows } from './crowd-marks.js';
import { layWhole } from './lay-whole.js';
import type { CrowdLayout } from './settings.js';

// What more events need than are drawn one by one: a page fetches it where there are so many.
export { EventRows } from '../dataset/event-rows.js';
export { findingBars } from './bar-rows.js';
export { crowdMarks } from './crowd-marks.js';
export { preparing } from './preparing.js';

export const crowd: CrowdLayout = { rows: crowdRows, layWhole };
