import type { BarPart } from '../../layout/scene.js';
import { shape, type Shape } from '../draw.js';

export function renderBar({ x, y, width, height, look }: BarPart): Shape {
  return shape('rect', { class: `bar ${look}`, x, y, width, height, rx: Math.min(width, height) / 2 });
}
