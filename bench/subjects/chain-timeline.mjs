// One object per event up to 100,000, and columns beyond.
import '/cdn/chain-timeline.min.js';
import { toDocument } from '../data.mjs';
import { gestures, labels, mount, signature } from './chain-timeline/element.mjs';

const COLUMNS_FROM = 1_000_000;

export default {
  gestures,
  prepare: (columns, n) => (n < COLUMNS_FROM ? toDocument(columns) : columns),
  mount: (stage, data) => mount(stage, { data }),
  signature,
  labels,
};
