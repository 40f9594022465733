import type { Direction, Label, Point, Scene, TextLine } from '../layout/scene.js';
import { directionOf } from './direction-of.js';
import { shape, type Shape } from './draw.js';
import { kindClass } from './hue.js';
import { moveBy, px, rectSeenFrom, seenFrom } from './px.js';

/**
 * The words of one event, as seen from its mark. Each line is isolated and runs as
 * its own text does, so that a Latin title stands right among Arabic ones. The space
 * at its end is not seen: it keeps the words of two lines apart where they are read.
 */
export function renderLabel(label: Label, mark: Point, direction: Direction): readonly Shape[] {
  const { align, lines } = label;
  const { x, y, width } = rectSeenFrom(mark, label);
  const textX = px(align === 'left' ? x : x + width);
  return lines.map(({ role, text, lang, baseline }) => {
    const runs = directionOf(textOf(lines, role)) ?? direction;
    const line = {
      class: role,
      part: `label label-${role}`,
      lang,
      direction: runs,
      // The start of a line is its right end where text runs from right to left.
      'text-anchor': (align === 'left') === (runs === 'ltr') ? 'start' : 'end',
      x: textX,
      y: px(y + baseline),
    };
    return shape('text', line, `${text} `);
  });
}

/** A text that was broken into lines, whole again. */
function textOf(lines: Label['lines'], role: TextLine['role']): string {
  return lines.flatMap((line) => (line.role === role ? [line.text] : [])).join(' ');
}

/**
 * The thin lines from the marks to the labels, and over them their strong parts beside the words; all under what can be
 * read. One path for all that look the same.
 */
export function renderLeaders({ labels, panned }: Pick<Scene, 'labels' | 'panned'>): Shape {
  const pathsOf = (name: string, cornersOf: (label: Label) => readonly Point[]): readonly Shape[] => {
    const paths = new Map<string, string>();
    for (const label of labels) {
      const look = `${name} ${kindClass(label.kind)} ${label.emphasis}`;
      const corners = cornersOf(label).map((corner) => seenFrom(panned, corner));
      paths.set(look, `${paths.get(look) ?? ''}M${corners.map(({ x, y }) => `${x},${y}`).join('L')}`);
    }
    return [...paths].map(([look, d]) => ({ ...shape('path', { class: look, d }), key: look }));
  };
  return shape('g', { class: 'leaders', transform: moveBy(panned), 'aria-hidden': 'true' }, [
    ...pathsOf('leader', ({ leader }) => leader),
    ...pathsOf('edge', ({ edge }) => [edge.from, edge.to]),
  ]);
}
