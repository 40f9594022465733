import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { Direction, Label, Point, Scene, TextLine } from '../layout/scene.js';
import { directionOf } from './direction-of.js';
import { each } from './each.js';
import { kindClass } from './hue.js';
import { moveBy, px, rectSeenFrom, seenFrom } from './px.js';

/**
 * The words of one event, as seen from its mark. Each line is isolated and runs as
 * its own text does, so that a Latin title stands right among Arabic ones. The space
 * at its end is not seen: it keeps the words of two lines apart where they are read.
 */
export function renderLabel(label: Label, mark: Point, direction: Direction): SVGTemplateResult {
  const { align, lines, kind } = label;
  const { x, y, width } = rectSeenFrom(mark, label);
  const [from, to] = [seenFrom(mark, label.edge.from), seenFrom(mark, label.edge.to)];
  const textX = px(align === 'left' ? x : x + width);
  return svg`<g class="label ${kindClass(kind)}" part="label">
    <line class="edge" x1=${from.x} y1=${from.y} x2=${to.x} y2=${to.y}></line>
    ${lines.reduceRight<SVGTemplateResult | typeof nothing>((after, { role, text, lang, baseline }) => {
      const runs = directionOf(textOf(lines, role)) ?? direction;
      // The start of a line is its right end where text runs from right to left.
      const anchor = (align === 'left') === (runs === 'ltr') ? 'start' : 'end';
      return svg`<text class=${role} part="label-${role}" lang=${lang ?? nothing} direction=${runs} text-anchor=${anchor} x=${textX} y=${px(y + baseline)} .textContent=${`${text} `}></text>${after}`;
    }, nothing)}
  </g>`;
}

/** A text that was broken into lines, whole again. */
function textOf(lines: Label['lines'], role: TextLine['role']): string {
  return lines.flatMap((line) => (line.role === role ? [line.text] : [])).join(' ');
}

/** The thin lines from the marks to the labels, under everything that can be read: one path for all that look the same. */
export function renderLeaders({ labels, panned }: Pick<Scene, 'labels' | 'panned'>): SVGTemplateResult {
  const paths = new Map<string, string>();
  for (const { leader, kind, emphasis } of labels) {
    const look = `leader ${kindClass(kind)} ${emphasis}`;
    const corners = leader.map((corner) => seenFrom(panned, corner)).map(({ x, y }) => `${x},${y}`);
    paths.set(look, `${paths.get(look) ?? ''}M${corners.join('L')}`);
  }
  return svg`<g class="leaders" transform=${moveBy(panned)} aria-hidden="true">${each(
    [...paths],
    ([look]) => look,
    ([look, path]) => svg`<path class=${look} d=${path}></path>`,
  )}</g>`;
}
