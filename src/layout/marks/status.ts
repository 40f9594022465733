import type { Status } from '../../dataset/types.js';
import type { MarkPart } from '../scene.js';
import type { Glyph } from './glyph.js';

const STRIKE = { along: 10, across: 7 } as const;

/** What has not happened is dashed; what never will is struck through. */
export function withStatus(glyph: Glyph, status: Status): Glyph {
  if (status === 'occurred') return glyph;
  if (status === 'planned') return { ...glyph, parts: glyph.parts.map(dashed) };
  const x = glyph.anchor;
  const strike: MarkPart = {
    type: 'strike',
    from: { x: x - STRIKE.along, y: -STRIKE.across },
    to: { x: x + STRIKE.along, y: STRIKE.across },
  };
  return { ...glyph, parts: [...glyph.parts, strike] };
}

function dashed(part: MarkPart): MarkPart {
  return part.type === 'dot' || part.type === 'bar' ? { ...part, look: 'dashed' } : part;
}
