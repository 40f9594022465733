// One object per event.
import '/cdn/chain-timeline.min.js';
import { toDocument } from '../data.mjs';
import { gestures, inView, labels, mount, signature } from './chain-timeline/element.mjs';

export default {
  gestures,
  prepare: toDocument,
  mount: (stage, data) => mount(stage, { data }),
  signature,
  inView,
  labels,
};
