// The other limit: 200 titles in absolutely placed divs, each moved in each frame.
import { FIRST, LAST, mapEvents } from '../data.mjs';

let from = FIRST;
let to = LAST;
let divs = [];

export default {
  gestures: { pan: { drag: true }, zoom: { wheel: 100, ctrl: true } },
  prepare: (columns) => mapEvents(columns, (event) => event).slice(0, 200),
  mount(stage, events) {
    const { width } = stage.getBoundingClientRect();
    divs = events.map(({ title }) => {
      const div = document.createElement('div');
      div.textContent = title;
      div.style.cssText = 'position: absolute; white-space: nowrap';
      stage.append(div);
      return div;
    });
    const draw = () => {
      const scale = width / (to - from);
      for (const [i, { begin }] of events.entries())
        divs[i].style.transform = `translate(${(begin - from) * scale}px, ${(i % 30) * 20}px)`;
    };
    let isAsked = false;
    const show = (begin, length) => {
      from = begin;
      to = begin + length;
      if (isAsked) return;
      isAsked = true;
      requestAnimationFrame(() => {
        isAsked = false;
        draw();
      });
    };
    stage.addEventListener('wheel', (event) => {
      event.preventDefault();
      const factor = 2 ** (event.deltaY * 0.002);
      const held = from + ((event.clientX - stage.offsetLeft) / width) * (to - from);
      show(held - (held - from) * factor, (to - from) * factor);
    });
    stage.addEventListener('pointermove', (event) => {
      if (event.buttons) show(from - (event.movementX / width) * (to - from), to - from);
    });
    stage.style.userSelect = 'none';
    draw();
  },
  signature: () => [from, to],
  labels: () => divs.map((div) => [div]),
};
