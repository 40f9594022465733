import { nextFrame } from '@open-wc/testing';
import type { ChainFilter, ChainFilterChangeEvent, ChainLegend } from '../../../src/index.js';
import '../../../src/index.js';
import { timeline, type TimelineAttributes, type TimelineHarness } from '../chain-timeline/harness.js';

/** A legend as a reader meets it; the one place that knows what is inside. */
export class LegendHarness {
  readonly element: ChainLegend;

  constructor(element: ChainLegend) {
    this.element = element;
  }

  get root(): ShadowRoot {
    const { shadowRoot } = this.element;
    if (!shadowRoot) throw new Error('no shadow root');
    return shadowRoot;
  }

  get isEmpty(): boolean {
    return this.root.querySelector('.panel') === null;
  }

  get direction(): string {
    return this.#one('.panel').getAttribute('dir') ?? '';
  }

  get status(): string {
    return textOf(this.#one('.status'));
  }

  /** Every line: its name and its count, with a minus where it is switched off. */
  get lines(): readonly string[] {
    return [...this.root.querySelectorAll('.choice')].map((line) => {
      const box = line.querySelector('input');
      return `${box && !box.checked ? '−' : ''}${textOf(line)}`;
    });
  }

  get groups(): readonly string[] {
    return [...this.root.querySelectorAll('.group-title')].map(textOf);
  }

  /** The switch of the line with a name. */
  box(name: string): HTMLInputElement {
    const line = [...this.root.querySelectorAll('label')].find((label) => textOf(label).startsWith(name));
    const box = line?.querySelector('input');
    if (!box) throw new Error(`no switch: ${name}`);
    return box;
  }

  button(name: string): HTMLButtonElement {
    return this.#one<HTMLButtonElement>(`button[aria-label="${name}"]`);
  }

  async click(target: HTMLElement): Promise<void> {
    target.click();
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

function textOf({ textContent }: Element): string {
  return textContent.replace(/\s+/g, ' ').trim();
}

export async function legend(
  parent: Element,
  attributes: Readonly<Record<string, string>> = {},
): Promise<LegendHarness> {
  const element = document.createElement('chain-legend');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  parent.append(element);
  const harness = new LegendHarness(element);
  await harness.settled();
  return harness;
}

/** A legend under the chart of its timeline. */
export async function inTimeline(
  options: TimelineAttributes,
  attributes: Readonly<Record<string, string>> = {},
): Promise<{ readonly chart: TimelineHarness; readonly panel: LegendHarness }> {
  const chart = await timeline(options);
  const panel = await legend(chart.element, { slot: 'after', ...attributes });
  return { chart, panel };
}

/** The filters that a timeline tells of from now on. */
export function filtersOf({ element }: TimelineHarness): (ChainFilter | undefined)[] {
  const filters: (ChainFilter | undefined)[] = [];
  element.addEventListener('chain-filter-change', ({ filter }: ChainFilterChangeEvent) =>
    filters.push(filter),
  );
  return filters;
}
