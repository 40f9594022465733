import type { Grip } from '../../../src/elements/chain-overview/brush.js';
import type { ChainOverview } from '../../../src/index.js';
import { timeline, type TimelineAttributes, type TimelineHarness } from '../chain-timeline/harness.js';
import { ElementHarness, placed } from '../element-harness.js';

/** An overview as a reader meets it; the one place that knows what is inside. */
export class OverviewHarness extends ElementHarness<ChainOverview> {
  get isEmpty(): boolean {
    return this.root.querySelector('svg') === null;
  }

  get density(): SVGPathElement {
    return this.one('.density');
  }

  get planned(): DOMRect {
    return this.one('.planned').getBoundingClientRect();
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
    return this.one(`[data-grip=${name}]`);
  }

  /** Where a grip can be hit. */
  target(name: Grip): DOMRect {
    return this.one(`[data-grip=${name}] .hit`).getBoundingClientRect();
  }

  get shownView(): DOMRect {
    return this.one('rect.view').getBoundingClientRect();
  }

  valueText(name: Grip): string {
    return this.grip(name).getAttribute('aria-valuetext') ?? '';
  }

  /** A key on a grip; says whether it was taken from the page. */
  press(name: Grip, code: string): Promise<boolean> {
    return this.pressOn(this.grip(name), code);
  }
}

export function overview(
  parent: Element,
  attributes?: Readonly<Record<string, string>>,
): Promise<OverviewHarness> {
  return placed(OverviewHarness, 'chain-overview', parent, attributes);
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
