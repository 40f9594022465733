import { ancestry } from '../../controllers/ancestry.js';
import { scaleOf } from '../../controllers/own-px.js';
import { overhang } from '../scroll-within.js';

/** Scrolls what an element stands in, and then the page, until it is seen above a sheet; at once, and no further than needed. */
export function scrollAbove(sheet: Element, element: Element): void {
  const edge = sheet.getBoundingClientRect().top;
  for (const box of ancestry(element)) {
    const [inner, outer] = [element.getBoundingClientRect(), box.getBoundingClientRect()];
    const away = overhang(inner.top, inner.bottom, Math.max(0, outer.top), Math.min(edge, outer.bottom));
    box.scrollBy({ top: away / scaleOf(box), behavior: 'instant' });
  }
}
