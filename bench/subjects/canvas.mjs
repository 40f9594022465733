// The limit: a bare canvas that draws one tick per visible event in each frame. No labels, no nodes, no names.
import { FIRST, LAST } from '../data.mjs';

let from = FIRST;
let to = LAST;

export default {
  gestures: { pan: { drag: true }, zoom: { wheel: 100, ctrl: true } },
  prepare: ({ begin }) => begin,
  mount(stage, begins) {
    const canvas = document.createElement('canvas');
    const { width, height } = stage.getBoundingClientRect();
    Object.assign(canvas, { width, height });
    stage.append(canvas);
    const context = canvas.getContext('2d');
    let isAsked = false;
    const draw = () => {
      isAsked = false;
      context.clearRect(0, 0, width, height);
      context.fillStyle = '#346';
      const scale = width / (to - from);
      for (let i = 0; i < begins.length; i++) {
        const x = (begins[i] - from) * scale;
        if (x >= 0 && x < width) context.fillRect(x, 280, 1, 40);
      }
    };
    const show = (begin, length) => {
      from = begin;
      to = begin + length;
      if (isAsked) return;
      isAsked = true;
      requestAnimationFrame(draw);
    };
    canvas.addEventListener('wheel', (event) => {
      event.preventDefault();
      const factor = 2 ** (event.deltaY * 0.002);
      const held = from + (event.offsetX / width) * (to - from);
      show(held - (held - from) * factor, (to - from) * factor);
    });
    canvas.addEventListener('pointermove', (event) => {
      if (event.buttons) show(from - (event.movementX / width) * (to - from), to - from);
    });
    show(from, to - from);
  },
  signature: () => [from, to],
};
