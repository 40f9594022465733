import { shape, type Attributes, type Shape } from '../draw.js';

/** A part of a glyph, with the class of its look. */
export function markPart(name: string, look: string, attributes: Attributes): Shape {
  return shape(name, { ...attributes, class: `mark ${look}`, part: 'mark' });
}
