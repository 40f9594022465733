let element;
const all = (selector) => [...element.shadowRoot.querySelectorAll(selector)];

export const gestures = {
  pan: { drag: true, within: '[part~=chart]' },
  zoom: { wheel: 100, ctrl: true, within: '[part~=chart]' },
};

/** Resolves when the axis is drawn. */
export async function mount(stage, properties) {
  element = Object.assign(document.createElement('chain-timeline'), properties);
  element.style.blockSize = '600px';
  stage.append(element);
  while (!element.matches(':state(ready)') || all('[part~=axis]').length === 0) {
    for (const state of ['error', 'empty'])
      if (element.matches(`:state(${state})`)) throw new Error(`chain-timeline is in the state ${state}`);
    await new Promise((done) => requestAnimationFrame(done));
  }
}

/** What the reader sees of the view: the words of the ticks and where they stand. */
export const signature = () =>
  all('[part~=ticks] text').map((tick) => [tick.textContent, Math.round(tick.getBoundingClientRect().left)]);

export const labels = () => all('[part~=label]').map((label) => [...label.querySelectorAll('text')]);
