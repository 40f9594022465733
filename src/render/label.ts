import { nothing, svg, type SVGTemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Direction, Label, Point, TextLine } from '../layout/scene.js';
import { directionOf } from './direction-of.js';
import { kindClass } from './hue.js';
import { px, rectSeenFrom, seenFrom, translateTo } from './px.js';

/**
 * The words of one event, as seen from its mark. Each line is isolated and runs as
 * its own text does, so that a Latin title stands right among Arabic ones.
 */
export function renderLabel(label: Label, mark: Point, direction: Direction): SVGTemplateResult {
  const { align, lines, kind } = label;
  const { x, y, width } = rectSeenFrom(mark, label);
  const [from, to] = [seenFrom(mark, label.edge.from), seenFrom(mark, label.edge.to)];
  const textX = px(align === 'left' ? x : x + width);
  return svg`<g class="label ${kindClass(kind)}" part="label">
    <line class="edge" x1=${from.x} y1=${from.y} x2=${to.x} y2=${to.y}></line>
    ${lines.map(({ role, text, lang, baseline }) => {
      const runs = directionOf(textOf(lines, role)) ?? direction;
      // The start of a line is its right end where text runs from right to left.
      const anchor = (align === 'left') === (runs === 'ltr') ? 'start' : 'end';
      return svg`<text class=${role} part="label-${role}" lang=${lang ?? nothing} direction=${runs} text-anchor=${anchor} x=${textX} y=${px(y + baseline)}>${text}</text> `;
    })}
  </g>`;
}

/** A text that was broken into lines, whole again. */
function textOf(lines: Label['lines'], role: TextLine['role']): string {
  return lines.flatMap((line) => (line.role === role ? [line.text] : [])).join(' ');
}

/** The thin lines from the marks to the labels, under everything that can be read. */
export function renderLeaders(labels: readonly Label[]): SVGTemplateResult {
  return svg`<g class="leaders" aria-hidden="true">
    ${repeat(labels, ({ id }) => id, renderLeader)}
  </g>`;
}

function renderLeader({ leader, kind, emphasis }: Label): SVGTemplateResult {
  const [foot = { x: 0, y: 0 }] = leader;
  const points = leader.map((point) => seenFrom(foot, point)).map(({ x, y }) => `${x},${y}`);
  return svg`<polyline class="leader ${kindClass(kind)} ${emphasis}" transform=${translateTo(foot)} points=${points.join(' ')}></polyline>`;
}
