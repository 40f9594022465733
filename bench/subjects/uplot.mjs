// The canvas reference: points without labels. The package has no wheel and no drag to pan; the few lines that a page
// adds for them are here.
import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';

let plot;
const view = () => [plot.scales.x.min, plot.scales.x.max];

export default {
  gestures: { pan: { drag: true }, zoom: { wheel: 100, ctrl: true } },
  prepare({ begin }) {
    const seconds = Float64Array.from(begin, (ms) => ms / 1000).sort();
    return [seconds, Float64Array.from(seconds, (_, i) => (i * 7) % 20)];
  },
  mount(stage, data) {
    plot = new uPlot(
      {
        width: 1200,
        height: 560,
        legend: { show: false },
        cursor: { show: true, drag: { x: false, y: false } },
        axes: [{}, { show: false }],
        series: [{}, { stroke: '#346', paths: () => null, points: { show: true, size: 5 } }],
      },
      data,
      stage,
    );
    plot.over.addEventListener('wheel', (event) => {
      event.preventDefault();
      const [min, max] = view();
      const factor = 2 ** (event.deltaY * 0.002);
      const held = plot.posToVal(event.offsetX, 'x');
      plot.setScale('x', { min: held - (held - min) * factor, max: held + (max - held) * factor });
    });
    plot.over.addEventListener('pointermove', (event) => {
      if (!event.buttons) return;
      const [min, max] = view();
      const by = (event.movementX / plot.over.clientWidth) * (max - min);
      plot.setScale('x', { min: min - by, max: max - by });
    });
  },
  signature: view,
};
