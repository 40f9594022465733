import { svg, type SVGTemplateResult } from 'lit';
import type { Direction, Label, TextLine } from '../layout/scene.js';
import { directionOf } from './direction-of.js';
import { kindClass } from './hue.js';

/**
 * The words of one event. Each line is isolated and runs as its own text does, so
 * that a Latin title stands right among Arabic ones.
 */
export function renderLabel(label: Label, direction: Direction): SVGTemplateResult {
  const { x, y, width, align, lines, kind, edge } = label;
  const textX = align === 'left' ? x : x + width;
  return svg`<g class="label ${kindClass(kind)}" part="label">
    <line class="edge" x1=${edge.from.x} y1=${edge.from.y} x2=${edge.to.x} y2=${edge.to.y}></line>
    ${lines.map(({ role, text, baseline }) => {
      const runs = directionOf(textOf(lines, role)) ?? direction;
      // The start of a line is its right end where text runs from right to left.
      const anchor = (align === 'left') === (runs === 'ltr') ? 'start' : 'end';
      return svg`<text class=${role} part="label-${role}" direction=${runs} text-anchor=${anchor} x=${textX} y=${y + baseline}>${text}</text> `;
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
    ${labels.map(
      ({ leader, kind, emphasis }) =>
        svg`<polyline class="leader ${kindClass(kind)} ${emphasis}" points=${leader.map(({ x, y }) => `${x},${y}`).join(' ')}></polyline>`,
    )}
  </g>`;
}
