import { fixture, html, nextFrame } from '@open-wc/testing';
import type { Grip } from '../../../src/elements/chain-overview/brush.js';
import type { ChainOverview } from '../../../src/index.js';
import '../../../src/index.js';
import { timeline, type TimelineAttributes, type TimelineHarness } from '../chain-timeline/harness.js';

/** An overview as a reader meets it; the one place that knows what is inside. */
export class OverviewHarness {
  readonly element: ChainOverview;

  constructor(element: ChainOverview) {
    this.element = element;
  }

  get root(): ShadowRoot {
    const { shadowRoot } = this.element;
    if (!shadowRoot) throw new Error('no shadow root');
    return shadowRoot;
  }

  get isEmpty(): boolean {
    return this.root.querySelector('svg') === null;
  }

  get density(): SVGPathElement {
    return this.#one('.density');
  }

  get planned(): DOMRect {
    return this.#one('.planned').getBoundingClientRect();
  }

  get tickLabels(): readonly SVGTextElement[] {
    return [...this.root.querySelectorAll('text')];
  }

  get grips(): readonly SVGGElement[] {
    return [...this.root.querySelectorAll<SVGGElement>('[role=slider]')];
  }

  /** The name of the grip that has the focus. */
  get focused(): string | undefined {
    return this.root.activeElement?.getAttribute('data-grip') ?? undefined;
  }

  grip(name: Grip): SVGGElement {
    return this.#one(`[data-grip=${name}]`);
  }

  /** Where a grip can be hit. */
  target(name: Grip): DOMRect {
    return this.#one(`[data-grip=${name}] .hit`).getBoundingClientRect();
  }

  get shownView(): DOMRect {
    return this.#one('rect.view').getBoundingClientRect();
  }

  valueText(name: Grip): string {
    return this.grip(name).getAttribute('aria-valuetext') ?? '';
  }

  /** A key on a grip; says whether it was taken from the page. */
  async press(name: Grip, code: string): Promise<boolean> {
    const event = new KeyboardEvent('keydown', { code, bubbles: true, composed: true, cancelable: true });
    this.grip(name).dispatchEvent(event);
    await this.settled();
    return event.defaultPrevented;
  }

  async settled(): Promise<void> {
    for (let turn = 0; turn < 3; turn++) {
      await nextFrame();
      await this.element.updateComplete;
    }
  }

  #one<Found extends SVGElement>(selector: string): Found {
    const element = this.root.querySelector<Found>(selector);
    if (!element) throw new Error(`nothing drawn: ${selector}`);
    return element;
  }
}

export async function overview(parent: Element, target?: string): Promise<OverviewHarness> {
  const element = document.createElement('chain-overview');
  if (target !== undefined) element.setAttribute('for', target);
  parent.append(element);
  const harness = new OverviewHarness(element);
  await harness.settled();
  return harness;
}

/** An overview under the chart of its timeline. */
export async function inTimeline(
  options: TimelineAttributes,
): Promise<{ readonly chart: TimelineHarness; readonly panel: OverviewHarness }> {
  const chart = await timeline(options);
  const panel = await overview(chart.element);
  panel.element.slot = 'after';
  await panel.settled();
  panel.element.scrollIntoView({ block: 'center' });
  await panel.settled();
  return { chart, panel };
}

/** A box of its own on the page. */
export function box(): Promise<HTMLElement> {
  return fixture<HTMLElement>(html`<div></div>`);
}
