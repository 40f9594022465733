// The same from a JSON text that the element fetches itself: reading, checking and drawing are all inside the mount.
import '/cdn/chain-timeline.min.js';
import { gestures, inView, labels, mount, signature } from './chain-timeline/element.mjs';

export default {
  gestures,
  prepare: (_, n) => `/data/${n}.json`,
  mount: (stage, src) => mount(stage, { src }),
  signature,
  inView,
  labels,
};
