/** The pure part of the library: no DOM, so it runs in Node and in workers as in the browser. */
export { defineDataset } from './dataset/define-dataset.js';
export { causesOf, effectsOf, eventById, linksOf, pathBetween, type Path } from './dataset/graph.js';
export { readDataset } from './dataset/read-dataset.js';
export { textIn } from './dataset/text.js';
export type * from './dataset/types.js';
export { extentOf } from './layout/extent-of.js';
export { layoutTimeline } from './layout/layout-timeline.js';
export type * from './layout/scene.js';
export type * from './time/date-value.js';
export { formatDate, type FormatDateOptions } from './time/format-date.js';
export { formatRelative } from './time/format-relative.js';
export { toInstant, type Instant, type Span } from './time/instant.js';
export { parseDate } from './time/parse-date.js';
