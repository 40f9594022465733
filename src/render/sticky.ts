import { html, type TemplateResult } from 'lit';
import type { Rect, Scene } from '../layout/scene.js';
import { draw, shape, type Shape } from './draw.js';
import { renderLinks } from './links.js';
import { renderAxis, renderTickLabels } from './ticks.js';

/** How far the word of a tick stands over its line, and less than it stands off the axis, px. */
const WORD = { over: 10, off: 10 } as const;

/** Beside the heads: the words of the ticks go under it, as labels go under the heads, and the first of them stands out of it. */
function renderGround({ axis, size, direction }: Scene, { height }: Rect): Shape {
  const { x } = axis.from;
  const [side, out] = direction === 'rtl' ? [size.width, -1] : [0, 1];
  const d = `M${side},0H${x + out}V${height}H${x - WORD.off * out}V${height - WORD.over}H${side}z`;
  return shape('path', { class: 'ground', d });
}

/**
 * A part of a scene once more, for the eye and the pointer, in a drawing that stays in sight: all that is drawn there but
 * marks, so that nothing changes where it lies over itself. `covered` px of it stay, where the box is too low for all.
 */
export function renderSticky(
  scene: Scene,
  rect: Rect,
  covered: number,
  renderHeads?: (scene: Scene) => readonly Shape[],
): TemplateResult {
  const { y, width, height } = rect;
  // Over bands, no link is so high.
  const links = scene.bands.length > 0 ? undefined : renderLinks(scene);
  const shapes =
    scene.orientation === 'vertical'
      ? [renderGround(scene, rect), renderAxis(scene), ...(renderHeads?.(scene) ?? [])]
      : [renderAxis(scene), links, renderTickLabels(scene)];
  // An element over it, not a margin: with its margins, what is sticky stays in its box.
  return html`<div class="over-sticky" .style=${`block-size: ${y}px`}></div>
    <svg
      class="sticky ${scene.orientation}"
      aria-hidden="true"
      width=${width}
      height=${height}
      viewBox="0 ${y} ${width} ${height}"
      .style=${`inset-block: ${covered - height}px 0`}
      ${draw(shapes)}
    ></svg>`;
}
