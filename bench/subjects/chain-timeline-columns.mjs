// Typed arrays: no object per event, neither in the page nor in the element.
import '/cdn/chain-timeline.min.js';
import { gestures, inView, labels, mount, signature } from './chain-timeline/element.mjs';

export default {
  gestures,
  prepare: (columns) => columns,
  mount: (stage, data) => mount(stage, { data }),
  signature,
  inView,
  labels,
};
