import { nothing, render } from 'lit';
import { directive, Directive, type DirectiveResult, type ElementPart } from 'lit/directive.js';
import type { Rect, Scene } from '../../layout/scene.js';
import { stickyRect } from '../../layout/sticky-rect.js';
import type { Shape } from '../../render/draw.js';
import { renderSticky } from '../../render/sticky.js';
import { scrollWithin } from '../scroll-within.js';
import type { ChartBox } from './chart-box.js';

export { sticky as styles } from '../../theme/sticky.js';

interface ChartInBox {
  readonly scene?: Scene | undefined;
  readonly box: Pick<ChartBox, 'height' | 'reserved'> | undefined;
  /** Paper has room for all, however low the box is. */
  readonly isPrinting: boolean;
  readonly parts: { readonly renderHeads?: (scene: Scene) => readonly Shape[] };
}

/** Where a key or a page leads the focus, nothing lies over it: heads lie over their own buttons. */
function uncover({ type, target, currentTarget }: Event): void {
  const viewport = currentTarget as Element;
  const sticky = viewport.querySelector('.sticky');
  if (!sticky || !(target instanceof Element)) return;
  const isLedTo = type === 'focusin' && target.matches(':focus-visible');
  // Firefox leaves what is half in sight, and is not exact about parts of a drawing.
  if (isLedTo) scrollWithin(viewport, target);
  sticky.toggleAttribute('hidden', isLedTo && target.matches('.band-button'));
}

interface StickyPart {
  readonly scene: Scene;
  readonly rect: Rect;
  /** px of it that stay: no more than half of the box, the rest scrolls away. */
  readonly covered: number;
}

/** Nothing where nothing scrolls. */
function stickyPartOf({ scene, box, isPrinting }: ChartInBox): StickyPart | undefined {
  if (!scene || !box || isPrinting) return undefined;
  // A box that is on its way to the height of its scene is not lower; and a scroll bar comes for a px, not for a part of one.
  const isCut = box.height < Math.min(scene.size.height, box.reserved) - 1;
  const rect = isCut ? stickyRect(scene) : undefined;
  return rect && { scene, rect, covered: Math.min(rect.height, box.height / 2) };
}

class KeepInSight extends Directive {
  override render(_chart: ChartInBox): void {}

  override update({ element }: ElementPart, [chart]: [ChartInBox]): void {
    const viewport = element as HTMLElement;
    const part = stickyPartOf(chart);
    if (!part) {
      viewport.style.scrollPaddingBlock = '';
      render(nothing, viewport);
      return;
    }
    const { scene, rect, covered } = part;
    viewport.style.scrollPaddingBlock = `${covered}px ${rect.y === 0 ? 0 : covered}px`;
    render(renderSticky(scene, rect, covered, chart.parts.renderHeads), viewport);
    for (const type of ['focusin', 'focusout']) viewport.addEventListener(type, uncover);
  }
}

/**
 * On the box that a chart scrolls in where it is higher: draws what tells when and in which band something is once more over
 * itself, where it stays in sight. What is read and focused is the scene alone.
 */
export const keepInSight: (chart: ChartInBox) => DirectiveResult = directive(KeepInSight);
