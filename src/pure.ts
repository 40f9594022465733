export { defineDataset } from './dataset/define-dataset.js';
export type { ChainFilter } from './dataset/filter.js';
export { filterDataset } from './dataset/filter-dataset.js';
export { causesOf, effectsOf, eventById, linksOf, pathBetween, type Path } from './dataset/graph.js';
export {
  narrate,
  type NarrateOptions,
  type Narration,
  type Sentence,
  type TextRun,
} from './dataset/narrate.js';
export type { ColumnsInput } from './dataset/read-columns.js';
export { readDataset } from './dataset/read-dataset.js';
export { renderList, type RenderListOptions } from './dataset/render-list.js';
export type { DatasetInput, EventInput, LinkInput } from './dataset/schema.js';
export { textIn } from './dataset/text.js';
export type * from './dataset/types.js';
export { languageCodes, loadLanguage } from './i18n/languages.js';
export { extentOf } from './layout/extent-of.js';
export { layoutTimeline } from './layout/layout-timeline.js';
export type * from './layout/scene.js';
export type * from './time/date-value.js';
export { formatDate, type FormatDateOptions } from './time/format-date.js';
export { formatRelative } from './time/format-relative.js';
export { toInstant, type Instant, type Span } from './time/instant.js';
export { parseDate } from './time/parse-date.js';
