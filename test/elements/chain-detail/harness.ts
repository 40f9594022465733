import { fixture, html, nextFrame } from '@open-wc/testing';
import type { ChainDetail } from '../../../src/index.js';
import '../../../src/index.js';
import { timeline, type TimelineAttributes, type TimelineHarness } from '../chain-timeline/harness.js';

/** A detail panel as a reader meets it; the one place that knows what is inside. */
export class DetailHarness {
  readonly element: ChainDetail;

  constructor(element: ChainDetail) {
    this.element = element;
  }

  get root(): ShadowRoot {
    const { shadowRoot } = this.element;
    if (!shadowRoot) throw new Error('no shadow root');
    return shadowRoot;
  }

  get frame(): HTMLElement {
    return this.#one('.frame');
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
    return this.#one(`[data-event="${id}"]`);
  }

  number(number: number): HTMLAnchorElement {
    return this.#one(`[data-source="${number}"]`);
  }

  button(label: string): HTMLButtonElement {
    const button = [...this.root.querySelectorAll<HTMLButtonElement>('button')].find(
      ({ textContent, ariaLabel }) => textContent.trim() === label || ariaLabel === label,
    );
    if (!button) throw new Error(`no button: ${label}`);
    return button;
  }

  async press(button: HTMLElement): Promise<void> {
    button.focus();
    button.click();
    await this.settled();
  }

  async settled(): Promise<void> {
    for (let turn = 0; turn < 3; turn++) {
      await nextFrame();
      await this.element.updateComplete;
    }
  }

  #one<Found extends HTMLElement>(selector: string): Found {
    const element = this.root.querySelector<Found>(selector);
    if (!element) throw new Error(`nothing there: ${selector}`);
    return element;
  }
}

export async function detail(
  parent: Element,
  attributes: Readonly<Record<string, string>> = {},
): Promise<DetailHarness> {
  const element = document.createElement('chain-detail');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  parent.append(element);
  const harness = new DetailHarness(element);
  await harness.settled();
  return harness;
}

/** A panel inside of its timeline; without a slot it is a popover. */
export async function inTimeline(
  options: TimelineAttributes,
  attributes: Readonly<Record<string, string>> = { slot: 'after' },
): Promise<{ readonly chart: TimelineHarness; readonly panel: DetailHarness }> {
  const chart = await timeline(options);
  return { chart, panel: await detail(chart.element, attributes) };
}

/** A box of its own on the page. */
export function box(): Promise<HTMLElement> {
  return fixture<HTMLElement>(html`<div></div>`);
}
