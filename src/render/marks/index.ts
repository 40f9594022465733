import { svg, type SVGTemplateResult } from 'lit';
import type { Mark, MarkPart, Orientation, Point } from '../../layout/scene.js';
import { rectSeenFrom, seenFrom } from '../px.js';
import { renderBand } from './band.js';
import { renderBar } from './bar.js';
import { renderDot } from './dot.js';
import { renderArrow, renderStroke } from './stroke.js';

function renderPart(part: MarkPart, mark: Point, orientation: Orientation): SVGTemplateResult {
  switch (part.type) {
    case 'dot':
      return renderDot({ ...part, ...seenFrom(mark, part) });
    case 'band':
      return renderBand({ ...part, ...rectSeenFrom(mark, part) }, orientation);
    case 'bar':
      return renderBar({ ...part, ...rectSeenFrom(mark, part) });
    case 'arrow':
      return renderArrow({ ...part, from: seenFrom(mark, part.from), to: seenFrom(mark, part.to) });
    case 'cap':
    case 'strike':
    case 'thread':
      return renderStroke({ ...part, from: seenFrom(mark, part.from), to: seenFrom(mark, part.to) });
  }
}

/** The parts of one mark as seen from it, in the order in which the layout put them together. */
export function renderMark(
  mark: Pick<Mark, 'x' | 'y' | 'parts' | 'emphasis'>,
  orientation: Orientation,
): SVGTemplateResult | readonly SVGTemplateResult[] {
  const parts = mark.parts.map((part) => renderPart(part, mark, orientation));
  if (mark.emphasis === 'selected') return [svg`<circle class="halo" r="12"></circle>`, ...parts];
  const [only, ...more] = parts;
  return only && more.length === 0 ? only : parts;
}
