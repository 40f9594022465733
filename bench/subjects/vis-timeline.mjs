// As in its first example: items in a DataSet, stacked, the wheel zooms.
import { DataSet, Timeline } from 'vis-timeline/standalone';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import { mapEvents } from '../data.mjs';

let timeline;
let stage;

export default {
  gestures: { pan: { drag: true }, zoom: { wheel: 100 } },
  prepare: (columns) =>
    mapEvents(columns, ({ begin, end, title }, id) => ({
      id,
      content: title,
      start: new Date(begin),
      ...(end > begin && { end: new Date(end) }),
    })),
  async mount(element, items) {
    stage = element;
    timeline = new Timeline(element, new DataSet(items), { height: '600px' });
    await new Promise((done) => timeline.on('changed', done));
  },
  signature: () => Object.values(timeline.getWindow()).map(Number),
  labels: () => [...stage.querySelectorAll('.vis-item .vis-item-content')].map((label) => [label]),
};
