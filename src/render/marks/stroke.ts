import type { ArrowPart, CapPart, StrikePart, ThreadPart } from '../../layout/scene.js';
import { arrowhead } from '../arrowhead.js';
import type { Shape } from '../draw.js';
import { markPart } from './mark-part.js';

/** The parts that are one line: the thread between choices, an end cap, the strike through a cancelled event. */
export function renderStroke({ type, from, to }: CapPart | StrikePart | ThreadPart): Shape {
  return markPart('line', type, { x1: from.x, y1: from.y, x2: to.x, y2: to.y });
}

/** A line with a head: the event goes on beyond what is known. */
export function renderArrow({ from, to }: ArrowPart): Shape {
  const angle = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI;
  const head = arrowhead(to, angle, { length: 7, width: 8, open: true });
  return markPart('path', 'arrow', { d: `M${from.x} ${from.y}L${to.x} ${to.y}${head}` });
}
