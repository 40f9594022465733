import type { DotPart } from '../../layout/scene.js';
import { shape, type Shape } from '../draw.js';

export function renderDot({ x, y, radius, look }: DotPart): Shape {
  return shape('circle', { class: `dot ${look}`, cx: x, cy: y, r: radius });
}
