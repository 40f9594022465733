import { nextFrame, waitUntil } from '@open-wc/testing';
import type { ChainSearch } from '../../../src/index.js';
import '../../../src/index.js';
import { timeline, type TimelineAttributes, type TimelineHarness } from '../chain-timeline/harness.js';

/** A search as a reader meets it; the one place that knows what is inside. */
export class SearchHarness {
  readonly element: ChainSearch;

  constructor(element: ChainSearch) {
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

  get field(): HTMLInputElement {
    return this.#one('input');
  }

  get list(): HTMLElement {
    return this.#one('[role=listbox]');
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
    return textOf(this.#one('[role=status]'));
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
  async press(code: string, init: KeyboardEventInit = {}): Promise<boolean> {
    const event = new KeyboardEvent('keydown', {
      code,
      bubbles: true,
      composed: true,
      cancelable: true,
      ...init,
    });
    this.field.dispatchEvent(event);
    await this.settled();
    return event.defaultPrevented;
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

function textOf(element: Element | null): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

export async function search(
  parent: Element,
  attributes: Readonly<Record<string, string>> = {},
): Promise<SearchHarness> {
  const element = document.createElement('chain-search');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  parent.append(element);
  const harness = new SearchHarness(element);
  await harness.settled();
  return harness;
}

/** A search over the chart of its timeline. */
export async function inTimeline(
  options: TimelineAttributes,
): Promise<{ readonly chart: TimelineHarness; readonly panel: SearchHarness }> {
  const chart = await timeline(options);
  const panel = await search(chart.element, { slot: 'before' });
  return { chart, panel };
}

/** The ids that a timeline says its reader has selected, from now on. */
export function selectionsOf({ element }: TimelineHarness): (string | undefined)[] {
  const ids: (string | undefined)[] = [];
  element.addEventListener('chain-select', ({ id }) => ids.push(id));
  return ids;
}
