import type { ChainFilter, ChainFilterChangeEvent, ChainLegend } from '../../../src/index.js';
import { timeline, type TimelineAttributes, type TimelineHarness } from '../chain-timeline/harness.js';
import { ElementHarness, placed, textOf } from '../element-harness.js';

/** A legend as a reader meets it; the one place that knows what is inside. */
export class LegendHarness extends ElementHarness<ChainLegend> {
  get isEmpty(): boolean {
    return this.root.querySelector('.panel') === null;
  }

  get direction(): string {
    return this.one('.panel').getAttribute('dir') ?? '';
  }

  get status(): string {
    return textOf(this.one('.status'));
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

  /** The button that leaves nothing but the line with a name: its own words and that line name it. */
  only(name: string): HTMLButtonElement {
    const nameOf = (button: Element): string =>
      (button.getAttribute('aria-labelledby') ?? '')
        .split(' ')
        .map((id) => textOf(this.root.getElementById(id)))
        .join(': ');
    const button = [...this.root.querySelectorAll<HTMLButtonElement>('.only')].find(
      (one) => nameOf(one) === `Only: ${name}`,
    );
    if (!button) throw new Error(`no button for ${name} alone`);
    return button;
  }

  async click(target: HTMLElement): Promise<void> {
    target.click();
    await this.settled();
  }
}

export function legend(
  parent: Element,
  attributes?: Readonly<Record<string, string>>,
): Promise<LegendHarness> {
  return placed(LegendHarness, 'chain-legend', parent, attributes);
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
