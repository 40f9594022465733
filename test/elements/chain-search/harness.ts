import { waitUntil } from '@open-wc/testing';
import type { ChainSearch } from '../../../src/index.js';
import { timeline, type TimelineAttributes, type TimelineHarness } from '../chain-timeline/harness.js';
import { ElementHarness, placed, textOf } from '../element-harness.js';

/** A search as a reader meets it; the one place that knows what is inside. */
export class SearchHarness extends ElementHarness<ChainSearch> {
  get isEmpty(): boolean {
    return this.root.querySelector('.panel') === null;
  }

  get field(): HTMLInputElement {
    return this.one('input');
  }

  get list(): HTMLElement {
    return this.one('[role=listbox]');
  }

  get isOpen(): boolean {
    return !this.list.hidden;
  }

  get options(): readonly HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>('[role=option]')];
  }

  get titles(): readonly string[] {
    return this.options.map((option) => textOf(option.querySelector('.title')));
  }

  get marks(): readonly string[] {
    return [...this.root.querySelectorAll('mark')].map(textOf);
  }

  get status(): string {
    return textOf(this.one('[role=status]'));
  }

  /** The title of what the field says is active. */
  get active(): string | undefined {
    const id = this.field.getAttribute('aria-activedescendant');
    if (id === null) return undefined;
    const option = this.root.getElementById(id);
    if (option?.getAttribute('aria-selected') !== 'true') throw new Error(`not selected: ${id}`);
    return textOf(option.querySelector('.title'));
  }

  async type(text: string): Promise<void> {
    this.field.focus();
    this.field.value = text;
    this.field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await this.settled();
    await waitUntil(() => text.trim() === '' || this.status !== '', 'no end', { timeout: 15_000 });
  }

  /** A key in the field; says whether it was taken from it. */
  press(code: string, init?: KeyboardEventInit): Promise<boolean> {
    return this.pressOn(this.field, code, init);
  }
}

export function search(
  parent: Element,
  attributes?: Readonly<Record<string, string>>,
): Promise<SearchHarness> {
  return placed(SearchHarness, 'chain-search', parent, attributes);
}

/** A search over the chart of its timeline. */
export async function inTimeline(
  options: TimelineAttributes,
): Promise<{ readonly chart: TimelineHarness; readonly panel: SearchHarness }> {
  const chart = await timeline(options);
  const panel = await search(chart.element, { slot: 'before' });
  return { chart, panel };
}
