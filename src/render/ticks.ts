import { WAVE } from '../layout/draft.js';
import type { Band, Line, Point, Rect, Scene } from '../layout/scene.js';
import { shape, type Shape } from './draw.js';
import { moveBy, px } from './px.js';

function strokesOf(lines: readonly { readonly line: Line }[], { x, y }: Point = { x: 0, y: 0 }): string {
  return lines
    .map(({ line: { from, to } }) => `M${px(from.x - x)},${px(from.y - y)}L${px(to.x - x)},${px(to.y - y)}`)
    .join('');
}

/** A zigzag of whole waves where time is folded. */
function renderFold({ x, y, width, height }: Rect, isAcross: boolean): Shape {
  const [from, length, middle, swing] = isAcross
    ? [x, width, y + height / 2, height / 2]
    : [y, height, x + width / 2, width / 2];
  const strokes = 4 * Math.max(1, Math.round(length / WAVE));
  const points = Array.from({ length: strokes + 1 }, (_, index) => {
    const along = px(from + (index / strokes) * length);
    const across = px(middle + (index % 2 === 0 ? 0 : index % 4 === 1 ? -swing : swing));
    return isAcross ? `${along},${across}` : `${across},${along}`;
  });
  return shape('polyline', { class: 'fold', points: points.join(' ') });
}

/** The axis, its ticks, and the line at the present moment: all of it under the marks, none of it read aloud. */
export function renderAxis({ axis, ticks, now, folds, bands, orientation, panned }: Scene): Shape {
  const edgeOf = ({ box: { x, y, width, height } }: Band): { readonly line: Line } => {
    const to = orientation === 'vertical' ? { x, y: y + height } : { x: x + width, y };
    return { line: { from: { x, y }, to } };
  };
  const transform = moveBy(panned);
  const grid = [...ticks.filter(({ major }) => major), ...bands.map(edgeOf)];
  const minor = ticks.filter(({ major }) => !major);
  const spines = [axis, ...bands.map((band) => band.axis)].map((line) => ({ line }));
  return shape('g', { class: 'axis', part: 'axis', 'aria-hidden': 'true' }, [
    shape('path', { class: 'grid', transform, d: strokesOf(grid, panned) }),
    shape('path', { class: 'tick', transform, d: strokesOf(minor, panned) }),
    shape('path', { class: 'spine', d: strokesOf(spines) }),
    now && shape('path', { class: 'now', d: strokesOf([{ line: now }]) }),
    ...folds.map((fold) => renderFold(fold, orientation === 'horizontal')),
  ]);
}

/**
 * The words of the ticks, over the links that pass by. Their anchor is a side of
 * the box, whatever the direction of the page; each word runs in its own.
 */
export function renderTickLabels({ ticks, panned }: Scene): Shape {
  return shape(
    'g',
    { class: 'tick-labels', part: 'ticks', transform: moveBy(panned), 'aria-hidden': 'true' },
    ticks.flatMap(({ at, major, label }): readonly Shape[] => {
      if (!label) return [];
      const place = {
        class: major ? 'tick-label major' : 'tick-label',
        direction: 'ltr',
        x: px(label.x - panned.x),
        y: px(label.y - panned.y),
        'text-anchor': label.anchor,
      };
      return [{ ...shape('text', place, label.text), key: at, family: 'tick' }];
    }),
  );
}
