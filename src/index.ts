export * from './pure.js';
export * from './timeline.js';
export * from './panels.js';
export * from './elements/events.js';
export type { TimelineLayout, TimelineState } from './elements/chain-timeline/view.js';
