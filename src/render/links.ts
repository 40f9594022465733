import type { Emphasis, LinkShape, Scene } from '../layout/scene.js';
import { arrowhead } from './arrowhead.js';
import { shape, type Shape } from './draw.js';
import { linkClass } from './hue.js';

const HEAD = { length: 9, width: 8 } as const;

/** What is lifted is painted last. */
function paintOrder(emphasis: Emphasis): number {
  return emphasis === 'dimmed' ? 0 : 1;
}

type Drawn = Pick<LinkShape, 'type' | 'basis' | 'isDoubtful' | 'emphasis' | 'path' | 'arrow'>;

/** One link with its arrowhead. */
export function renderLink({ type, basis, isDoubtful, emphasis, path, arrow }: Drawn): Shape {
  const look = {
    part: isDoubtful ? 'link link-doubtful' : 'link',
    class: `link ${linkClass(type)} ${basis} ${emphasis}${isDoubtful ? ' doubtful' : ''}`,
  };
  return shape('g', look, [
    shape('path', { class: 'line', d: path }),
    shape('path', { class: 'head', d: arrowhead(arrow, arrow.angle, HEAD) }),
  ]);
}

/** The arcs from causes to effects. Their words are told with the events, so they are hidden from readers. */
export function renderLinks({ links }: Scene): Shape {
  const painted = [...links].sort((a, b) => paintOrder(a.emphasis) - paintOrder(b.emphasis));
  return shape('g', { class: 'links', 'aria-hidden': 'true' }, painted.map(renderLink));
}
