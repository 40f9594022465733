import { waitUntil } from '@open-wc/testing';
import type { ChainTable } from '../../../src/index.js';
import { timeline, type TimelineAttributes, type TimelineHarness } from '../chain-timeline/harness.js';
import { ElementHarness, placed, textOf } from '../element-harness.js';

/** A table as a reader meets it; the one place that knows what is inside. */
export class TableHarness extends ElementHarness<ChainTable> {
  get isEmpty(): boolean {
    return this.root.querySelector('.panel') === null;
  }

  get caption(): string {
    return [...this.one('.caption').children]
      .filter((part) => part.checkVisibility())
      .map(textOf)
      .join(' ');
  }

  get region(): HTMLElement {
    return this.one('.region');
  }

  get table(): HTMLElement {
    return this.one('table');
  }

  get heads(): readonly string[] {
    return [...this.root.querySelectorAll('thead th')].map((head) =>
      `${textOf(head).replace(/[▲▼]/, '')} ${head.getAttribute('aria-sort') ?? ''}`.trim(),
    );
  }

  get rows(): readonly HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>('tbody tr')].filter((row) => row.checkVisibility());
  }

  get titles(): readonly string[] {
    return this.rows.map((row) => textOf(row.querySelector('th')));
  }

  /** The titles of rows that are wholly in sight, under the head. */
  get inSight(): readonly string[] {
    const { bottom } = this.region.getBoundingClientRect();
    const top = this.one('thead').getBoundingClientRect().bottom;
    return this.rows
      .filter((row) => {
        const box = row.getBoundingClientRect();
        return box.top >= top - 1 && box.bottom <= bottom + 1;
      })
      .map((row) => textOf(row.querySelector('th')));
  }

  get current(): readonly string[] {
    return this.rows
      .filter((row) => row.getAttribute('aria-current') === 'true')
      .map((row) => textOf(row.querySelector('th')));
  }

  /** The title of the row that has the focus. */
  get focused(): string | undefined {
    return this.root.activeElement?.matches('tbody button') ? textOf(this.root.activeElement) : undefined;
  }

  cells(title: string): readonly string[] {
    const row = this.rows.find((one) => textOf(one.querySelector('th')) === title);
    return [...(row?.children ?? [])].map(textOf);
  }

  row(title: string): HTMLButtonElement {
    const found = [...this.root.querySelectorAll<HTMLButtonElement>('tbody button')].find(
      (button) => textOf(button) === title,
    );
    if (!found) throw new Error(`no row: ${title}`);
    return found;
  }

  async sort(name: string): Promise<void> {
    const button = [...this.root.querySelectorAll<HTMLButtonElement>('thead button')].find((one) =>
      textOf(one).startsWith(name),
    );
    button?.click();
    await this.settled();
  }

  async press(code: string): Promise<void> {
    await this.pressOn(this.root.activeElement, code);
  }

  async scrollTo(top: number): Promise<void> {
    this.region.scrollTop = top;
    await this.settled();
  }

  override async settled(): Promise<void> {
    await super.settled();
    await waitUntil(() => this.isEmpty || this.region.ariaBusy === 'false', 'sorted', { timeout: 15_000 });
  }
}

export function table(parent: Element, attributes?: Readonly<Record<string, string>>): Promise<TableHarness> {
  return placed(TableHarness, 'chain-table', parent, attributes);
}

/** A table under the chart of its timeline. */
export async function inTimeline(
  options: TimelineAttributes,
): Promise<{ readonly chart: TimelineHarness; readonly panel: TableHarness }> {
  const chart = await timeline(options);
  const panel = await table(chart.element, { slot: 'after' });
  return { chart, panel };
}
