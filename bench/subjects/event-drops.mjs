// One row of drops per kind. Titles are for tooltips, so it has no labels, and no spans.
import * as d3 from 'd3/build/d3';
import eventDrops from 'event-drops';
import 'event-drops/dist/style.css';
import { FIRST, LAST, mapEvents } from '../data.mjs';

let chart;

export default {
  gestures: { pan: { drag: true, y: 0.2 }, zoom: { wheel: 100, y: 0.2 } },
  prepare(columns) {
    const rows = new Map();
    mapEvents(columns, ({ begin, title, kind }) => {
      if (!rows.has(kind)) rows.set(kind, { name: kind, data: [] });
      rows.get(kind).data.push({ date: new Date(begin), title });
    });
    return [...rows.values()];
  },
  mount(stage, rows) {
    chart = eventDrops({ d3, range: { start: new Date(FIRST), end: new Date(LAST) } });
    d3.select(stage).data([rows]).call(chart);
  },
  signature: () => chart.scale().domain().map(Number),
};
