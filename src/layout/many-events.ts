// What more events need to be read and laid out than are drawn one by one.
export { EventRows } from '../dataset/event-rows.js';
export { findingBars } from './bar-rows.js';
export { crowdMarks, crowdRows } from './crowd-marks.js';
