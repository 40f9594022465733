import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { LinkChoice, LinkMenu, LinkMenuOptions } from './link-menu.js';
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
      >
        ${this.#opened === id ? this.#contents?.renderPanel(id, view, this.#host) : nothing}
      </div>`;
    return html`${this.#menu?.render()} ${hasKeys ? panel('keys') : nothing}
    ${issues.length === 0 ? nothing : panel('issues')}`;
  }

  /** Asks which of several links to follow; where what asks does not come, the first is followed. */
  async open(title: string, choices: readonly LinkChoice[], beside: Element): Promise<void> {
    await this.#fetch();
    if (!beside.isConnected) return;
    if (this.#menu) await this.#menu.open(title, choices, beside);
    else if (choices[0]) this.#options.onChoose(choices[0].id);
  }

  async toggleKeys(): Promise<void> {
    await this.#fetch();
    const root = this.#host.shadowRoot;
    const panel = root?.querySelector<HTMLElement>('#keys');
    const before = root?.activeElement;
    if (!this.#contents || !panel?.isConnected || !panel.togglePopover()) return;
    await this.#host.updateComplete;
    panel.querySelector('button')?.focus();
    // A browser gives the focus back to an element of HTML, and not to one of SVG.
    if (before instanceof SVGElement) {
      const giveBack = (): void => {
        if (panel.matches(':focus-within')) before.focus();
      };
      panel.addEventListener('beforetoggle', giveBack, { once: true });
    }
  }

  async #fetch(): Promise<void> {
    const contents = await import('./popover-contents.js').catch(() => undefined);
    if (!contents || this.#contents) return;
    this.#contents = contents;
    this.#menu = new contents.LinkMenu(this.#host, this.#options);
    const { styleSheet } = contents.styles;
    if (styleSheet) this.#host.shadowRoot?.adoptedStyleSheets.push(styleSheet);
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
    else if (this.#opened === panel.id) this.#opened = undefined;
    this.#host.requestUpdate();
  };
}
