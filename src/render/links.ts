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

function lookOf({ type, basis, isDoubtful, emphasis }: Drawn): string {
  return `link ${linkClass(type)} ${basis} ${emphasis}${isDoubtful ? ' doubtful' : ''}`;
}

/** Links that look as the first does: one path for all lines, and one for all arrowheads. */
export function renderAlike(links: readonly [Drawn, ...Drawn[]]): Shape {
  const [first] = links;
  const look = { part: first.isDoubtful ? 'link link-doubtful' : 'link', class: lookOf(first) };
  const heads = links.map(({ arrow }) => arrowhead(arrow, arrow.angle, HEAD));
  return shape('g', look, [
    shape('path', { class: 'line', d: links.map(({ path }) => path).join('') }),
    shape('path', { class: 'head', d: heads.join('') }),
  ]);
}

/** The arcs from causes to effects. Their words are told with the events, so they are hidden from readers. */
export function renderLinks({ links }: Scene): Shape {
  const painted = [...links].sort((a, b) => paintOrder(a.emphasis) - paintOrder(b.emphasis));
  const looks = new Map<string, [LinkShape, ...LinkShape[]]>();
  for (const link of painted) {
    const look = lookOf(link);
    const alike = looks.get(look);
    if (alike) alike.push(link);
    else looks.set(look, [link]);
  }
  return shape(
    'g',
    { class: 'links', 'aria-hidden': 'true' },
    [...looks].map(([key, alike]) => ({ ...renderAlike(alike), key })),
  );
}
