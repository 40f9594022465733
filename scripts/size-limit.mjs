/**
 * The most that each file of dist/cdn may weigh in gzip, in bytes. These may be lowered, not raised.
 */
export const sizeLimits = {
  'chain-timeline.min.js': 64 * 1024,
  'chain-panels.min.js': 23.25 * 1024,
  'core.min.js': 3.25 * 1024,
};
