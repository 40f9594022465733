import { html, type TemplateResult } from 'lit';
import { forgetWidths, measureText, spacingOf, textStyleOf } from '../../controllers/text-styles.js';
import type { LayoutOptions, Measure } from '../../layout/scene.js';

type TextStyles = NonNullable<LayoutOptions['textStyles']>;

/** What the page gives a chart: its room in px, and the fonts it is set in. */
export interface ChartBox {
  readonly width: number;
  readonly height: number;
  /** px of height that the frame was asked for the chart, 0 before there is one: less than that is what the page wants. */
  readonly reserved: number;
  readonly textStyles: TextStyles;
  /** How wide words of each kind are: another font of the same name is told by its widths alone. */
  readonly probes: readonly number[];
  /** Another function when fonts have other widths, so that what was measured before is measured anew. */
  readonly measure: Measure;
}

/** Of what is set in two fonts, the wider. */
const ROLES = ['title', 'date', 'tick-label major'] as const;

/** What nobody sees: a line as wide as the element, and words of each kind that change size with their font. */
export function renderProbes(): TemplateResult {
  return html`<div class="probe width"></div>
    ${ROLES.map((role) => html`<span class="probe words ${role}" aria-hidden="true">Mg й</span>`)}`;
}

/** The elements whose size changes with the box, found without a walk through the whole chart. */
export function boxTargets({ shadowRoot }: HTMLElement): readonly Element[] {
  const probes = [...(shadowRoot?.children ?? [])].filter((child) => child.matches('.probe'));
  return [...probes, shadowRoot?.querySelector('.room') ?? []].flat();
}

/** A scroll bar is no wider than this, px, and comes and goes within so many ms. */
const BAR = 32;
const SOON = 500;

/**
 * Widths as they are measured one after another, but for one that comes back: a scroll bar that a chart brings by its height
 * at one width, and takes away by that at the other, would come and go for ever. Of the two widths the narrower stays.
 */
export function steadyWidths(now = Date.now): (width: number) => number {
  let [shown, wider, since] = [0, 0, 0];
  return (width) => {
    if (width === shown || (width === wider && now() - since < SOON)) return shown;
    wider = width < shown && shown - width <= BAR ? shown : 0;
    since = now();
    return (shown = width);
  };
}

/** The width of the whole element, px: decides between horizontal and vertical. */
export function readHostWidth({ shadowRoot }: HTMLElement): number {
  return (shadowRoot?.querySelector('.probe.width') as HTMLElement).offsetWidth;
}

/** The box as it is now: the last one where nothing has changed, or nothing while there is no chart. */
export function readBox(
  { shadowRoot }: HTMLElement,
  last: ChartBox | undefined,
  steady: (width: number) => number,
): ChartBox | undefined {
  const room = shadowRoot?.querySelector('.room');
  const words = [...(shadowRoot?.querySelectorAll('.probe.words') ?? [])];
  const [title, meta, tick] = words;
  if (!room || !title || !meta || !tick) return undefined;
  const box = {
    width: steady(room.clientWidth),
    height: room.clientHeight,
    reserved: reservedHeight(shadowRoot),
    textStyles: { title: textStyleOf(title), meta: textStyleOf(meta), tick: textStyleOf(tick) },
    probes: words.map((probe) => probe.getBoundingClientRect().width),
  };
  if (last && isSame(box, { ...last, measure: undefined })) return last;
  const measure = last && isSame(box.probes, last.probes) ? last.measure : newMeasure(title);
  return { ...box, measure };
}

/** Asks the frame for so much height; through the style object, because a page may forbid style attributes. */
export function reserveHeight(root: ParentNode, height: number | undefined): void {
  const style = root.querySelector<HTMLElement>('.middle')?.style;
  if (height === undefined) style?.removeProperty(RESERVED);
  else style?.setProperty(RESERVED, `${height}px`);
}

/** What the frame was asked for, px. */
export function reservedHeight(root: ParentNode | null): number {
  const style = root?.querySelector<HTMLElement>('.middle')?.style;
  return Number.parseFloat(style?.getPropertyValue(RESERVED) ?? '') || 0;
}

const RESERVED = '--_natural';

function newMeasure(element: Element): Measure {
  forgetWidths();
  const spaced = spacingOf(element);
  return (text, font) => measureText(text, font) + spaced(text);
}

function isSame(a: object, b: object): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
