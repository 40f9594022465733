let element;
const all = (selector) => [...element.shadowRoot.querySelectorAll(selector)];

export const gestures = {
  pan: { drag: true, within: '[part~=chart]' },
  zoom: { wheel: 100, ctrl: true, within: '[part~=chart]' },
};

const isDrawn = () => element.matches(':state(ready)') && all('[part~=axis]').length > 0;

/** Resolves when the axis is drawn. */
export async function mount(stage, properties) {
  element = Object.assign(document.createElement('chain-timeline'), properties);
  element.style.blockSize = '600px';
  stage.append(element);
  while (!isDrawn()) {
    for (const state of ['error', 'empty'])
      if (element.matches(`:state(${state})`)) throw new Error(`chain-timeline is in the state ${state}`);
    // What asks for another update while it updates is drawn in the same frame.
    if (!(await element.updateComplete)) continue;
    if (!isDrawn()) await new Promise((done) => requestAnimationFrame(done));
  }
}

/** What the reader sees of the view: the words of the ticks and where they stand. */
export const signature = () =>
  all('[part~=ticks] text').map((tick) => [tick.textContent, Math.round(tick.getBoundingClientRect().left)]);

/** Where the events in view stand, in px of the page, and their titles, the most important first. */
export function inView({ begin, end, importance, title }) {
  const { left, right } = all('svg.scene')[0].getBoundingClientRect();
  const { begin: from, end: to } = element.view;
  const events = [];
  for (let i = 0; i < begin.length; i++) {
    const at = (begin[i] + end[i]) / 2;
    if (at >= from && at <= to)
      events.push({
        x: left + ((at - from) / (to - from)) * (right - left),
        title: title[i],
        weight: importance[i],
      });
  }
  events.sort((a, b) => b.weight - a.weight);
  return { events: events.slice(0, 5000), left, right };
}

export const labels = () =>
  all('[part~=event]')
    .map((event) => [...event.querySelectorAll('[part~=label]')])
    .filter(({ length }) => length > 0);
