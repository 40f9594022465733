import type { Line, MarkPart, Point } from '../../layout/scene.js';
import { arrowhead } from '../arrowhead.js';
import type { Shape } from '../draw.js';
import { seenFrom } from '../px.js';
import { markPart } from './mark-part.js';

/** The parts that are one line: the thread between choices, an end cap, the strike through a cancelled event, an arrow. */
export type StrokePart = Extract<MarkPart, Line>;

/** All of one type in a mark, as one path. */
export function renderStrokes(strokes: readonly StrokePart[], type: StrokePart['type'], mark: Point): Shape {
  const lines = strokes.map((stroke) => {
    const [from, to] = [seenFrom(mark, stroke.from), seenFrom(mark, stroke.to)];
    const angle = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI;
    // The event goes on beyond what is known.
    const head = type === 'arrow' ? arrowhead(to, angle, { length: 7, width: 8, open: true }) : '';
    return `M${from.x} ${from.y}L${to.x} ${to.y}${head}`;
  });
  return markPart('path', type, { d: lines.join('') });
}
