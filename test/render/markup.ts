import { render, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { draw, type Shape } from '../../src/render/draw.js';

/** What a template draws, as a tree that is not part of the page. */
export function drawn(template: TemplateResult | SVGTemplateResult): HTMLElement {
  const box = document.createElement('div');
  render(template, box);
  return box;
}

/** The same for parts of an SVG. */
export function drawnSvg(parts: SVGTemplateResult | Shape | readonly Shape[]): SVGSVGElement {
  const box = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  if ('strings' in parts) render(svg`${parts}`, box);
  else render(svg`<g ${draw('name' in parts ? [parts] : parts)}></g>`, box);
  return box;
}

/** All values of one attribute, in document order. */
export function attributes(box: Element, selector: string, name: string): (string | null)[] {
  return [...box.querySelectorAll(selector)].map((element) => element.getAttribute(name));
}

/** Markup without the marks that lit leaves, one element a line, so that a diff can be read. */
export function markupOf(box: Element): string {
  const walker = document.createTreeWalker(box, NodeFilter.SHOW_COMMENT);
  const comments: Node[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode);
  for (const comment of comments) comment.parentNode?.removeChild(comment);
  return (
    box.innerHTML
      .replace(/\s+/g, ' ')
      .replace(/ ?(<\/?)/g, '\n$1')
      .replace(/\n(<\/(?:circle|line|path|polyline|rect|text)>)/g, '$1')
      .trim() + '\n'
  );
}
