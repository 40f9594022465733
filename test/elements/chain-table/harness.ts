import { nextFrame, waitUntil } from '@open-wc/testing';
import type { ChainTable } from '../../../src/index.js';
import '../../../src/index.js';
import { timeline, type TimelineAttributes, type TimelineHarness } from '../chain-timeline/harness.js';

/** A table as a reader meets it; the one place that knows what is inside. */
export class TableHarness {
  readonly element: ChainTable;

  constructor(element: ChainTable) {
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

  get caption(): string {
    return [...this.#one('.caption').children]
      .filter((part) => part.checkVisibility())
      .map(textOf)
      .join(' ');
  }

  get region(): HTMLElement {
    return this.#one('.region');
  }

  get table(): HTMLElement {
    return this.#one('table');
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
    const top = this.#one('thead').getBoundingClientRect().bottom;
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
    const event = new KeyboardEvent('keydown', { code, bubbles: true, composed: true, cancelable: true });
    this.root.activeElement?.dispatchEvent(event);
    await this.settled();
  }

  async scrollTo(top: number): Promise<void> {
    this.region.scrollTop = top;
    await this.settled();
  }

  async settled(): Promise<void> {
    for (let turn = 0; turn < 4; turn++) {
      await nextFrame();
      await this.element.updateComplete;
    }
    await waitUntil(() => this.isEmpty || this.region.ariaBusy === 'false', 'sorted', { timeout: 15_000 });
  }

  #one<Found extends HTMLElement>(selector: string): Found {
    const element = this.root.querySelector<Found>(selector);
    if (!element) throw new Error(`nothing there: ${selector}`);
    return element;
  }
}

function textOf(element: Element | null): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

export async function table(
  parent: Element,
  attributes: Readonly<Record<string, string>> = {},
): Promise<TableHarness> {
  const element = document.createElement('chain-table');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  parent.append(element);
  const harness = new TableHarness(element);
  await harness.settled();
  return harness;
}

/** A table under the chart of its timeline. */
export async function inTimeline(
  options: TimelineAttributes,
): Promise<{ readonly chart: TimelineHarness; readonly panel: TableHarness }> {
  const chart = await timeline(options);
  const panel = await table(chart.element, { slot: 'after' });
  return { chart, panel };
}

/** The ids that a timeline says its reader has selected, from now on. */
export function selectionsOf({ element }: TimelineHarness): (string | undefined)[] {
  const ids: (string | undefined)[] = [];
  element.addEventListener('chain-select', ({ id }) => ids.push(id));
  return ids;
}
