import type { BandPart, Mark, MarkPart, Orientation, Point } from '../../layout/scene.js';
import type { Shape } from '../draw.js';
import { rectSeenFrom, seenFrom } from '../px.js';
import { renderBand, renderFades } from './band.js';
import { renderBar } from './bar.js';
import { renderDot } from './dot.js';
import { markPart } from './mark-part.js';
import { renderStrokes, type StrokePart } from './stroke.js';

function renderPart(part: Exclude<MarkPart, StrokePart>, mark: Point): Shape {
  switch (part.type) {
    case 'dot':
      return renderDot({ ...part, ...seenFrom(mark, part) });
    case 'band':
      return renderBand({ ...part, ...rectSeenFrom(mark, part) });
    case 'bar':
      return renderBar({ ...part, ...rectSeenFrom(mark, part) });
  }
}

function isFading(part: MarkPart): part is BandPart {
  return part.type === 'band' && part.fade !== 'none';
}

/** The parts of one mark as seen from it, in the order in which the layout put them together; what fades is under the others. */
export function renderMark(
  mark: Pick<Mark, 'x' | 'y' | 'parts' | 'emphasis'>,
  orientation: Orientation,
  spare = Infinity,
): readonly Shape[] {
  const fading = mark.parts.filter(isFading).map((part) => ({ ...part, ...rectSeenFrom(mark, part) }));
  const others = mark.parts.filter((part) => !isFading(part));
  const whole = others.flatMap((part) => {
    if (!('from' in part)) return renderPart(part, mark);
    const alike = others.filter((one): one is StrokePart => one.type === part.type);
    return alike[0] === part ? renderStrokes(alike, part.type, mark) : [];
  });
  const parts = [...renderFades(fading, orientation, spare), ...whole];
  return mark.emphasis === 'selected' ? [markPart('circle', 'halo', { r: 12 }), ...parts] : parts;
}
