import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { Band, Line, Point, Rect, Scene } from '../layout/scene.js';
import { each } from './each.js';
import { moveBy, px, seenFrom, translateTo } from './px.js';

/** Strokes of the line that shows a fold. */
const ZIGZAG = 8;

function renderLine(name: string, { from, to }: Line): SVGTemplateResult {
  const end = seenFrom(from, to);
  return svg`<line class=${name} transform=${translateTo(from)} x2=${end.x} y2=${end.y}></line>`;
}

function strokesOf(lines: readonly { readonly line: Line }[], { x, y }: Point = { x: 0, y: 0 }): string {
  return lines
    .map(({ line: { from, to } }) => `M${px(from.x - x)},${px(from.y - y)}L${px(to.x - x)},${px(to.y - y)}`)
    .join('');
}

/** A zigzag where time is folded. */
function renderFold({ x, y, width, height }: Rect): SVGTemplateResult {
  const isAcross = width >= height;
  const [from, length, middle, swing] = isAcross
    ? [x, width, y + height / 2, height / 2]
    : [y, height, x + width / 2, width / 2];
  const points = Array.from({ length: ZIGZAG + 1 }, (_, index) => {
    const along = px(from + (index / ZIGZAG) * length);
    const across = px(middle + (index % 2 === 0 ? 0 : index % 4 === 1 ? -swing : swing));
    return isAcross ? `${along},${across}` : `${across},${along}`;
  });
  return svg`<polyline class="fold" points=${points.join(' ')}></polyline>`;
}

/** The axis, its ticks, and the line at the present moment: all of it under the marks, none of it read aloud. */
export function renderAxis({
  axis,
  ticks,
  now,
  folds,
  bands,
  orientation,
  panned,
}: Scene): SVGTemplateResult {
  const edgeOf = ({ box: { x, y, width, height } }: Band): { readonly line: Line } => {
    const to = orientation === 'vertical' ? { x, y: y + height } : { x: x + width, y };
    return { line: { from: { x, y }, to } };
  };
  return svg`<g class="axis" part="axis" aria-hidden="true">
    <path class="grid" transform=${moveBy(panned)} d=${strokesOf([...ticks.filter(({ major }) => major), ...bands.map(edgeOf)], panned)}></path>
    <path class="tick" transform=${moveBy(panned)} d=${strokesOf(
      ticks.filter(({ major }) => !major),
      panned,
    )}></path>
    <path class="spine" d=${strokesOf([axis, ...bands.map((band) => band.axis)].map((line) => ({ line })))}></path>
    ${folds.map(renderFold)}
    ${now ? renderLine('now', now) : nothing}
  </g>`;
}

/**
 * The words of the ticks, over the links that pass by. Their anchor is a side of
 * the box, whatever the direction of the page; each word runs in its own.
 */
export function renderTickLabels({ ticks, panned }: Scene): SVGTemplateResult {
  return svg`<g class="tick-labels" part="ticks" transform=${moveBy(panned)} aria-hidden="true">
    ${each(
      ticks.flatMap(({ at, major, label }) => (label ? [{ at, major, label }] : [])),
      ({ at }) => at,
      ({ label, major }) =>
        svg`<text class=${major ? 'tick-label major' : 'tick-label'} direction="ltr" x=${px(label.x - panned.x)} y=${px(label.y - panned.y)} text-anchor=${label.anchor} .textContent=${label.text}></text>`,
      () => 'tick',
    )}
  </g>`;
}
