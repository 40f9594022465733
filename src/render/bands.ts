import type { Band, Scene } from '../layout/scene.js';
import { shape, type Shape } from './draw.js';
import { renderEvents, type EventWords } from './events.js';
import { moveBy, px } from './px.js';

export interface BandWords extends EventWords {
  /** What a screen reader says of a band: its name and how many events it has. */
  readonly bandName: (band: Band) => string;
}

/** The name and the count of a band, a button that collapses it and opens it again. */
function renderHead({ id, name, lang, label, isOpen, head }: Band, words: string, own: string): Shape {
  const { x, y, width, height } = head;
  const button = shape(
    'button',
    {
      type: 'button',
      class: 'band-button',
      part: 'band-button',
      'aria-expanded': isOpen,
      id: own,
      // An attribute is in one language.
      'aria-label': lang === undefined ? words : undefined,
      'data-band': id,
    },
    // The space is not seen: it keeps name and count apart where they are read.
    [shape('bdi', { class: 'band-name', lang }, `${name} `), shape('span', { class: 'band-count' }, label)],
  );
  return shape('foreignObject', { x: px(x), y: px(y), width: px(width), height: px(height) }, [
    shape('div', { class: height > width ? 'band-head down' : 'band-head' }, [button]),
  ]);
}

/** One list of events per band under its head. Where time runs down, labels go under the head, as over the edge of the view. */
export function renderBands(scene: Scene, words: BandWords): readonly Shape[] {
  const { bands, axis, size, orientation } = scene;
  const top = orientation === 'vertical' ? axis.from.y : 0;
  const height = size.height - top;
  return bands.map((band, index) => {
    const head = `band-${index}`;
    const isHere = (one: { readonly band?: string }): boolean => one.band === band.id;
    const own = {
      ...scene,
      marks: scene.marks.filter(isHere),
      columns: scene.columns.filter(isHere),
      labels: scene.labels.filter(isHere),
    };
    const events = shape(
      'g',
      { role: 'list', transform: moveBy(scene.panned), 'aria-labelledby': head },
      renderEvents(own, words),
    );
    const window = {
      role: 'none',
      y: px(top),
      width: size.width,
      height: px(height),
      viewBox: `0 ${px(top)} ${size.width} ${px(height)}`,
    };
    return {
      ...shape(
        'g',
        { class: band.isOpen ? 'band-row' : 'band-row folded', part: 'band', 'data-in': band.id },
        [renderHead(band, words.bandName(band), head), shape('svg', window, [events])],
      ),
      key: band.id,
    };
  });
}
