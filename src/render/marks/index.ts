import type { Mark, MarkPart, Orientation, Point } from '../../layout/scene.js';
import { shape, type Shape } from '../draw.js';
import { rectSeenFrom, seenFrom } from '../px.js';
import { renderBand } from './band.js';
import { renderBar } from './bar.js';
import { renderDot } from './dot.js';
import { renderArrow, renderStroke } from './stroke.js';

function renderPart(part: MarkPart, mark: Point, orientation: Orientation): Shape | readonly Shape[] {
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
): readonly Shape[] {
  const parts = mark.parts.flatMap((part) => renderPart(part, mark, orientation));
  return mark.emphasis === 'selected' ? [shape('circle', { class: 'halo', r: 12 }), ...parts] : parts;
}
