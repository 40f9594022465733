import type { TextStyle } from '../layout/scene.js';

/** How many widths are remembered before all are forgotten. */
const REMEMBERED = 20_000;

const widths = new Map<string, number>();
let context: CanvasRenderingContext2D | null | undefined;

/** Width of a text in px in a CSS font, as this browser sets it. */
export function measureText(text: string, font: string): number {
  const key = `${font}|${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return 0;
  if (context.font !== font) context.font = font;
  const { width } = context.measureText(text);
  if (widths.size > REMEMBERED) widths.clear();
  widths.set(key, width);
  return width;
}

/** The font that an element is set in, whatever variables, zoom and user settings made it. */
export function textStyleOf(element: Element): TextStyle {
  const { fontStyle, fontWeight, fontSize, fontFamily, lineHeight } = getComputedStyle(element);
  const size = Number.parseFloat(fontSize);
  const height = Number.parseFloat(lineHeight);
  return {
    font: `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`,
    lineHeight: Number.isFinite(height) ? height : size * 1.3,
  };
}

/** Forgets all widths: a font of the same name has arrived. */
export function forgetWidths(): void {
  widths.clear();
}
