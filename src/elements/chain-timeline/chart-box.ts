import { html, type TemplateResult } from 'lit';
import { textStyleOf } from '../../controllers/text-styles.js';
import type { LayoutOptions } from '../../layout/scene.js';

type TextStyles = NonNullable<LayoutOptions['textStyles']>;

/** What the page gives a chart: its room in px, and the fonts it is set in. */
export interface ChartBox {
  /** Of the whole element: decides between horizontal and vertical. */
  readonly hostWidth: number;
  readonly width: number;
  readonly height: number;
  readonly textStyles: TextStyles;
}

const ROLES = ['title', 'date', 'tick-label'] as const;

/** What nobody sees: a line as wide as the element, and words of each kind that change size with their font. */
export function renderProbes(): TemplateResult {
  return html`<div class="probe width"></div>
    ${ROLES.map((role) => html`<span class="probe words ${role}" aria-hidden="true">Mgй</span>`)}`;
}

/** The elements whose size changes with the box. */
export function boxTargets({ shadowRoot }: HTMLElement): readonly Element[] {
  return [...(shadowRoot?.querySelectorAll('.probe, .room') ?? [])];
}

/** The box as it is now, or nothing while there is no chart. */
export function readBox({ shadowRoot }: HTMLElement): ChartBox | undefined {
  const width = shadowRoot?.querySelector<HTMLElement>('.probe.width');
  const room = shadowRoot?.querySelector('.room');
  const [title, meta, tick] = shadowRoot?.querySelectorAll('.probe.words') ?? [];
  if (!width || !room || !title || !meta || !tick) return undefined;
  return {
    hostWidth: width.offsetWidth,
    width: room.clientWidth,
    height: room.clientHeight,
    textStyles: { title: textStyleOf(title), meta: textStyleOf(meta), tick: textStyleOf(tick) },
  };
}

export function isSameBox(a: ChartBox | undefined, b: ChartBox | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
