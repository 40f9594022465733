import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ListData, readListData } from './list-data.js';

/**
 * The data inside the host, also when it arrives or changes later: the text of a
 * child `<script type="application/json">`, or else a child `<ol>` or `<ul>` of events.
 */
export class InlineDataController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #observer: MutationObserver | undefined;
  /** Fetched when there is a list. */
  #readList: typeof readListData | 'on its way' | undefined;
  /** The list as it was when it was last read. */
  #markup: string | undefined;
  #list: ListData | undefined;
  text: string | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether there is a list of events and no script. */
  get hasList(): boolean {
    return this.text === undefined && this.#markup !== undefined;
  }

  /** What the list says; nothing without one, and until what reads it has come: the host is then asked to update. */
  get list(): ListData | undefined {
    if (!this.hasList) return undefined;
    if (this.#readList === undefined) void this.#fetch();
    const element = this.#element;
    if (element && typeof this.#readList === 'function') this.#list ??= this.#readList(this.#host, element);
    return this.#list;
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => this.#look());
    this.#observer.observe(this.#host, {
      attributes: true,
      childList: true,
      subtree: true,
      characterData: true,
    });
    this.#look();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  get #element(): Element | null {
    return this.#host.querySelector(':scope > :is(ol,ul):not([slot])');
  }

  /** Without what reads it, a list stays as it is: readable. */
  async #fetch(): Promise<void> {
    this.#readList = 'on its way';
    const module = await import('./list-data.js').catch(() => undefined);
    this.#readList = module?.readListData ?? 'on its way';
    this.#host.requestUpdate();
  }

  #look(): void {
    const script = this.#host.querySelector(':scope > script[type="application/json"]');
    const text = script?.textContent ?? undefined;
    const markup = this.#element ? markupIn(this.#host) : undefined;
    if (text === this.text && markup === this.#markup) return;
    this.text = text;
    this.#markup = markup;
    this.#list = undefined;
    this.#host.requestUpdate();
  }
}

/** What stands inside an element in no slot, as one text. */
function markupIn(host: Element): string {
  const serializer = new XMLSerializer();
  const children = [...host.querySelectorAll(':scope > :not([slot])')];
  return children.map((child) => serializer.serializeToString(child)).join('');
}
