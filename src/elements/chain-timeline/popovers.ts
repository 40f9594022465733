import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { LinkChoices, LinkMenu, LinkMenuOptions, LinkWay } from './link-menu.js';
import { addStyles } from './parts.js';
import type * as Contents from './popover-contents.js';
import type { TimelineView } from './view.js';

/**
 * What opens above the page: the list of keys, the list of issues, and the menu of links. What they hold is fetched when
 * one is first wanted; it opens when it is there.
 */
export class Popovers {
  readonly #host: LitElement;
  readonly #options: LinkMenuOptions;
  #contents: typeof Contents | undefined;
  #menu: LinkMenu | undefined;
  #opened: string | undefined;
  /** What had the focus before a panel took it. */
  #before: HTMLElement | SVGElement | null | undefined;

  constructor(host: LitElement, options: LinkMenuOptions) {
    this.#host = host;
    this.#options = options;
  }

  /** What is in those that are closed is not on the page. */
  render(view: TimelineView): TemplateResult {
    const { issues, hasKeys } = view;
    const panel = (id: keyof typeof Contents.panels): TemplateResult =>
      html`<div
        class="panel"
        part="panel"
        id=${id}
        popover
        role="dialog"
        aria-labelledby="${id}-title"
        @beforetoggle=${this.#onBeforeToggle}
        @toggle=${this.#onToggle}
      >
        ${this.#opened === id ? this.#contents?.renderPanel(id, view, this.#host) : nothing}
      </div>`;
    return html`${this.#menu?.render(view)} ${hasKeys ? panel('keys') : nothing}
    ${issues.length === 0 ? nothing : panel('issues')}`;
  }

  /** Asks which of several links to follow; where what asks does not come, the first is followed. */
  async open(to: LinkWay, choices: LinkChoices, beside: Element): Promise<void> {
    await this.#fetch();
    if (!beside.isConnected) return;
    const [first] = choices.slice(0, 1);
    if (this.#menu) await this.#menu.open(to, choices, beside);
    else if (first) this.#options.onChoose(first.id);
  }

  async toggleKeys(): Promise<void> {
    await this.#fetch();
    const panel = this.#host.shadowRoot?.querySelector<HTMLElement>('#keys');
    if (this.#contents && panel?.isConnected) panel.togglePopover();
  }

  async #fetch(): Promise<void> {
    const contents = await import('./popover-contents.js').catch(() => undefined);
    if (!contents || this.#contents) return;
    this.#contents = contents;
    this.#menu = new contents.LinkMenu(this.#host, this.#options);
    addStyles(this.#host, contents.styles);
  }

  readonly #onBeforeToggle = (event: ToggleEvent): void => {
    const panel = event.target as HTMLElement;
    if (event.newState === 'open' && !this.#contents) {
      event.preventDefault();
      void this.#fetch().then(() => this.#contents && panel.isConnected && panel.togglePopover(true));
      return;
    }
    if (event.newState === 'open') this.#opened = panel.id;
    // One that opens closes the other only after it has said so.
    else if (this.#opened === panel.id) {
      this.#opened = undefined;
      // A browser would do so when what has the focus is gone, and not for an element of SVG.
      if (panel.matches(':focus-within')) this.#before?.focus();
    }
    this.#host.requestUpdate();
  };

  /** The focus goes into what has opened, by key or by button: Tab from the button might pass by it. */
  readonly #onToggle = (event: ToggleEvent): void => {
    if (event.newState === 'open') void this.#enter(event.target as HTMLElement);
  };

  async #enter(panel: HTMLElement): Promise<void> {
    this.#before = this.#host.shadowRoot?.activeElement as HTMLElement | SVGElement | null;
    await this.#host.updateComplete;
    panel.querySelector('button')?.focus();
  }
}
