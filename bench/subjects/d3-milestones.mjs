// Draws labels once and optimizes their places; it has no gesture, and no spans.
import milestones from 'd3-milestones';
import 'd3-milestones/build/d3-milestones.css';
import { mapEvents } from '../data.mjs';

let stage;

export default {
  prepare: (columns) =>
    mapEvents(columns, ({ begin, title }) => ({ timestamp: new Date(begin).toISOString(), text: title })),
  async mount(element, input) {
    stage = element;
    await new Promise((done) =>
      milestones('#stage').aggregateBy('day').optimize(true).renderCallback(done).render(input),
    );
  },
  labels: () => [...stage.querySelectorAll('.milestones__group__label__text__title')].map((label) => [label]),
};
