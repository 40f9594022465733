// The dated strip pans by drag and zooms by two buttons.
import '@knight-lab/timelinejs/dist/css/timeline.css';
import { Timeline } from '@knight-lab/timelinejs/dist/js/timeline.js';
import { mapEvents } from '../data.mjs';

let stage;

const toDate = (ms) => {
  const date = new Date(ms);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};

export default {
  gestures: {
    pan: { drag: true, within: '.tl-timenav' },
    zoom: { click: ['.tl-menubar-button:nth-child(1)', '.tl-menubar-button:nth-child(2)'], steps: 6 },
  },
  prepare: (columns) => ({
    events: mapEvents(columns, ({ begin, end, title }, i) => ({
      unique_id: `e${i}`,
      start_date: toDate(begin),
      ...(end > begin && { end_date: toDate(end) }),
      text: { headline: title },
    })),
  }),
  async mount(element, input) {
    stage = element;
    const timeline = new Timeline(element, input, { font: null, script_path: '/timelinejs/' });
    await new Promise((done) => timeline.on('ready', done));
  },
  signature: () =>
    ['.tl-timenav-slider', '.tl-timemarker:last-child'].map((selector) => {
      const { left } = stage.querySelector(selector).getBoundingClientRect();
      return Math.round(left);
    }),
  labels: () => [...stage.querySelectorAll('.tl-timemarker .tl-headline')].map((label) => [label]),
};
