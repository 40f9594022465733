import type { ChainDetail } from '../../../src/index.js';
import { timeline, type TimelineAttributes, type TimelineHarness } from '../chain-timeline/harness.js';
import { ElementHarness, placed } from '../element-harness.js';

/** A detail panel as a reader meets it; the one place that knows what is inside. */
export class DetailHarness extends ElementHarness<ChainDetail> {
  get frame(): HTMLElement {
    return this.one('.frame');
  }

  get text(): string {
    return this.frame.textContent.replace(/\s+/g, ' ').trim();
  }

  get title(): string {
    return this.root.querySelector('.title')?.textContent.trim() ?? '';
  }

  get isOpen(): boolean {
    return this.frame.matches(':popover-open');
  }

  /** What has the focus: the title, the place of a source, a button. */
  get focused(): string {
    return this.root.activeElement?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  }

  get images(): readonly HTMLImageElement[] {
    return [...this.root.querySelectorAll('img')];
  }

  step(id: string): HTMLButtonElement {
    return this.one(`[data-event="${id}"]`);
  }

  number(number: number): HTMLAnchorElement {
    return this.one(`[data-source="${number}"]`);
  }

  async press(button: HTMLElement): Promise<void> {
    button.focus();
    button.click();
    await this.settled();
  }
}

export function detail(
  parent: Element,
  attributes?: Readonly<Record<string, string>>,
): Promise<DetailHarness> {
  return placed(DetailHarness, 'chain-detail', parent, attributes);
}

/** A panel inside of its timeline; without a slot it is a popover. */
export async function inTimeline(
  options: TimelineAttributes,
  attributes: Readonly<Record<string, string>> = { slot: 'after' },
): Promise<{ readonly chart: TimelineHarness; readonly panel: DetailHarness }> {
  const chart = await timeline(options);
  return { chart, panel: await detail(chart.element, attributes) };
}
