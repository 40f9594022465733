import { svg, type SVGTemplateResult } from 'lit';
import type { Mark, MarkPart, Orientation } from '../../layout/scene.js';
import { renderBand } from './band.js';
import { renderBar } from './bar.js';
import { renderDot } from './dot.js';
import { renderArrow, renderStroke } from './stroke.js';

function renderPart(part: MarkPart, orientation: Orientation): SVGTemplateResult {
  switch (part.type) {
    case 'dot':
      return renderDot(part);
    case 'band':
      return renderBand(part, orientation);
    case 'bar':
      return renderBar(part);
    case 'arrow':
      return renderArrow(part);
    case 'cap':
    case 'strike':
    case 'thread':
      return renderStroke(part);
  }
}

/** The parts of one mark, in the order in which the layout put them together. */
export function renderMark(mark: Mark, orientation: Orientation): SVGTemplateResult {
  return svg`${mark.parts.map((part) => renderPart(part, orientation))}`;
}
