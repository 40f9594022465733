import type { BarPart } from '../../layout/scene.js';
import type { Shape } from '../draw.js';
import { markPart } from './mark-part.js';

export function renderBar({ x, y, width, height, look }: BarPart): Shape {
  return markPart('rect', `bar ${look}`, { x, y, width, height, rx: Math.min(width, height) / 2 });
}
