import type { DotPart } from '../../layout/scene.js';
import type { Shape } from '../draw.js';
import { markPart } from './mark-part.js';

export function renderDot({ x, y, radius, look }: DotPart): Shape {
  return markPart('circle', `dot ${look}`, { cx: x, cy: y, r: radius });
}
