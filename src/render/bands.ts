import type { Band, Scene } from '../layout/scene.js';
import { shape, type Attributes, type Shape } from './draw.js';
import { renderEvents, type EventWords } from './events.js';
import { moveBy, px } from './px.js';

export interface BandWords extends EventWords {
  /** What a screen reader says of a band: its name and how many events it has. */
  readonly bandName: (band: Band) => string;
}

/** The name and the count of a band, which collapse it and open it again; with what is `told` of it, a button. */
function renderHead({ id, name, lang, label, isOpen, head }: Band, told?: Attributes): Shape {
  const { x, y, width, height } = head;
  const button = shape(
    told ? 'button' : 'div',
    {
      type: told && 'button',
      class: 'band-button',
      part: 'band-button',
      'aria-expanded': isOpen,
      ...told,
      'data-band': id,
    },
    // The space is not seen: it keeps name and count apart where they are read.
    [shape('bdi', { class: 'band-name', lang }, `${name} `), shape('span', { class: 'band-count' }, label)],
  );
  return shape('foreignObject', { x: px(x), y: px(y), width: px(width), height: px(height) }, [
    shape('div', { class: height > width ? 'band-head down' : 'band-head' }, [button]),
  ]);
}

/** The heads of bands once more, for the eye and the pointer: there is one button of each to read and to focus. */
export function renderHeads({ bands }: Scene): readonly Shape[] {
  return bands.map((band) => ({ ...renderHead(band), key: band.id }));
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
    // An attribute is in one language.
    const name = band.lang === undefined ? words.bandName(band) : undefined;
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
        [renderHead(band, { id: head, 'aria-label': name }), shape('svg', window, [events])],
      ),
      key: band.id,
    };
  });
}
