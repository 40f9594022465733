import type { TextStyle } from '../layout/scene.js';
import { cached } from '../layout/settings.js';

let context: CanvasRenderingContext2D | null | undefined;
/** As it was given: the context writes it in another way. */
let fontOfContext: string | undefined;
let remembered = cached(measureAnew);

function measureAnew(text: string, font: string): number {
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return 0;
  if (fontOfContext !== font) context.font = fontOfContext = font;
  return context.measureText(text).width;
}

/** Width of a text in px in a CSS font, as this browser sets it. */
export function measureText(text: string, font: string): number {
  return remembered(text, font);
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

/** How many px wider a text is in an element where a reader spaces letters and words: a canvas knows nothing of that. */
export function spacingOf(element: Element): (text: string) => number {
  const { letterSpacing, wordSpacing } = getComputedStyle(element);
  const [letters, words] = [letterSpacing, wordSpacing].map((value) => Number.parseFloat(value) || 0);
  if (!letters && !words) return () => 0;
  return (text) => (letters ?? 0) * [...text].length + (words ?? 0) * text.split(' ').length;
}

/** Forgets all widths: a font of the same name has arrived. */
export function forgetWidths(): void {
  remembered = cached(measureAnew);
  fontOfContext = undefined;
}
