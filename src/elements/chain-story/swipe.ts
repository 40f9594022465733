import type { Direction } from '../../layout/scene.js';

/** A finger that goes less far than this, in px, or more up or down than sideways, does not swipe. */
const FAR = 40;

type Place = Pick<PointerEvent, 'clientX' | 'clientY'>;

/** The step that a finger asks for: on where it pulls the next one in, as pages turn. */
export function swipeOf(from: Place, to: Place, direction: Direction): 1 | -1 | undefined {
  const [x, y] = [to.clientX - from.clientX, to.clientY - from.clientY];
  if (Math.abs(x) < FAR || Math.abs(x) < Math.abs(y)) return undefined;
  return x < 0 === (direction === 'ltr') ? 1 : -1;
}
