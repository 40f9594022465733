import type { Column, Scene } from '../layout/scene.js';
import { shape, type Shape } from './draw.js';
import { px, seenFrom, translateTo } from './px.js';
import { stopOf } from './stops.js';

/** px from the middle of a line of digits down to where they stand. */
const RISE = 4;

/** A button as high as its events are many; it opens by zooming in. */
export function renderCrowd(
  column: Column,
  { panned, orientation }: Pick<Scene, 'panned' | 'orientation'>,
  name: string,
  isActive: boolean,
): Shape {
  const { width, height, label, isLabelled } = column;
  // Where time runs down, what is over it is another crowd.
  const textY = orientation === 'vertical' ? height / 2 + RISE : -4;
  const button = shape('rect', {
    class: 'crowd',
    part: 'crowd',
    role: 'button',
    tabindex: isActive ? 0 : -1,
    'aria-label': name,
    'data-stop': stopOf(column),
    width: px(width),
    height: px(height),
  });
  const count = {
    class: 'tick-label',
    direction: 'ltr',
    'text-anchor': 'middle',
    y: px(textY),
    x: px(width / 2),
  };
  return shape('g', { role: 'listitem', transform: translateTo(seenFrom(panned, column)) }, [
    button,
    isLabelled ? shape('text', count, label) : undefined,
  ]);
}
