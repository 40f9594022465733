// What more events need than are drawn one by one: a page fetches it where there are so many.
export { EventRows } from '../dataset/event-rows.js';
export { findingBars } from './bar-rows.js';
export { crowdMarks, crowdRows } from './crowd-marks.js';
